const gap = '[\\s\\u00A0\\u202F]+';

/** Phrases as alternatives of a regular expression: any space between words, any apostrophe. */
export const phrases = (list: readonly string[]): string =>
  list.map((phrase) => phrase.replace(/ /g, gap).replace(/'/g, "['’]")).join('|');
