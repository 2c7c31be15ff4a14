import * as vscode from 'vscode';
import { type Choice, ChoiceSearch } from '../../core/codebook/search.ts';
import type { Lexicon } from '../../core/lexicon/model.ts';
import type { Codebooks } from '../../host/codebooks.ts';
import { inLabelLanguage, labelLanguage } from '../../host/language.ts';

interface Item extends vscode.QuickPickItem {
  readonly choice?: string;
  /** A code to be made. */
  readonly create?: string;
}

const recentKey = 'communique.recentCodes';
const remembered = 24;

/** Asks for codes: those of the codebook, threats and actors, ranked by the core as one types; several at once. */
export class CodePicker {
  readonly #lexicon: () => Lexicon;
  readonly #codebooks: Codebooks;
  readonly #memory: vscode.Memento;
  #search: { readonly lexicon: Lexicon; readonly codes: unknown; readonly search: ChoiceSearch } | undefined;

  constructor(lexicon: () => Lexicon, codebooks: Codebooks, memory: vscode.Memento) {
    this.#lexicon = lexicon;
    this.#codebooks = codebooks;
    this.#memory = memory;
  }

  /** The codes chosen, new ones made in the codebook near `release`; undefined where the reader gave up. */
  async pick(
    release: vscode.Uri,
    title: string,
    chosen: readonly string[] = [],
  ): Promise<string[] | undefined> {
    const search = this.#searcher();
    const recent = this.#memory.get<string[]>(recentKey, []);
    const picked = await ask(
      title,
      chosen.map((id) => this.#item(id)),
      (typed) => {
        const items = search.find(typed, recent).map(({ id }) => this.#item(id));
        const wanted = typed.trim();
        const id = slug(wanted);
        if (id && !items.some((item) => item.choice === id))
          items.push({
            label: `$(add) ${vscode.l10n.t('Create code “{0}”', id)}`,
            create: id,
            alwaysShow: true,
            description: vscode.l10n.t('in the codebook'),
          });
        return items;
      },
    );
    if (!picked) return undefined;
    const ids: string[] = [];
    for (const item of picked) {
      if (item.create) await this.#codebooks.create(release, item.create, labelLanguage());
      const id = item.create ?? item.choice;
      if (id && !ids.includes(id)) ids.push(id);
    }
    await this.#memory.update(
      recentKey,
      [...ids, ...recent.filter((id) => !ids.includes(id))].slice(0, remembered),
    );
    return ids;
  }

  #searcher(): ChoiceSearch {
    const lexicon = this.#lexicon();
    const codes = this.#codebooks.codes;
    if (this.#search?.lexicon !== lexicon || this.#search.codes !== codes) {
      const choices: Choice[] = [
        ...codes.map(({ id, label }): Choice => ({ id, kind: 'code', names: Object.values(label) })),
        ...[...lexicon.threats.values()].map(
          ({ id, label }): Choice => ({ id, kind: 'threat', names: Object.values(label) }),
        ),
        ...[...lexicon.actors.values()].map(
          ({ id, label, forms }): Choice => ({
            id,
            kind: 'actor',
            // Inflections and patterns are for texts; who types wants names.
            names: [
              ...Object.values(label),
              ...forms.map(({ text }) => text).filter((text) => !/[[(|~]/.test(text)),
            ],
          }),
        ),
      ];
      this.#search = { lexicon, codes, search: new ChoiceSearch(choices) };
    }
    return this.#search.search;
  }

  #item(id: string): Item {
    const code = this.#codebooks.find(id);
    const lexicon = this.#lexicon();
    const known = code ?? lexicon.threats.get(id) ?? lexicon.actors.get(id);
    const label = inLabelLanguage(known?.label) ?? id;
    const icon = code
      ? 'tag'
      : lexicon.threats.has(id)
        ? 'warning'
        : lexicon.actors.has(id)
          ? 'organization'
          : 'question';
    const detail = inLabelLanguage(code?.definition);
    return {
      label: `$(${icon}) ${label}`,
      description: code?.shortcut ? `${id} · ${code.shortcut}` : id,
      choice: id,
      alwaysShow: true,
      ...(detail && { detail }),
    };
  }
}

/** A quick pick whose order is ours; what is ticked stays in the list whatever is typed next. */
function ask(
  title: string,
  ticked: readonly Item[],
  find: (typed: string) => Item[],
): Promise<readonly Item[] | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t(
    'Type a code, a threat or an actor; tick several, or press Enter for the first',
  );
  pick.canSelectMany = true;
  pick.matchOnDescription = false;
  // Not in the type declarations, but without it VS Code sorts by label what the core has ranked.
  (pick as unknown as { sortByLabel: boolean }).sortByLabel = false;
  const key = (item: Item) => item.choice ?? item.create;
  const show = (typed: string) => {
    const selected = pick.selectedItems.length > 0 ? pick.selectedItems : typed === '' ? ticked : [];
    const found = find(typed).filter((item) => !selected.some((other) => key(other) === key(item)));
    pick.items = [...found, ...selected];
    pick.selectedItems = selected;
    const first = found[0];
    if (first) pick.activeItems = [first];
  };
  pick.items = [...ticked];
  pick.selectedItems = [...ticked];
  show('');
  pick.onDidChangeValue(show);
  return new Promise((resolve) => {
    let result: readonly Item[] | undefined;
    pick.onDidAccept(() => {
      const typed = pick.value.trim() !== '';
      const active = pick.activeItems[0];
      // Enter takes what is ticked; with nothing ticked, or something typed, also the line it stands on.
      const wanted = [...pick.selectedItems];
      if (active && (wanted.length === 0 || typed) && !wanted.includes(active)) wanted.push(active);
      if (wanted.length === 0) return;
      result = wanted;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(result);
    });
    pick.show();
  });
}

/** A code's path from what was typed: words with dashes, slashes kept. */
function slug(typed: string): string {
  return typed
    .toLowerCase()
    .split('/')
    .map((part) =>
      part
        .trim()
        .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
        .replace(/^[-.]+|[-.]+$/g, ''),
    )
    .filter(Boolean)
    .join('/');
}
