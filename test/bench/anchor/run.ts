import { parseArgs } from 'node:util';
import type { Anchor } from '../../../src/core/annotations/model.ts';
import { resolveAnnotations } from '../../../src/core/annotations/resolve.ts';
import { describePassage } from '../../../src/core/annotations/selector.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { type Alignment, alignTexts } from './alignment.ts';
import { pairsOf } from './history.ts';
import { passagesOf, type Size, sizes } from './passages.ts';
import { approximateMatch, bitapMatch, contextOf, diffMatch, exactMatch } from './peers.ts';
import { randomFrom, seedOf } from './random.ts';
import { type Answer, type Counts, emptyCounts, outcomeOf, tableOf, totalOf } from './score.ts';
import { measureSpeed } from './speed.ts';
import { fates, type Truth, truthOf } from './truth.ts';
import { copiesOf, rewrapped } from './variants.ts';

// `npm run bench:anchor -- --repo DIR [--json] [--limit N]`: how well annotated passages are found again in the edit
// history of DIR, a git repository of prose. The goal table, ours beside other ways, in one run.

const { values } = parseArgs({
  options: {
    repo: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    limit: { type: 'string', default: '150' },
    passages: { type: 'string', default: '24' },
    'no-peers': { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});
if (!values.repo) {
  console.error(
    'npm run bench:anchor -- --repo DIR [--json] [--limit PAIRS]: name a git repository of prose',
  );
  process.exit(2);
}

const methods = new Map<string, Counts>();
const bySize = new Map<Size, Counts>(sizes.map((size) => [size, emptyCounts()]));
const count = (name: string, truth: Truth, answer: Answer) => {
  const counts = methods.get(name) ?? emptyCounts();
  methods.set(name, counts);
  const outcome = outcomeOf(truth, answer);
  counts[truth.fate][outcome]++;
  return outcome;
};

const answerOf = ({ status, pieces }: Anchor): Answer =>
  status === 'ambiguous' || status === 'orphaned' ? status : pieces[0]!;

interface Case {
  readonly before: string;
  readonly after: string;
  readonly spans: readonly (Span & { readonly size?: Size })[];
  readonly truths: readonly Truth[];
}

function ours(name: string, { before, after, spans, truths }: Case, where: string) {
  const annotations = spans.map((span, index) => ({
    id: `p${index}`,
    codes: [],
    target: describePassage(before, [span]),
  }));
  for (const [how, options] of [
    ['with the old text', { previous: before }],
    ['quote and context', {}],
  ] as const) {
    const anchors = resolveAnnotations(after, annotations, options);
    for (const [index, truth] of truths.entries()) {
      const outcome = count(`${how}${name}`, truth, answerOf(anchors[index]!));
      const size = spans[index]!.size;
      if (size && name === '' && how === 'quote and context') bySize.get(size)![truth.fate][outcome]++;
      if (
        values.misses &&
        truth.fate !== 'unclear' &&
        outcome !== 'right' &&
        !(truth.fate === 'deleted' && outcome !== 'wrong')
      )
        miss(`${how}${name}`, where, { before, after, spans, truths }, index, anchors[index]!, outcome);
    }
  }
}

function miss(
  how: string,
  where: string,
  { before, after, spans, truths }: Case,
  index: number,
  anchor: Anchor,
  outcome: string,
) {
  const span = spans[index]!;
  const truth = truths[index]!;
  const show = (text: string, { start, end }: Span) =>
    JSON.stringify(
      `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end).slice(0, 400)}]]${text.slice(end, end + 50)}`,
    );
  console.log(
    `MISS ${how} | ${truth.fate} ${outcome} | ${anchor.status} ${anchor.confidence} ${anchor.candidates?.length ?? ''} | ${where} @${span.start}\n  was   ${show(before, span)}\n  truth ${truth.replaced ? show(after, truth.replaced) : '-'}\n  got   ${
      anchor.pieces[0]
        ? show(after, anchor.pieces[0])
        : (anchor.candidates
            ?.slice(0, 3)
            .map((c) => show(after, c))
            .join('\n        ') ?? '-')
    }`,
  );
}

const texts: string[] = [];
let passages = 0;
let pairs = 0;
for (const repository of values.repo)
  for (const { file, from, to, before, after } of pairsOf(repository, Number(values.limit))) {
    pairs++;
    texts.push(before);
    const random = randomFrom(seedOf(file + from + to));
    const where = `${file} ${from.slice(0, 8)}..${to.slice(0, 8)}`;
    const truth = (old: string, now: string, alignment: Alignment, spans: readonly Span[]) =>
      spans.map((span) => truthOf(old, now, alignment, span));
    const alignment = alignTexts(before, after);
    const spans = passagesOf(before, alignment.changed, Number(values.passages), random);
    passages += spans.length;
    const truths = truth(before, after, alignment, spans);
    ours('', { before, after, spans, truths }, where);
    if (!values['no-peers']) {
      const diff = diffMatch(before, after);
      for (const [index, span] of spans.entries()) {
        const quote = contextOf(before, span);
        count(
          'approximate matching',
          truths[index]!,
          approximateMatch(after, quote, span.start) ?? 'orphaned',
        );
        count(
          'diff-match-patch match',
          truths[index]!,
          bitapMatch(after, quote.exact, span.start) ?? 'orphaned',
        );
        count('diff-match-patch diff', truths[index]!, diff(span) ?? 'orphaned');
        count('exact search', truths[index]!, exactMatch(after, quote) ?? 'orphaned');
      }
    }
    const wrapped = rewrapped(after, 66);
    if (wrapped !== after)
      ours(
        ', re-wrapped',
        { before, after: wrapped, spans, truths: truth(before, wrapped, alignTexts(before, wrapped), spans) },
        where,
      );
    const copies = copiesOf(before, random);
    if (copies) {
      const whole = (start: number) =>
        passagesOf(copies.before.slice(start, start + copies.length), [], 4, random).map((span) => ({
          ...span,
          start: span.start + start,
          end: span.end + start,
        }));
      const shift = (span: Span): Span =>
        copies.gone < copies.kept
          ? {
              start: span.start - (copies.before.length - copies.after.length),
              end: span.end - (copies.before.length - copies.after.length),
            }
          : span;
      const kept = whole(copies.kept);
      const gone = whole(copies.gone);
      const both = [
        ...kept.map((span) => ({
          span,
          truth: { fate: 'unchanged', kept: shift(span), replaced: shift(span) } as Truth,
        })),
        ...gone.map((span) => ({ span, truth: { fate: 'deleted' } as Truth })),
      ].sort((x, y) => x.span.start - y.span.start);
      ours(
        ', one of two copies gone',
        {
          before: copies.before,
          after: copies.after,
          spans: both.map(({ span }) => span),
          truths: both.map((entry) => entry.truth),
        },
        where,
      );
    }
  }

const speed = values['no-speed'] || texts.length === 0 ? undefined : measureSpeed(texts);
if (values.json)
  console.log(
    JSON.stringify({
      repositories: values.repo,
      pairs,
      passages,
      methods: Object.fromEntries(methods),
      sizes: Object.fromEntries(bySize),
      speed,
    }),
  );
else {
  const first = methods.get('with the old text');
  console.log(
    `${passages} passages in ${pairs} revision pairs: ${first ? fates.map((fate) => `${totalOf(first, fate)} ${fate}`).join(', ') : ''}\n`,
  );
  console.log(tableOf(methods));
  console.log('\nFrom quote and context, by size of the passage:');
  console.log(tableOf(bySize));
  if (speed)
    console.log(
      `\n${speed.annotations} annotations on ${speed.characters} characters, ${speed.edits} edits: ${speed.withOld.toFixed(0)} ms with the old text (${((speed.withOld * 1e5) / speed.characters).toFixed(0)} ms a 100,000 characters), ${speed.without.toFixed(0)} ms without (${((speed.without * 1e5) / speed.characters).toFixed(0)} ms a 100,000)`,
    );
}
