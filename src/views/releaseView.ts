import * as vscode from 'vscode';
import type { Analysis } from '../core/service.ts';
import type { ActiveRelease } from '../host/activeRelease.ts';
import type { Analyses } from '../host/analyses.ts';
import { settings } from '../host/ids.ts';
import { onSettingChange } from '../host/settings.ts';
import { NodeTree, type TreeNode } from './tree.ts';

/** A view of the active release, made from its analysis; nothing is made while nobody can see it. */
export class ReleaseView implements vscode.Disposable {
  readonly id: string;
  readonly view: vscode.TreeView<string>;
  readonly tree: NodeTree;
  protected readonly active: ActiveRelease;
  readonly #analyses: Analyses;
  readonly #build: (analysis: Analysis) => readonly TreeNode[];
  readonly #subscriptions: vscode.Disposable;
  #shown: { readonly analysis: Analysis; readonly document: vscode.TextDocument } | undefined;

  constructor(
    viewId: string,
    analyses: Analyses,
    active: ActiveRelease,
    build: (analysis: Analysis) => readonly TreeNode[],
  ) {
    this.id = viewId;
    this.#analyses = analyses;
    this.active = active;
    this.#build = build;
    this.tree = new NodeTree(viewId);
    this.view = vscode.window.createTreeView(viewId, { treeDataProvider: this.tree, showCollapseAll: true });
    const refreshIfVisible = () => {
      if (this.view.visible) this.refresh();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.tree,
      this.view,
      active.onDidChange(refreshIfVisible),
      analyses.onDidChange((document) => {
        if (document === active.document) refreshIfVisible();
      }),
      this.view.onDidChangeVisibility(refreshIfVisible),
      onSettingChange([settings.labelLanguage], () => {
        this.#shown = undefined;
        refreshIfVisible();
      }),
    );
    refreshIfVisible();
  }

  /** Brings the tree up to the active release as last analysed; does nothing if it shows that already. */
  refresh(): void {
    const { document } = this.active;
    if (!document) {
      this.#shown = undefined;
      this.view.description = '';
      this.tree.show([]);
      return;
    }
    const analysis = this.#analyses.latest(document);
    if (!analysis || (this.#shown?.analysis === analysis && this.#shown.document === document)) return;
    this.#shown = { analysis, document };
    this.view.description = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    this.tree.show(this.#build(analysis));
  }

  /** Whether the tree's spans are those of the document's present text. */
  isCurrent(): boolean {
    const { document } = this.active;
    return !!document && !!this.#shown && this.#analyses.current(document) === this.#shown.analysis;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
