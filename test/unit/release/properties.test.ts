import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/service.ts';
import { cases } from '../support/cases.ts';
import { builtinService } from '../support/knowledge.ts';
import { assertSound } from '../support/sound.ts';

const service = builtinService();
let documents = 0;
/** Reads a text that nobody has read before. */
const fresh = (text: string): Analysis => service.analyse(`fresh:${documents++}`, 0, text);

/** Pieces that releases are made of, and what breaks them. */
const piece = fc.constantFrom(
  ...['La Russie', 'l’OTAN', "l'Alliance", 'Les Alliés', 'Moscou', 'the European Union', 'NATO', 'Brussels'],
  ...[
    'menace hybride',
    'actes de sabotage',
    'cyberattaques',
    'disinformation campaigns',
    'lutte contre le terrorisme',
  ],
  ...[
    'a déclaré que',
    'ont condamné',
    'said that',
    'the Secretary General',
    'Anna Nowak',
    'M. Kowalski',
    'Mme Nowak',
  ],
  ...[
    '«',
    '»',
    '« ',
    ' »',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '(',
    ')',
    ',',
    '.',
    ' : ',
    '?',
    '…',
    ' – ',
    '•',
    '12.',
    '§ 3',
    '>',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\u00A0',
    '\u202F',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u2028',
    '\uFEFF',
    '\u00AD',
    '\0',
    '\uD83D',
  ],
  ...[
    '12 septembre 2024',
    'Press Release (2024) 012',
    'Updated: 13 Sep. 2024 14:08',
    'ÉTATS-UNIS',
    'e\u0301',
    '🇫🇷',
    '𝔑',
  ],
);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

describe('any text', () => {
  it('is read without a throw into what hangs together', () => {
    fc.assert(
      fc.property(text, (words) => assertSound(fresh(words))),
      cases(300),
    );
  });

  it('is read though a threat ends a longer word', () => {
    for (const words of ['•ÉTATS-cyberattaques', 'menace hybride•ÉTATS-cyberattaques'])
      assertSound(fresh(words));
  });

  it('is read after edits as it is read afresh', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 12 }),
      insert: fc.oneof(piece, fc.constant('')),
    });
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 5 }), (words, edits) => {
        const key = `edited:${documents++}`;
        let now = words;
        service.analyse(key, 0, now);
        for (const [i, { at, remove, insert }] of edits.entries()) {
          const from = at % (now.length + 1);
          now = now.slice(0, from) + insert + now.slice(from + remove);
          assert.deepEqual(service.analyse(key, i + 1, now), fresh(now));
        }
      }),
      cases(200),
    );
  });

  it('is read the same whatever was read before', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = fresh(one);
        fresh(other);
        assert.deepEqual(fresh(one), first);
      }),
      cases(100),
    );
  });
});
