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

/** In words what `now` says otherwise than `before` did; undefined where it says the same. */
export function differenceWords(before: string, now: string): string | undefined {
  const all = differences(before, now);
  if (all.length === 0) return undefined;
  const shown = all.slice(0, 4).map(({ gone, come }) => {
    if (!gone) return `+ “${firstWords(come, 60)}”`;
    if (!come) return `− “${firstWords(gone, 60)}”`;
    return `“${firstWords(gone, 60)}” → “${firstWords(come, 60)}”`;
  });
  return [...shown, ...(all.length > shown.length ? ['…'] : [])].join(', ');
}

/** What the other version of an annotation, left by a merge, has otherwise. */
export function versionWords(annotation: Annotation, labelOf: (code: string) => string): string {
  const [other] = annotation.conflict ?? [];
  if (!other) return '';
  if (other.deleted) return vscode.l10n.t('the other version is deleted');
  const parts: string[] = [];
  const { codes, note, target, status } = other.annotation;
  if (codes) parts.push(codes.map(labelOf).join(', '));
  if (target) parts.push(`“${firstWords(target.map(({ exact }) => exact).join(' … '), 60)}”`);
  if (note) parts.push(`— ${firstWords(note, 60)}`);
  if (status) parts.push(status);
  for (const key of other.removed) parts.push(`− ${key}`);
  return vscode.l10n.t('the other version: {0}', parts.join(' ') || Object.keys(other.values).join(', '));
}
