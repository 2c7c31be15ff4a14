import * as vscode from 'vscode';
import type { AnchorStatus } from '../core/annotations/model.ts';
import { firstWords } from '../editor/words.ts';
import type { ActiveRelease } from '../host/activeRelease.ts';
import type { AnnotationLabels } from '../host/annotations/labels.ts';
import type { AnnotationStore, Placed } from '../host/annotations/store.ts';
import { contextValues, views } from '../host/ids.ts';
import { groupBy } from './groupBy.ts';
import { NodeTree, type TreeNode } from './tree.ts';

/** The annotations of the active release, in document order or by code. */
export class AnnotationsView implements vscode.Disposable {
  readonly id = views.annotations;
  readonly tree = new NodeTree(views.annotations);
  readonly view: vscode.TreeView<string>;
  readonly #store: AnnotationStore;
  readonly #active: ActiveRelease;
  readonly #labels: AnnotationLabels;
  readonly #subscriptions: vscode.Disposable;
  #byCode = false;

  constructor(store: AnnotationStore, active: ActiveRelease, labels: AnnotationLabels) {
    this.#store = store;
    this.#active = active;
    this.#labels = labels;
    this.view = vscode.window.createTreeView(views.annotations, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    const refresh = () => this.refresh();
    this.#subscriptions = vscode.Disposable.from(
      this.tree,
      this.view,
      active.onDidChange(refresh),
      labels.onDidChange(refresh),
      store.onDidChange((document) => {
        if (document === active.document) refresh();
      }),
    );
    refresh();
  }

  toggleGrouping(): void {
    this.#byCode = !this.#byCode;
    this.refresh();
  }

  refresh(): void {
    const { document } = this.#active;
    if (!document) {
      this.view.message = undefined;
      this.tree.show([]);
      return;
    }
    const problem = this.#store.problem(document);
    this.view.message = problem === undefined ? undefined : vscode.l10n.t('Tagging is off. {0}', problem);
    const all = this.#store.all(document);
    this.view.description = all.length > 0 ? String(all.length) : '';
    const text = document.getText();
    this.tree.show(
      this.#byCode ? this.#grouped(all, text) : all.map((placed) => this.#node(placed, text, '')),
    );
  }

  /** Always what the document holds: places are moved with every edit. */
  isCurrent(): boolean {
    return true;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #grouped(all: readonly Placed[], text: string): TreeNode[] {
    const pairs = all.flatMap((placed) =>
      (placed.annotation.codes.length > 0 ? placed.annotation.codes : ['']).map((code) => ({ code, placed })),
    );
    return [...groupBy(pairs, ({ code }) => code)].map(([code, list]) => ({
      id: `code:${code}`,
      icon: 'tag',
      label: code ? this.#labels.of(code) : vscode.l10n.t('without a code'),
      description: String(list.length),
      expanded: true,
      children: list.map(({ placed }) => this.#node(placed, text, `${code}#`)),
    }));
  }

  #node({ annotation, pieces, status }: Placed, text: string, prefix: string): TreeNode {
    const span = pieces[0];
    const words = firstWords(
      span ? text.slice(span.start, span.end) : (annotation.target[0]?.exact ?? ''),
      80,
    );
    const codes = annotation.codes.map((code) => this.#labels.of(code)).join(', ');
    const state = stateWords(status);
    return {
      id: `${prefix}${annotation.id}`,
      label: codes || vscode.l10n.t('without a code'),
      description: [state, `“${words}”`, annotation.note ? `— ${firstWords(annotation.note, 60)}` : '']
        .filter(Boolean)
        .join(' '),
      tooltip: [codes, `“${words}”`, annotation.note, annotation.creator, annotation.created]
        .filter(Boolean)
        .join('\n'),
      icon: icons[status],
      contextValue: contextValues.annotation,
      spoken: [codes, state, words, annotation.note].filter(Boolean).join(', '),
      ...(span && { span }),
    };
  }
}

const icons: Readonly<Record<AnchorStatus, string>> = {
  exact: 'tag',
  moved: 'tag',
  edited: 'edit',
  ambiguous: 'question',
  orphaned: 'debug-disconnect',
};

function stateWords(status: AnchorStatus): string {
  switch (status) {
    case 'exact':
    case 'moved':
      return '';
    case 'edited':
      return vscode.l10n.t('edited');
    case 'ambiguous':
      return vscode.l10n.t('several places');
    case 'orphaned':
      return vscode.l10n.t('passage gone');
  }
}
