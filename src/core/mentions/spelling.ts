import type { CaseRule } from '../lexicon/model.ts';

const bare = (text: string) => text.normalize('NFD').replace(/[\p{M}\u00AD\u200B\u2060\uFEFF]/gu, '');
const plain = (text: string) =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/[-\u2010\u2011\s\u00A0\u202F]+/g, ' ');

/**
 * Whether `found`, whose folded letters are those of `form`, is written as the form may be: accents as in the form
 * (capitals may go without), capitals by the case rule; a line all in capitals fits every rule but the exact one.
 */
export function isSpelledAs(found: string, form: string, rule: CaseRule, shouting: boolean): boolean {
  if (found === form) return true;
  const text = plain(found);
  const want = plain(form);
  if (text === want) return true;
  if (!accentsFit(text, want, rule === 'initial-upper')) return false;
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase();
  switch (rule) {
    case 'exact':
      return bare(text) === bare(want) || isLettersAsName(bare(text), bare(want));
    case 'insensitive':
      return true;
    case 'initial-upper':
      return (capitals && (shouting || want.length > 4)) || everyCapital(text, want);
  }
}

/** «Minusma», «Cédéao»: letters that can be spoken as a word are written like a name, unless they make another word. */
const isLettersAsName = (text: string, want: string): boolean =>
  text.length > 4 &&
  text === want[0] + want.slice(1).toLowerCase() &&
  /^[^AEIOUY\P{Lu}]{0,2}(?:[AEIOUY]{1,2}[^AEIOUY\P{Lu}]{1,3})+[AEIOUY]{0,2}$/u.test(want) &&
  !/^(?:SHAPE|DIANA|IRENA|SALAM|ATLAS)$/.test(want);

/** In a `name` a word with a capital may go without its accents («Liberia», «Benin»). */
function accentsFit(text: string, want: string, name: boolean): boolean {
  const a = [...text];
  const b = [...want];
  if (a.length !== b.length) return true;
  let proper = false;
  for (let i = 0; i < a.length; i++) {
    const upper = a[i] !== a[i]!.toLowerCase();
    if (i === 0 || /[ '.]/.test(a[i - 1]!)) proper = name && upper && b[i] !== b[i]!.toLowerCase();
    if (a[i]!.toLowerCase() === b[i]!.toLowerCase()) continue;
    // A capital may have lost its accent; a small letter has it or is another word.
    if ((upper || proper) && bare(a[i]!).toLowerCase() === bare(b[i]!).toLowerCase()) continue;
    return false;
  }
  return true;
}

/** Each word that the form begins with a capital does so in the text too. */
function everyCapital(text: string, want: string): boolean {
  const a = text.split(/[ '.]+/);
  const b = want.split(/[ '.]+/);
  return b.every((word, i) => !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(a[i] ?? ''));
}
