import fc from 'fast-check';
import { inlineScalar, quoted } from '../../../src/core/yaml/scalar.ts';

// Sidecars as people, programs and editors leave them: generated, never parsed to be made.

export type Plain = string | Plain[] | { readonly [key: string]: Plain };

export interface Entry {
  readonly id: string;
  readonly fields: { readonly [key: string]: Plain };
  /** How this entry is written: choices that the writer takes one after the other. */
  readonly style: readonly number[];
}

export interface Layout {
  /** Column of the dashes. */
  readonly dash: number;
  /** Blanks between a dash and the first key, less one. */
  readonly gap: number;
  readonly eol: '\n' | '\r\n';
  readonly comments: readonly string[];
  readonly endsLine: boolean;
}

const words = fc.constantFrom(
  'we condemn the attack',
  'la «menace» hybride',
  'a: b # c',
  "it's “quoted”",
  'yes',
  '2024-05-02',
  '- dash first',
  'trailing: colon:',
  'café 😀 naïve',
  'tab\there',
  'two\nlines',
  'three\n\nlines\n',
  '  blanks around  ',
  '[brackets], {braces}',
  '0123',
  '*star &and !bang',
);
const codes = fc.constantFrom(
  'stance/concern',
  'stance/support',
  'gen.hybrid-activity',
  'a',
  'b/c',
  'org:nato',
);

export const fieldArbitraries = {
  codes: fc.uniqueArray(codes, { maxLength: 4 }),
  note: words,
  creator: fc.constantFrom('coder-1', 'coder-2', 'Zoë'),
  created: fc.constantFrom('2026-11-23T17:00:00Z', '2026-11-24T08:30:00Z'),
  modified: fc.constantFrom('2026-11-25T17:00:00Z', '2026-11-26T08:30:00Z', '2026-11-27T10:00:00Z'),
  status: fc.constantFrom('draft', 'reviewed', 'disputed'),
  target: fc.oneof(
    fc.record({ exact: words, prefix: words, suffix: words }),
    fc.record({ exact: words }),
    fc.array(fc.record({ exact: words, suffix: words }), { minLength: 1, maxLength: 2 }),
  ),
  links: fc.uniqueArray(
    fc.record({ type: fc.constantFrom('answers', 'repeats'), to: fc.constantFrom('x1', 'x2', 'x3') }),
    { minLength: 1, maxLength: 2, selector: (link) => `${link.type} ${link.to}` },
  ),
  'x-unknown': fc.oneof(
    words,
    fc.dictionary(fc.constantFrom('k', 'l'), words, { minKeys: 1 }),
    fc.array(fc.oneof(words, fc.record({ deep: words })), { minLength: 1, maxLength: 3 }),
  ),
} as const;

const style = fc.array(fc.nat(11), { minLength: 4, maxLength: 12 });

export const entry = (id: string): fc.Arbitrary<Entry> =>
  fc.record({
    id: fc.constant(id),
    fields: fc.record(fieldArbitraries, { requiredKeys: ['codes', 'target'] }) as fc.Arbitrary<
      Entry['fields']
    >,
    style,
  });

export const layout: fc.Arbitrary<Layout> = fc.record({
  dash: fc.constantFrom(0, 2, 2, 3),
  gap: fc.constantFrom(0, 0, 2),
  eol: fc.constantFrom('\n', '\n', '\r\n'),
  comments: fc.uniqueArray(fc.constantFrom('# first', '# second: a', '# - third', '#fourth'), {
    maxLength: 3,
  }),
  endsLine: fc.boolean(),
});

/** A sidecar with `entries`, written in its layout and each entry in its style. */
export function writeSidecar(entries: readonly Entry[], layout: Layout, sha256 = 'a'.repeat(64)): string {
  const lines: string[] = [];
  const [top, above, below] = layout.comments;
  if (top) lines.push(top);
  lines.push('communique: 1', 'source:', `  sha256: ${sha256}`, 'x-head: kept   # as it is');
  lines.push(entries.length > 0 ? 'annotations:' : 'annotations: []');
  for (const [index, one] of entries.entries()) {
    if (above && index === 1) lines.push(`${' '.repeat(layout.dash)}${above}`);
    lines.push(...writeEntry(one, layout));
  }
  if (below) lines.push(below);
  return lines.join(layout.eol) + (layout.endsLine ? layout.eol : '');
}

/** The lines of an entry of a block list. */
export function writeEntry({ id, fields, style }: Entry, { dash, gap }: Layout): string[] {
  let at = 0;
  const pick = (n: number) => style[at++ % style.length]! % n;
  const column = dash + 2 + gap;
  const lead = `${' '.repeat(dash)}-${' '.repeat(1 + gap)}`;
  const pairs: [string, Plain][] = [['id', id], ...Object.entries(fields)];
  if (pick(6) === 5) return [`${lead}{${pairs.map(([key, value]) => `${key}: ${flow(value)}`).join(', ')} }`];
  const lines: string[] = [];
  for (const [key, value] of pairs) {
    const written = block(value, column, pick);
    const single = !written.includes('\n');
    const after = single && pick(7) === 6 ? '   # why' : '';
    lines.push(...`${' '.repeat(column)}${key}:${written}${after}`.split('\n'));
    if (pick(9) === 8) lines.push(`${' '.repeat(column)}# about ${id} ${key}`);
    if (pick(11) === 10) lines.push('');
  }
  lines[0] = lead + lines[0]!.slice(column);
  return lines;
}

function block(value: Plain, column: number, pick: (n: number) => number): string {
  const inner = ' '.repeat(column + 1 + pick(3));
  if (typeof value === 'string') {
    if (pick(3) === 0) return ` ${quoted(value)}`;
    if (pick(3) === 1 && /^[^'\n\t]*$/.test(value)) return `  '${value}'`;
    if (/\n/.test(value) && /^\S/.test(value) && !/\n\n$/.test(value)) {
      const header = value.endsWith('\n') ? '|' : '|-';
      return ` ${header}\n${value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => (line ? inner + line : ''))
        .join('\n')}`;
    }
    return ` ${inlineScalar(value, false)}`;
  }
  if (pick(3) === 0) return ` ${flow(value)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    return value
      .map((item) =>
        typeof item === 'string'
          ? `\n${inner}- ${quoted(item)}`
          : `\n${inner}- ${Object.entries(item)
              .map(([key, part]) => `${key}: ${flow(part)}`)
              .join(`\n${inner}  `)}`,
      )
      .join('');
  }
  return Object.entries(value)
    .map(([key, part]) => `\n${inner}${key}:${block(part, inner.length, pick)}`)
    .join('');
}

function flow(value: Plain): string {
  if (typeof value === 'string') return inlineScalar(value, true);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${flow(part)}`)
    .join(',  ')}}`;
}
