/** «des experts de l'ONU*» as a heading: without article and the mark of a note. */
export const partyWords = (words: string): string =>
  words
    .replace(/^(?:(?:les?|la|une?|des?|du|the|an?)[\s\u00A0]+|l['’][\s\u00A0]*)(?=\S)/iu, '')
    .replace(/[*†‡]+$/u, '');
