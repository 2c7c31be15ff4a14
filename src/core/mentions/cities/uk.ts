import type { CityWords } from './words.ts';

export const uk: CityWords = {
  agreed: '(?!)',
  agreedAfter: '(?!)',
  lies: '\\s*\\(\\p{L}|\\s*,\\s*\\d{1,2}[./]\\d{1,2}[./]\\d',
  owns: '(?!)',
  acts: '(?!)',
  prepositions: [{ local: true, words: 'у|в|до|з|із|біля|через', otherwise: 'place' }],
  objects: '(?!)',
  noVerb: 'та|і|й|або|у|в|до|з|із|на|по|за|від|для|під|про|що',
};
