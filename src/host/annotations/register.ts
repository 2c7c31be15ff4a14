import * as vscode from 'vscode';
import { EditNote, Reattach, Recode, Remove, SetStatus } from '../../commands/annotations/change.ts';
import { OpenSidecar, ShowInSidecar, StepAnnotation, StepHistory } from '../../commands/annotations/go.ts';
import { CodePicker } from '../../commands/annotations/picker.ts';
import { Accept, ChoosePlace, KeepAsNote } from '../../commands/annotations/place.ts';
import { Relink } from '../../commands/annotations/relink.ts';
import { Review } from '../../commands/annotations/review.ts';
import { TagPassage } from '../../commands/annotations/tag.ts';
import { Targets } from '../../commands/annotations/target.ts';
import { ToggleGrouping } from '../../commands/annotations/toggleGrouping.ts';
import { DecideVersion, MergeSides } from '../../commands/annotations/versions.ts';
import { registerCommands } from '../../commands/command.ts';
import type { Lexicon } from '../../core/lexicon/model.ts';
import { registerAnnotationActions } from '../../editor/annotationActions.ts';
import { AnnotationDecorations } from '../../editor/annotationDecorations.ts';
import { registerAnnotationHovers } from '../../editor/annotationHovers.ts';
import { LostPassages } from '../../editor/lostPassages.ts';
import { registerSidecarActions } from '../../editor/sidecarActions.ts';
import { SidecarProblems } from '../../editor/sidecarProblems.ts';
import { AnnotationsView } from '../../views/annotations.ts';
import type { ActiveRelease } from '../activeRelease.ts';
import type { Analyses } from '../analyses.ts';
import { Codebooks } from '../codebooks.ts';
import { OldTexts } from '../oldTexts/oldTexts.ts';
import { Snapshots } from '../oldTexts/snapshots.ts';
import { Companions } from './companions.ts';
import { AnnotationLabels } from './labels.ts';
import { LooseSidecars } from './loose.ts';
import { Rejections } from './rejections.ts';
import { AnnotationStore } from './store.ts';

/** What tests and other features use of the annotations. */
export interface Annotations extends vscode.Disposable {
  readonly store: AnnotationStore;
  readonly view: AnnotationsView;
  readonly loose: LooseSidecars;
  readonly codebooks: Codebooks;
  readonly ready: Promise<void>;
  /** Ranges drawn as annotations in a document. */
  drawn(uri: vscode.Uri): readonly vscode.Range[];
}

/** Everything about annotations: store, commands, view, drawing, cards, light bulb, problems. */
export function registerAnnotations(
  context: vscode.ExtensionContext,
  analyses: Analyses,
  active: ActiveRelease,
  lexicon: () => Lexicon,
): Annotations {
  const codebooks = new Codebooks();
  const labels = new AnnotationLabels(codebooks, lexicon);
  const store = new AnnotationStore(
    new OldTexts(new Snapshots(vscode.Uri.joinPath(context.globalStorageUri, 'texts'))),
    new Rejections(context.workspaceState),
  );
  const view = new AnnotationsView(store, active, labels);
  const loose = new LooseSidecars();
  const lost = new LostPassages(store, labels);
  const decorations = new AnnotationDecorations(store);
  const targets = new Targets(active, analyses, store);
  const picker = new CodePicker(lexicon, codebooks, context.workspaceState);
  const all = vscode.Disposable.from(
    codebooks,
    store,
    view,
    decorations,
    new SidecarProblems(store, labels),
    registerAnnotationHovers(store, labels),
    lost,
    loose,
    new Companions(),
    registerAnnotationActions(store, lost),
    registerSidecarActions(store, loose),
    registerCommands([
      new TagPassage(false, targets, store, picker),
      new TagPassage(true, targets, store, picker),
      new Recode(targets, store, picker),
      new EditNote(targets, store),
      new SetStatus(targets, store),
      new Remove(targets, store),
      new Reattach(targets, store),
      new ChoosePlace(targets, store),
      new Accept(targets, store),
      new KeepAsNote(targets, store),
      new Review(targets, store, labels),
      new DecideVersion('ours', targets, store),
      new DecideVersion('theirs', targets, store),
      new MergeSides(targets, store),
      new Relink(loose),
      new StepAnnotation(1, targets, store),
      new StepAnnotation(-1, targets, store),
      new ShowInSidecar(targets, store),
      new OpenSidecar(targets, store),
      new StepHistory(false, targets, store),
      new StepHistory(true, targets, store),
      new ToggleGrouping(view),
    ]),
  );
  return {
    store,
    view,
    loose,
    codebooks,
    ready: codebooks.load(),
    drawn: (uri) => decorations.drawn(uri),
    dispose: () => all.dispose(),
  };
}
