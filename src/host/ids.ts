/** Every name that package.json and the code must agree on; test/manifest compares the two. */

export const languageId = 'release';

export const annotationCommands = {
  tag: 'communique.tagPassage',
  tagPieces: 'communique.tagPieces',
  recode: 'communique.annotation.recode',
  editNote: 'communique.annotation.editNote',
  setStatus: 'communique.annotation.setStatus',
  remove: 'communique.annotation.delete',
  reattach: 'communique.annotation.reattach',
  choosePlace: 'communique.annotation.choosePlace',
  accept: 'communique.annotation.accept',
  keepAsNote: 'communique.annotation.keepAsNote',
  review: 'communique.annotations.review',
  keepVersion: 'communique.annotation.keepVersion',
  takeVersion: 'communique.annotation.takeVersion',
  mergeSides: 'communique.sidecar.mergeSides',
  relink: 'communique.sidecar.relink',
  next: 'communique.annotation.next',
  previous: 'communique.annotation.previous',
  showInSidecar: 'communique.annotation.showInSidecar',
  openSidecar: 'communique.openSidecar',
  undo: 'communique.annotation.undo',
  redo: 'communique.annotation.redo',
  toggleGrouping: 'communique.annotations.toggleGrouping',
} as const;

export const commands = {
  ...annotationCommands,
  nextMention: 'communique.nextMention',
  previousMention: 'communique.previousMention',
  goTo: 'communique.goTo',
  openNode: 'communique.openNode',
  showInMeeting: 'communique.showInMeeting',
  showEntity: 'communique.showEntity',
  toggleActors: 'communique.toggleActors',
  toggleThreats: 'communique.toggleThreats',
  toggleQuotes: 'communique.toggleQuotes',
  toggleAllLayers: 'communique.toggleAllLayers',
  toggleFollowCursor: 'communique.toggleFollowCursor',
  openWalkthrough: 'communique.openWalkthrough',
} as const;

export const views = {
  container: 'communique',
  meeting: 'communique.meeting',
  entities: 'communique.entities',
  annotations: 'communique.annotations',
} as const;

/** Id of the introduction in package.json. */
export const walkthrough = 'start';

/** Keys below `communique.`. */
export const settings = {
  actors: 'decorations.actors',
  threats: 'decorations.threats',
  quotes: 'decorations.quotes',
  labelLanguage: 'labels.language',
  followCursor: 'meeting.followCursor',
  coder: 'annotations.coder',
  ownFile: 'annotations.ownFile',
  askForNote: 'annotations.askForNote',
} as const;

export const section = 'communique';

/** Context keys that the code sets, for the `when` clauses of package.json. */
export const contextKeys = {
  hasRelease: 'communique.hasRelease',
  taggingEnabled: 'communique.taggingEnabled',
  sidesToMerge: 'communique.sidesToMerge',
  drawn: 'communique.drawn',
} as const;

/** `contextValue` of tree items, for the menus of package.json. */
export const contextValues = {
  entity: 'communique.entity',
  mention: 'communique.mention',
  annotation: 'communique.annotation',
  waiting: 'communique.annotations.waiting',
  editedAnnotation: 'communique.annotation.edited',
  ambiguousAnnotation: 'communique.annotation.ambiguous',
  twofoldAnnotation: 'communique.annotation.twofold',
  orphanedAnnotation: 'communique.annotation.orphaned',
} as const;

/** Theme colours, each with a light, a dark and both high-contrast values in package.json. */
export const colours = {
  state: 'communique.actor.state',
  organisation: 'communique.actor.organisation',
  person: 'communique.actor.person',
  place: 'communique.actor.place',
  otherActor: 'communique.actor.other',
  threat: 'communique.threat.general',
  force: 'communique.threat.force',
  information: 'communique.threat.information',
  coercion: 'communique.threat.coercion',
  opposed: 'communique.threat.opposed',
  threatBackground: 'communique.threat.background',
  quoteBackground: 'communique.quote.background',
  attribution: 'communique.attribution',
  annotationBackground: 'communique.annotation.background',
  annotationBorder: 'communique.annotation.border',
  annotationDoubtful: 'communique.annotation.doubtful',
} as const;
