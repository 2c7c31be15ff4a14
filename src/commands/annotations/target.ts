import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';
import { mentionAt } from '../../editor/lookup.ts';
import type { ActiveRelease } from '../../host/activeRelease.ts';
import { type Analyses, isRelease } from '../../host/analyses.ts';
import { SidecarError } from '../../host/annotations/sidecarFiles.ts';
import type { AnnotationStore, Placed } from '../../host/annotations/store.ts';

/** What a command works with: the release and what is selected in it. */
export class Targets {
  readonly #active: ActiveRelease;
  readonly #analyses: Analyses;
  readonly #store: AnnotationStore;

  constructor(active: ActiveRelease, analyses: Analyses, store: AnnotationStore) {
    this.#active = active;
    this.#analyses = analyses;
    this.#store = store;
  }

  get document(): vscode.TextDocument | undefined {
    const editor = vscode.window.activeTextEditor;
    return editor && isRelease(editor.document) ? editor.document : this.#active.document;
  }

  get editor(): vscode.TextEditor | undefined {
    const editor = vscode.window.activeTextEditor;
    return editor && isRelease(editor.document) ? editor : this.#active.editor;
  }

  /** The passages to tag: what is selected, else the mention under the caret, else its sentence. */
  async passages(): Promise<
    { readonly document: vscode.TextDocument; readonly spans: readonly Span[] } | undefined
  > {
    const editor = this.editor;
    if (!editor) return undefined;
    const { document } = editor;
    const text = document.getText();
    const selected = editor.selections
      .filter((selection) => !selection.isEmpty)
      .map((selection) =>
        trim(text, { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) }),
      )
      .filter(({ start, end }) => end > start)
      .sort((a, b) => a.start - b.start);
    if (selected.length > 0) return { document, spans: selected };
    const caret = document.offsetAt(editor.selection.active);
    const analysis = await this.#analyses.now(document);
    const mention = mentionAt(analysis, caret);
    if (mention) return { document, spans: [mention] };
    for (const block of analysis.release.children) {
      if (block.kind !== 'block' || caret < block.start || caret > block.end) continue;
      const sentence = block.sentences.find(({ start, end }) => start <= caret && caret <= end);
      return { document, spans: [trim(text, sentence ?? block)] };
    }
    return undefined;
  }

  /** The annotation that an argument (its id, from a view or a card; with its release, from elsewhere) or the caret means. */
  async annotation(
    argument: unknown,
  ): Promise<{ readonly document: vscode.TextDocument; readonly placed: Placed } | undefined> {
    const given = argument as { readonly id?: unknown; readonly release?: unknown } | undefined;
    const document =
      typeof given?.release === 'string'
        ? await vscode.workspace.openTextDocument(vscode.Uri.parse(given.release))
        : this.document;
    if (!document) return undefined;
    await this.#store.ready(document);
    const wanted = typeof argument === 'string' ? argument : given?.id;
    const id = typeof wanted === 'string' ? wanted.replace(/^.*#/, '') : undefined;
    const editor = this.editor;
    const placed = id
      ? this.#store.find(document, id)
      : editor && this.#store.at(document, document.offsetAt(editor.selection.active));
    if (placed) return { document, placed };
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the caret on an annotation first.'));
    return undefined;
  }
}

/** Does something that writes; where that is not possible the reader is told why, with the way to the sidecar. */
export async function reporting(
  store: AnnotationStore,
  document: vscode.TextDocument,
  act: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const blocked = store.sidecars(document).find((file) => file.blocked !== undefined);
    const open = vscode.l10n.t('Open Sidecar');
    const message =
      error instanceof SidecarError
        ? vscode.l10n.t('Nothing was changed. {0}', error.message)
        : error.message;
    void vscode.window.showErrorMessage(message, ...(blocked ? [open] : [])).then((answer) => {
      if (answer === open && blocked) void vscode.window.showTextDocument(blocked.uri);
    });
    return false;
  }
}

/** White space at the ends is no part of a passage. */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
