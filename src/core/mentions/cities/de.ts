import type { CityWords } from './words.ts';

export const de: CityWords = {
  lies: '\\s*\\(\\p{L}|\\s*,\\s*(?:den \\d|\\d{1,2}\\.? \\p{L}+ \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d)',
  prepositions: [
    { local: true, words: 'in|nach|aus|bei|nahe|um|hauptstadt|besuch\\p{L}*', otherwise: 'place' },
    { words: 'mit|gegen|durch|zwischen|laut|dass|wenn|wahrend', otherwise: 'government' },
  ],
  noVerb: 'und|oder|in|im|am|an|auf|zu|zum|zur|fur|mit|aus|von|vom|bei|der|die|das|nach|vor|als|sowie|uber',
};
