import { stateOfCode } from '../lexicon/ids.ts';
import { inForce } from '../lexicon/model.ts';
import type { Block } from '../release/tree.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './choose.ts';
import type { Found } from './found.ts';
import { landOf, ofAddress, ofHolders } from './headStates.ts';
import { honorificsBetween } from './introductions.ts';
import { findTitles, ofState } from './titles.ts';

/** «Statement by …», "Readout of …'s call", «Entretien du …»: whose text the title says it is. */
const workOf =
  /^(?:(?:press|joint|opening|closing|background|written|official|media)[\s\u00A0])*(?:statement|remarks|readout|address|speech|message|comments|proclamation|letter|déclaration|allocution|discours|intervention|message|propos|entretien(?:[\s\u00A0]téléphonique)?|communiqué)(?:[\s\u00A0](?:à la presse|to the press|as prepared|as delivered))*[\s\u00A0](?:by|of|from|de la|de l['’]|du|de|d['’])[\s\u00A0]*/iu;

const houseTitles =
  /^(?:the[\s\u00A0])?(?:White House|NSC|National Security Council|(?:Deputy[\s\u00A0])?Press Secretary(?![\s\u00A0]of)|(?:First|Second) Lady)(?!\p{L})/u;

/** What stands before the one who acts in a first sentence: a place and a day, «Le 12 février 2024, …», "Today, in Brussels, …". */
const leadIn =
  /^(?:(?:\p{Lu}[\p{L}’'. -]{1,30}(?:,[\s\u00A0])?)?[^.!?\n–—]{0,40}[\s\u00A0][–—-][\s\u00A0]|(?:[Oo]n|[Ee]arlier|[Tt]oday|[Yy]esterday|[Tt]his|[Ll]e|[Cc]e|[Hh]ier|[Aa]ujourd['’]hui|[Ll]ast)(?:[\s\u00A0][\p{L}\d.]+){0,5},[\s\u00A0]|(?:[Oo]n|[Ll]e)[\s\u00A0]\d+(?:er|st|nd|rd|th)?[\s\u00A0]\p{L}+(?:[\s\u00A0]\d{4})?[\s\u00A0]|(?:[Ii]n|[Aa]t|[ÀàA]|[Aa]ux?|[Ee]n|[Cc]e)[\s\u00A0][^,.;:\n]{2,40},[\s\u00A0])*/u;
