import { contains } from '../text/span.ts';
import type { Reading } from './choose.ts';
import { capitalSeats, type Found } from './found.ts';
import { besideTitle, declares, governmentOf, heldIn } from './home.ts';
import { type FoundTitle, findTitles, isMinister, ofState } from './titles.ts';

/**
 * The state whose offices and bodies are meant in a release that does not say whose it is, as its text tells: the one whose
 * ministers stand without a state beside their titles, whose government condemns, decides or calls on others, or the only one
 * that the text names. That this state publishes the text nothing says.
 */
export function toldState(doc: Found, readings: readonly Reading[]): string | undefined {
  const states = readings.filter(({ actor }) => actor.kind === 'state');
  const held = ofMinisters(doc, readings, states);
  const declaring = new Set(states.filter((r) => isDeclaring(doc, r)).map(({ actor }) => actor.id));
  const both = [...declaring].filter((state) => held.has(state));
  for (const found of [both, [...held], [...declaring]]) if (found.length === 1) return found[0];
  if (held.size > 0 || declaring.size > 0) return undefined;
  const pledging = new Set(states.filter((r) => isPledging(doc, r)).map(({ actor }) => actor.id));
  if (pledging.size === 1) return [...pledging][0];
  return onlyState(doc, states) ?? ofSeat(doc, readings, states);
}

/** So many people of the lexicon tell whose text it is, if any do. */
const enough = 60;

