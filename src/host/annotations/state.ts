import type * as vscode from 'vscode';
import { sha256Hex } from '../../core/annotations/hash.ts';
import { type Live, Trail } from '../../core/annotations/live.ts';
import { History } from './history.ts';
import type { SidecarFile } from './reading.ts';

/** An annotation of an open release with its place in the text as it is now. */
export interface Placed extends Live {
  readonly file: vscode.Uri;
}

/** What is known of an open release. */
export class State {
  readonly history = new History();
  readonly trail = new Trail<Placed>();
  files: readonly SidecarFile[] = [];
  /** The text that the places are of. */
  text: string;
  /** The text in which the quotes of the files were last found, or brought up to. */
  checked: string;
  /** Texts that quotes were made on, by hash, as far as they were sought. */
  readonly old = new Map<string, Promise<string | undefined>>();
  /** How many files wait for the text that they were made on: what their quotes alone have found is not for certain till then. */
  seeking = 0;
  /** The release was saved meanwhile: what its edits changed is to be quoted anew once nothing is sought any more. */
  due = false;
  /** Why the last change could not be written, in words. */
  failure: string | undefined;
  /** How often the release was saved here. */
  saves = 0;
  /** How often its sidecars were written: what was read before the last time is not news. */
  written = 0;
  #document: vscode.TextDocument;
  #ready: Promise<void>;
  /** Where files went that were renamed with the release while it was open. */
  readonly #moves: ((uri: vscode.Uri) => vscode.Uri)[] = [];
  #placed: readonly Placed[] = [];
  #hash: { readonly of: string; readonly value: string } | undefined;
  #byId: ReadonlyMap<string, Placed> | undefined;

  /** `load` reads the sidecars. */
  constructor(document: vscode.TextDocument, load: (state: State) => Promise<void>) {
    this.#document = document;
    this.text = document.getText();
    this.checked = this.text;
    this.#ready = load(this);
  }

  get document(): vscode.TextDocument {
    return this.#document;
  }

  /** Resolves when the sidecars have been read. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** The release has another name now, in `document`; its sidecars have gone along as `move` says. What was done can be undone still. */
  rename(
    document: vscode.TextDocument,
    move: (uri: vscode.Uri) => vscode.Uri,
    load: (state: State) => Promise<void>,
  ): void {
    this.#document = document;
    this.#moves.push(move);
    if (this.text !== document.getText()) this.#placed = [];
    this.text = document.getText();
    this.#ready = load(this);
  }

  /** Where a file of this release is by now that was at `uri` once. */
  where(uri: vscode.Uri): vscode.Uri {
    return this.#moves.reduce((now, move) => move(now), uri);
  }

  /** In document order; those without a place come last. */
  get placed(): readonly Placed[] {
    return this.#placed;
  }

  set placed(placed: readonly Placed[]) {
    const start = ({ pieces }: Placed) => pieces[0]?.start ?? Number.MAX_SAFE_INTEGER;
    const ordered = placed.every((one, i) => i === 0 || start(placed[i - 1]!) <= start(one));
    this.#placed = ordered ? placed : [...placed].sort((a, b) => start(a) - start(b));
    this.#byId = undefined;
  }

  get byId(): ReadonlyMap<string, Placed> {
    this.#byId ??= new Map(this.#placed.map((one) => [one.annotation.id, one]));
    return this.#byId;
  }

  /** SHA-256 of the text. */
  get hash(): string {
    if (this.#hash?.of !== this.text) this.#hash = { of: this.text, value: sha256Hex(this.text) };
    return this.#hash.value;
  }

  file(uri: vscode.Uri): SidecarFile | undefined {
    const key = uri.toString();
    return this.files.find((file) => file.uri.toString() === key);
  }
}
