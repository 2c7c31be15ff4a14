import * as vscode from 'vscode';
import type { ActiveRelease } from '../host/activeRelease.ts';
import type { Analyses } from '../host/analyses.ts';
import { views } from '../host/ids.ts';
import { entitiesTree, entityNodeId } from './entitiesTree.ts';
import { ReleaseView } from './releaseView.ts';

/** The view *Actors and threats*. */
export class EntitiesView extends ReleaseView {
  constructor(analyses: Analyses, active: ActiveRelease) {
    super(views.entities, analyses, active, entitiesTree);
  }

  /** Opens the view at an entity of the active release. */
  async showEntity(entity: string): Promise<void> {
    this.refresh();
    const id = entityNodeId(entity);
    if (this.tree.node(id)) await this.view.reveal(id, { select: true, focus: true, expand: true });
    else await vscode.commands.executeCommand(`${views.entities}.focus`);
  }
}
