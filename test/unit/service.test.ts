import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CommuniqueService } from '../../src/core/service.ts';
import { cases } from './support/cases.ts';
import { builtinKnowledge } from './support/knowledge.ts';

const root = join(import.meta.dirname, '../..');
const releases = ['samples', 'test/fixtures/releases'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.release'))
    .sort()
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

const service = new CommuniqueService(builtinKnowledge());
let documents = 0;

/** What is typed, pasted or taken out: words that change what other paragraphs mean, and what breaks a paragraph in two. */
const insertion = fc.constantFrom(
  ...['', 'x', ' ', '.', ',', '\n\n', '\n', '«', '»', '“', '”', '"', '\u00A0', '\u00AD', '\r\n', '- '],
  ...[
    'Anna Nowak',
    ' Nowak',
    ' (JEF)',
    ' la Force',
    ' ils',
    ' They said that',
    ' Russia',
    ' cyberattaques de la Russie',
  ],
  ...[
    'Le ministre des Affaires étrangères de la Pologne, Jan Kos, ',
    'Statement by the North Atlantic Council\n\n',
  ],
);
type Edit = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const typing: fc.Arbitrary<Edit> = fc
  .tuple(place, fc.constantFrom(0, 0, 0, 1, 5, 200), insertion)
  .map(([where, remove, insert]) => (text) => {
    const at = Math.floor(where * text.length);
    return text.slice(0, at) + insert + text.slice(at + remove);
  });
/** A paragraph taken out, put in again elsewhere, or there twice. */
const moving: fc.Arbitrary<Edit> = fc
  .tuple(place, place, fc.boolean(), fc.boolean())
  .map(([which, where, stays, goes]) => (text) => {
    const paragraphs = text.split('\n\n');
    const from = Math.floor(which * (paragraphs.length - 1));
    const words = paragraphs[from]!;
    if (!stays) paragraphs.splice(from, 1);
    if (goes) paragraphs.splice(Math.floor(where * paragraphs.length), 0, words);
    return paragraphs.join('\n\n');
  });

describe('the service', () => {
  it('reads a sentence anew where what was said before it has changed', () => {
    const start = 'Déclaration de l’Estonie\n\nTallinn, 3 mars 2025 – ';
    const end = '\n\nL’invasion de la Russie a fait des milliers de victimes.';
    const blaming = `${start}La Russie mène une guerre d’agression contre l’Ukraine.${end}`;
    const silent = `${start}Les ministres se sont réunis ce matin.${end}`;
    const by = (text: string, version: number) =>
      service
        .analyse('told', version, text)
        .reading.threats.findLast(({ threat }) => threat.startsWith('war.'));
    assert.equal(by(blaming, 0)?.by, 'state:RUS');
    assert.equal(by(silent, 1)?.against, 'state:RUS');
    assert.equal(by(blaming, 2)?.by, 'state:RUS');
  });

  it('reads releases after edits as it reads them afresh', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...releases), { minLength: 1, maxLength: 2 }),
        fc.array(fc.oneof({ weight: 3, arbitrary: typing }, { weight: 1, arbitrary: moving }), {
          minLength: 1,
          maxLength: 4,
        }),
        (texts, edits) => {
          const key = `edited:${documents++}`;
          let now = texts.join('\n\n');
          service.analyse(key, 0, now);
          for (const [i, edit] of edits.entries()) {
            now = edit(now);
            const fresh = `fresh:${documents++}`;
            assert.deepEqual(service.analyse(key, i + 1, now), service.analyse(fresh, 0, now));
            service.forget(fresh);
          }
          service.forget(key);
        },
      ),
      cases(60),
    );
  });
});
