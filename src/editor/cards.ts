import * as vscode from 'vscode';
import { type Actor, inForce, type Membership, type Tenure, type Term } from '../core/lexicon/model.ts';
import type { Mention } from '../core/mentions/model.ts';
import type { AttributedQuote, Party, RaisedThreat, Statement } from '../core/reading/model.ts';
import type { Analysis } from '../core/service.ts';
import type { Span } from '../core/text/span.ts';
import { escapeMarkdown as escaped, webLink } from '../host/escape.ts';
import {
  actorKindLabel,
  briefLabel,
  documentDate,
  entityLabel,
  kindLabel,
  membershipLabel,
  othersLabel,
  partyLabel,
  polarityLabel,
  senseLabel,
  stanceLabel,
} from '../host/labels.ts';
import { dateInWords, inLabelLanguage, onDateInWords } from '../host/language.ts';
import { placeLink } from '../host/markdown.ts';
import { mentionsOf } from './lookup.ts';
import { firstWords } from './words.ts';

/** Links to other mentions that a card has room for. */
const linksShown = 12;
const groupsShown = 12;
const conceptsShown = 4;

/**
 * The card of a mention, as safe Markdown without commands but links to places in `document`; `nested` are the
 * mentions within it that the pointer is on too.
 */
export function mentionCard(
  analysis: Analysis,
  mention: Mention,
  nested: readonly Mention[],
  document: vscode.Uri,
): string {
  const paragraphs = mention.kind === 'threat' ? threatCard(analysis, mention) : actorCard(analysis, mention);
  if (nested.length > 0)
    paragraphs.push(
      line(vscode.l10n.t('Within it'), nested.map((m) => labelAndId(analysis, m.entity)).join(', ')),
    );
  if (mention.alternatives?.length)
    paragraphs.push(
      line(
        vscode.l10n.t('Could also be'),
        mention.alternatives.map((id) => labelAndId(analysis, id)).join(', '),
      ),
    );
  paragraphs.push(otherMentions(analysis, mention, document));
  const sources = sourcesOf(analysis, mention.entity);
  if (sources) paragraphs.push(line(vscode.l10n.t('Sources'), sources));
  return paragraphs.join('\n\n');
}

/** Who says the quotation, and how. */
export function quoteCard(analysis: Analysis, quote: AttributedQuote, document: vscode.Uri): string {
  return sayingCard(analysis, vscode.l10n.t('Quotation'), quote, document);
}

export function statementCard(analysis: Analysis, statement: Statement, document: vscode.Uri): string {
  return sayingCard(analysis, vscode.l10n.t('Reported statement'), statement, document);
}

function sayingCard(
  analysis: Analysis,
  heading: string,
  { speaker, verb }: { readonly speaker?: Party; readonly verb?: Statement['verb'] },
  document: vscode.Uri,
): string {
  const who = speaker
    ? `${placeLink(partyLabel(analysis, speaker), document, speaker)}${wordedAs(analysis, speaker)}`
    : escaped(vscode.l10n.t('speaker not named'));
  const lines = [`**${escaped(heading)}** · ${who}`];
  if (verb) {
    const stance = verb.stance && stanceLabel(verb.stance);
    const told = escaped([verb.lemma, stance].filter(Boolean).join(' · '));
    lines.push(verb.lemma ? `*${escaped(verb.text)}* (${told})` : told);
  }
  if (speaker?.quantified)
    lines.push(escaped(vscode.l10n.t('Only part of the group: “{0}”.', speaker.quantified)));
  const together = speaker && othersLabel(analysis, speaker);
  if (together) lines.push(escaped(vscode.l10n.t('Together: {0}.', together)));
  return lines.join('\n\n');
}

function wordedAs(analysis: Analysis, party: Party): string {
  return partyLabel(analysis, party) === party.text ? '' : ` (${escaped(`“${firstWords(party.text, 40)}”`)})`;
}

function actorCard(analysis: Analysis, mention: Mention): string[] {
  const { lexicon, mentions } = analysis;
  const actor = lexicon.actors.get(mention.entity);
  const local = mentions.local.get(mention.entity);
  const date = documentDate(analysis);
  const kind = local?.kind ?? (mention.type === 'threat' ? undefined : mention.type);
  const paragraphs = [
    heading(
      entityLabel(analysis, mention.entity),
      actor ? actorKindLabel(actor) : kind ? kindLabel(kind) : '',
      mention.entity,
    ),
  ];
  const gloss = inLabelLanguage(actor?.gloss);
  if (gloss) paragraphs.push(escaped(gloss));
  if (local) {
    const title = local.office ? entityLabel(analysis, local.office) : local.title;
    paragraphs.push(
      escaped(
        title
          ? vscode.l10n.t('According to this document: {0}', mention.acting ? acting(title) : title)
          : vscode.l10n.t('Named by this document; not in the lexicon.'),
      ),
    );
  }
  const facts = [
    ...(actor ? standing(analysis, actor, date) : []),
    ...(actor ? membershipLines(analysis, actor, date) : []),
  ];
  if (mention.acting && !local) facts.push(escaped(vscode.l10n.t('Acting, as the text says.')));
  if (mention.quantified)
    facts.push(escaped(vscode.l10n.t('Only part of the group: “{0}”.', mention.quantified)));
  const sense = senseLabel(mention);
  if (sense) facts.push(escaped(sense));
  if (facts.length > 0) paragraphs.push(facts.join('  \n'));
  return paragraphs;
}

