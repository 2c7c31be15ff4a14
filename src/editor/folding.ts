import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { Analyses } from '../host/analyses.ts';
import { languageId } from '../host/ids.ts';
import { converter } from '../host/positions.ts';
import { type Section, sectionsOf } from './structure.ts';

/** Folding of sections, of paragraphs over several lines and of runs of list items. */
export function registerFolding(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: languageId },
    {
      async provideFoldingRanges(document, _context, token) {
        const analysis = await analyses.ready(document, token);
        return analysis && foldsOf(sectionsOf(analysis.release), converter(analysis.text));
      },
    },
  );
}

function foldsOf(sections: readonly Section[], range: (span: Span) => vscode.Range): vscode.FoldingRange[] {
  const folds: vscode.FoldingRange[] = [];
  const fold = (span: Span) => {
    const { start, end } = range(span);
    // The end of a span may stand at the start of the line after it.
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    if (last > start.line) folds.push(new vscode.FoldingRange(start.line, last));
  };
  const visit = (siblings: readonly Section[]) => {
    for (let i = 0; i < siblings.length; i++) {
      const section = siblings[i]!;
      // The title's section is the whole text: nobody folds that, and its first line is better left to its header.
      if (section.block.role === 'title') fold(section.block);
      else fold(section);
      visit(section.children);
      if (section.block.role === 'list-item' && siblings[i - 1]?.block.role !== 'list-item') {
        let last = i;
        while (siblings[last + 1]?.block.role === 'list-item') last++;
        if (last > i) fold({ start: section.start, end: siblings[last]!.end });
      }
    }
  };
  visit(sections);
  return folds;
}
