import * as vscode from 'vscode';
import { pathAt } from '../core/release/tree.ts';
import type { Analysis } from '../core/service.ts';
import type { Span } from '../core/text/span.ts';
import type { Analyses } from '../host/analyses.ts';
import { languageId } from '../host/ids.ts';
import { converter } from '../host/positions.ts';
import { mentionsAt, touches } from './lookup.ts';
import { type Section, sectionsOf } from './structure.ts';

/** *Expand Selection* grows from a word to its mention, its statement, its sentence, its quotation, its paragraph … */
export function registerSelectionRanges(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(
    { language: languageId },
    {
      async provideSelectionRanges(document, positions, token) {
        const analysis = await analyses.ready(document, token);
        if (!analysis) return undefined;
        const range = converter(analysis.text);
        return positions.map((position) => {
          const word = document.getWordRangeAtPosition(position) ?? new vscode.Range(position, position);
          let selection: vscode.SelectionRange | undefined;
          const around = spansAround(analysis, document.offsetAt(position)).map(range).reverse();
          for (const outer of [...around, word])
            if (!selection || (selection.range.contains(outer) && !selection.range.isEqual(outer)))
              selection = new vscode.SelectionRange(outer, selection);
          return selection!;
        });
      },
    },
  );
}

/** The spans that hold `offset`, from small to large; each lies within the next. */
function spansAround(analysis: Analysis, offset: number): readonly Span[] {
  const { release, reading } = analysis;
  const spans: Span[] = [...mentionsAt(analysis, offset)];
  const path = pathAt(release, offset);
  for (const node of path) {
    spans.push(node);
    if (node.kind === 'quote') spans.push(node.outer);
    if (node.kind === 'block') {
      spans.push({ start: node.bodyStart, end: node.end });
      spans.push(...node.sentences.filter((s) => touches(s, offset)));
    }
  }
  spans.push(...reading.statements.filter((s) => touches(s, offset)));
  const sections = (siblings: readonly Section[]) => {
    for (const section of siblings)
      if (touches(section, offset)) {
        spans.push(section);
        sections(section.children);
      }
  };
  sections(sectionsOf(release));
  spans.sort((a, b) => a.end - a.start - (b.end - b.start));
  // What only overlaps what is smaller (a sentence that ends inside a quotation) is no step on the way out.
  const nested: Span[] = [];
  for (const span of spans) {
    const inner = nested.at(-1);
    if (touches(span, offset) && (!inner || (span.start <= inner.start && inner.end <= span.end)))
      nested.push(span);
  }
  return nested;
}