/** Offices held, holders of an office, members of a group, what a body belongs to: all on the document's day. */
function standing(analysis: Analysis, actor: Actor, date: string | undefined): string[] {
  const { lexicon } = analysis;
  const lines: string[] = [];
  const held = (actor.tenures ?? []).filter((t) => inForce(t, date));
  if (held.length > 0)
    lines.push(
      line(
        asOf(vscode.l10n.t('Office'), date),
        held.map((t) => tenure(entityLabel(analysis, t.office), t)).join('; '),
      ),
    );
  if (actor.kind === 'office') {
    const holders: string[] = [];
    for (const person of lexicon.actors.values())
      for (const t of person.tenures ?? [])
        if (t.office === actor.id && inForce(t, date))
          holders.push(tenure(entityLabel(analysis, person.id), t));
    if (holders.length > 0) lines.push(line(asOf(vscode.l10n.t('Held by'), date), holders.join('; ')));
  }
  if (actor.kind === 'organisation' || actor.kind === 'grouping') {
    // «The Allies» have the members of the organisation that they belong to.
    const groups = [actor.id, ...(actor.kind === 'grouping' && actor.partOf ? [actor.partOf] : [])];
    let members = 0;
    for (const other of lexicon.actors.values())
      if (other.memberships?.some((m) => groups.includes(m.group) && isMember(m) && inForce(m, date)))
        members++;
    if (members > 0) lines.push(line(asOf(vscode.l10n.t('Members'), date), String(members)));
  }
  if (actor.partOf) lines.push(line(tie(actor.kind), escaped(entityLabel(analysis, actor.partOf))));
  return lines;
}

/** How an actor is tied to what its entry puts it under; who is linked to whom is said by others, not by us. */
function tie(kind: Actor['kind']): string {
  switch (kind) {
    case 'place':
      return vscode.l10n.t('Lies in');
    case 'armed-group':
    case 'cyber-actor':
    case 'company':
    case 'media':
      return vscode.l10n.t('Linked to');
    default:
      return vscode.l10n.t('Belongs to');
  }
}

function tenure(name: string, { from, acting: isActing }: Tenure): string {
  const label = escaped(isActing ? acting(name) : name);
  return from ? `${label} ${escaped(vscode.l10n.t('(since {0})', onDateInWords(from)))}` : label;
}

function acting(title: string): string {
  return vscode.l10n.t('{0} (acting)', title);
}

function isMember({ status }: Membership): boolean {
  return status === undefined || status === 'member';
}

function membershipLines(analysis: Analysis, actor: Actor, date: string | undefined): string[] {
  const byStatus = new Map<NonNullable<Membership['status']>, string[]>();
  for (const membership of actor.memberships ?? []) {
    if (!inForce(membership, date)) continue;
    const status = membership.status ?? 'member';
    const groups = byStatus.get(status) ?? [];
    groups.push(briefLabel(analysis, membership.group));
    byStatus.set(status, groups);
  }
  return [...byStatus].map(([status, groups]) => {
    const more = groups.length > groupsShown ? ` +${groups.length - groupsShown}` : '';
    return line(asOf(membershipLabel(status), date), escaped(groups.slice(0, groupsShown).join(', ') + more));
  });
}

function threatCard(analysis: Analysis, mention: Mention): string[] {
  const { lexicon, mentions, reading } = analysis;
  const term = lexicon.threats.get(mention.entity);
  const group = term?.parent ? entityLabel(analysis, term.parent) : vscode.l10n.t('threat');
  const paragraphs = [heading(entityLabel(analysis, mention.entity), group, mention.entity)];
  const gloss = [inLabelLanguage(term?.gloss), inLabelLanguage(term?.not)].filter(
    (words) => words !== undefined,
  );
  if (gloss.length > 0) paragraphs.push(escaped(gloss.join(' ')));
  const facts: string[] = [];
  if (mention.polarity) facts.push(escaped(polarityLabel(mention.polarity)));
  const index = mentions.all.indexOf(mention);
  const raised = reading.threats.find((r) => r.mention === index);
  if (raised) facts.push(...imputation(analysis, raised));
  const elsewhere = concepts(analysis, term);
  if (elsewhere) facts.push(line(vscode.l10n.t('In other schemes'), elsewhere));
  if (facts.length > 0) paragraphs.push(facts.join('  \n'));
  return paragraphs;
}

