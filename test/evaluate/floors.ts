import type { Score } from './score.ts';
import { measures } from './table.ts';

/** What a specialist may expect of a release that nobody here has seen. */
export interface Floor {
  readonly name: string;
  readonly floor: number;
  readonly measured: number;
  readonly met: boolean;
}

/** Compares the sums over all languages with what is asked. A kind without any label is left out. */
export function floors(rows: readonly Score[]): Floor[] {
  const made: Floor[] = [];
  const row = (kind: Score['kind']) => rows.find((one) => one.kind === kind && one.language === 'all');
  const floor = (name: string, asked: number, measured: number) =>
    made.push({ name, floor: asked, measured, met: measured >= asked });
  const f1 = (kind: Score['kind'], asked: number) => {
    const one = row(kind);
    if (one && one.found + one.missed > 0) floor(`${kind} F1`, asked, measures(one, 'overlap').f1);
  };
  const linked = (kind: Score['kind'], name: string, asked: number) => {
    const one = row(kind);
    if (one && one.judged > 0) floor(`${kind} ${name}`, asked, one.right / one.judged);
  };
  const header = row('header');
  // Of all fields printed or claimed: a field made up is as wrong as one missed.
  if (header) floor('header right', 0.97, header.right / (header.found + header.missed + header.wrong || 1));
  f1('actor', 0.95);
  linked('actor', 'linked', 0.97);
  f1('threat', 0.88);
  f1('quotation', 0.95);
  linked('quotation', 'speakers', 0.92);
  f1('statement', 0.85);
  const barred = rows.reduce((sum, one) => sum + (one.language === 'all' ? one.mustNot : 0), 0);
  made.push({ name: 'must-not linked', floor: 0, measured: barred, met: barred === 0 });
  return made;
}
