import { isMap, isScalar, type YAMLMap } from 'yaml';
import { decide } from '../merge/decide.ts';
import type { Shape } from '../merge/fields.ts';
import { type RecordFile, recordFile } from '../merge/file.ts';
import { mergeFiles } from '../merge/merge.ts';
import { type Format, type MergeResult, mergeMarked, mergeTexts } from '../merge/texts.ts';
import type { TextChange } from '../text/changes.ts';
import { loadYaml } from '../yaml/load.ts';
import { insertion, pairOf } from '../yaml/site.ts';
import { codePath } from './model.ts';
import { parseCodebook } from './parse.ts';

/**
 * Three versions of a codebook as one, in the manner of `mergeSidecars`: codes are matched by their path, wherever they
 * stand, their keys one by one, words language by language; examples are merged as a set.
 */
export function mergeCodebooks(base: string, ours: string, theirs: string): MergeResult {
  return mergeTexts(base, ours, theirs, read, (common, mine, their) =>
    mergeFiles(common, mine, their, { shape }),
  );
}

/** Merges the versions that git left in a codebook between its conflict markers; undefined where there are none. */
export function mergeConflictedCodebook(text: string, base = ''): MergeResult | undefined {
  return mergeMarked(text, base, mergeCodebooks);
}

/** Decides what a merge has left under `conflict` of the code `id`, in the manner of `resolveConflict`. */
export function resolveCodeConflict(
  text: string,
  id: string,
  side: 'ours' | 'theirs',
  which = 0,
): readonly TextChange[] {
  const { file } = read(text);
  const record = file?.records.get(id);
  const changes = decide(id === '' ? file?.root : record?.site, side, which);
  if (changes !== 'delete') return changes;
  const list = file!.lists.get(record!.owner)!;
  if (list.style === 'flow') {
    const at = list.ids.indexOf(id);
    const [before, next] = [list.ids[at - 1], list.ids[at + 1]].map(
      (other) => file!.records.get(other ?? '')?.body,
    );
    const { start, end } = record!.body;
    return [next ? { start, end: next.start, text: '' } : { start: before?.end ?? start, end, text: '' }];
  }
  const owner = record!.owner === '' ? file!.root : file!.records.get(record!.owner)?.site;
  const colon = list.ids.length === 1 ? pairOf(owner, 'codes')?.colon : undefined;
  return [...(colon === undefined ? [] : [insertion(colon, ' []')]), { ...record!.body, text: '' }];
}

function read(text: string): {
  readonly file?: RecordFile;
  readonly problems: ReturnType<typeof parseCodebook>['problems'];
} {
  const { problems } = parseCodebook(text);
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const { root } = loadYaml(text);
  return { problems, file: recordFile(text, 'codes', isMap(root) ? root : undefined, idOf) };
}

const idOf = (map: YAMLMap, owner: string): string | undefined => {
  const id = map.get('id', true);
  return isScalar(id) ? codePath(String(id.value), owner) : undefined;
};

const shape: Shape = {
  sets: new Set(['examples']),
  maps: new Set(['label', 'definition', 'include', 'exclude', 'title']),
  times: new Set(),
  normal: (_, value) => value,
};

/** Codebooks for the merge and the comparison of files. */
export const codebookFormat: Format = { kind: 'codebook', read, shape, merge: mergeCodebooks };
