import type { MarkdownString, Uri } from 'vscode';
import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { escapeMarkdown } from './escape.ts';
import { commands } from './ids.ts';

/** A link that runs one of our commands; `label` and `title` are plain text. */
export function commandLink(
  label: string,
  command: string,
  args: readonly unknown[],
  title?: string,
): string {
  const target = `command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, escapeParenthesis)}`;
  return `[${escapeMarkdown(label)}](${target}${title ? ` "${escapeMarkdown(title)}"` : ''})`;
}

/** A link to a place in a document. */
export function placeLink(label: string, document: Uri, span: Span, title?: string): string {
  return commandLink(label, commands.goTo, [document.toString(), span.start, span.end], title);
}

/**
 * Markdown made of the above, from which only links to places and the commands named can be run; icons (`$(name)`)
 * only where no foreign text is.
 */
export function markdown(
  value: string,
  options: { readonly icons?: boolean; readonly commands?: readonly string[] } = {},
): MarkdownString {
  const result = new vscode.MarkdownString(value, options.icons ?? false);
  result.isTrusted = { enabledCommands: [commands.goTo, ...(options.commands ?? [])] };
  return result;
}

function escapeParenthesis(character: string): string {
  return character === '(' ? '%28' : '%29';
}
