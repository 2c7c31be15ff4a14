import type { FieldChange, RecordChange } from '../../core/merge/compare.ts';
import { conflictKey } from '../../core/merge/fields.ts';
import { isList, isMapValue, renderFlow, type Value } from '../../core/yaml/value.ts';

/** At most so much of a passage or note stands in a line, in UTF-16 code units. */
const longest = 70;

/** What changed in a sidecar or a codebook, counted: “3 passages added by coder-1, 1 recoded, 1 note edited”. */
export function summary(
  changes: readonly RecordChange[],
  kind: 'sidecar' | 'codebook',
  coder?: string,
): string {
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { before, after, fields } of changes) {
    const whose = (by: Value | undefined) => (typeof by === 'string' && by !== '' ? ` by ${by}` : '');
    if (!before) count(`added${whose(after?.get('creator') ?? coder)}`);
    else if (!after) count(`deleted${whose(coder)}`);
    else
      for (const what of new Set(fields.map((field) => deed(field, kind))))
        if (what) count(what + whose(coder));
  }
  const noun = kind === 'sidecar' ? 'passage' : 'code';
  const parts = [...counts].map(([what, n]) => {
    if (/^(?:added|deleted)/.test(what)) return `${n} ${noun}${n === 1 ? '' : 's'} ${what}`;
    return `${n} ${what}`;
  });
  return parts.length > 0 ? parts.join(', ') : 'nothing changed';
}

/** What was done to one key; undefined for what goes along with other changes. */
function deed({ key, before, after }: FieldChange, kind: 'sidecar' | 'codebook'): string | undefined {
  if (key === 'modified') return undefined;
  const done = before === undefined ? 'added' : after === undefined ? 'removed' : 'edited';
  if (key === conflictKey) return after === undefined ? 'conflict decided' : 'conflict to decide';
  if (kind === 'codebook') return `${key} ${done}`;
  if (key === 'codes') return 'recoded';
  if (key === 'target') return exactOf(before) === exactOf(after) ? undefined : 'passage moved';
  if (key === 'status') return `set to ${after ?? 'no status'}`;
  return `${key} ${done}`;
}

/** A line for each change, after a sign: + added, - deleted, ~ changed. */
export function* changeLines(changes: readonly RecordChange[]): Generator<string> {
  for (const { id, before, after, fields } of changes) {
    if (!before || !after) {
      const record = (after ?? before)!;
      const parts = [codesOf(record.get('codes')), quote(record.get('target')), textOf(record.get('label'))];
      const by = record.get('creator');
      yield `${before ? '-' : '+'} ${[id, ...parts.filter((part) => part !== ''), ...(by ? [`(${by})`] : [])].join('  ')}`;
      continue;
    }
    const told = fields.filter(({ key }) => key !== 'modified' || fields.length === 1).map(changeOf);
    yield `~ ${[id, quote(after.get('target')), told.join('; ')].filter((part) => part !== '').join('  ')}`;
  }
}

function changeOf({ key, before, after }: FieldChange): string {
  if (isList(before ?? []) && isList(after ?? []) && key !== 'target' && key !== conflictKey) {
    const [old, now] = [before, after].map((list) => (isList(list) ? list.map(renderFlow) : []));
    const signs = [
      ...now!.filter((item) => !old!.includes(item)).map((item) => `+${item}`),
      ...old!.filter((item) => !now!.includes(item)).map((item) => `-${item}`),
    ];
    return `${key}: ${signs.join(' ')}`;
  }
  if (key === 'target' && exactOf(before) !== exactOf(after)) return `was ${quote(before)}`;
  if (key === 'target') return 'context of the quote';
  if (before === undefined) return `${key}: ${textOf(after)}`;
  if (after === undefined) return `${key} removed`;
  return `${key}: ${textOf(before)} → ${textOf(after)}`;
}

const codesOf = (codes: Value | undefined): string =>
  isList(codes) ? codes.join(', ') : typeof codes === 'string' ? codes : '';

/** The words of a target, its pieces one after the other. */
export function exactOf(target: Value | undefined): string {
  const pieces = target === undefined ? [] : isList(target) ? target : [target];
  return pieces.map((piece) => (isMapValue(piece) ? String(piece.exact ?? '') : '')).join(' … ');
}

const quote = (target: Value | undefined): string =>
  target === undefined ? '' : `“${shortened(exactOf(target))}”`;
const textOf = (value: Value | undefined): string =>
  value === undefined ? '' : shortened(typeof value === 'string' ? value : renderFlow(value));

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$|\s\S*$/, '')} …` : line;
}
