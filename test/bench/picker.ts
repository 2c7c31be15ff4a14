import Fuse from 'fuse.js';
import { type Choice, ChoiceSearch } from '../../src/core/codebook/search.ts';
import { type Line, median, ms, type Subject, timeOf } from './measure.ts';
import { phrasesOf } from './texts.ts';

const names = 50_000;
/** Typed letter by letter; with slips, without accents, in the middle of names. */
const queries = [
  'federation de russie',
  'ministre',
  'desinformaton',
  'secretary general',
  'cybre',
  'nord-coreen',
];

export const picker: Subject = {
  name: 'Picker',
  about: `Codes, threats and actors with ${names.toLocaleString('en')} names, searched after each letter of ${queries.length} things somebody may type; beside fuse.js over the same names alone.`,
  run() {
    const all = phrasesOf(names);
    const choices: Choice[] = [];
    // As in the lexicon, an entity has several names.
    for (let i = 0; i < all.length; i += 5)
      choices.push({ id: `org:x${i}`, kind: 'actor', names: all.slice(i, i + 5) });
    let search = new ChoiceSearch([]);
    const build = timeOf(() => {
      search = new ChoiceSearch(choices);
    });
    const fuse = new Fuse(choices, {
      keys: ['names'],
      includeScore: true,
      threshold: 0.4,
      ignoreLocation: true,
      ignoreDiacritics: true,
    });
    const typed = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
    for (const query of queries) search.find(query);
    const ours = typed.map((query) => timeOf(() => search.find(query)));
    // Every seventh will do: it is slow.
    const theirs = typed.filter((_, i) => i % 7 === 0).map((query) => timeOf(() => fuse.search(query)));
    const worst = Math.max(...ours);
    const lines: Line[] = [
      { what: 'Index, made when the picker first opens', measured: ms(build) },
      {
        what: 'A keystroke, the slowest',
        measured: ms(worst),
        goal: { wanted: '< 16 ms', met: worst < 16 },
      },
      {
        what: 'A keystroke, the median',
        measured: `${ms(median(ours))}; fuse.js alone ${ms(median(theirs))}`,
      },
    ];
    return lines;
  },
};
