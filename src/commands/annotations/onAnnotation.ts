import type * as vscode from 'vscode';
import type { Placed } from '../../host/annotations/state.ts';
import { AnnotationCommand } from './annotationCommand.ts';
import { reporting } from './target.ts';

/** What a command on one annotation works on. */
export interface Found {
  readonly document: vscode.TextDocument;
  readonly placed: Placed;
}

/** A command on one annotation: the one given, under the caret, or chosen from a list. */
export abstract class OnAnnotation extends AnnotationCommand {
  async execute(argument?: unknown): Promise<void> {
    const found = await this.targets.annotation(argument);
    const act = found && (await this.decide(found));
    if (act) await reporting(this.store, found.document, act);
  }

  /** Asks what there is to ask; resolves with the act on the annotation, or with nothing where there is none. */
  protected abstract decide(found: Found): Act | undefined | Promise<Act | undefined>;
}

export type Act = () => Promise<unknown>;