/** Concepts of public schemes that say the same or nearly so; wider ones tell a reader little. */
function concepts({ lexicon }: Analysis, term: Term | undefined): string {
  return (term?.maps ?? [])
    .filter(({ relation }) => relation === 'exact' || relation === 'close')
    .slice(0, conceptsShown)
    .map(({ scheme, id, relation }) => {
      const { short, title, url } = lexicon.sources.get(scheme) ?? { title: scheme };
      return `${webLink(short ?? title, url)} ${relation === 'close' ? '≈ ' : ''}${escaped(id)}`;
    })
    .join(' · ');
}

function imputation(
  analysis: Analysis,
  { by, alsoBy, against, alsoAgainst, saidBy }: RaisedThreat,
): string[] {
  const lines: string[] = [];
  const all = (first: string, others: readonly string[] = []) =>
    escaped([first, ...others].map((id) => entityLabel(analysis, id)).join(', '));
  if (by) lines.push(line(vscode.l10n.t('Blamed on'), all(by, alsoBy)));
  if (against) lines.push(line(vscode.l10n.t('Against'), all(against, alsoAgainst)));
  if (saidBy) lines.push(line(vscode.l10n.t('Raised by'), escaped(partyLabel(analysis, saidBy))));
  return lines;
}

function otherMentions(analysis: Analysis, mention: Mention, document: vscode.Uri): string {
  const all = mentionsOf(analysis, mention.entity);
  if (all.length <= 1) return escaped(vscode.l10n.t('Only mention in this document.'));
  const lineNumber = lineCounter(analysis.text);
  const onLine = new Map<number, number>();
  const links = all.map((m) => {
    const number = lineNumber(m.start);
    const nth = (onLine.get(number) ?? 0) + 1;
    onLine.set(number, nth);
    return { m, label: vscode.l10n.t('line {0}', nth === 1 ? number : `${number} (${nth})`) };
  });
  // The neighbours of this mention matter more than the start of a long document.
  const here = Math.max(0, all.indexOf(mention));
  const first = Math.max(0, Math.min(here - linksShown / 2, all.length - linksShown));
  const shown = links
    .slice(first, first + linksShown)
    .map(({ m, label }) =>
      m === mention ? `**${escaped(label)}**` : placeLink(label, document, m, context(analysis.text, m)),
    );
  const [before, after] = [first > 0 ? '… ' : '', first + linksShown < all.length ? ' …' : ''];
  return line(
    vscode.l10n.t('{0} mentions in this document', all.length),
    `${before}${shown.join(' · ')}${after}`,
  );
}

function context(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 30), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + 30).replace(/\s\S*$/, '');
  return `…${before}${text.slice(start, end)}${after}…`.replace(/\s+/g, ' ');
}

/** 1-based line numbers for offsets asked in ascending order. */
function lineCounter(text: string): (offset: number) => number {
  let counted = 0;
  let number = 1;
  return (offset) => {
    for (; counted < offset; counted++)
      if (text[counted] === '\n' || (text[counted] === '\r' && text[counted + 1] !== '\n')) number++;
    return number;
  };
}

function sourcesOf({ lexicon }: Analysis, id: string): string {
  const known = lexicon.actors.get(id) ?? lexicon.threats.get(id);
  return (known?.sources ?? [])
    .map((source) => {
      const { title, short, url } = lexicon.sources.get(source) ?? {
        title: source,
        short: undefined,
        url: undefined,
      };
      return webLink(short ?? title, url);
    })
    .filter((words, index, all) => all.indexOf(words) === index)
    .join(', ');
}

function labelAndId(analysis: Analysis, id: string): string {
  return `${escaped(entityLabel(analysis, id))} \`${code(id)}\``;
}

function heading(label: string, kind: string, id: string): string {
  return `**${escaped(label)}**${kind ? ` · ${escaped(kind)}` : ''} · \`${code(id)}\``;
}

/** `value` is Markdown already. */
function line(label: string, value: string): string {
  return vscode.l10n.t('{0}: {1}', escaped(label), value);
}

function asOf(label: string, date: string | undefined): string {
  return date ? vscode.l10n.t('{0} ({1})', label, dateInWords(date.slice(0, 10))) : label;
}

/** Ids hold no backtick by their format; those of a broken lexicon must not end the code span. */
function code(id: string): string {
  return id.replace(/[`\s]/g, ' ');
}
