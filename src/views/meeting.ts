import * as vscode from 'vscode';
import type { ActiveRelease } from '../host/activeRelease.ts';
import type { Analyses } from '../host/analyses.ts';
import { settings, views } from '../host/ids.ts';
import { onSettingChange, setting } from '../host/settings.ts';
import { meetingTree } from './meetingTree.ts';
import { ReleaseView } from './releaseView.ts';

/** The *Meeting* view; it follows the caret while it is visible. */
export class MeetingView extends ReleaseView {
  readonly #following: vscode.Disposable;
  /** The line that following the caret has selected last. */
  #followed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(analyses: Analyses, active: ActiveRelease) {
    super(views.meeting, analyses, active, meetingTree);
    this.#following = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === active.document) this.#followSoon();
      }),
      this.view.onDidChangeVisibility(() => this.#followSoon()),
      onSettingChange([settings.followCursor], () => this.#followSoon()),
    );
  }

  /** Selects the line of what the caret is in and, asked by a person, opens the view and goes there. */
  async showCaret(options: { readonly focus: boolean }): Promise<void> {
    const { editor } = this.active;
    if (!editor) return;
    if (options.focus) this.refresh();
    const offset = editor.document.offsetAt(editor.selection.active);
    const node = this.tree.nodeAt(offset);
    if (!node) {
      if (options.focus) await vscode.commands.executeCommand(`${views.meeting}.focus`);
      return;
    }
    const [selected] = this.view.selection;
    // Revealing opens a view that is being left: no more often than need be.
    if (!options.focus && selected === node.id) return;
    // What a person chose in the view stays chosen while the caret is within it.
    const chosen = selected !== undefined && selected !== this.#followed && this.tree.node(selected)?.span;
    if (!options.focus && chosen && chosen.start <= offset && offset <= chosen.end) return;
    this.#followed = node.id;
    await this.view.reveal(node.id, { select: true, focus: options.focus });
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    this.#following.dispose();
    super.dispose();
  }

  #followSoon(): void {
    clearTimeout(this.#timer);
    if (!this.view.visible || !setting<boolean>(settings.followCursor)) return;
    this.#timer = setTimeout(() => {
      if (this.view.visible && this.isCurrent()) this.showCaret({ focus: false }).catch(ignoreGone);
    }, 150);
  }
}

/** A line that the next tree no longer has can not be selected; the caret is followed again when that tree is there. */
function ignoreGone(): void {}
