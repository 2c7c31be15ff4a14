import * as vscode from 'vscode';
import type { Mention } from '../core/mentions/model.ts';
import type { AttributedQuote, Statement } from '../core/reading/model.ts';
import type { Analysis } from '../core/service.ts';
import type { Span } from '../core/text/span.ts';
import type { Analyses } from '../host/analyses.ts';
import { commands, languageId } from '../host/ids.ts';
import { commandLink, markdown } from '../host/markdown.ts';
import { rangeOf } from '../host/positions.ts';
import { mentionCard, quoteCard, statementCard } from './cards.ts';
import { mentionAt, mentionsAt, mentionsOf, touches } from './lookup.ts';

/** Cards of the actor or threat under the pointer, and of who says the words around it. */
export function registerHovers(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: languageId },
    {
      async provideHover(document, position, token) {
        const analysis = await analyses.ready(document, token);
        return analysis && hoverAt(analysis, document, document.offsetAt(position));
      },
    },
  );
}

function hoverAt(
  analysis: Analysis,
  document: vscode.TextDocument,
  offset: number,
): vscode.Hover | undefined {
  const contents: vscode.MarkdownString[] = [];
  const longest = mentionAt(analysis, offset);
  const here = mentionsAt(analysis, offset).filter((m) => m !== longest);
  // An actor within a threat («espace aérien de l'Alliance») has a card of its own; the longest comes first.
  const ofOtherKind = here.filter((m) => m.kind !== longest?.kind && !m.nested);
  const mentions = longest ? [longest, ...ofOtherKind] : [];
  for (const mention of mentions) {
    const nested = here.filter((m) => m.kind === mention.kind && m.nested && m.entity !== mention.entity);
    contents.push(markdown(mentionCard(analysis, mention, nested, document.uri)));
    contents.push(
      markdown(actions(analysis, mention, document.uri), { icons: true, commands: actionCommands }),
    );
  }
  const saying = sayingAt(analysis, offset, longest !== undefined);
  if (saying)
    contents.push(
      markdown(
        saying.kind === 'quote'
          ? quoteCard(analysis, saying.quote, document.uri)
          : statementCard(analysis, saying.statement, document.uri),
      ),
    );
  const range = longest ?? saying?.range;
  return range && new vscode.Hover(contents, rangeOf(document, range));
}

type SayingAt = { readonly range: Span } & (
  | { readonly kind: 'quote'; readonly quote: AttributedQuote }
  | { readonly kind: 'statement'; readonly statement: Statement }
);

/** The quotation around `offset`; a statement only on its verb, as its words are most of a release. */
function sayingAt({ reading }: Analysis, offset: number, onMention: boolean): SayingAt | undefined {
  let innermost: AttributedQuote | undefined;
  for (const quote of reading.quotes)
    if (
      quote.node.mode === 'direct' &&
      (touches(quote.node.outer, offset) || (quote.verb && touches(quote.verb, offset)))
    )
      if (!innermost || innermost.node.depth <= quote.node.depth) innermost = quote;
  if (innermost) {
    const { outer } = innermost.node;
    return {
      kind: 'quote',
      quote: innermost,
      range: innermost.verb && touches(innermost.verb, offset) ? innermost.verb : outer,
    };
  }
  if (onMention) return undefined;
  const statement = reading.statements.find((s) => touches(s.verb, offset));
  return statement && { kind: 'statement', statement, range: statement.verb };
}

const actionCommands = [commands.previousMention, commands.nextMention, commands.showEntity, commands.tag];

function actions(analysis: Analysis, mention: Mention, uri: vscode.Uri): string {
  const at = [uri.toString(), mention.start, mention.end, mention.entity];
  const neighbours =
    mentionsOf(analysis, mention.entity).length > 1
      ? [
          commandLinkWithIcon('arrow-up', vscode.l10n.t('Previous'), commands.previousMention, at),
          commandLinkWithIcon('arrow-down', vscode.l10n.t('Next'), commands.nextMention, at),
        ]
      : [];
  return [
    ...neighbours,
    commandLinkWithIcon('list-tree', vscode.l10n.t('Show in View'), commands.showEntity, at),
    commandLinkWithIcon('tag', vscode.l10n.t('Tag'), commands.tag, at),
  ].join(' &nbsp; ');
}

function commandLinkWithIcon(icon: string, label: string, command: string, args: readonly unknown[]): string {
  return commandLink(label, command, args, label).replace('[', `[$(${icon}) `);
}
