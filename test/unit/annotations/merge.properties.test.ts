import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeSidecars } from '../../../src/core/annotations/merge.ts';
import { readWhole } from '../../../src/core/annotations/sidecar.ts';
import { alternativesOf } from '../../../src/core/merge/fields.ts';
import { fieldsOf, recordFile } from '../../../src/core/merge/file.ts';
import { rootMap } from '../../../src/core/yaml/site.ts';
import type { Value } from '../../../src/core/yaml/value.ts';
import { cases } from '../support/cases.ts';
import {
  type Entry,
  entry,
  fieldArbitraries,
  type Layout,
  layout,
  type Plain,
  writeEntry,
  writeSidecar,
} from './sidecars.ts';

type Record_ = { readonly [key: string]: Value };

/** What a sidecar says, by id; the text must be one that may be written to. */
function read(text: string): Map<string, Record_> {
  const { sidecar, root } = readWhole(text);
  assert.deepEqual(
    sidecar.problems.filter(({ severity }) => severity === 'error'),
    [],
    text,
  );
  const file = recordFile(text, 'annotations', rootMap(root), (map) => String(map.get('id')));
  return new Map(
    [...file.records].map(([id, record]) => [id, normal(Object.fromEntries(fieldsOf(file, record.site)))]),
  );
}

/** The same however written: one code or piece is a list of one, sets are sorted, maps have no prototype. */
function normal(record: Record_): Record_ {
  const plain = JSON.parse(JSON.stringify(record));
  for (const key of ['codes', 'target', 'links'])
    if (plain[key] !== undefined && !Array.isArray(plain[key]))
      plain[key] = plain[key] === '' ? [] : [plain[key]];
  for (const key of ['codes', 'links'])
    plain[key]?.sort((a: Value, b: Value) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (plain.codes?.length === 0) delete plain.codes;
  if (plain.links?.length === 0) delete plain.links;
  return plain;
}

const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

interface Act {
  readonly kind: 'change' | 'remove' | 'unset' | 'add';
  readonly at: number;
  readonly key: string;
  readonly value: Plain;
  readonly fresh: Entry;
}

const key = fc.constantFrom(...(Object.keys(fieldArbitraries) as (keyof typeof fieldArbitraries)[]));
const act = (side: string): fc.Arbitrary<Act> =>
  fc
    .tuple(fc.constantFrom('change', 'change', 'remove', 'unset', 'add'), fc.nat(20), key, fc.nat(9))
    .chain(([kind, at, key, n]) =>
      fc.record({
        kind: fc.constant(kind as Act['kind']),
        at: fc.constant(at),
        key: fc.constant(key),
        value: fieldArbitraries[key] as fc.Arbitrary<Plain>,
        fresh: entry(n === 0 ? 'both' : `${side}${n}`),
      }),
    );

/** A side: the base with acts done to it, written anew only where they touched it. */
function apply(base: readonly Entry[], acts: readonly Act[]): Entry[] {
  const entries = [...base];
  for (const { kind, at, key, value, fresh } of acts) {
    const index = entries.length > 0 ? at % entries.length : -1;
    if (kind === 'add') {
      if (!entries.some(({ id }) => id === fresh.id)) entries.splice(at % (entries.length + 1), 0, fresh);
    } else if (index < 0) continue;
    else if (kind === 'remove') entries.splice(index, 1);
    else {
      const { [key]: _, ...rest } = entries[index]!.fields;
      if (kind === 'unset' && key === 'target') continue;
      entries[index] = { ...entries[index]!, fields: kind === 'unset' ? rest : { ...rest, [key]: value } };
    }
  }
  return entries;
}

interface Case {
  readonly base: readonly Entry[];
  readonly ours: readonly Entry[];
  readonly theirs: readonly Entry[];
  readonly layout: Layout;
  readonly other: Layout;
}

const threeSides: fc.Arbitrary<Case> = fc
  .record({
    base: fc
      .tuple(...['a1', 'b2', 'c3', 'd4', 'e5'].map(entry))
      .chain((all) => fc.nat(5).map((n) => all.slice(0, n))),
    ours: fc.array(act('o'), { maxLength: 5 }),
    theirs: fc.array(act('t'), { maxLength: 5 }),
    layout,
    other: layout,
    foreign: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ base, ours, theirs, layout, other, foreign }) => ({
    base,
    ours: apply(base, ours),
    theirs: apply(base, theirs),
    layout,
    // Now and then theirs is laid out otherwise throughout.
    other: foreign === 0 ? other : layout,
  }));

const texts = ({ base, ours, theirs, layout, other }: Case) =>
  [writeSidecar(base, layout), writeSidecar(ours, layout), writeSidecar(theirs, other)] as const;

