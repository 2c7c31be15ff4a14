import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { commands } from '../host/ids.ts';

/**
 * A line of a view. Ids stay the same while somebody types, so that what is open stays open. Of many lines few are ever looked
 * at: what takes time to word is worded by getters.
 */
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
  /** Lines of one id that have the same object here read the same: nobody has to word both to know. */
  readonly source?: object;
}

interface Drawn {
  readonly words: string;
  readonly parent: string | undefined;
  readonly source: object | undefined;
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
  /** What each line that VS Code has asked for reads like, and which it is below. */
  readonly #drawn = new Map<string, Drawn>();
  /** The lines below those that it has asked for, or at the top. */
  readonly #listed = new Map<string | undefined, string>();
  /** The lines at the top that it was told of last. What it asked for just then it may have thrown away. */
  #top = '';

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

  /** Shows `roots`; repaints only those lines that VS Code has asked for and that read otherwise than before. */
  show(roots: readonly TreeNode[]): void {
    this.#roots = roots;
    this.#placed = new Map();
    const place = (node: TreeNode, parent: string | undefined) => {
      this.#placed.set(node.id, { node, parent });
      for (const child of node.children ?? []) place(child, node.id);
    };
    for (const root of roots) place(root, undefined);
    const top = this.#below(undefined);
    const changed = top === this.#top ? this.#changedLines() : 'all';
    this.#top = top;
    if (changed === 'all' || (changed.size > 20 && changed.size > this.#drawn.size / 2)) {
      this.#drawn.clear();
      this.#listed.clear();
      this.#changed.fire(undefined);
    } else if (changed.size > 0) this.#changed.fire([...changed]);
  }

  /** Of the lines that VS Code has asked for, those that read otherwise now or have others below them. */
  #changedLines(): ReadonlySet<string> | 'all' {
    const changed = new Set<string>();
    for (const [id, ids] of this.#listed)
      if (id !== undefined && !this.node(id)) this.#listed.delete(id);
      else if (this.#below(id) !== ids) {
        if (id === undefined) return 'all';
        changed.add(id);
      }
    for (const [id, { words, parent, source }] of this.#drawn) {
      const node = this.node(id);
      if (!node) this.#drawn.delete(id);
      // VS Code must forget a line at its old place before it hears of it at another.
      else if (this.getParent(id) !== parent) return 'all';
      else if ((!source || node.source !== source) && looks(node) !== words) changed.add(id);
    }
    return changed;
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
    this.#listed.set(id, this.#below(id));
    return this.#children(id).map((child) => child.id);
  }

  #children(id: string | undefined): readonly TreeNode[] {
    return (id === undefined ? this.#roots : this.node(id)?.children) ?? [];
  }

  #below(id: string | undefined): string {
    return this.#children(id)
      .map((child) => child.id)
      .join('\n');
  }

  getParent(id: string): string | undefined {
    return this.#placed.get(id)?.parent;
  }

  getTreeItem(id: string): vscode.TreeItem {
    const node = this.node(id);
    // A line that VS Code still asks for while the next tree is on its way.
    if (!node) return new vscode.TreeItem('');
    this.#drawn.set(id, { words: looks(node), parent: this.getParent(id), source: node.source });
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
function looks({ span, children, source, ...line }: TreeNode): string {
  return JSON.stringify([line, span !== undefined, (children?.length ?? 0) > 0]);
}
