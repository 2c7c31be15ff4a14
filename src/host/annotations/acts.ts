import * as vscode from 'vscode';
import { resolveConflict } from '../../core/annotations/conflict.ts';
import {
  type AnnotationPatch,
  applyEdit,
  insertAnnotation,
  newId,
  newSidecar,
  removeAnnotation,
  updateAnnotation,
} from '../../core/annotations/edit.ts';
import type { Annotation } from '../../core/annotations/model.ts';
import { describePassage } from '../../core/annotations/selector.ts';
import { parseSidecar, type Sidecar } from '../../core/annotations/sidecar.ts';
import type { TextChange } from '../../core/text/changes.ts';
import type { Span } from '../../core/text/span.ts';
import type { Act } from './history.ts';
import { type Rejections, takenOff } from './rejections.ts';
import { SidecarError } from './sidecarFiles.ts';
import type { Placed, State } from './state.ts';
import { indexFor, type SidecarWriter } from './writing.ts';

/** What a new annotation says besides its passage. */
export type Content = Pick<Annotation, 'codes' | 'note' | 'creator' | 'entity' | 'threat'>;

/** Adds one annotation a passage to the sidecar `uri`. */
export function tagging(
  writer: SidecarWriter,
  state: State,
  uri: vscode.Uri,
  passages: readonly (readonly Span[])[],
  content: Content,
): { readonly act: Act; readonly ids: string[] } {
  const text = state.document.getText();
  const taken = new Set(state.placed.map(({ annotation }) => annotation.id));
  const made = passages.map((pieces): Annotation => {
    const id = newId(taken);
    taken.add(id);
    return { id, target: describePassage(text, pieces), created: now(), ...content };
  });
  const starts = new Map(made.map(({ id }, index) => [id, passages[index]![0]!.start]));
  let before: { readonly created: boolean; readonly hash: string | undefined } | undefined;
  const act: Act = {
    label: vscode.l10n.t('Tag passage'),
    redo: async () => {
      before = await writer.insert(state, uri, made, starts);
    },
    undo: () =>
      writer.unsettle(state, uri, before?.hash, (sidecar) => {
        const left = made.reduce((now, { id }) => applyEdit(now, removeAnnotation(now, id)), sidecar);
        // A file that this act has made, and that nobody has written to, goes with it.
        return before?.created && left.text === newSidecar(left.sha256 ?? '') ? parseSidecar('') : left;
      }),
  };
  return { act, ids: made.map(({ id }) => id) };
}

/** Changes keys of an annotation. */
export function changing(
  writer: SidecarWriter,
  state: State,
  id: string,
  patch: AnnotationPatch,
  label: string,
): Act {
  const { annotation, file } = placedIn(state, id);
  const before = Object.fromEntries(
    [...Object.keys(patch), 'modified'].map((key) => [key, annotation[key as keyof Annotation]]),
  ) as AnnotationPatch;
  const after: AnnotationPatch = { ...patch, modified: now() };
  const apply = (values: AnnotationPatch) => (sidecar: Sidecar) =>
    applyEdit(sidecar, updateAnnotation(sidecar, id, values));
  // Whoever says what the annotation is about has settled it.
  if (!('scope' in patch))
    return {
      label,
      redo: () => writer.write(state, file, apply(after)),
      undo: () => writer.write(state, file, apply(before)),
    };
  let hash: string | undefined;
  return {
    label,
    redo: async () => {
      hash = await writer.settle(state, file, [id], apply(after));
    },
    undo: () => writer.unsettle(state, file, hash, apply(before)),
  };
}

/** Puts an annotation onto a passage: where it stands from now on, whatever else reads the same. `tell` is called after each change. */
export function attaching(
  writer: SidecarWriter,
  state: State,
  id: string,
  pieces: readonly Span[],
  label: string,
  tell: () => void,
): Act {
  const before = placedIn(state, id);
  const { file, annotation } = before;
  const { text } = state;
  const after: AnnotationPatch = { target: describePassage(text, pieces), scope: undefined, modified: now() };
  const { target, scope, modified } = annotation;
  const put = (change: (placed: Placed) => Placed) => {
    // With other words there than at the time the quotes alone must tell.
    if (state.text !== text) return;
    state.placed = state.placed.map((one) => (one.annotation.id === id ? change(one) : one));
    tell();
  };
  const apply = (values: AnnotationPatch) => (sidecar: Sidecar) =>
    applyEdit(sidecar, updateAnnotation(sidecar, id, values));
  let hash: string | undefined;
  return {
    label,
    redo: async () => {
      hash = await writer.settle(state, file, [id], apply(after));
      put(({ gone, near, ...placed }) => ({ ...placed, pieces, status: 'exact' }));
    },
    undo: async () => {
      await writer.unsettle(state, file, hash, apply({ target, scope, modified }));
      put(({ annotation, file }) => ({ ...before, annotation, file }));
    },
  };
}