describe('merging, any sidecars', () => {
  const check = (property: fc.IProperty<[Case]>) => fc.assert(property, cases(150));

  it('loses no annotation and no change, and says what conflicts', () => {
    check(
      fc.property(threeSides, (one) => {
        const [base, ours, theirs] = texts(one);
        const merged = mergeSidecars(base, ours, theirs);
        assert.equal(merged.refused, undefined);
        const [b, o, t, m] = [base, ours, theirs, merged.text].map(read) as [
          Map<string, Record_>,
          Map<string, Record_>,
          Map<string, Record_>,
          Map<string, Record_>,
        ];
        const conflicts = new Map(merged.conflicts.map(({ id, keys }) => [id, keys]));
        for (const id of new Set([...b.keys(), ...o.keys(), ...t.keys()])) {
          const [was, mine, their, now] = [b.get(id), o.get(id), t.get(id), m.get(id)];
          if (!mine || !their) {
            const left = mine ?? their;
            if (!left || (was && same(was, left))) assert.equal(now, undefined, `${id} was deleted`);
            else {
              const { conflict, ...fields } = now!;
              assert.ok(same(fields, left), `${id} is kept as it was`);
              assert.deepEqual(conflict, was ? { deleted: 'true' } : undefined);
              assert.equal(conflicts.has(id), was !== undefined);
            }
            continue;
          }
          assert.ok(now, `${id} is lost`);
          const { conflict, ...fields } = now;
          const alternative = (alternativesOf(conflict)[0] ?? {}) as { [key: string]: Value };
          for (const key of new Set([
            ...Object.keys(mine),
            ...Object.keys(their),
            ...Object.keys(was ?? {}),
          ])) {
            const w: Value | undefined = was?.[key];
            const x: Value | undefined = mine[key];
            const y: Value | undefined = their[key];
            const z: Value | undefined = fields[key];
            const where = `${id}.${key}`;
            if (same(x, y) || same(w, y)) assert.ok(same(z, x), where);
            else if (same(w, x)) assert.ok(same(z, y), where);
            else if (key === 'codes' || key === 'links') {
              const list = (value: Value | undefined) =>
                ((value ?? []) as Value[]).map((item) => JSON.stringify(item));
              const [ws, xs, ys] = [w, x, y].map(list) as [string[], string[], string[]];
              const expected = [...new Set([...xs, ...ys])].filter(
                (item) => (xs.includes(item) && ys.includes(item)) || !ws.includes(item),
              );
              assert.deepEqual(list(z).sort(), expected.sort(), where);
            } else if (key === 'modified' && x !== undefined && y !== undefined)
              assert.equal(z, x > y ? x : y, where);
            else {
              assert.ok(same(z, x), `${where} is ours`);
              if (y === undefined) assert.ok((alternative.removed as string[]).includes(key), where);
              else
                assert.ok(same(normal({ [key]: alternative[key]! })[key], y), `${where} of theirs is kept`);
              assert.ok(conflicts.get(id)?.includes(key), where);
            }
          }
        }
        assert.deepEqual(
          [...m.keys()].filter((id) => !o.has(id) && !t.has(id)),
          [],
        );
      }),
    );
  });

  it('is the same the other way round, but for what conflicts', () => {
    check(
      fc.property(threeSides, (one) => {
        const [base, ours, theirs] = texts(one);
        const [there, back] = [mergeSidecars(base, ours, theirs), mergeSidecars(base, theirs, ours)];
        const ids = (conflicts: typeof there.conflicts) =>
          conflicts.map(({ id, keys }) => `${id} ${[...keys].sort()}`).sort();
        assert.deepEqual(ids(there.conflicts), ids(back.conflicts));
        const keys = new Map(there.conflicts.map(({ id, keys }) => [id, [...keys, 'conflict']]));
        const agreed = (text: string) =>
          sorted(
            [...read(text)]
              .map(([id, record]) => [
                id,
                Object.fromEntries(Object.entries(record).filter(([key]) => !keys.get(id)?.includes(key))),
              ])
              .sort(),
          );
        assert.deepEqual(agreed(there.text), agreed(back.text));
      }),
    );
  });

  it('changes nothing when done again', () => {
    check(
      fc.property(threeSides, (one) => {
        const [base, ours, theirs] = texts(one);
        const { text } = mergeSidecars(base, ours, theirs);
        assert.equal(mergeSidecars(base, text, theirs).text, text);
        assert.equal(mergeSidecars(text, text, text).text, text);
        assert.deepEqual(sorted([...read(mergeSidecars(base, text, ours).text)]), sorted([...read(text)]));
      }),
    );
  });

  it('leaves every byte of an annotation that theirs did not touch, and takes one that only theirs touched', () => {
    check(
      fc.property(threeSides, (one) => {
        const [base, ours, theirs] = texts(one);
        const { text } = mergeSidecars(base, ours, theirs);
        // Comments below an entry belong to the next.
        const lines = (entry: Entry) =>
          writeEntry(entry, one.layout)
            .join(one.layout.eol)
            .replace(/(?:\r?\n *(?:#.*)?)+$/, '');
        for (const entry of one.ours) {
          const was = one.base.find(({ id }) => id === entry.id);
          const their = one.theirs.find(({ id }) => id === entry.id);
          // What theirs alone wrote otherwise is theirs, too.
          if (their === was && one.other === one.layout)
            assert.ok(text.includes(lines(entry)), `${entry.id} of ours`);
          if (entry === was && their && one.other === one.layout)
            assert.ok(
              text.includes(lines(their)),
              `${entry.id} of theirs\n${base}\n=====\n${ours}\n=====\n${theirs}\n=====\n${text}`,
            );
        }
        for (const comment of one.layout.comments)
          if (ours.includes(comment) && (theirs.includes(comment) || !base.includes(comment)))
            assert.ok(text.includes(comment), comment);
        assert.match(text, /^x-head: kept {3}# as it is\r?$/m);
      }),
    );
  });

  it('without an ancestor keeps everything of both', () => {
    check(
      fc.property(threeSides, (one) => {
        const [, ours, theirs] = texts(one);
        const merged = read(mergeSidecars('', ours, theirs).text);
        assert.deepEqual(
          [...merged.keys()].sort(),
          [...new Set([...one.ours, ...one.theirs].map(({ id }) => id))].sort(),
        );
      }),
    );
  });
});
