import type { Analysis } from '../../src/core/service.ts';
import { overlaps, type Span } from '../../src/core/text/span.ts';
import type { Gold, Label, SaidLabel } from './gold.ts';

export interface Score {
  readonly kind: string;
  readonly language: string;
  found: number;
  wrong: number;
  missed: number;
  exact: number;
  /** Of those found: with the right entity or speaker, where the gold names one. */
  right: number;
  judged: number;
}

export interface Fault {
  readonly release: string;
  readonly kind: string;
  readonly what: 'missed' | 'wrong' | 'entity' | 'must-not';
  readonly words: string;
  readonly detail: string;
}

/** Compares an analysis with its gold: matched by overlap, longest mentions only, optional labels left out of both counts. */
export function score(
  gold: Gold,
  { mentions, reading }: Analysis,
): { readonly scores: Score[]; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  const scores: Score[] = [];
  const words = (span: Span) => gold.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 90);
  const fault = (kind: string, what: Fault['what'], span: Span, detail = '') =>
    faults.push({ release: gold.name, kind, what, words: words(span), detail });

  const compareMentions = (kind: 'actor' | 'threat', labels: readonly Label[]) => {
    const result: Score = {
      kind,
      language: gold.language,
      found: 0,
      wrong: 0,
      missed: 0,
      exact: 0,
      right: 0,
      judged: 0,
    };
    const made = mentions.all.filter((mention) => mention.kind === kind && !mention.nested);
    for (const label of labels) {
      if (label.tier === 'optional') continue;
      const hits = made.filter((mention) => overlaps(mention, label));
      if (label.tier === 'must-not') {
        for (const hit of hits.filter((hit) => hit.start === label.start && hit.end === label.end))
          fault(kind, 'must-not', label, hit.entity);
        continue;
      }
      const hit = hits.find((mention) => label.entities.includes(mention.entity)) ?? hits[0];
      if (!hit) {
        result.missed++;
        fault(kind, 'missed', label, label.entities[0]);
        continue;
      }
      result.found++;
      result.judged++;
      if (hit.start === label.start && hit.end === label.end) result.exact++;
      if (label.entities.includes(hit.entity)) result.right++;
      else fault(kind, 'entity', label, `${hit.entity}, not ${label.entities[0]}`);
    }
    for (const mention of made)
      if (!labels.some((label) => label.tier !== 'must-not' && overlaps(label, mention))) {
        result.wrong++;
        fault(kind, 'wrong', mention, mention.entity);
      }
    scores.push(result);
  };

  const compareSaid = (
    kind: string,
    labels: readonly SaidLabel[],
    made: readonly (Span & {
      readonly speaker?: { readonly entity?: string } | undefined;
      readonly verb?: Span | undefined;
    })[],
  ) => {
    const result: Score = {
      kind,
      language: gold.language,
      found: 0,
      wrong: 0,
      missed: 0,
      exact: 0,
      right: 0,
      judged: 0,
    };
    const used = new Set<object>();
    for (const label of labels) {
      const hit = made
        .filter((record) => !used.has(record) && overlap(record, label) >= 0.5)
        .sort((a, b) => overlap(b, label) - overlap(a, label))[0];
      if (!hit) {
        result.missed++;
        fault(kind, 'missed', label);
        continue;
      }
      used.add(hit);
      result.found++;
      if (hit.start === label.start && hit.end === label.end) result.exact++;
      if (!label.by) continue;
      result.judged++;
      if (hit.speaker?.entity === label.by) result.right++;
      else fault(kind, 'entity', label, `${hit.speaker?.entity ?? 'nobody'}, not ${label.by}`);
    }
    for (const record of made)
      if (!used.has(record)) {
        result.wrong++;
        fault(kind, 'wrong', record);
      }
    scores.push(result);
  };

  compareMentions('actor', gold.actors);
  compareMentions('threat', gold.threats);
  compareSaid(
    'quotation',
    gold.quotes,
    reading.quotes.filter((quote) => quote.node.mode === 'direct'),
  );
  if (gold.statements.length > 0) compareSaid('statement', gold.statements, reading.statements);
  return { scores, faults };
}

/** Intersection over union. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Sums scores by kind and language, as lines of a table. */
export function table(scores: readonly Score[]): string[] {
  const sums = new Map<string, Score>();
  for (const one of scores) {
    const key = `${one.kind}\t${one.language}`;
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...one });
    else
      for (const field of ['found', 'wrong', 'missed', 'exact', 'right', 'judged'] as const)
        sum[field] += one[field];
  }
  const percent = (part: number, whole: number) =>
    whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(1)} %`.padStart(7);
  const rows = [...sums.values()].map((sum) => {
    const precision = sum.found / (sum.found + sum.wrong || 1);
    const recall = sum.found / (sum.found + sum.missed || 1);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return [
      sum.kind.padEnd(10),
      sum.language,
      String(sum.found + sum.missed).padStart(5),
      percent(sum.found, sum.found + sum.wrong),
      percent(sum.found, sum.found + sum.missed),
      f1.toFixed(3),
      percent(sum.exact, sum.found),
      percent(sum.right, sum.judged),
    ].join('  ');
  });
  return ['kind        lang  gold  precision  recall     F1    exact  entity', ...rows];
}
