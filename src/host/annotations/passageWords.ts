import * as vscode from 'vscode';
import { differences } from '../../core/annotations/differences.ts';
import type { Annotation } from '../../core/annotations/model.ts';
import type { Span } from '../../core/text/span.ts';
import { firstWords } from '../../editor/words.ts';

/** What a passage quotes, pieces and all, on one line. */
export function quotedWords({ target }: Annotation, limit = 80): string {
  return firstWords(target.map(({ exact }) => exact).join(' … '), limit);
}

/** A passage with some of what stands around it, on one line. */
export function inContext(text: string, { start, end }: Span, reach = 40): string {
  const before = text.slice(Math.max(0, start - reach), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + reach).replace(/\s+/g, ' ');
  return `…${before}${firstWords(text.slice(start, end), 160)}${after}…`.trim();
}

/** In words what `now` says otherwise than `before` did. */
export function differenceWords(before: string, now: string): string {
  const all = differences(before, now);
  if (all.length === 0) return vscode.l10n.t('the same words');
  const shown = all.slice(0, 4).map(({ gone, come }) => {
    if (!gone) return `+ “${firstWords(come, 60)}”`;
    if (!come) return `− “${firstWords(gone, 60)}”`;
    return `“${firstWords(gone, 60)}” → “${firstWords(come, 60)}”`;
  });
  return [...shown, ...(all.length > shown.length ? ['…'] : [])].join(', ');
}
