/** Names of the annotation features that package.json and the code must agree on. */

export const annotationCommands = {
  tag: 'communique.tagPassage',
  tagPieces: 'communique.tagPieces',
  recode: 'communique.annotation.recode',
  editNote: 'communique.annotation.editNote',
  setStatus: 'communique.annotation.setStatus',
  remove: 'communique.annotation.delete',
  reattach: 'communique.annotation.reattach',
  next: 'communique.annotation.next',
  previous: 'communique.annotation.previous',
  showInSidecar: 'communique.annotation.showInSidecar',
  openSidecar: 'communique.openSidecar',
  undo: 'communique.annotation.undo',
  redo: 'communique.annotation.redo',
  toggleGrouping: 'communique.annotations.toggleGrouping',
} as const;

export const annotationsView = 'communique.annotations';

/** Keys below `communique.`. */
export const annotationSettings = {
  coder: 'annotations.coder',
  ownFile: 'annotations.ownFile',
  askForNote: 'annotations.askForNote',
} as const;

export const taggingEnabled = 'communique.taggingEnabled';
export const annotationItem = 'communique.annotation';

export const annotationColours = {
  background: 'communique.annotation.background',
  border: 'communique.annotation.border',
  doubtful: 'communique.annotation.doubtful',
} as const;
