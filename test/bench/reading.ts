import assert from 'node:assert/strict';
import { buildLexicon } from '../../src/core/lexicon/merge.ts';
import { compileRecogniser } from '../../src/core/mentions/find.ts';
import { readRelease } from '../../src/core/reading/read.ts';
import { parseRelease } from '../../src/core/release/parse.ts';
import { analyseText } from '../../src/core/service.ts';
import { builtinKnowledge } from '../unit/support/knowledge.ts';
import { type Line, ms, type Subject, takeTurns } from './measure.ts';
import { releaseOf } from './texts.ts';

const sizes = [
  ['5 KB', 5_000, 5],
  ['100 KB', 100_000, 5],
  ['1 MB', 1_000_000, 3],
] as const;

export const reading: Subject = {
  name: 'Reading',
  about:
    'Releases made of our own samples, English, with the built-in knowledge. A keystroke is a letter typed in the middle, ' +
    'read with what the version before it knew; in the editor that waits until the typing pauses, and releases over ' +
    '30,000 characters are read in a worker, where nobody waits for it.',
  run() {
    const recogniser = compileRecogniser(buildLexicon(builtinKnowledge()).lexicon);
    const lines: Line[] = [];
    let before: { readonly perUnit: number; readonly name: string } | undefined;
    for (const [name, size, rounds] of sizes) {
      const text = releaseOf(size, 'en');
      const release = parseRelease(text);
      const mentions = recogniser.find(text, release);
      const analysis = analyseText(text, recogniser);
      const middle = text.indexOf(' ', text.length >> 1) - 1;
      const typed = `${text.slice(0, middle)}x${text.slice(middle)}`;
      assert.deepEqual(analyseText(typed, recogniser, analysis), analyseText(typed, recogniser));
      const [parse = 0, find = 0, read = 0, whole = 0, key = 0] = takeTurns(
        [
          () => parseRelease(text),
          () => recogniser.find(text, release),
          () => readRelease(text, release, mentions, recogniser.lexicon),
          () => analyseText(text, recogniser),
          () => analyseText(typed, recogniser, analysis),
        ],
        rounds,
      );
      const perUnit = whole / text.length;
      lines.push(
        {
          what: `${name}: structure, mentions, understanding`,
          measured: `${ms(parse)}, ${ms(find)}, ${ms(read)}`,
        },
        {
          what: `${name}: all of it`,
          measured: ms(whole),
          ...(before && {
            goal: {
              wanted: `a letter costs < 2 × that of ${before.name}`,
              met: perUnit < 2 * before.perUnit,
            },
          }),
        },
        {
          what: `${name}: after a keystroke`,
          measured: ms(key),
          ...(size <= 100_000 && { goal: { wanted: '< 50 ms', met: key < 50 } }),
        },
      );
      before = { perUnit, name };
    }
    return lines;
  },
};
