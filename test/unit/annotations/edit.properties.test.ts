import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type AnnotationPatch,
  applyChanges,
  applyEdit,
  insertAnnotation,
  removeAnnotation,
  setSourceHash,
  updateAnnotation,
} from '../../../src/core/annotations/edit.ts';
import type { Annotation } from '../../../src/core/annotations/model.ts';
import { parseSidecar, readWhole, type Sidecar } from '../../../src/core/annotations/sidecar.ts';
import { inlineScalar } from '../../../src/core/yaml/scalar.ts';
import { cases } from '../support/cases.ts';
import { type Entry, entry, fieldArbitraries, layout, type Plain, writeSidecar } from './sidecars.ts';

const known = ['codes', 'note', 'creator', 'created', 'modified', 'status', 'target', 'links'] as const;
type Known = (typeof known)[number];

interface Act {
  readonly kind: 'insert' | 'update' | 'unset' | 'remove' | 'hash' | 'undo';
  readonly at: number;
  readonly patch: Partial<Record<Known, Plain>>;
  readonly fresh: Entry;
}

const patch = fc.record(
  Object.fromEntries(known.map((key) => [key, fieldArbitraries[key]])) as Record<Known, fc.Arbitrary<Plain>>,
  { requiredKeys: [] },
);
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('insert', 'update', 'update', 'unset', 'remove', 'hash', 'undo'),
  at: fc.nat(20),
  patch,
  fresh: fc.nat(30).chain((n) => entry(`n${n}`)),
});

/** The same sidecar with its list between brackets, or in a map between brackets, or with parts left out. */
const variants = ['block', 'block', 'block', 'flow', 'empty', 'absent', 'bare', 'none'] as const;
const start = fc
  .record({
    entries: fc
      .tuple(...['a1', 'b2', 'c3', 'd4'].map(entry))
      .chain((all) => fc.nat(4).map((n) => all.slice(0, n))),
    layout,
    variant: fc.constantFrom(...variants),
  })
  .map(({ entries, layout, variant }) => {
    const { eol } = layout;
    const head = `communique: 1${eol}`;
    if (variant === 'flow' && entries.length > 0)
      return `${head}annotations: [ # all${eol}  ${entries.map(flowEntry).join(` ,${eol}  `)}${eol}]${eol}x-tail: 1`;
    if (variant === 'empty') return `${head}annotations:   # none yet${eol}x-tail: 1`;
    if (variant === 'absent') return `${head}# no list${eol}`;
    if (variant === 'bare') return '{communique: 1, x: [1, 2]}';
    if (variant === 'none') return '';
    return writeSidecar(entries, layout);
  });
const flowEntry = ({ id, fields }: Entry) =>
  `{ id: ${id},${Object.entries(fields)
    .map(([key, value]) => ` ${key}: ${flow(value)}`)
    .join(',')}}`;
function flow(value: Plain): string {
  if (typeof value === 'string') return inlineScalar(value, true);
  if (Array.isArray(value)) return `[${value.map(flow).join(',')}]`;
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}: ${flow(part)}`)
    .join(', ')}}`;
}

const target = (value: Plain): Annotation['target'] => (Array.isArray(value) ? value : [value]) as never;
const typed = (fields: Partial<Record<string, Plain>>): AnnotationPatch =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, key === 'target' ? target(value!) : value]),
  ) as AnnotationPatch;

