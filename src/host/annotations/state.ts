import type * as vscode from 'vscode';
import type { AnchorStatus, Annotation } from '../../core/annotations/model.ts';
import type { Span } from '../../core/text/span.ts';
import type { History } from './history.ts';
import type { SidecarFile } from './sidecarFiles.ts';

/** An annotation of an open release with its place in the text as it is now. */
export interface Placed {
  readonly annotation: Annotation;
  readonly file: vscode.Uri;
  /** Empty where the passage is gone or can't be told. */
  readonly pieces: readonly Span[];
  readonly status: AnchorStatus;
}

/** What is known of an open release. */
export interface State {
  readonly document: vscode.TextDocument;
  readonly history: History;
  files: readonly SidecarFile[];
  placed: readonly Placed[];
  /** The text that the places are of. */
  text: string;
  readonly ready: Promise<void>;
  /** How often its sidecars were written: what was read before the last time is not news. */
  written: number;
}