/** Deletes an annotation; undoing it brings back its very bytes. */
export function removing(writer: SidecarWriter, state: State, id: string, tell: () => void): Act {
  const placed = placedIn(state, id);
  const { text } = state;
  const { annotation, file } = placed;
  let lines: EntryLines | undefined;
  let hash: string | undefined;
  return {
    label: vscode.l10n.t('Delete annotation'),
    redo: async () => {
      hash = await writer.settle(state, file, [], (sidecar) => {
        lines = linesOf(sidecar, id);
        return applyEdit(sidecar, removeAnnotation(sidecar, id));
      });
    },
    undo: async () => {
      await writer.unsettle(state, file, hash, (sidecar) => {
        if (lines && sidecar.list === 'block') return applyEdit(sidecar, putBack(sidecar, id, lines));
        const index = indexFor(state, sidecar, placed.pieces[0]?.start);
        return applyEdit(sidecar, insertAnnotation(sidecar, annotation, index));
      });
      if (state.text !== text) return;
      state.placed = state.placed.map((one) =>
        one.annotation.id === id ? { ...placed, annotation: one.annotation, file: one.file } : one,
      );
      tell();
    },
  };
}

/** Decides between the two versions of an annotation that a merge has left. Undoing it brings both back as they were. */
export function deciding(
  writer: SidecarWriter,
  state: State,
  id: string,
  side: 'ours' | 'theirs',
  which: number,
): Act {
  const { file } = placedIn(state, id);
  let before: EntryLines | undefined;
  return {
    label: vscode.l10n.t('Choose a version'),
    redo: () =>
      writer.write(state, file, (sidecar) => {
        before = linesOf(sidecar, id);
        return applyEdit(sidecar, resolveConflict(sidecar, id, side, which));
      }),
    undo: () =>
      writer.write(state, file, (sidecar) =>
        before ? applyEdit(sidecar, putBack(sidecar, id, before)) : sidecar,
      ),
  };
}

/**
 * Takes an annotation off the passage it was found at; `tell` is called after each change. The file stays as it is, the
 * decision is kept in `rejections`.
 */
export function detaching(state: State, rejections: Rejections, id: string, tell: () => void): Act {
  const before = placedIn(state, id);
  const { text } = state;
  const put = (change: (placed: Placed) => Placed) => {
    state.placed = state.placed.map((one) => (one.annotation.id === id ? change(one) : one));
    tell();
  };
  return {
    label: vscode.l10n.t('Take off its passage'),
    redo: async () => {
      await rejections.add(text, before);
      put(takenOff);
    },
    undo: async () => {
      await rejections.remove(text, before);
      put(({ gone, ...placed }) => ({ ...placed, pieces: before.pieces, status: before.status }));
    },
  };
}

/** The bytes of an entry in a block list, and the entry after it. */
interface EntryLines {
  readonly text: string;
  readonly next: string | undefined;
}

function linesOf({ text, entries, list }: Sidecar, id: string): EntryLines | undefined {
  const index = entries.findIndex(({ annotation }) => annotation.id === id);
  const entry = entries[index];
  if (!entry || list !== 'block') return undefined;
  const lines = text.slice(entry.lines.start, entry.lines.end);
  return lines.endsWith('\n') ? { text: lines, next: entries[index + 1]?.annotation.id } : undefined;
}

/** Changes that make the entry `id` what it was, in its place or before the entry that came after it. */
function putBack({ text: all, entries }: Sidecar, id: string, { text, next }: EntryLines): TextChange[] {
  const there = entries.find(({ annotation }) => annotation.id === id);
  if (there) return [{ ...there.lines, text }];
  const after = entries.find(({ annotation }) => annotation.id === next);
  const at = after?.lines.start ?? entries.at(-1)?.lines.end ?? all.length;
  return [{ start: at, end: at, text }];
}

function placedIn(state: State, id: string): Placed {
  const placed = state.placed.find(({ annotation }) => annotation.id === id);
  if (!placed) throw new SidecarError(vscode.l10n.t('The annotation {0} is no longer there.', id));
  return placed;
}

const now = () => `${new Date().toISOString().slice(0, 19)}Z`;
