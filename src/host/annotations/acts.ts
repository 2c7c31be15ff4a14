import * as vscode from 'vscode';
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
import { parseSidecar } from '../../core/annotations/sidecar.ts';
import type { Span } from '../../core/text/span.ts';
import type { Act } from './history.ts';
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
  let created = false;
  const act: Act = {
    label: vscode.l10n.t('Tag passage'),
    redo: async () => {
      created = await writer.insert(state, uri, made, starts);
    },
    undo: () =>
      writer.write(state, uri, (sidecar) => {
        const left = made.reduce((now, { id }) => applyEdit(now, removeAnnotation(now, id)), sidecar);
        // A file that this act has made, and that nobody has written to, goes with it.
        return created && left.text === newSidecar(left.sha256 ?? '') ? parseSidecar('') : left;
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
  const write = (values: AnnotationPatch) =>
    writer.write(state, file, (sidecar) => applyEdit(sidecar, updateAnnotation(sidecar, id, values)));
  return { label, redo: () => write(after), undo: () => write(before) };
}

/** Deletes an annotation; undoing it brings back its very bytes. */
export function removing(writer: SidecarWriter, state: State, id: string): Act {
  const placed = placedIn(state, id);
  const { annotation, file } = placed;
  let lines: string | undefined;
  return {
    label: vscode.l10n.t('Delete annotation'),
    redo: () =>
      writer.write(state, file, (sidecar) => {
        const entry = sidecar.entries.find((e) => e.annotation.id === id);
        if (entry && sidecar.list === 'block') lines = sidecar.text.slice(entry.lines.start, entry.lines.end);
        return applyEdit(sidecar, removeAnnotation(sidecar, id));
      }),
    undo: () =>
      writer.write(state, file, (sidecar) => {
        const index = indexFor(state, sidecar, placed.pieces[0]?.start);
        const next = sidecar.entries[index] ?? undefined;
        const at = next?.lines.start ?? sidecar.entries.at(-1)?.lines.end;
        if (lines !== undefined && at !== undefined && sidecar.list === 'block' && lines.endsWith('\n'))
          return applyEdit(sidecar, [{ start: at, end: at, text: lines }]);
        return applyEdit(sidecar, insertAnnotation(sidecar, annotation, index));
      }),
  };
}

function placedIn(state: State, id: string): Placed {
  const placed = state.placed.find(({ annotation }) => annotation.id === id);
  if (!placed) throw new SidecarError(vscode.l10n.t('The annotation {0} is no longer there.', id));
  return placed;
}

const now = () => `${new Date().toISOString().slice(0, 19)}Z`;
