import * as vscode from 'vscode';
import type { Actor, ActorKind, Membership } from '../core/lexicon/model.ts';
import type { Mention } from '../core/mentions/model.ts';
import type { Party, Stance } from '../core/reading/model.ts';
import { partyWords } from '../core/reading/parties/partyWords.ts';
import { dayOf } from '../core/release/tree.ts';
import type { Analysis } from '../core/service.ts';
import { inLabelLanguage, labelLanguage, listInWords } from './language.ts';

/** What an entity, a threat or a response is called, in the reader's language; its id where nothing names it. */
export function entityLabel(analysis: Analysis, id: string): string {
  return knownLabel(analysis, id) ?? id;
}

/** The acronym that an entity goes by where it has one, for lists; else its label. */
export function briefLabel(analysis: Analysis, id: string): string {
  const acronyms = (analysis.lexicon.actors.get(id)?.forms ?? []).filter(
    ({ kind, text, to }) => kind === 'acronym' && to === undefined && /^[\p{L}\p{N}&-]+$/u.test(text),
  );
  // «Nato» is how some write it, not what it is called.
  const inCapitals = acronyms.filter(({ text }) => text === text.toUpperCase());
  for (const list of [inCapitals, acronyms])
    for (const wanted of [labelLanguage(), 'und']) {
      const form = list.find(({ lang }) => lang === wanted);
      if (form) return form.text;
    }
  return entityLabel(analysis, id);
}

/** More names than these are counted. */
const namesShown = 4;

/**
 * Who speaks or acts: the label of the entity, or of who holds the office, those of several who speak together, or the text's
 * own words where they name none that has one.
 */
export function partyLabel(analysis: Analysis, party: Party): string {
  const group = isGroup(party) ? undefined : memberLabels(analysis, party);
  if (group) {
    const more = group.length - namesShown;
    return more > 1
      ? vscode.l10n.t('{0} and {1} others', group.slice(0, namesShown).join(', '), more)
      : listInWords(group);
  }
  const id = party.holder ?? party.entity;
  const label = id && (!party.members || isGroup(party)) && knownLabel(analysis, id);
  if (label) return label;
  // A first person whose body the text does not name.
  return /^(?:we|us|nous|our|notre)$/i.test(party.text)
    ? vscode.l10n.t('the issuer')
    : partyWords(party.text);
}

/** All of several who speak together, where the label does not name them; undefined where there is one, or one without a label. */
export function othersLabel(analysis: Analysis, party: Party): string | undefined {
  const labels = memberLabels(analysis, party);
  return labels && (isGroup(party) || labels.length > namesShown + 1) ? listInWords(labels) : undefined;
}

/** Whether those side by side are meant as the group that they make up. */
const isGroup = ({ entity, members }: Party): boolean =>
  members !== undefined && entity !== undefined && !members.includes(entity);

function memberLabels(analysis: Analysis, { members }: Party): readonly string[] | undefined {
  const labels = members?.map((id) => knownLabel(analysis, id)).filter((label) => label !== undefined);
  return labels && labels.length === members?.length ? labels : undefined;
}

function knownLabel({ lexicon, mentions }: Analysis, id: string): string | undefined {
  const known = lexicon.actors.get(id) ?? lexicon.threats.get(id) ?? lexicon.responses.get(id);
  return inLabelLanguage(known?.label) ?? mentions.local.get(id)?.label;
}

/** The day the release speaks from: its meeting's last, else its own. */
export function documentDate({ release, reading }: Analysis): string | undefined {
  return (reading.meeting.date ?? dayOf(release))?.split('/').at(-1);
}

/** What an actor is; whether what is outside the United Nations is a state, we do not say. */
export function actorKindLabel({ kind, memberships }: Actor): string {
  return kind === 'state' && !memberships?.some(({ group }) => group === 'org:un')
    ? vscode.l10n.t('state or territory')
    : kindLabel(kind);
}

export function kindLabel(kind: ActorKind): string {
  switch (kind) {
    case 'state':
      return vscode.l10n.t('state');
    case 'place':
      return vscode.l10n.t('place');
    case 'organisation':
      return vscode.l10n.t('organisation');
    case 'body':
      return vscode.l10n.t('body');
    case 'grouping':
      return vscode.l10n.t('grouping');
    case 'office':
      return vscode.l10n.t('office');
    case 'person':
      return vscode.l10n.t('person');
    case 'armed-group':
      return vscode.l10n.t('armed group');
    case 'cyber-actor':
      return vscode.l10n.t('cyber actor');
    case 'company':
      return vscode.l10n.t('company');
    case 'media':
      return vscode.l10n.t('media outlet');
    case 'population':
      return vscode.l10n.t('population');
  }
}

export function membershipLabel(status: NonNullable<Membership['status']>): string {
  switch (status) {
    case 'member':
      return vscode.l10n.t('Member of');
    case 'candidate':
      return vscode.l10n.t('Candidate for');
    case 'observer':
      return vscode.l10n.t('Observer in');
    case 'partner':
      return vscode.l10n.t('Partner of');
    case 'suspended':
      return vscode.l10n.t('Suspended from');
    case 'associate':
      return vscode.l10n.t('Associated with');
  }
}

/** How the mention stands for its entity, where that is not simply its name. */
export function senseLabel(mention: Mention): string | undefined {
  switch (mention.sense) {
    case 'metonym':
      return vscode.l10n.t('The city or seat stands for its government or body here.');
    case 'adjectival':
      return vscode.l10n.t('Named by an adjective.');
    case 'contextual-alias':
      return vscode.l10n.t('Understood from this document.');
    default:
      return undefined;
  }
}

export function polarityLabel(polarity: NonNullable<Mention['polarity']>): string {
  switch (polarity) {
    case 'countered':
      return vscode.l10n.t('The text opposes or prevents it here.');
    case 'negated':
      return vscode.l10n.t('The text denies it here.');
    case 'hypothetical':
      return vscode.l10n.t('A possibility here, not a fact.');
    case 'historical':
      return vscode.l10n.t('Named as past here.');
  }
}

export function stanceLabel(stance: Stance): string {
  switch (stance) {
    case 'state':
      return vscode.l10n.t('states');
    case 'mention':
      return vscode.l10n.t('mentions');
    case 'stress':
      return vscode.l10n.t('stresses');
    case 'reaffirm':
      return vscode.l10n.t('reaffirms');
    case 'announce':
      return vscode.l10n.t('announces');
    case 'concern':
      return vscode.l10n.t('is concerned');
    case 'disapprove':
      return vscode.l10n.t('disapproves');
    case 'condemn':
      return vscode.l10n.t('condemns');
    case 'request':
      return vscode.l10n.t('requests');
    case 'support':
      return vscode.l10n.t('supports');
    case 'accuse':
      return vscode.l10n.t('accuses');
  }
}
