import assert from 'node:assert/strict';
import { buildLexicon } from '../../../src/core/lexicon/merge.ts';
import type { Actor, LexiconLayer } from '../../../src/core/lexicon/model.ts';
import { opened, packLayer, unpackLayer } from '../../../src/core/lexicon/packed.ts';
import { expandForm } from '../../../src/core/lexicon/pattern.ts';
import { compileDictionary, type Dictionary } from '../../../src/core/mentions/dictionary.ts';
import { indexFirstWords, LayerForms } from '../../../src/core/mentions/firstWords.ts';
import { builtinKnowledge } from '../support/knowledge.ts';

const actor = (id: string, ...forms: string[]): Actor => ({
  id,
  kind: 'organisation',
  label: { und: id },
  forms: forms.map((text) => ({ text, lang: 'und', kind: 'short' })),
  sources: [],
});

const layer = (id: string, parts: Partial<LexiconLayer>): LexiconLayer => ({
  id,
  builtin: false,
  actors: [],
  threats: [],
  responses: [],
  extend: [],
  disable: [],
  sources: [],
  ...parts,
});

const allForms = (given: LexiconLayer) => {
  const forms = new LayerForms(given);
  return Array.from({ length: forms.entities }, (_, entity) => forms.at(entity)).flat();
};

/** Whether no word of `phrase` is left out. */
const isAll = (phrase: string, start: number, end: number) =>
  !/[\p{L}\p{N}]/u.test(phrase.slice(0, start) + phrase.slice(end));

/** Ids of the actors that the dictionary of these layers finds in `text`. */
function found(text: string, ...layers: LexiconLayer[]): string[] {
  const { matcher, entries } = compileDictionary(buildLexicon(layers).lexicon, 'fr');
  return matcher.scan(text).map(({ phrase }) => {
    const entry = entries[phrase]!;
    return entry.kind === 'actor' ? entry.actor.id : entry.kind;
  });
}

describe('dictionary', () => {
  it('knows the phrases of every built-in form', () => {
    const layers = builtinKnowledge();
    const { lexicon } = buildLexicon(layers);
    const dictionaries = new Map<string, Dictionary>();
    const dictionaryOf = (language: string) => {
      const known = dictionaries.get(language) ?? compileDictionary(lexicon, language);
      dictionaries.set(language, known);
      return known;
    };
    let phrases = 0;
    for (const form of layers.flatMap(allForms)) {
      const { matcher, entries } = dictionaryOf(form.lang);
      for (const [i, phrase] of (expandForm(form.text)[0] ?? []).entries()) {
        // Of those with thousands some will do.
        if (i > 2 && i % 101 > 0) continue;
        phrases++;
        const whole = matcher
          .scan(phrase)
          .filter(({ start, end }) => isAll(phrase, start, end))
          .map((hit) => entries[hit.phrase]!);
        assert.ok(
          whole.some(
            (entry) =>
              entry.kind === (form.role === 'forms' || form.role === 'actor' ? form.kind : form.role) &&
              (entry.kind === 'counter' ||
                (entry.kind === 'actor' ? entry.actor : entry.term).id === form.id),
          ),
          `${form.id}: ${phrase}`,
        );
      }
    }
    assert.ok(phrases > 10_000);
  });

  it('is the same when packed', () => {
    const plain = layer('a', {
      actors: [actor('org:x', '(Force|Groupe) [e]xpéditionnaire', 'l’Autre'), actor('org:y', 'Ще')],
    });
    const packed = unpackLayer(packLayer(plain, indexFirstWords(plain)));
    for (const text of [
      'le groupe expéditionnaire',
      'la FORCE Expéditionnaire',
      'l’autre',
      'ще',
      'le groupe',
    ]) {
      assert.deepEqual(found(text, packed), found(text, plain), text);
      const extension = layer('b', { extend: [{ id: 'org:x', forms: actor('', 'groupe').forms }] });
      assert.deepEqual(found(text, packed, extension), found(text, plain, extension), text);
    }
    assert.deepEqual(opened(packed), plain);
  });

  it('lets later layers take the place of entities, extend them and switch forms off', () => {
    const base = layer('a', {
      actors: [actor('org:x', 'Office des ports', 'Office du fleuve'), actor('org:y', 'Ligue')],
    });
    const text = 'Office des ports, Office du fleuve, Ligue, Bureau des ports';
    assert.deepEqual(found(text, base), ['org:x', 'org:x', 'org:y']);
    assert.deepEqual(found(text, base, layer('b', { actors: [actor('org:x', 'Bureau des ports')] })), [
      'org:y',
      'org:x',
    ]);
    assert.deepEqual(
      found(
        text,
        base,
        layer('b', { extend: [{ id: 'org:x', forms: actor('', 'Bureau des ports').forms }] }),
      ),
      ['org:x', 'org:x', 'org:y', 'org:x'],
    );
    assert.deepEqual(
      found(
        text,
        base,
        layer('b', { disable: [{ id: 'org:x', form: 'Office des ports' }, { id: 'org:y' }] }),
      ),
      ['org:x'],
    );
  });

  it('leaves out forms that cannot be read', () => {
    assert.deepEqual(found('Ligue (des', layer('a', { actors: [actor('org:x', 'Ligue (des', 'Ligue')] })), [
      'org:x',
    ]);
  });
});
