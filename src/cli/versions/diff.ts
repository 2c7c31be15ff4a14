import { basename } from 'node:path';
import { coderOf } from '../../core/annotations/sidecarPath.ts';
import { compareFiles } from '../../core/merge/compare.ts';
import { fieldsOf, type RecordFile } from '../../core/merge/file.ts';
import type { Format } from '../../core/merge/texts.ts';
import { isList, isMapValue, type Value } from '../../core/yaml/value.ts';
import { gitText } from '../git.ts';
import { exists, readInput, UsageError } from '../inputs.ts';
import { type Output, problemLine } from '../report.ts';
import { formatOf } from './format.ts';
import { changeLines, exactOf, summary } from './words.ts';

/**
 * `communique diff A B`: what changed from one sidecar or codebook to the other, in words. A and B are files, or
 * `REVISION:PATH` as git names them.
 */
export function diff(paths: readonly string[], json: boolean, out: Output): number {
  if (paths.length !== 2) throw new UsageError('communique diff: name two sidecars or two codebooks');
  const [a, b] = paths.map(readVersion) as [Version, Version];
  const format = formatOf(b.name, b.text, a.text);
  if (formatOf(a.name, a.text, b.text) !== format)
    throw new UsageError(`${a.name} and ${b.name} are files of different kinds`);
  const changes = compareFiles(recordsOf(a, format, out), recordsOf(b, format, out), format.shape);
  if (json)
    for (const { id, before, after, fields } of changes)
      out.data(
        JSON.stringify({
          id,
          change: !before ? 'added' : !after ? 'deleted' : 'changed',
          ...(before && after ? { fields } : Object.fromEntries((after ?? before)!)),
        }),
      );
  else {
    out.data(summary(changes, format.kind, coderOf(basename(b.name))));
    for (const line of changeLines(changes)) out.data(line);
  }
  return 0;
}

/**
 * `communique textconv FILE`: a sidecar or codebook as git's diff shall show it: a paragraph a record, without hashes and
 * contexts. What can't be read is shown as it is.
 */
export function textconv(paths: readonly string[], out: Output): number {
  if (paths.length !== 1) throw new UsageError('communique textconv: name one sidecar or codebook');
  const { name, text } = readInput(paths[0]!);
  if (text.trim() === '') return 0;
  let file: RecordFile | undefined;
  try {
    file = formatOf(name, text).read(text).file;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
  if (!file) {
    out.data(text.replace(/\r?\n$/, ''));
    return 0;
  }
  for (const [id, { site }] of file.records) {
    const fields = fieldsOf(file, site);
    const title = fields.get('codes') ?? fields.get('label') ?? '';
    out.data(`${id}  ${lines(title).join(', ')}`.trimEnd());
    const target = fields.get('target');
    if (target !== undefined) for (const line of exactOf(target).split('\n')) out.data(`  “${line}”`);
    for (const key of [...fields.keys()].sort())
      if (!['codes', 'label', 'target', 'modified'].includes(key))
        for (const line of lines(fields.get(key)!)) out.data(`  ${key}: ${line}`);
    out.data('');
  }
  return 0;
}

/** A value line by line: the items of a list, the keys of a map. */
function lines(value: Value): string[] {
  if (typeof value === 'string') return value.replace(/\n$/, '').split('\n');
  if (isList(value)) return value.flatMap(lines);
  return Object.entries(value).flatMap(([key, part]) =>
    isMapValue(part) || isList(part) ? lines(part).map((line) => `${key}: ${line}`) : [`${key}: ${part}`],
  );
}

interface Version {
  readonly name: string;
  readonly text: string;
}

function readVersion(path: string): Version {
  const at = path.indexOf(':');
  if (path !== '-' && at > 0 && !exists(path)) {
    const text = gitText('.', path);
    if (text !== undefined) return { name: path.slice(at + 1), text };
  }
  return readInput(path);
}

function recordsOf({ name, text }: Version, format: Format, out: Output): RecordFile {
  const { file, problems } = format.read(text);
  if (file) return file;
  for (const problem of problems)
    if (problem.severity === 'error') out.words(problemLine(name, text, problem));
  throw new UsageError(`${name}: can not be read whole`);
}
