import type * as vscode from 'vscode';
import type { Lexicon } from '../../core/lexicon/model.ts';
import type { Codebooks } from '../codebooks.ts';
import { inLabelLanguage } from '../language.ts';

/** What codes are called: by the codebook, else as a threat or actor, else by their id. */
export class AnnotationLabels {
  readonly #codebooks: Codebooks;
  readonly #lexicon: () => Lexicon;
  readonly onDidChange: vscode.Event<void>;

  constructor(codebooks: Codebooks, lexicon: () => Lexicon) {
    this.#codebooks = codebooks;
    this.#lexicon = lexicon;
    this.onDidChange = codebooks.onDidChange;
  }

  of(id: string): string {
    return inLabelLanguage(this.#codebooks.find(id)?.label) ?? inLabelLanguage(this.#known(id)?.label) ?? id;
  }

  definition(id: string): string | undefined {
    return inLabelLanguage(this.#codebooks.find(id)?.definition) ?? inLabelLanguage(this.#known(id)?.gloss);
  }

  isKnown(id: string): boolean {
    return this.#codebooks.find(id) !== undefined || this.#known(id) !== undefined;
  }

  /** Whether there is a codebook: a code that is in none is then worth a warning. */
  get hasCodebook(): boolean {
    return this.#codebooks.codes.length > 0;
  }

  #known(id: string) {
    const lexicon = this.#lexicon();
    return lexicon.threats.get(id) ?? lexicon.actors.get(id);
  }
}
