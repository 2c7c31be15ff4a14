import { isList, isMapValue, sameValue, type Value } from '../yaml/value.ts';

/** How the fields of a record are merged; a field that is named nowhere holds one value. */
export interface Shape {
  /** Lists without order between their items: what either side adds is kept, what either takes out goes. */
  readonly sets: ReadonlySet<string>;
  /** Maps whose keys are merged one by one. */
  readonly maps: ReadonlySet<string>;
  /** Times: the later one holds. */
  readonly times: ReadonlySet<string>;
  /** Two ways of writing the same, made one: a single code and a list of one. */
  normal(key: string, value: Value): Value;
}

export type Fields = ReadonlyMap<string, Value>;

/** The key under which a record keeps what the other side of a merge has, until somebody decides. */
export const conflictKey = 'conflict';

/** One version of a field each; undefined where the side has no such field. */
export interface Versions<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

export interface MergedFields {
  readonly fields: Fields;
  /** Keys that both sides changed, each differently; the record then has their values under `conflict`. */
  readonly conflicts: readonly string[];
}

/**
 * Three versions of a record's fields as one. Where both sides changed a field that holds one value, ours stays and theirs
 * is kept under `conflict`, beside what stands there already. `settle` is asked first about each field in which the sides differ.
 */
export function mergeFields(
  versions: Versions<Fields>,
  shape: Shape,
  settle: (key: string, versions: Versions<Value>) => Value | undefined = () => undefined,
): MergedFields {
  const { base, ours, theirs } = versions;
  const fields = new Map<string, Value>();
  const other = new Map<string, Value>();
  const removed: string[] = [];
  for (const key of new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    if (key === conflictKey) continue;
    const three = { base: base?.get(key), ours: ours?.get(key), theirs: theirs?.get(key) };
    const [merged, alternative] = mergeValue(key, three, shape, settle);
    if (merged !== undefined) fields.set(key, merged);
    if (alternative === 'removed') removed.push(key);
    else if (alternative) other.set(key, alternative.value);
  }
  const alternatives = mergeAlternatives(
    { base: base?.get(conflictKey), ours: ours?.get(conflictKey), theirs: theirs?.get(conflictKey) },
    other.size + removed.length > 0
      ? { ...Object.fromEntries(other), ...(removed.length > 0 && { removed }) }
      : undefined,
    fields,
  );
  if (alternatives !== undefined) fields.set(conflictKey, alternatives);
  return { fields, conflicts: [...other.keys(), ...removed] };
}

/** `fields` with one more version beside what stands there: a side that has deleted the record. */
export function withAlternative(fields: Fields, added: Value): Fields {
  const ours = fields.get(conflictKey);
  const merged = mergeAlternatives({ base: undefined, ours, theirs: undefined }, added, fields);
  return merged === undefined || sameValue(merged, ours) ? fields : new Map(fields).set(conflictKey, merged);
}

/** Whether two records say the same, however it is written. */
export function sameFields(a: Fields, b: Fields, shape: Shape): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every((key) =>
    sameField(key, a.get(key), b.get(key), shape),
  );
}

/** Whether two values of a field say the same; a set that is not there is an empty one. */
export function sameField(key: string, a: Value | undefined, b: Value | undefined, shape: Shape): boolean {
  const [x, y] = [a, b].map((value) => value && shape.normal(key, value));
  if (!shape.sets.has(key)) return sameValue(x, y);
  const [all, others] = [x ?? [], y ?? []];
  if (!isList(all) || !isList(others)) return sameValue(x, y);
  return all.length === others.length && all.every((item) => others.some((other) => sameValue(item, other)));
}

type Alternative = { readonly value: Value } | 'removed' | undefined;

