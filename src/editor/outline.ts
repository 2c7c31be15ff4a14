import * as vscode from 'vscode';
import type { Party } from '../core/reading/model.ts';
import type { Block, BlockRole } from '../core/release/tree.ts';
import type { Analysis } from '../core/service.ts';
import { contains, type Span } from '../core/text/span.ts';
import type { Analyses } from '../host/analyses.ts';
import { languageId } from '../host/ids.ts';
import { converter } from '../host/positions.ts';
import { type Section, sectionsOf } from './structure.ts';
import { firstWords } from './words.ts';

/** Outline and breadcrumbs: title, headings, paragraphs and, in them, what was said by whom. */
export function registerOutline(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    { language: languageId },
    {
      async provideDocumentSymbols(document, token) {
        const analysis = await analyses.ready(document, token);
        return analysis && symbolsOf(analysis);
      },
    },
    { label: 'Communiqué' },
  );
}

const leftOut: ReadonlySet<BlockRole> = new Set(['dateline']);

const kinds: Readonly<Partial<Record<BlockRole, vscode.SymbolKind>>> = {
  title: vscode.SymbolKind.File,
  subtitle: vscode.SymbolKind.String,
  heading: vscode.SymbolKind.Module,
  'list-item': vscode.SymbolKind.Array,
  'numbered-paragraph': vscode.SymbolKind.Number,
  caption: vscode.SymbolKind.Constant,
  signature: vscode.SymbolKind.Constant,
};

/**
 * An outline longer than this is no help to a reader and a burden to the editor, which asks for it at every pause: first
 * sayings are left out (the *Meeting* view has them), then what has no heading's rank.
 */
const mostSymbols = 5000;

const ranks: ReadonlySet<BlockRole> = new Set(['title', 'heading']);

interface Saying extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: vscode.SymbolKind;
}

const known = new WeakMap<Analysis, vscode.DocumentSymbol[]>();

/** The symbols of one analysis, made once; a block's sayings are its children. */
function symbolsOf(analysis: Analysis): vscode.DocumentSymbol[] {
  const symbols = known.get(analysis) ?? makeSymbols(analysis);
  known.set(analysis, symbols);
  return symbols;
}

function makeSymbols(analysis: Analysis): vscode.DocumentSymbol[] {
  const range = converter(analysis.text);
  const blocks = analysis.release.children.length / 2;
  const { quotes, statements } = analysis.reading;
  const sayings = blocks + quotes.length + statements.length > mostSymbols ? [] : sayingsOf(analysis);
  const isShown = ({ role }: Block) => !leftOut.has(role) && (blocks <= mostSymbols || ranks.has(role));
  let next = 0;
  const within = (block: Block): Saying[] => {
    const found: Saying[] = [];
    // Sections come in document order, so that one pass over the sayings serves them all.
    while (next < sayings.length && sayings[next]!.start < block.start) next++;
    for (; next < sayings.length && sayings[next]!.start < block.end; next++)
      if (contains(block, sayings[next]!)) found.push(sayings[next]!);
    return found;
  };
  const symbol = (section: Section): vscode.DocumentSymbol => {
    const { block } = section;
    const body = firstWords(analysis.text.slice(block.bodyStart, block.end));
    const result = new vscode.DocumentSymbol(
      (block.mark && /[\p{L}\p{N}]/u.test(block.mark) ? `${block.mark}. ${body}` : body) || '…',
      roleLabel(block.role),
      kinds[block.role] ?? vscode.SymbolKind.String,
      range(section),
      range(block),
    );
    result.children = within(block).map(
      ({ name, detail, kind, ...span }) =>
        new vscode.DocumentSymbol(name, detail, kind, range(span), range(span)),
    );
    for (const child of section.children) if (isShown(child.block)) result.children.push(symbol(child));
    return result;
  };
  return sectionsOf(analysis.release)
    .filter(({ block }) => isShown(block))
    .map(symbol);
}

function sayingsOf({ text, reading }: Analysis): readonly Saying[] {
  const sayings: Saying[] = [];
  for (const { node, speaker, verb } of reading.quotes) {
    if (node.mode !== 'direct') continue;
    sayings.push({
      start: node.outer.start,
      end: node.outer.end,
      name: firstWords(text.slice(node.outer.start, node.outer.end), 50),
      detail: said(speaker, verb?.text),
      kind: vscode.SymbolKind.Event,
    });
  }
  for (const { start, end, speaker, verb } of reading.statements)
    sayings.push({
      start,
      end,
      name: firstWords(text.slice(start, end), 50) || '…',
      detail: said(speaker, verb.lemma && verb.text),
      kind: vscode.SymbolKind.Method,
    });
  return sayings.sort((a, b) => a.start - b.start || b.end - a.end);
}

function said(speaker: Party | undefined, verb: string | undefined): string {
  return firstWords([speaker?.text, verb].filter(Boolean).join(' · '), 50);
}

function roleLabel(role: BlockRole): string {
  switch (role) {
    case 'subtitle':
      return vscode.l10n.t('subtitle');
    case 'lede':
      return vscode.l10n.t('lede');
    case 'caption':
      return vscode.l10n.t('caption');
    case 'block-quote':
      return vscode.l10n.t('block quotation');
    case 'signature':
      return vscode.l10n.t('signature');
    case 'footnote':
      return vscode.l10n.t('footnote');
    case 'notes':
      return vscode.l10n.t('notes');
    default:
      return '';
  }
}
