import * as vscode from 'vscode';
import { isWaiting } from '../core/annotations/live.ts';
import type { AnchorStatus } from '../core/annotations/model.ts';
import type { Span } from '../core/text/span.ts';
import { firstWords } from '../editor/words.ts';
import type { ActiveRelease } from '../host/activeRelease.ts';
import type { AnnotationLabels } from '../host/annotations/labels.ts';
import { versionWords } from '../host/annotations/passageWords.ts';
import type { AnnotationStore, Placed } from '../host/annotations/store.ts';
import { contextValues, views } from '../host/ids.ts';
import { groupBy } from './groupBy.ts';
import { NodeTree, type TreeNode } from './tree.ts';

/** The view waits for a pause in typing (ms): longer for a longer list. */
const pause = (lines: number) => Math.min(500, 40 + lines / 10);

/** All that the words of a line depend on but for the labels of codes. */
interface Source {
  readonly annotation: Placed['annotation'];
  readonly status: AnchorStatus;
  readonly passage: string;
}

/** The annotations of the active release, in document order or by code. */
export class AnnotationsView implements vscode.Disposable {
  readonly id = views.annotations;
  readonly tree = new NodeTree(views.annotations);
  readonly view: vscode.TreeView<string>;
  readonly #store: AnnotationStore;
  readonly #active: ActiveRelease;
  readonly #labels: AnnotationLabels;
  readonly #subscriptions: vscode.Disposable;
  /** What each line was worded from, by annotation. */
  #sources = new Map<string, Source>();
  #byCode = false;
  #stale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
      labels.onDidChange(() => {
        this.#sources.clear();
        this.refresh();
      }),
      store.onDidChange((document) => {
        if (document === active.document) this.#soon();
      }),
      // Its lines read as before: their places are looked up when one is chosen.
      store.onDidShift((document) => {
        if (document === active.document) this.#stale = true;
      }),
    );
    refresh();
  }

  /** Typing must not wait for it. */
  #soon(): void {
    this.#stale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), pause(this.tree.size));
  }

  /** Before a line's place is used: typing has moved it along. */
  refreshIfStale(): void {
    if (this.#stale) this.refresh();
  }

  toggleGrouping(): void {
    this.#byCode = !this.#byCode;
    this.refresh();
  }

  /** Brings the view up to what the store holds. */
  refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { document } = this.#active;
    if (!document) {
      this.view.message = undefined;
      this.view.badge = undefined;
      this.view.description = '';
      this.tree.show([]);
      this.#sources.clear();
      return;
    }
    const problem = this.#store.problem(document);
    const failure = this.#store.failure(document);
    this.view.message =
      problem !== undefined
        ? vscode.l10n.t('Tagging is off. {0}', problem)
        : failure && vscode.l10n.t('The last change was not kept. {0}', failure);
    const all = this.#store.all(document);
    const text = document.getText();
    const waiting = all.filter(isWaiting);
    const notes = all.filter((placed) => isNote(placed) && !isWaiting(placed));
    const rest = all.filter((placed) => !isWaiting(placed) && !isNote(placed));
    this.view.description = all.length > 0 ? String(all.length) : '';
    this.view.badge =
      waiting.length > 0
        ? {
            value: waiting.length,
            tooltip: vscode.l10n.t('Annotations left to decide on: {0}', waiting.length),
          }
        : undefined;
    this.tree.show([
      ...this.#group('decide', vscode.l10n.t('To decide'), 'question', waiting, text, contextValues.waiting),
      ...(this.#byCode ? this.#grouped(rest, text) : rest.map((placed) => this.#node(placed, text, ''))),
      ...this.#group('notes', vscode.l10n.t('On the release as a whole'), 'note', notes, text),
    ]);
    this.#stale = false;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  /** What stands apart from the rest; nothing where there is none. */
  #group(
    id: string,
    label: string,
    icon: string,
    list: readonly Placed[],
    text: string,
    contextValue?: string,
  ): TreeNode[] {
    if (list.length === 0) return [];
    return [
      {
        id: `${id}:`,
        label,
        icon,
        description: String(list.length),
        expanded: true,
        ...(contextValue && { contextValue }),
        children: list.map((placed) => this.#node(placed, text, `${id}#`)),
      },
    ];
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
    const note = annotation.scope === 'document';
    const place = pieces[0] ?? (note || !this.#active.document ? undefined : this.#nearly(annotation.id));
    const twofold = (annotation.conflict?.length ?? 0) > 0;
    const label = (code: string) => this.#labels.of(code);
    const passage = pieces[0]
      ? text.slice(pieces[0].start, Math.min(pieces[0].end, pieces[0].start + 400))
      : (annotation.target[0]?.exact ?? '');
    const words = () => firstWords(passage, 80);
    const codes = () => annotation.codes.map(label).join(', ');
    const state = () =>
      [stateWords(status), twofold ? vscode.l10n.t('two versions') : ''].filter(Boolean).join(', ');
    return {
      id: `${prefix}${annotation.id}`,
      get label() {
        return codes() || vscode.l10n.t('without a code');
      },
      get description() {
        return [state(), `“${words()}”`, annotation.note ? `— ${firstWords(annotation.note, 60)}` : '']
          .filter(Boolean)
          .join(' ');
      },
      get tooltip() {
        return [
          codes(),
          state(),
          versionWords(annotation, label),
          `“${words()}”`,
          annotation.note,
          annotation.creator,
          annotation.created,
        ]
          .filter(Boolean)
          .join('\n');
      },
      icon: twofold ? 'git-merge' : note ? 'note' : icons[status],
      ...((twofold || isAmiss[status]) && { colour: 'list.warningForeground' }),
      contextValue: twofold ? contextValues.twofoldAnnotation : contexts[status],
      get spoken() {
        return [codes(), state(), words(), annotation.note].filter(Boolean).join(', ');
      },
      ...(place && { span: place }),
      source: this.#source({ annotation, status, passage }),
    };
  }

  /** The same object as the last time, if it says the same. */
  #source(source: Source): Source {
    const { id } = source.annotation;
    const known = this.#sources.get(id);
    if (
      known?.annotation === source.annotation &&
      known.status === source.status &&
      known.passage === source.passage
    )
      return known;
    this.#sources.set(id, source);
    return source;
  }

  #nearly(id: string): Span {
    const at = this.#store.likelyPlace(this.#active.document!, id);
    return { start: at, end: at };
  }
}

const isNote = ({ annotation }: Placed) => annotation.scope === 'document';

const isAmiss: Readonly<Record<AnchorStatus, boolean>> = {
  exact: false,
  moved: false,
  edited: false,
  ambiguous: true,
  orphaned: true,
};

const contexts: Readonly<Record<AnchorStatus, string>> = {
  exact: contextValues.annotation,
  moved: contextValues.annotation,
  edited: contextValues.editedAnnotation,
  ambiguous: contextValues.ambiguousAnnotation,
  orphaned: contextValues.orphanedAnnotation,
};

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
