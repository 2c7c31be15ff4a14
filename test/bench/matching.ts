import assert from 'node:assert/strict';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import { Matcher } from '../../src/core/mentions/matcher.ts';
import { foldTable, gapOf, gapTight, ligature, signTable, skipped } from '../../src/core/text/chars.ts';
import { figures, type Line, type Subject, takeTurns } from './measure.ts';
import { phrasesOf, releaseOf } from './texts.ts';

/** Forms, and how many times the fastest package's speed is wanted. */
const sizes: readonly (readonly [forms: number, times?: number])[] = [[1_000], [10_000, 3], [50_000, 2]];

export const matching: Subject = {
  name: 'Matching',
  about:
    'All places of a set of phrases in a release of 200 KB. Ours folds accents, case, apostrophes and hyphens and ' +
    'respects word borders while it reads; the others get the text folded beforehand, uncounted, and what they find ' +
    'inside words is taken out. All find the same places, which is checked first (the RegExp: the longest from the left).',
  run() {
    return sizes.flatMap(([count, times]) => compare(count, times));
  },
};

function compare(count: number, times: number | undefined): Line[] {
  const text = releaseOf(100_000, 'fr') + releaseOf(100_000, 'en');
  const flat = flatten(text);
  const forms = [...new Set(phrasesOf(count * 1.3).map((phrase) => flatten(phrase).text.trim()))]
    .filter((form) => /^[\p{L}\p{N} ]+$/u.test(form))
    .slice(0, count);
  assert.equal(forms.length, count, 'the knowledge has too few phrases for this measurement');

  const matcher = new Matcher();
  for (const [i, form] of forms.entries()) matcher.add(form, i);
  const monyone = new Monyone(forms);
  const fast = new MonyoneFast(forms);
  const plain = new AhoCorasick(forms);
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?:${longestFirst.join('|')})`, 'gi');

  const peers: readonly (readonly [name: string, find: () => Place[]])[] = [
    ['@monyone/aho-corasick', () => bordered(flat.text, monyone.matchInText(flat.text))],
    ['@monyone/aho-corasick/fast', () => bordered(flat.text, fast.matchInText(flat.text))],
    [
      'ahocorasick',
      () =>
        bordered(
          flat.text,
          plain
            .search(flat.text)
            .flatMap(([last, found]) =>
              found.map((word) => ({ begin: last + 1 - word.length, end: last + 1 })),
            ),
        ),
    ],
  ];
  const ours = () => matcher.scan(text);
  const places = ours().map(({ start, end }) => ({ begin: start, end }));
  for (const [name, find] of peers)
    assert.deepEqual(
      keys(find().map(({ begin, end }) => ({ begin: flat.from(begin), end: flat.to(end) }))),
      keys(places),
      `${name} finds other places`,
    );
  checkRegExp(flat, pattern, places);

  const acts = [
    ours,
    ...peers.map(([, find]) => find),
    // A global `match` is the cheapest that a pattern can be asked for; it gives no places.
    () => flat.text.match(pattern),
  ];
  const speeds = takeTurns(acts, 5).map((time) => text.length / 1e3 / time);
  const [own = 0, ...others] = speeds;
  const packages = others.slice(0, peers.length);
  const best = Math.max(...packages);
  const names = [...peers.map(([name]) => name), 'RegExp gi'];
  return [
    {
      what: `${count.toLocaleString('en')} forms: speed over the fastest package`,
      measured: `${figures(own / best)} ×`,
      ...(times && { goal: { wanted: `≥ ${times} ×`, met: own >= times * best } }),
    },
    {
      what: `  ${places.length.toLocaleString('en')} places; million units a second`,
      measured: `${figures(own)}; ${names.map((name, i) => `${name} ${figures(others[i]!)}`).join(', ')}`,
    },
  ];
}

interface Place {
  readonly begin: number;
  readonly end: number;
}

const keys = (places: readonly Place[]) =>
  [...new Set(places.map(({ begin, end }) => begin * 1e4 + (end - begin)))].sort((a, b) => a - b);

const isLetter = (text: string, at: number) => foldTable[text.charCodeAt(at)]! > skipped;

function bordered(text: string, found: readonly Place[]): Place[] {
  return found.filter(
    ({ begin, end }) =>
      (begin === 0 || !isLetter(text, begin - 1)) && (end === text.length || !isLetter(text, end)),
  );
}

/** Of overlapping places the RegExp gives the first and longest; where that ends inside a word it gives another, left out. */
function checkRegExp(flat: Flat, pattern: RegExp, places: readonly Place[]): void {
  const known = new Set(keys(places));
  const found = bordered(
    flat.text,
    [...flat.text.matchAll(pattern)].map((m) => ({ begin: m.index, end: m.index + m[0].length })),
  );
  assert.ok(found.length > 0);
  for (const key of keys(found.map(({ begin, end }) => ({ begin: flat.from(begin), end: flat.to(end) }))))
    assert.ok(known.has(key), 'the RegExp finds another place');
}

interface Flat {
  readonly text: string;
  /** Offsets of the original text. */
  from(offset: number): number;
  to(offset: number): number;
}

/** `text` as the packages need it: folded letters, one space for every gap that may stand inside a phrase. */
function flatten(text: string): Flat {
  let out = '';
  const starts: number[] = [];
  const put = (letters: string, at: number) => {
    for (let i = 0; i < letters.length; i++) starts.push(at);
    out += letters;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = foldTable[code]!;
    if (folded === skipped) continue;
    if (folded === ligature) put(code === 0x153 || code === 0x152 ? 'oe' : 'ae', at);
    else if (folded > ligature) put(String.fromCharCode(folded), at);
    else if (gapOf[signTable[code]!] === gapTight) {
      if (!out.endsWith(' ')) put(' ', at);
    } else put(text[at]!, at);
  }
  return {
    text: out,
    from: (offset) => starts[offset] ?? text.length,
    to: (offset) => (starts[offset - 1] ?? -1) + 1,
  };
}
