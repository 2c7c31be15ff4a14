/** Every name that package.json and the code must agree on; test/manifest compares the two. */

export const languageId = 'release';

export const commands = {
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
} as const;

export const section = 'communique';

/** Context keys that the code sets, for the `when` clauses of package.json. */
export const contextKeys = {
  hasRelease: 'communique.hasRelease',
} as const;

/** `contextValue` of tree items, for the menus of package.json. */
export const contextValues = {
  entity: 'communique.entity',
  mention: 'communique.mention',
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
} as const;
