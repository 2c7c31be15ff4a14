import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { goldFolder, textOf } from './gold.ts';
import { readMarks, writeMarks } from './marks.ts';

// `npm run label -- make FILE.marked…` writes a release and its gold from a text with marks in it (marks.ts says
// which): `NAME.LANG.marked`, a first line of JSON {meeting, crlf, headerOnly} and a line `---` before the text where there is something to say.
// `npm run -s label -- show NAME` prints one that exists, to read or to correct; `make` then takes its text as it is.
// `--gold FOLDER` keeps both in a folder of your own, side by side, as `evaluate --gold FOLDER` reads them.
const { values, positionals } = parseArgs({ options: { gold: { type: 'string' } }, allowPositionals: true });
const folder = values.gold ? resolve(values.gold) : goldFolder;
const [command, ...files] = positionals;
if (command === 'show') for (const name of files) show(name);
else if (command === 'make') for (const file of files) make(file);
else throw new Error('label.ts make FILE.marked… | label.ts show NAME…, with --gold FOLDER');

function show(name: string): void {
  const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const text = textOf(gold.text, folder);
  if (text === undefined) throw new Error(`${gold.text} is not here`);
  const { marked, crossing } = writeMarks(text, gold);
  const front = {
    ...(gold.meeting && { meeting: gold.meeting }),
    ...(text.includes('\r\n') && { crlf: true }),
    ...(gold.headerOnly && { headerOnly: true }),
  };
  process.stdout.write(
    `${JSON.stringify({ text: gold.text, ...front })}\n---\n${marked.replaceAll('\r\n', '\n')}`,
  );
  for (const one of crossing) console.error(`crosses another mark, not shown: ${one}`);
}

function make(file: string): void {
  const [, name, language] = /^(.+)\.([a-z]{2})\.marked$/.exec(basename(file)) ?? [];
  if (!name || !language) throw new Error(`${file}: the name ends in .LANG.marked`);
  const source = readFileSync(file, 'utf8');
  const [, front, body] = /^(\{"[^\n]*\})\n---\n([\s\S]*)$/.exec(source) ?? ['', '{}', source];
  const { meeting, crlf, headerOnly, text: known } = JSON.parse(front!);
  const { text, labels } = readMarks(crlf ? body!.replaceAll('\n', '\r\n') : body!);
  const release = known ?? `${values.gold ? '' : 'releases/'}${name}.${language}.release`;
  if (!known) writeFileSync(join(folder, values.gold ? '.' : '..', release), text);
  else if (textOf(known, folder) !== text) throw new Error(`${file}: the text is no longer that of ${known}`);
  const gold = {
    text: release,
    sha256: createHash('sha256').update(text).digest('hex'),
    language,
    ...(headerOnly ? { headerOnly, header: labels.header } : labels),
    ...(meeting && { meeting }),
  };
  writeFileSync(join(folder, known ? `${name}.json` : `${name}-${language}.json`), lines(gold));
  const counts = Object.entries(labels).map(([kind, list]) => `${Object.keys(list).length} ${kind}`);
  console.log(`${name}: ${text.split(/\s+/).length} words, ${counts.join(', ')}`);
}

/** JSON with a label a line, so that a change of one label is a change of one line. */
function lines(gold: object): string {
  const value = (one: unknown) =>
    Array.isArray(one) && one.length > 0 && typeof one[0] === 'object'
      ? `[\n${one.map((label) => `    ${spaced(label)}`).join(',\n')}\n  ]`
      : spaced(one);
  return `{\n${Object.entries(gold)
    .map(([key, one]) => `  ${JSON.stringify(key)}: ${value(one)}`)
    .join(',\n')}\n}\n`;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}
