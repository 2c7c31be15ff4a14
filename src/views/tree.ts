import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { commands } from '../host/ids.ts';

/** A line of a view. Ids stay the same while somebody types, so that what is open stays open. */
export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Name of a product icon. */
  readonly icon?: string;
  /** Theme colour of the icon. */
  readonly colour?: string;
  readonly contextValue?: string;
  /** What a screen reader says, where label and description are not enough. */
  readonly spoken?: string;
  /** Where it stands in the text: what a click shows and the caret is followed to. */
  readonly span?: Span;
  readonly entity?: string;
  readonly expanded?: boolean;
  readonly children?: readonly TreeNode[];
}

interface Placed {
  readonly node: TreeNode;
  readonly parent: string | undefined;
}

/**
 * A view over a tree of plain nodes, addressed by id: VS Code holds ids alone, so that a new tree with the same
 * lines at other places in the text needs no repainting.
 */
export class NodeTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #viewId: string;
  readonly #changed = new vscode.EventEmitter<string[] | undefined>();
  #roots: readonly TreeNode[] = [];
  #placed = new Map<string, Placed>();
  /** What each line reads like, in their order; parents and children are part of it. */
  #drawn: ReadonlyMap<string, string> = new Map();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(viewId: string) {
    this.#viewId = viewId;
  }

  get roots(): readonly TreeNode[] {
    return this.#roots;
  }

  /** How many lines there are, at all levels. */
  get size(): number {
    return this.#placed.size;
  }

  /** Shows `roots`; repaints only if a line of them reads otherwise than before. */
  show(roots: readonly TreeNode[]): void {
    this.#roots = roots;
    this.#placed = new Map();
    const place = (node: TreeNode, parent: string | undefined) => {
      this.#placed.set(node.id, { node, parent });
      for (const child of node.children ?? []) place(child, node.id);
    };
    for (const root of roots) place(root, undefined);
    const drawn = new Map([...this.#placed].map(([id, { node, parent }]) => [id, looks(node, parent)]));
    const before = this.#drawn;
    this.#drawn = drawn;
    const ids = before.keys();
    const same = before.size === drawn.size && [...drawn.keys()].every((id) => ids.next().value === id);
    if (!same) this.#changed.fire(undefined);
    else {
      // The same lines in the same order: only those are asked for again that read otherwise.
      const changed = [...drawn].filter(([id, words]) => before.get(id) !== words).map(([id]) => id);
      if (changed.length > 0) this.#changed.fire(changed.length > drawn.size / 2 ? undefined : changed);
    }
  }

  node(id: string): TreeNode | undefined {
    return this.#placed.get(id)?.node;
  }

  /** The node of the shortest span that holds `offset`. */
  nodeAt(offset: number): TreeNode | undefined {
    let best: TreeNode | undefined;
    for (const { node } of this.#placed.values()) {
      const { span } = node;
      if (!span || offset < span.start || offset > span.end) continue;
      if (!best?.span || span.end - span.start < best.span.end - best.span.start) best = node;
    }
    return best;
  }

  getChildren(id?: string): string[] {
    return ((id === undefined ? this.#roots : this.node(id)?.children) ?? []).map((child) => child.id);
  }

  getParent(id: string): string | undefined {
    return this.#placed.get(id)?.parent;
  }

  getTreeItem(id: string): vscode.TreeItem {
    const node = this.node(id);
    // A line that VS Code still asks for while the next tree is on its way.
    if (!node) return new vscode.TreeItem('');
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const state = node.children?.length ? (node.expanded ? Expanded : Collapsed) : None;
    const item = new vscode.TreeItem(node.label, state);
    item.id = id;
    if (node.description !== undefined) item.description = node.description;
    item.tooltip = node.tooltip ?? [node.label, node.description].filter(Boolean).join(' · ');
    if (node.contextValue) item.contextValue = node.contextValue;
    if (node.icon)
      item.iconPath = new vscode.ThemeIcon(
        node.icon,
        node.colour ? new vscode.ThemeColor(node.colour) : undefined,
      );
    item.accessibilityInformation = {
      label: node.spoken ?? [node.label, node.description].filter(Boolean).join(', '),
    };
    if (node.span)
      item.command = {
        command: commands.openNode,
        title: vscode.l10n.t('Show in text'),
        arguments: [this.#viewId, id],
      };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** All that is drawn of a line. */
function looks({ span, children, ...line }: TreeNode, parent: string | undefined): string {
  return JSON.stringify([line, span !== undefined, (children?.length ?? 0) > 0, parent]);
}
