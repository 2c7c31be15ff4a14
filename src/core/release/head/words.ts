/** «1279e réunion», "12th session": a numbered meeting. */
export const sitting = /\d(?:st|nd|rd|th|e|è?me|ère)\s(?:plenary\s)?(?:meeting|session|réunion|séance)/iu;

/** How a speech begins. */
export const salutation =
  /^(?:good (?:morning|afternoon|evening)|madam|mesdames|messieurs|monsieur|mr\.? (?:president|chair|speaker)|excellenc|ladies and|dear|chers?|chères?|thank you|merci)(?!\p{L})/iu;

/** Whether a title goes on in the next line: the first ends, or the second begins, in the middle of a phrase. */
export const runsOn = (before: string, after: string) =>
  !ownPart.test(after) &&
  (/(?:[,:–—-]|(?<!\p{L})(?:of|the|and|on|in|for|to|with|by|at|from|de|du|des|la|le|les|et|sur|en|à|au|aux|pour|par|dans|avec|d'|l'))$/iu.test(
    before.trimEnd(),
  ) ||
    midPhrase.test(after) ||
    (allCapitals(before) && allCapitals(after)));

/** The same over a blank line: where the phrase can't end, or the line below begins with a small word that ties. */
export const runsOnApart = (before: string, after: string) =>
  !ownPart.test(after) &&
  /^(?:de|du|des|d['’]|et|à|au|aux|avec|sur|of|the|and|on|with|to)(?![\p{L}])/u.test(after) &&
  !/[.!?»”"]$/.test(before) &&
  before.length < 160;

/** "issued by the Heads of State …": what tells of the text is no part of its title. */
const ownPart =
  /^(?:issued|adopted|agreed|published|released|approved|publiée?|adoptée?|prononcée?|approuvée?)\s(?:by|par|at|in|on|le|à)(?!\p{L})/iu;

export const allCapitals = (words: string) => /\p{Lu}{4}/u.test(words) && !/\p{Ll}/u.test(words);

/** «Un peuple – Un but – Une foi» below the name of a republic. */
export const motto = /^["«“]?(?:[\p{L}'’]+\s?){1,3}(?:\s?[-–—,;•]\s?(?:[\p{L}'’]+\s?){1,3}){1,2}[.»”"]?$/u;
/** "Antony J. Blinken, Secretary of State". */
export const byline =
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,4}\p{Lu}[\p{L}'’-]+,\s(?:[\p{L}-]+\s){0,3}(?:secretary|minister|ministre|president|président|representative|représentant|ambassador|ambassadeur|commissioner|commissaire|spokes|porte-parole|director|directeur|envoy)/iu;

/** A line that goes on with a phrase begun above it. */
export const midPhrase =
  /^(?:\p{Ll}|(?:DE|DU|DES|OF|ON|BY|SUR|AU|AUX|FROM|RELATI\p{Lu}+|CONCERNANT|CONCERNING)\s|D['’]\p{Lu}{2})/u;