const article =
  /^(?:(?:the|le|la|h\.?e\.?|s\.?[\s\u00A0]?e\.?|m\.|mme|mr\.?|mrs\.?|ms\.?)[\s\u00A0]+|l['’])*/iu;

/**
 * The state at home in a release that prints no issuer: that of the letterhead, of who holds office at the head, of the page's
 * address, of the office or of the office's holder whose text the title says it is, else of the one with whom the first
 * sentence of the text begins, else of the one with whom the title begins.
 */
export function homeOfHead(doc: Found, readings: readonly Reading[]): string | undefined {
  const { title } = doc.release.header;
  const words = title && doc.text.slice(title.start, title.end);
  const work = words === undefined ? undefined : workOf.exec(words)?.[0].length;
  const ofTitle = (from: number) =>
    title && stateAt(doc, { start: title.start + from, end: title.end }, readings);
  const prose = doc.release.children.filter(
    (child): child is Block =>
      child.kind === 'block' &&
      (child.role === 'lede' || child.role === 'paragraph') &&
      // "Illustration" below a picture tells nothing.
      (child.end - child.start > 60 || /[.!?:»”"]\s*$/u.test(doc.text.slice(child.start, child.end))),
  );
  // Spokespeople by titles that only the White House uses.
  if (words !== undefined && houseTitles.test(words.slice(work ?? 0))) return 'state:USA';
  if (isOfHouse(doc)) return 'state:USA';
  return (
    landOf(doc, readings) ??
    ofHolders(doc, readings) ??
    ofAddress(doc) ??
    (work === undefined ? undefined : ofTitle(work)) ??
    (prose[0] && stateAt(doc, opening(doc, prose[0]), readings)) ??
    ofTitle(0) ??
    prose
      .slice(1, 3)
      .map((block) => stateAt(doc, opening(doc, block), readings))
      .find((state) => state !== undefined) ??
    speaksItself(doc, title, readings) ??
    prose
      .slice(0, 3)
      .map((block) => speaksItself(doc, opening(doc, block), readings))
      .find((state) => state !== undefined)
  );
}

/** "Office of the Press Secretary" on a line at the head, with "For Immediate Release", as the White House prints them. */
function isOfHouse(doc: Found): boolean {
  const head = doc.release.children
    .filter((child) => child.kind === 'block')
    .slice(0, 8)
    .map(({ start, end }) => doc.text.slice(start, Math.min(end, start + 80)));
  return head.some((line) => houseLine.test(line)) && head.some((line) => immediate.test(line));
}

const houseLine = /^Office of the (?:Vice President['’]s )?Press Secretary$/imu;
const immediate = /^For Immediate Release/imu;

/** "Joint release – Australia condemns …", «Le Canada impose …»: the state that speaks in what it publishes itself. */
function speaksItself(
  doc: Found,
  stretch: Span | undefined,
  readings: readonly Reading[],
): string | undefined {
  const speaker = readings.find(
    (r) =>
      stretch &&
      r.actor.kind === 'state' &&
      (r.form.kind === 'short' || r.form.kind === 'acronym' || r.form.kind === 'formal') &&
      r.start >= stretch.start &&
      r.end <= stretch.end &&
      /(?:^|[–—:-][\s\u00A0])[“"«]?[\s\u00A0]?(?:(?:the|le|la)[\s\u00A0]|l['’])?$/iu.test(
        doc.text.slice(stretch.start, Math.min(r.start, stretch.start + 200)),
      ) &&
      declares.test(doc.text.slice(r.end, Math.min(stretch.end, r.end + 40))),
  );
  return speaker?.actor.id;
}

/** What a state does in what it publishes itself. */
export const declares =
  /^[\s\u00A0](?:(?:strongly|categorically|firmly|further|today|again|also|utterly|unequivocally)[\s\u00A0])?(?:condemns?|welcomes?|imposes?|sanctions|announces?|calls?|urges?|summons|expels|exposes|supports?|joins?|stands|lists|designates|expresses|responds|condamne|salue|impose|sanctionne|annonce|appelle|exhorte|convoque|expulse|soutient|dénonce|réagit|rejette|exprime)(?!\p{L})/iu;

function opening(doc: Found, block: Block): Span {
  const words = doc.text.slice(block.bodyStart, Math.min(block.end, block.bodyStart + 240));
  return { start: block.bodyStart + leadIn.exec(words)![0].length, end: block.end };
}

/** The state of the office, its holder or the title of a state with which a stretch begins. */
function stateAt(doc: Found, span: Span, readings: readonly Reading[]): string | undefined {
  const words = doc.text.slice(span.start, Math.min(span.end, span.start + 200));
  const at = span.start + article.exec(words)![0].length;
  const here = readings.filter((r) => r.start === at && r.end <= span.end);
  // "President Quill": the holder of the day right after the title.
  const title = findTitles(doc.text, at, Math.min(span.end, at + 120), doc.release.lang)[0];
  const titled = title?.start === at && !title.plural ? title : undefined;
  const end = Math.max(
    at,
    titled?.end ?? 0,
    ...here.filter((r) => r.actor.kind === 'office').map((r) => r.end),
  );
  const holder = readings.find(
    (r) =>
      r.actor.kind === 'person' &&
      (r.start === at ||
        (r.start > end && r.start < end + 12 && besideTitle.test(doc.text.slice(end, r.start)))),
  );
  const held = holder && heldIn(doc, holder);
  if (held) return held;
  if (!titled && !here.some((r) => r.actor.kind === 'office')) {
    // «Le Gouvernement de la République du Tchad a appris …»
    const government = ofGovernment.exec(doc.text.slice(at, at + 60))?.[0].length;
    const land =
      government && readings.find((r) => r.actor.kind === 'state' && r.start === at + government)?.actor.id;
    if (land) return land;
    // "Lithuania’s Foreign Minister", "UK Foreign Secretary": the state before its title.
    const state = here.find((r) => r.actor.kind === 'state');
    const gap = state && /^(?:['’]s?)?[\s\u00A0]/u.exec(doc.text.slice(state.end, state.end + 3))?.[0];
    if (!state || !gap) return undefined;
    const from = state.end + gap.length;
    const next = findTitles(doc.text, from, Math.min(span.end, from + 120), doc.release.lang)[0];
    return next?.start === from && !next.plural ? state.actor.id : undefined;
  }
  // «le ministre … de la Pologne»: the state after the title.
  const from = end + (ofState(doc.text, end) ?? Number.NaN);
  const after = readings.find((r) => r.actor.kind === 'state' && r.start === from);
  if (after) return after.actor.id;
  const offices = here.filter((r) => r.actor.kind === 'office' && r.end === end && isTold(doc, r));
  const states = new Set(offices.map((r) => ofOffice(doc, r.actor.id)));
  return states.size === 1 ? [...states][0] : undefined;
}

/** «Gouvernement de la », "Federal Government of the ", before a state's name. */
export const governmentOf = String.raw`(?:(?:Federal|Transitional|Royal)[\s\u00A0])?(?:Gouvernement|Government)(?:[\s\u00A0](?:fédéral|royal|de (?:la )?[Tt]ransition))?[\s\u00A0](?:of[\s\u00A0](?:the[\s\u00A0])?|de[\s\u00A0]la[\s\u00A0]|de[\s\u00A0]l['’]|du[\s\u00A0]|des[\s\u00A0]|de[\s\u00A0]|d['’])`;
const ofGovernment = new RegExp(`^${governmentOf}`, 'u');

/** «Le Président de la République» where what makes it one state's is named. */
const isTold = (doc: Found, { form }: Reading): boolean =>
  form.requires?.every(({ context }) => !context || context.some(doc.knowsOf)) ?? form.kind !== 'contextual';

/** Between a title and its holder. */
export const besideTitle = new RegExp(`^,?[\\s\\u00A0]+(?:(?:${honorificsBetween})[\\s\\u00A0]+)*$`, 'u');

/** The state whose office somebody holds on the day; where the day is not known, of whose only somebody ever held one. */
export function heldIn(doc: Found, { actor }: Reading): string | undefined {
  const tenures = actor.tenures ?? [];
  const current = tenures.filter((tenure) => inForce(tenure, doc.date));
  const states = new Set(
    (current.length > 0 || doc.date ? current : tenures).map(({ office }) => ofOffice(doc, office)),
  );
  return states.size === 1 ? [...states][0] : undefined;
}

function ofOffice(doc: Found, office: string | undefined): string | undefined {
  const owner = office && doc.lexicon.actors.get(office)?.partOf;
  return owner?.startsWith('state:')
    ? owner
    : stateOfCode(/^office:([a-z]{3})\./.exec(office ?? '')?.[1], doc.lexicon);
}