/** "Defence Minister Ada Quill", «M. Noé Quill, ministre des Affaires étrangères»: the states of ministers named without one. */
function ofMinisters(
  doc: Found,
  readings: readonly Reading[],
  states: readonly Reading[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const people = readings.filter(
    ({ actor, form }) => actor.kind === 'person' && form.kind !== 'surname' && actor.tenures,
  );
  for (const reading of people.slice(0, enough)) {
    const { start, end, block } = reading;
    const from = Math.max(block.bodyStart, start - 120);
    const before = findTitles(doc.text, from, start, reading.lang).at(-1);
    const to = Math.min(block.end, end + 120);
    const after = findTitles(doc.text, end, to, reading.lang)[0];
    const title =
      before && isMinisters(before.role) && besideTitle.test(doc.text.slice(before.end, start))
        ? before
        : after && isMinisters(after.role) && beforeTitle.test(doc.text.slice(end, after.start))
          ? after
          : undefined;
    if (!title || title.plural || ofState(doc.text, title.end) !== undefined || isOwned(title, states))
      continue;
    const state = heldIn(doc, reading);
    if (state) found.add(state);
  }
  return found;
}

/** "UK Foreign Secretary", "Poland's Foreign Minister", «ministre ukrainien des Affaires étrangères». */
const isOwned = (title: FoundTitle, states: readonly Reading[]): boolean =>
  states.some(({ start, end }) => start < title.end && title.start - end <= 4);

const isMinisters = (role: string): boolean => isMinister(role) && role !== 'prime-minister';

/** Between a name and the title behind it. */
const beforeTitle = /^,[\s\u00A0]+(?:the[\s\u00A0]|le[\s\u00A0]|la[\s\u00A0])?$/iu;

/** "The Government of … strongly condemns", «au nom du gouvernement luxembourgeois», "2. Japan considers". */
function isDeclaring(doc: Found, { form, start, end, block }: Reading): boolean {
  const before = doc.text.slice(Math.max(block.start, start - 80), start);
  // "(ROK)" behind the name.
  const after = doc.text
    .slice(end, Math.min(block.end, end + 80))
    .replace(/^[\s\u00A0]\(\p{Lu}[\p{L}.]{1,9}\)/u, '');
  if (form.kind.startsWith('demonym'))
    return onBehalf.test(before) || (opens.test(before) && governs.test(after));
  const clause = before.replace(endsInGovernment, '');
  return (
    (opens.test(clause) && (declares.test(after) || considers.test(after) || governs.test(after))) ||
    // "It was underlined that Croatia expects …", in a text that tells of nobody else so.
    (reported.test(clause) && expects.test(after))
  );
}

/** "The Prime Minister reaffirmed the UK's unwavering support", «a réaffirmé le soutien de la France»: whose it is to give. */
function isPledging(doc: Found, { form, start, end, block }: Reading): boolean {
  if (form.kind.startsWith('demonym')) return false;
  const before = doc.text.slice(Math.max(block.start, start - 60), start);
  const after = doc.text.slice(end, Math.min(block.end, end + 50));
  return (pledges.test(before) && itsSupport.test(after)) || supportOf.test(before);
}

const pledges =
  /(?<!\p{L})(?:reaffirm|reiterat|underlin|underscor|stress|confirm|express|renew|restat)(?:s|es|ed|ing)[\s\u00A0](?:the[\s\u00A0])?$/iu;
const itsSupport =
  /^['’]s?[\s\u00A0](?:\p{L}+[\s\u00A0](?:and[\s\u00A0]\p{L}+[\s\u00A0])?){0,2}(?:support|solidarity|commitment|readiness|determination|condolences|condemnation)(?!\p{L})/iu;
const supportOf =
  /(?<!\p{L})(?:réaffirm|réitér|renouvel|exprim|redit|rappel)\p{L}*[\s\u00A0](?:le|la|l['’])[\s\u00A0]?(?:plein[\s\u00A0]|ferme[\s\u00A0]|vive[\s\u00A0])?(?:soutien|solidarité|engagement|attachement|détermination)[\s\u00A0](?:\p{L}+[\s\u00A0]){0,2}(?:de[\s\u00A0]la[\s\u00A0]|de[\s\u00A0]l['’]|du[\s\u00A0]|des[\s\u00A0])$/iu;

/** «au nom du gouvernement », "on behalf of the " before "Danish Government". */
const onBehalf = /(?<!\p{L})(?:au nom du gouvernement|on behalf of the)[\s\u00A0]$/iu;

const endsInGovernment = new RegExp(`(?<!\\p{L})${governmentOf}$`, 'u');

/** What stands before the subject of a sentence: nothing, a number of the paragraph, an article. */
const opens = /(?:^|[.!?:]\s|\n|\d\.[\s\u00A0])[\s\u00A0“"«]*(?:(?:la|le|les|the)[\s\u00A0]|l['’])?$/iu;

const reported = /[\s\u00A0](?:that[\s\u00A0]|que[\s\u00A0](?:la[\s\u00A0]|le[\s\u00A0]|l['’])|qu['’])$/iu;
const expects =
  /^[\s\u00A0](?:(?:strongly|firmly|fully|unequivocally)[\s\u00A0])?(?:expects|condemns|stands|supports|considers|demands|attend|condamne|soutient|considère|exige)(?!\p{L})/iu;

/** " government condemns". */
const governs =
  /^[\s\u00A0](?:government|gouvernement)(?:[\s\u00A0]and[\s\u00A0]military)?[\s\u00A0](?:stands?|will|has|considers?|strongly|condemns?|calls?|urges?|welcomes?|condamne|appelle)(?!\p{L})/iu;

/** What a state does in its own words, besides what it declares. */
const considers =
  /^[\s\u00A0](?:(?:also|will)[\s\u00A0])*(?:considers|regards|lodged|protests|will[\s\u00A0]join|has[\s\u00A0](?:strongly[\s\u00A0])?(?:condemned|expressed|welcomed|reiterated|affirmed|summoned|denounced)|will[\s\u00A0]continue|authorised|appelle|invite|déplore|considère|regrette|tient[\s\u00A0]à|réaffirme|rappelle|reiterates|reaffirms|recalls|regrets|deplores)(?!\p{L})/iu;

/** The only state that a text names, where it is told of as such: «le Premier ministre a annoncé que la Belgique …». */
function onlyState(doc: Found, states: readonly Reading[]): string | undefined {
  const named = new Set(states.map(({ actor }) => actor.id));
  return named.size === 1 &&
    states.some(({ start }) => opensClause.test(doc.text.slice(Math.max(0, start - 30), start)))
    ? [...named][0]
    : undefined;
}

const opensClause =
  /(?:^|[.!?:]\s|[\s\u00A0](?:que[\s\u00A0]|qu['’]|that[\s\u00A0]))(?:(?:la|le|les|the)[\s\u00A0]|l['’])?$/iu;

/** A minister without a state in what begins «Bruxelles, le 2 juin – Le ministre des Affaires étrangères …»: the dateline's capital. */
function ofSeat(doc: Found, readings: readonly Reading[], states: readonly Reading[]): string | undefined {
  const { place } = doc.release.header;
  const city = place && readings.find((r) => capitalSeats.has(r.actor.id) && contains(place, r));
  if (!place || !city) return undefined;
  const isAlone = (title: FoundTitle) =>
    isMinisters(title.role) &&
    !title.plural &&
    ofState(doc.text, title.end) === undefined &&
    !isOwned(title, states);
  const told = findTitles(doc.text, place.end, place.end + 200, doc.release.lang).find(
    ({ role }) => role !== 'deputy-prime-minister',
  );
  return told && isAlone(told) ? doc.lexicon.actors.get(city.actor.id)?.partOf : undefined;
}
