import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../../src/core/text/plain.ts';
import { cases } from '../support/cases.ts';

describe('plain text', () => {
  const samples: readonly (readonly [string, string])[] = [
    ['a\u00A0:\u202Fb', 'a : b'],
    ['co\u00ADopération', 'coopération'],
    ['\uFEFFTitre', 'Titre'],
    ['e\u0301te\u0301', 'été'],
    ['e\u00AD\u0301', 'é'],
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
    ['nord\u2011coréen', 'nord-coréen'],
    ['l’été «a»', 'l’été «a»'],
    ['People´s, l`été, `a´', 'People’s, l’été, `a´'],
    ['\u0301a', '\u0301a'],
    ['', ''],
  ];
  for (const [text, plain] of samples)
    it(`of ${JSON.stringify(text)}`, () => {
      assert.equal(plainText(text).text, plain);
    });

  it('of a text with a picture in it: as much space, and the words around it', () => {
    const picture = 'iVBORw0KGgo'.repeat(2000);
    const { text, original } = plainText(`L’OTAN\u2028${picture}\nLa\u00A0Russie`);
    assert.equal(text, `L’OTAN\u2028${' '.repeat(picture.length)}\nLa Russie`);
    assert.equal(original(text.length), text.length);
  });

  it('keeps the way back: words stand where they came from, in order', () => {
    const { text, original } = plainText('\uFEFFLes e\u0301lus\r\nde l\u00ADa Re\u0301union');
    const at = text.indexOf('Réunion');
    assert.equal(original(at), 19);
    assert.equal(original(text.length), 27);
    assert.equal(original(text.indexOf('élus')), 5);
    assert.equal(original(text.indexOf('élus') + 4), 10);
  });

  it('is the same again, and never goes back, for any text', () => {
    const unit = fc.constantFrom(
      'a',
      'é',
      'e',
      '\u0301',
      '\u00AD',
      '\r',
      '\n',
      '\uFEFF',
      ' ',
      '\u00A0',
      '𝔑',
      '\uD83D',
      '\uDE00',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const plain = plainText(text);
        assert.ok(!/[\r\u00AD\uFEFF\u00A0]/.test(plain.text));
        assert.equal(plainText(plain.text).text, plain.text);
        let last = 0;
        for (let at = 0; at <= plain.text.length; at++) {
          const there = plain.original(at);
          assert.ok(there >= last && there <= text.length);
          last = there;
        }
        assert.equal(last, text.length);
      }),
      cases(2000),
    );
  });
});
