import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertAnnotation, newSidecar } from '../../../src/core/annotations/edit.ts';
import type { Annotation } from '../../../src/core/annotations/model.ts';
import { outlineOf, readPlainEntry } from '../../../src/core/annotations/plain.ts';
import { parseEntry, parseSidecar, readWhole } from '../../../src/core/annotations/sidecar.ts';
import { applyChanges } from '../../../src/core/text/changes.ts';
import { isOutOfOrder } from '../../../src/core/yaml/load.ts';
import { cases } from '../support/cases.ts';

const entry = `  - id: k3v9q2m7
    codes: [stance/concern, gen.hybrid-activity]
    target:
      exact: hybrid activities
      prefix: "about the "
      suffix: |-
        ;
        and the rest
    note: Same wording.
    creator: coder-1
    created: 2026-11-23T17:00:00Z
`;
const splinters = fc.constantFrom(
  '\0',
  '\x07',
  '\uFFFD',
  '\r',
  '=======\n',
  ...[
    '"',
    "'",
    '\\',
    ':',
    ': ',
    ' #',
    '#',
    '- ',
    '  ',
    '\n',
    '\n\n',
    '|',
    '>',
    '|-',
    '[',
    ']',
    '{',
    ', ',
    '&a ',
    '*a',
    '!t ',
  ],
  ...[
    '? ',
    '~',
    'null',
    '\\u00e9',
    '\\n',
    '\t',
    ' ',
    '\r\n',
    '---\n',
    '...\n',
    '# c\n',
    'é',
    'id: x\n',
    '    note: y\n',
    '%',
    '@',
  ],
);

describe('entries as this program writes them', () => {
  it('are read as YAML reads them, or left to it, whatever becomes of their characters', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ at: fc.nat(), cut: fc.nat(3), put: fc.oneof(splinters, fc.string({ maxLength: 2 })) }),
          {
            maxLength: 3,
          },
        ),
        (slips) => {
          let text = entry;
          for (const { at, cut, put } of slips) {
            const from = at % (text.length + 1);
            text = text.slice(0, from) + put + text.slice(from + cut);
          }
          const lines = { start: 0, end: text.length };
          // Such files are never read by their entries.
          if (isOutOfOrder(text)) return;
          const read = readPlainEntry(text, lines, 2);
          if (!read) return;
          plain++;
          assert.deepEqual(read, parseEntry(text, lines, true), JSON.stringify(text));
        },
      ),
      cases(2000),
    );
    assert.ok(plain > 100, `only ${plain} were read`);
  });

  it('make a file that reads the same by its entries and as a whole, whatever becomes of its characters', () => {
    const file = `communique: 1\nsource:\n  sha256: ${'a'.repeat(64)}\nannotations:\n${entry}  # between\n${entry.replace('k3v9q2m7', 'other')}x: y\n`;
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(), cut: fc.nat(3), put: splinters }), { maxLength: 2 }),
        (slips) => {
          let text = file;
          for (const { at, cut, put } of slips) {
            const from = at % (text.length + 1);
            text = text.slice(0, from) + put + text.slice(from + cut);
          }
          assert.deepEqual(parseSidecar(text), readWhole(text).sidecar, JSON.stringify(text));
        },
      ),
      cases(500),
    );
  });

  it('are what is written, with any words', () => {
    const words = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      splinters,
    );
    let plain = 0;
    let all = 0;
    fc.assert(
      fc.property(words, words, words, words, (exact, prefix, suffix, note) => {
        const annotation: Annotation = {
          id: 'k3v9q2m7',
          codes: ['a/b'],
          target: [{ exact, prefix, suffix }],
          note,
          created: '2026-11-23T17:00:00Z',
        };
        const empty = parseSidecar(newSidecar('a'.repeat(64)));
        const text = applyChanges(empty.text, insertAnnotation(empty, annotation, 0));
        const sidecar = parseSidecar(text);
        assert.deepEqual(sidecar.entries[0]?.annotation, annotation, text);
        assert.deepEqual(sidecar, readWhole(text).sidecar, text);
        const outline = outlineOf(text)!;
        all++;
        if (readPlainEntry(text, { start: outline.starts[0]!, end: outline.tail }, 2)) plain++;
      }),
      cases(500),
    );
    // Nearly all is read without YAML's parser.
    assert.ok(plain > all * 0.95, `${plain} of ${all}`);
  });
});
