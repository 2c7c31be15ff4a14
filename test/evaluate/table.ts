import { emptyScore, type Kind, kinds, type Score } from './score.ts';

export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 counting as hits what was found, found with its very span, or found and named right. */
export function measures(score: Score, by: 'overlap' | 'exact' | 'entity'): Measures {
  const hits =
    by === 'overlap'
      ? score.found
      : by === 'exact'
        ? score.exact
        : score.found - (score.judged - score.right);
  const precision = hits / (score.found + score.wrong || 1);
  const recall = hits / (score.found + score.missed || 1);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Sums by kind and language, and by kind over all languages (`all`), in the order of {@link kinds}. */
export function sums(scores: readonly Score[]): Score[] {
  const languages = [...new Set(scores.map(({ language }) => language))].sort();
  const rows: Score[] = [];
  for (const kind of kinds)
    for (const language of [...languages, 'all']) {
      const parts = scores.filter(
        (one) => one.kind === kind && (language === 'all' || one.language === language),
      );
      if (parts.length === 0) continue;
      const sum = emptyScore(kind, language);
      for (const part of parts)
        for (const field of Object.keys(part) as (keyof Score)[])
          if (field !== 'kind' && field !== 'language') sum[field] += part[field];
      rows.push(sum);
    }
  return rows;
}

/** Who is blamed, aimed at or acting is named or not: no span, and no other answer to compare. */
const named: ReadonlySet<Kind> = new Set<Kind>(['threat by', 'against', 'response by']);
const unplaced: ReadonlySet<Kind> = new Set<Kind>([...named, 'meeting']);
const nothing = '    –     –     –';

/** Whether anybody labelled it. */
function counted({ kind, found, missed, wrong }: Score): boolean {
  return !named.has(kind) || found + missed + wrong > 0;
}

/** The sums as lines of a table; percentages but for F1. */
export function table(rows: readonly Score[]): string[] {
  const percent = (part: number, whole: number) =>
    (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5);
  const three = (score: Score, by: Parameters<typeof measures>[1]) => {
    const { precision, recall, f1 } = measures(score, by);
    return `${percent(precision, 1)} ${percent(recall, 1)} ${f1.toFixed(3)}`;
  };
  return [
    '                       overlap            exact span         right entity',
    'kind        lang gold  prec. rec.  F1     prec. rec.  F1     prec. rec.  F1     linked polar. must-not',
    ...rows
      .filter(counted)
      .map((score) =>
        [
          score.kind.padEnd(11),
          score.language.padEnd(3),
          String(score.found + score.missed).padStart(5),
          ` ${three(score, 'overlap')}`,
          ` ${unplaced.has(score.kind) ? nothing : three(score, 'exact')}`,
          ` ${named.has(score.kind) ? nothing : three(score, 'entity')}`,
          ` ${percent(score.right, score.judged)}`,
          ` ${score.kind === 'threat' ? percent(score.polarity, score.found) : '    –'}`,
          `    ${score.kind === 'actor' || score.kind === 'threat' ? score.mustNot : '–'}`,
        ].join(' '),
      ),
  ];
}
