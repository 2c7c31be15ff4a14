import type { CityWords } from './words.ts';

export const uk: CityWords = {
  lies: '\\s*\\(\\p{L}|\\s*,\\s*\\d{1,2}[./]\\d{1,2}[./]\\d',
  prepositions: [{ local: true, words: 'у|в|до|з|із|біля|через', otherwise: 'place' }],
  noVerb: 'та|і|й|або|у|в|до|з|із|на|по|за|від|для|під|про|що',
};
