import assert from 'node:assert/strict';
import { parseSidecar } from '../../src/core/annotations/sidecar.ts';
import { parseCodebook } from '../../src/core/codebook/parse.ts';
import { parseLexicon } from '../../src/core/lexicon/load.ts';
import { buildLexicon } from '../../src/core/lexicon/merge.ts';
import type { Problem } from '../../src/core/problems.ts';
import { CommuniqueService } from '../../src/core/service.ts';
import { hostileTexts, longLines } from '../unit/support/hostile.ts';
import { builtinService } from '../unit/support/knowledge.ts';
import { assertSound } from '../unit/support/sound.ts';

const service = builtinService();

const parsers: readonly (readonly [name: string, parse: (text: string) => void])[] = [
  [
    'release',
    (text) => {
      assertSound(service.analyse('hostile', text.length, text));
      // As when its editor is closed: the next text does not pay for this one's memory.
      service.forget('hostile');
    },
  ],
  [
    'sidecar',
    (text) => {
      const { entries, problems } = parseSidecar(text);
      assertPlaces(problems, text);
      for (const { span, lines } of entries) {
        assert.ok(0 <= lines.start && lines.start <= span.start && span.start <= span.end);
        assert.ok(span.end <= text.length && lines.end <= text.length);
      }
    },
  ],
  ['codebook', (text) => assertPlaces(parseCodebook(text).problems, text)],
  [
    'lexicon',
    (text) => {
      const { layer, problems } = parseLexicon(text, 'hostile.yaml');
      assertPlaces(problems, text);
      // What could be read can be used.
      buildLexicon([layer]);
      const own = new CommuniqueService([layer]);
      own.analyse('a', 0, 'La Russie et les Alliés ont condamné le sabotage.');
    },
  ],
];

describe('hostile texts', () => {
  for (const [parser, parse] of parsers) {
    for (const [name, make] of hostileTexts)
      it(`${parser}: ${name}`, () => {
        within(10, () => parse(make()));
      });
    for (const [name, make] of longLines.slice(0, parser === 'release' ? undefined : 3))
      it(`${parser}: five megabytes in one line of ${name}`, function () {
        this.timeout(120_000);
        within(20, () => parse(make()));
      });
  }

  it('leave no trace in what all objects share', () => {
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});

/** In bounded time: seconds of the processor, which is what a slow machine has as many of as a fast one. */
function within(seconds: number, act: () => void): void {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  const took = (user + system) / 1e6;
  assert.ok(took < seconds, `took ${took.toFixed(1)} s of the processor, at most ${seconds} are allowed`);
}

function assertPlaces(problems: readonly Problem[], text: string): void {
  for (const { start, end, message } of problems)
    assert.ok(
      0 <= start && start <= end && end <= text.length,
      `${message} at ${start}–${end} of ${text.length}`,
    );
}