function mergeValue(
  key: string,
  { base, ours, theirs }: Versions<Value>,
  shape: Shape,
  settle: (key: string, versions: Versions<Value>) => Value | undefined,
): [Value | undefined, Alternative] {
  const same = (a: Value | undefined, b: Value | undefined) =>
    sameValue(a && shape.normal(key, a), b && shape.normal(key, b));
  if (same(ours, theirs)) return [ours, undefined];
  const settled = settle(key, { base, ours, theirs });
  if (settled !== undefined) return [settled, undefined];
  if (same(base, theirs)) return [ours, undefined];
  if (same(base, ours)) return [theirs, undefined];
  if (shape.sets.has(key)) {
    const [b, o, t] = [base, ours, theirs].map((value) =>
      value === undefined ? [] : shape.normal(key, value),
    );
    if (isList(o) && isList(t)) {
      const merged = mergeSets(isList(b) ? b : [], o, t);
      return [merged.length === 0 && ours === undefined ? undefined : merged, undefined];
    }
  }
  if (ours === undefined) return [undefined, { value: theirs! }];
  if (theirs === undefined) return [ours, 'removed'];
  if (shape.times.has(key) && typeof ours === 'string' && typeof theirs === 'string')
    return [later(ours, theirs), undefined];
  if (shape.maps.has(key) && isMapValue(ours) && isMapValue(theirs)) {
    const parts = (value: Value | undefined) => new Map(isMapValue(value) ? Object.entries(value) : []);
    const three = { base: parts(base), ours: parts(ours), theirs: parts(theirs) };
    const single: Shape = { sets: new Set(), maps: new Set(), times: new Set(), normal: (_, value) => value };
    const merged = new Map<string, Value>();
    const rival = new Map<string, Value>();
    for (const part of new Set([...three.ours.keys(), ...three.theirs.keys()])) {
      const [value, alternative] = mergeValue(
        part,
        { base: three.base.get(part), ours: three.ours.get(part), theirs: three.theirs.get(part) },
        single,
        () => undefined,
      );
      if (value !== undefined) merged.set(part, value);
      const theirValue =
        alternative === undefined ? value : alternative === 'removed' ? undefined : alternative.value;
      if (theirValue !== undefined) rival.set(part, theirValue);
    }
    const mine = Object.fromEntries(merged);
    const their = Object.fromEntries(rival);
    return [mine, sameValue(mine, their) ? undefined : { value: their }];
  }
  return [ours, { value: theirs }];
}

/** Ours in its order, without what they took out, with what they added after the item that it follows there. */
function mergeSets(base: readonly Value[], ours: readonly Value[], theirs: readonly Value[]): Value[] {
  const has = (list: readonly Value[], item: Value) => list.some((other) => sameValue(other, item));
  const result = ours.filter((item) => has(theirs, item) || !has(base, item));
  for (const [index, item] of theirs.entries()) {
    if (has(base, item) || has(result, item)) continue;
    const before = theirs.slice(0, index).findLast((other) => has(result, other));
    const at = before === undefined ? -1 : result.findIndex((other) => sameValue(other, before));
    // Where both sides added at the same place, ours come first.
    let after = before === undefined ? 0 : at + 1;
    while (after < result.length && !has(theirs, result[after]!)) after++;
    result.splice(after, 0, item);
  }
  return result;
}

/** The versions under `conflict` as a list: a single one is written without the list's dash. */
export const alternativesOf = (value: Value | undefined): readonly Value[] =>
  value === undefined || value === '' ? [] : isList(value) ? value : [value];

function mergeAlternatives(
  { base, ours, theirs }: Versions<Value>,
  added: Value | undefined,
  fields: Fields,
): Value | undefined {
  if (added === undefined) {
    // Nobody but one side touched them: they stay as they are written.
    if (sameValue(ours, theirs) || sameValue(base, theirs)) return ours;
    if (sameValue(base, ours)) return theirs;
  }
  const merged = mergeSets(alternativesOf(base), alternativesOf(ours), alternativesOf(theirs));
  const all: Value[] = [];
  for (const alternative of added === undefined ? merged : [...merged, added]) {
    const left = isMapValue(alternative) ? withoutSettled(alternative, fields) : alternative;
    if (left !== undefined && !all.some((other) => holds(other, left))) all.push(left);
  }
  return all.length === 0 ? undefined : all.length === 1 ? all[0] : all;
}

/** What of an alternative does not stand on the record anyway. */
function withoutSettled(alternative: ValueMap, fields: Fields): Value | undefined {
  const left: Record<string, Value> = {};
  for (const [key, value] of Object.entries(alternative)) {
    if (key === 'removed' && isList(value)) {
      const there = value.filter((name) => fields.has(String(name)));
      if (there.length > 0) left[key] = there;
    } else if (!sameValue(fields.get(key), value)) left[key] = value;
  }
  return Object.keys(left).length > 0 ? left : undefined;
}

/** Whether all that `part` says is said by `whole`. */
function holds(whole: Value, part: Value): boolean {
  if (!isMapValue(whole) || !isMapValue(part)) return sameValue(whole, part);
  return Object.entries(part).every(([key, value]) => sameValue(whole[key], value));
}

type ValueMap = { readonly [key: string]: Value };
/** The later of two times; what is no time is compared as words, so that both sides come to the same. */
function later(a: string, b: string): string {
  const [x, y] = [Date.parse(a), Date.parse(b)];
  if (Number.isNaN(x) || Number.isNaN(y) || x === y) return a > b ? a : b;
  return x > y ? a : b;
}
