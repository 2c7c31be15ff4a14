import * as vscode from 'vscode';
import type { AnnotationStore } from '../../host/annotations/store.ts';
import { annotationCommands, section, settings } from '../../host/ids.ts';
import { placeFrom } from '../place.ts';
import { AnnotationCommand } from './annotationCommand.ts';
import type { CodePicker } from './picker.ts';
import { reporting, type Targets } from './target.ts';

/** Tags what is selected, or the mention or sentence under the caret: each selection by itself, or all as one passage. */
export class TagPassage extends AnnotationCommand {
  readonly id: string;
  readonly #together: boolean;
  readonly #picker: CodePicker;

  constructor(together: boolean, targets: Targets, store: AnnotationStore, picker: CodePicker) {
    super(targets, store);
    this.id = together ? annotationCommands.tagPieces : annotationCommands.tag;
    this.#together = together;
    this.#picker = picker;
  }

  /** A card gives the passage; scripts and tests may give codes and a note, and nobody is then asked. */
  async execute(...args: readonly unknown[]): Promise<readonly string[] | undefined> {
    const [given] = args;
    const place = placeFrom(args);
    const passages = place ? { document: place.document, spans: [place] } : await this.targets.passages();
    if (!passages) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a release and put the caret into it first.'),
      );
      return undefined;
    }
    const { document, spans } = passages;
    await this.store.ready(document);
    const problem = this.store.problem(document);
    if (problem !== undefined) {
      await reporting(this.store, document, () =>
        Promise.reject(new Error(vscode.l10n.t('Tagging is off. {0}', problem))),
      );
      return undefined;
    }
    const answer = isGiven(given) ? given : await this.#ask(document, spans.length);
    if (!answer) return undefined;
    let ids: readonly string[] | undefined;
    await reporting(this.store, document, async () => {
      ids = await this.store.add(
        document,
        this.#together ? [spans] : spans.map((span) => [span]),
        answer.codes,
        answer.note,
      );
    });
    return ids;
  }

  async #ask(document: vscode.TextDocument, count: number): Promise<Given | undefined> {
    const title =
      count > 1 && !this.#together ? vscode.l10n.t('Tag {0} passages', count) : vscode.l10n.t('Tag passage');
    const codes = await this.#picker.pick(document.uri, title);
    if (!codes || codes.length === 0) return undefined;
    if (!vscode.workspace.getConfiguration(section).get<boolean>(settings.askForNote)) return { codes };
    const note = await vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t('Note (optional): Enter to go on without one'),
    });
    // Giving up at the note gives up the whole act.
    if (note === undefined) return undefined;
    return note.trim() ? { codes, note: note.trim() } : { codes };
  }
}

interface Given {
  readonly codes: readonly string[];
  readonly note?: string;
}

function isGiven(value: unknown): value is Given {
  const codes = (value as { codes?: unknown } | undefined)?.codes;
  return Array.isArray(codes) && codes.length > 0 && codes.every((code) => typeof code === 'string');
}
