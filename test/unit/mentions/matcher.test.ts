import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Matcher } from '../../../src/core/mentions/matcher.ts';
import { hashWord } from '../../../src/core/mentions/wordTable.ts';

function matcherOf(...phrases: string[]): Matcher {
  const matcher = new Matcher();
  for (const [i, phrase] of phrases.entries()) matcher.add(phrase, i);
  return matcher;
}

const found = (matcher: Matcher, text: string) =>
  matcher.scan(text).map(({ start, end, phrase }) => `${phrase} ${text.slice(start, end)}`);

describe('matcher', () => {
  it('finds phrases whatever their case, accents, apostrophes, spaces and hyphens', () => {
    const matcher = matcherOf("état d'urgence", 'Côte d’Ivoire', 'cœur');
    for (const text of [
      'L’ÉTAT D’URGENCE,',
      "l'etat d'urgence.",
      'état\u00A0d’urgence',
      'e\u0301tat d’ur\u00ADgence',
      'état-d-urgence',
      'état\nd’urgence',
    ])
      assert.equal(matcher.scan(text).length, 1, text);
    assert.deepEqual(found(matcher, 'au cœur du COEUR'), ['2 cœur', '2 COEUR']);
  });

  it('respects word borders', () => {
    assert.deepEqual(found(matcherOf('OTAN', 'Iran'), 'lOTAN Iranien OTANs OTAN2'), []);
    assert.deepEqual(found(matcherOf('OTAN'), 'l’OTAN, «OTAN»'), ['0 OTAN', '0 OTAN']);
  });

  it('joins no words over a full stop, a comma or a dash that the phrase has not', () => {
    const matcher = matcherOf('Corée du Nord', 'S. E.', 'Paris, Texas');
    for (const text of ['Corée. du Nord', 'Corée, du Nord', 'Corée – du Nord', 'Corée «du Nord»', 'S E'])
      assert.deepEqual(found(matcher, text), [], text);
    assert.deepEqual(found(matcher, 'S. E. Paris, Texas'), ['1 S. E', '2 Paris, Texas']);
  });

  it('gives nested and overlapping places by start, at the same start the longest first', () => {
    const matcher = matcherOf('b c', 'a b', 'a', 'b', 'a b c', 'c');
    assert.deepEqual(found(matcher, 'a b c'), ['4 a b c', '1 a b', '2 a', '0 b c', '3 b', '5 c']);
  });

  it('gives every number that was added for a phrase, in order', () => {
    assert.deepEqual(found(matcherOf('Géorgie', 'x', 'georgie', 'GÉORGIE'), 'Géorgie'), [
      '0 Géorgie',
      '2 Géorgie',
      '3 Géorgie',
    ]);
  });

  it('keeps to the stretch it is asked for', () => {
    const text = 'Mali Mali Mali';
    assert.deepEqual(
      matcherOf('Mali')
        .scan(text, 5, 9)
        .map(({ start }) => start),
      [5],
    );
    assert.deepEqual(matcherOf('Mali').scan(text, 5, 8), []);
  });

  it('lets phrases wait until their first word stands in a text', () => {
    const asked: string[] = [];
    const groups = [
      ['Mer', 'Noire', 'Baltique'],
      ['golfe', 'de Finlande'],
    ] as const;
    const roots = new Map<number, readonly string[]>();
    const matcher = new Matcher({
      begin(group) {
        asked.push(`begin ${group}`);
        const [first, ...rest] = groups[group]!;
        const node = matcher.begin(first);
        roots.set(node, rest);
        matcher.goOnLater(node);
      },
      goOn(node) {
        asked.push('go on');
        for (const [i, words] of roots.get(node)!.entries()) {
          let at = node;
          for (const word of words.split(' ')) at = matcher.goOn(at, ' ', word);
          matcher.end(at, i);
        }
      },
    });
    matcher.beginLater(hashWord('MER'), 0);
    matcher.beginLater(hashWord('golfe'), 1);
    assert.deepEqual(found(matcher, 'La côte et Finlande'), []);
    assert.deepEqual(asked, []);
    assert.deepEqual(found(matcher, 'la mer Baltique et la mer Noire'), ['1 mer Baltique', '0 mer Noire']);
    assert.deepEqual(asked, ['begin 0', 'go on']);
    assert.deepEqual(found(matcher, 'la mer Noire et le Golfe de Finlande'), [
      '0 mer Noire',
      '0 Golfe de Finlande',
    ]);
    assert.deepEqual(asked, ['begin 0', 'go on', 'begin 1', 'go on']);
  });

  it('finds what a plain search for the same words finds, added at once or waiting, however many there are', () => {
    const word = fc.stringMatching(/^[a-c]{1,2}$/);
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 40 }),
        fc.array(word, { maxLength: 40 }),
        (phrases, words) => {
          const text = words.join(' ');
          const expected = phrases
            .flatMap((wanted) =>
              [...` ${text} `.matchAll(new RegExp(` (?=${wanted} )`, 'g'))].map(
                ({ index }) => `${index}+${wanted.length}`,
              ),
            )
            .sort();
          const eager = matcherOf(...phrases);
          const firsts = [...new Set(phrases.map((one) => one.split(' ')[0]!))];
          const later = new Matcher({
            begin(group) {
              for (const [i, one] of phrases.entries())
                if (one.split(' ')[0] === firsts[group]) later.add(one, i);
            },
            goOn() {},
          });
          for (const [group, first] of firsts.entries()) later.beginLater(hashWord(first), group);
          for (const matcher of [eager, later, later])
            assert.deepEqual(
              matcher
                .scan(text)
                .map(({ start, end }) => `${start}+${end - start}`)
                .sort(),
              expected,
            );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('grows with ten thousand phrases', () => {
    const phrases = Array.from({ length: 10_000 }, (_, i) => `word${i} next${i % 7} last${i}`);
    const matcher = matcherOf(...phrases);
    for (const i of [0, 77, 4096, 9999])
      assert.deepEqual(found(matcher, `a ${phrases[i]}.`), [`${i} ${phrases[i]}`]);
  });
});
