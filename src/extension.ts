import * as vscode from 'vscode';
import { registerCommands } from './commands/command.ts';
import { GoTo } from './commands/goTo.ts';
import { OpenNode } from './commands/openNode.ts';
import { OpenWalkthrough } from './commands/openWalkthrough.ts';
import { ShowEntity } from './commands/showEntity.ts';
import { ShowInMeeting } from './commands/showInMeeting.ts';
import { StepMention } from './commands/stepMention.ts';
import { toggles } from './commands/toggle.ts';
import { type Analysis, CommuniqueService } from './core/service.ts';
import { Decorations, type DrawnRanges } from './editor/decorations.ts';
import { registerFolding } from './editor/folding.ts';
import { registerHighlights } from './editor/highlights.ts';
import { registerHovers } from './editor/hovers.ts';
import { registerLanguageStatus } from './editor/languageStatus.ts';
import { registerOutline } from './editor/outline.ts';
import { registerReferences } from './editor/references.ts';
import { registerReleaseProblems } from './editor/releaseProblems.ts';
import { registerSelectionRanges } from './editor/selection.ts';
import { registerTitle } from './editor/title.ts';
import { ActiveRelease } from './host/activeRelease.ts';
import { Analyses } from './host/analyses.ts';
import { type Annotations, registerAnnotations } from './host/annotations/register.ts';
import { WorkspaceLexicons } from './host/lexicons.ts';
import { LexiconCheck } from './host/reader/lexiconCheck.ts';
import { Reader } from './host/reader/reader.ts';
import { builtinLayers, packedKnowledge } from './knowledge/builtin.ts';
import { EntitiesView } from './views/entities.ts';
import { MeetingView } from './views/meeting.ts';

/** What the extension hands to its tests and to other extensions. */
export interface CommuniqueApi {
  /** The workspace's lexicons are read and what is on the screen is drawn. */
  readonly ready: Promise<void>;
  analysis(uri: vscode.Uri): Promise<Analysis>;
  decorations(uri: vscode.Uri): DrawnRanges;
  /** Fires when the present text of a release has been read and drawn. */
  readonly onDidDraw: vscode.Event<vscode.TextDocument>;
  /** What reads long releases. */
  readonly reader: Reader;
  readonly meeting: MeetingView;
  readonly entities: EntitiesView;
  readonly annotations: Annotations;
}

export function activate(context: vscode.ExtensionContext): CommuniqueApi {
  const own = <T extends vscode.Disposable>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };

  let known: CommuniqueService | undefined;
  const service = () => {
    known ??= new CommuniqueService(builtinLayers());
    return known;
  };
  const reader = own(new Reader(context.extensionUri, packedKnowledge));
  const analyses = own(new Analyses(service, reader));
  const active = own(new ActiveRelease());
  const lexicons = own(new WorkspaceLexicons(new LexiconCheck(context.extensionUri, packedKnowledge)));
  own(
    lexicons.onDidChange((layers) => {
      service().setWorkspaceLayers(layers);
      reader.setWorkspaceLayers(layers);
      analyses.lexiconChanged();
    }),
  );

  const decorations = own(new Decorations(analyses));
  own(registerHovers(analyses));
  own(registerOutline(analyses));
  own(registerFolding(analyses));
  own(registerTitle(analyses));
  own(registerHighlights(analyses));
  own(registerReferences(analyses));
  own(registerSelectionRanges(analyses));
  own(registerReleaseProblems(analyses));
  own(registerLanguageStatus(analyses, active));

  const meeting = own(new MeetingView(analyses, active));
  const entities = own(new EntitiesView(analyses, active));
  const annotations = own(registerAnnotations(context, analyses, active, () => service().lexicon));

  own(
    registerCommands([
      new GoTo(),
      new OpenNode(active, new Map([meeting, entities, annotations.view].map((view) => [view.id, view]))),
      new StepMention(1, analyses, active, entities),
      new StepMention(-1, analyses, active, entities),
      new ShowEntity(analyses, active, entities),
      new ShowInMeeting(meeting),
      new OpenWalkthrough(context.extension.id),
      ...toggles(),
    ]),
  );

  // Not waited for: a slow file system must not hold up the editor.
  const ready = lexicons.load().finally(() => analyses.start());

  return {
    ready,
    analysis: async (uri) => analyses.now(await vscode.workspace.openTextDocument(uri)),
    decorations: (uri) => decorations.drawn(uri),
    onDidDraw: decorations.onDidDraw,
    reader,
    meeting,
    entities,
    annotations,
  };
}