/** What the annotation says, in one order of keys, without empty lists. */
const said = (annotation: Annotation) => {
  const { links, ...rest } = annotation;
  return JSON.parse(
    JSON.stringify(
      Object.fromEntries(
        Object.entries({ ...rest, ...(links?.length && { links }) })
          .filter(([, value]) => value !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ),
  );
};

const entryText = (sidecar: Sidecar, id: string) => {
  const { span } = sidecar.entries.find(({ annotation }) => annotation.id === id)!;
  return sidecar.text.slice(span.start, span.end).trimEnd();
};
const comments = (text: string) => [...text.matchAll(/^[ \t]*(#.*?)\r?$/gm)].map((match) => match[1]);

describe('editing, any sidecars', () => {
  it('does what it is told, leaves every other byte, and comes back the same', () => {
    fc.assert(
      fc.property(start, fc.array(act, { minLength: 1, maxLength: 8 }), (text, acts) => {
        let sidecar = parseSidecar(text);
        assert.equal(sidecar.writable, true, text);
        const model = new Map(sidecar.entries.map(({ annotation }) => [annotation.id, annotation]));
        const undone: { id: string; before: AnnotationPatch }[] = [];
        for (const { kind, at, patch, fresh } of acts) {
          const { entries } = sidecar;
          const touched = entries.length > 0 ? entries[at % entries.length]!.annotation.id : undefined;
          let changes: ReturnType<typeof updateAnnotation> = [];
          let hit: string | undefined;
          if (kind === 'insert' && !model.has(fresh.id)) {
            const { 'x-unknown': _, ...fields } = fresh.fields;
            const annotation = { id: fresh.id, ...typed(fields) } as Annotation;
            changes = insertAnnotation(sidecar, annotation, at % (entries.length + 1));
            model.set(fresh.id, annotation);
            hit = fresh.id;
          } else if (kind === 'remove' && touched !== undefined) {
            changes = removeAnnotation(sidecar, touched);
            model.delete(touched);
            hit = touched;
          } else if (kind === 'hash') changes = setSourceHash(sidecar, 'c'.repeat(64));
          else if ((kind === 'update' || kind === 'unset') && touched !== undefined) {
            const now: AnnotationPatch =
              kind === 'update'
                ? typed(patch)
                : Object.fromEntries(
                    Object.keys(patch)
                      .filter((key) => key !== 'target' && key !== 'codes')
                      .map((key) => [key, undefined]),
                  );
            const was = model.get(touched)!;
            undone.push({
              id: touched,
              before: Object.fromEntries(Object.keys(now).map((key) => [key, was[key as Known]])),
            });
            changes = updateAnnotation(sidecar, touched, now);
            model.set(touched, { ...was, ...now } as Annotation);
            hit = touched;
          } else if (kind === 'undo') {
            const last = undone.pop();
            if (!last || !model.has(last.id)) continue;
            changes = updateAnnotation(sidecar, last.id, last.before);
            model.set(last.id, { ...model.get(last.id)!, ...last.before } as Annotation);
            hit = last.id;
          }
          const after = applyEdit(sidecar, changes);
          const { sidecar: whole } = readWhole(applyChanges(sidecar.text, changes));
          const where = `${kind} ${hit}:\n${sidecar.text}\n=====\n${after.text}`;
          assert.equal(after.text, whole.text, where);
          // Read by its entries, by the touched ones alone, or as YAML: the same.
          assert.deepEqual(after, whole, where);
          assert.deepEqual(parseSidecar(whole.text), whole, where);
          assert.deepEqual(
            whole.problems.filter(({ severity }) => severity === 'error'),
            [],
            where,
          );
          assert.deepEqual(
            whole.entries.map(({ annotation }) => said(annotation)).sort((a, b) => (a.id < b.id ? -1 : 1)),
            [...model.values()].map(said).sort((a, b) => (a.id < b.id ? -1 : 1)),
            where,
          );
          for (const { annotation } of entries)
            if (annotation.id !== hit)
              assert.equal(entryText(whole, annotation.id), entryText(sidecar, annotation.id), where);
          // Comments around entries stay, whatever becomes of these.
          const around = (one: Sidecar) =>
            comments(
              one.entries.reduceRight((text, { span: { start, end } }) => {
                const breaks = text[end - 1] === '\n' ? '\n' : '';
                return `${text.slice(0, start)}entry${breaks}${text.slice(end)}`;
              }, one.text),
            );
          const left = around(whole);
          for (const comment of around(sidecar))
            assert.ok(left.includes(comment), `${comment} is lost\n${where}`);
          assert.ok(/^x-head: kept {3}# as it is\r?$/m.test(whole.text) === /^x-head: /m.test(text), where);
          sidecar = after;
        }
      }),
      cases(200),
    );
  });
});
