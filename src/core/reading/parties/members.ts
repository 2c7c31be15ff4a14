import { narrows } from '../../lexicon/ids.ts';
import type { Lexicon } from '../../lexicon/model.ts';
import { bodyOf } from '../../mentions/bodyKinds.ts';
import type { Mention } from '../../mentions/model.ts';
import { findTitles, officeOf } from '../../mentions/titles.ts';
import type { Span } from '../../text/span.ts';

/** Longer lists are tables. */
const most = 60;

/** Whose office or body a state's name stands for: «les ministres des Affaires étrangères de [la France et de l'Allemagne]». */
type Of = (state: string) => string;

interface One {
  readonly mentions: Mention[];
  readonly of?: Of | undefined;
}

/** Between the names of one party: «le ministre, M. | X», "President | X | of | Y", "(NB8)". */
const within =
  /^(?: ?\(|\)?,? (?:jr|sr)\.?,?(?: of(?: the)?)?|\)? (?:of(?: the)?|de la|de l'|du|des|de|d'|for(?: the)?)|['’]s?| ?)?(?: (?:m|mme|mr|mrs|ms|dr|h\.?e|s\.?e)\.?)* ?$/;

/** "Danish | counterpart, | X": between an adjective and who is told by it. */
const beside = /^ [\p{L}' -]{2,80},? ?(?:(?:M|Mme|Mr|Mrs|Ms|Dr)\. )?$/u;

/** Between two parties, after their comma: their articles, titles, what they are ministers of. */
const next =
  /^(?: (?:mp|mep|mla|kc|qc|obe|cbe|usn|usa|ret))?(?:(?<and>\)?,? (?:and|et|&|ainsi que|as well as) ?)|\)?, ?)(?<lead>(?:(?:the|his|her|its|their|le|la|les|son|sa|leur|of|of the|de|du|des|de la)(?: |$)|(?:de )?l'|d')*)(?<title>[^,;:.()]{0,90}?,? ?(?:\b(?:m|mme|mr|mrs|ms|dr|gen|lt|sen|rep)\. ?)?)$/;

const owned = /(?<!\p{L})(?:(?:of|for|from|de|du|des|de la)(?: the)? |(?:de l|d)')$/iu;
const adverbial =
  /^\P{L}*(?:pour|par|avec|dans|en|à|aux?|chez|sur|contre|selon|entre|lors|après|for|by|with|in|at|on|to|from|against|between|after|among|during)(?!\p{L})/iu;
const plural = /^\p{L}+s(?!\p{L})/u;
const governments = /^(?:\p{L}+ )?(?:governments|gouvernements)(?: of| des?| du)?/iu;
/** Several of those named after it, whatever they are of them: "leaders of", «les autorités de». */
const several =
  /^(?:[\p{L}-]+ ){0,2}(?:leaders|dirigeants|authorities|autorités|representatives|représentants|delegations|délégations|peoples|peuples|heads of state and government|chefs d'état et de gouvernement)(?: of| from| des?| du| d')?/iu;

/** Those named side by side, two or more, in order and once each; where the last name of the list ends. */
export interface Side {
  readonly members: readonly string[];
  readonly end: number;
}

/**
 * Those whom a noun phrase names side by side: «la France et l'Allemagne», "President X and Prime Minister Y", "the foreign
 * ministers of Norway and Denmark". Undefined where it names one only, and where what stands between the names is no list.
 * `named` are the outermost mentions in `span`.
 */
export function membersOf(
  span: Span,
  text: string,
  named: readonly Mention[],
  lexicon: Lexicon | undefined,
): Side | undefined {
  if (named.length < 2 || named.length > most) return undefined;
  const words = (start: number, end: number) =>
    text
      .slice(start, end)
      .replace(/[\s\u00A0\u202F]+/g, ' ')
      .replace(/’/g, "'");
  const lead = words(span.start, named[0]!.start);
  if (lead.length > 120 || /[,;:()«»“”]/.test(lead) || adverbial.test(lead)) return undefined;
  const shared = sharedOffice(lead, lexicon);
  // "the envoy of A and B": one, of both.
  if (!shared && owned.test(lead) && !several.test(lead.replace(/^(?:les|the) /iu, ''))) return undefined;
  const items: One[] = [{ mentions: [named[0]!], of: shared ?? ofPlural(named[0]!, lexicon) }];
  let joined = false;
  let end = named[0]!.end;
  for (let at = 1; at < named.length; at++) {
    const item = items.at(-1)!;
    const [before, mention] = [named[at - 1]!, named[at]!];
    const between = words(before.end, mention.start);
    // "The Co-Chairs (X of A, Y of B and Z of C)": who they are, not others beside them.
    if (between.includes('(') && !/^(?:org|group):/.test(mention.entity)) break;
    const ofAdjective = before.sense === 'adjectival' && beside.test(between);
    if (ofAdjective || within.test(between.toLowerCase())) {
      item.mentions.push(mention);
      end = mention.end;
      continue;
    }
    const link = next.exec(between.toLowerCase())?.groups;
    if (!link) break;
    const rest = named.slice(at);
    if (belongs(item, rest, link.and !== undefined, link.lead !== '', words, lexicon)) {
      item.mentions.push(mention);
      end = mention.end;
      continue;
    }
    const title = words(before.end, mention.start).slice(between.length - link.title!.length);
    const of = title === '' ? item.of : sharedOffice(title, lexicon);
    // Words that are neither a title before a name nor what several are ministers of begin another clause.
    const titled =
      mention.type === 'person' &&
      (/^\p{Lu}/u.test(title) || link.lead !== '') &&
      title.split(' ').length < 8;
    if (title !== '' && !of && !titled && !several.test(title)) break;
    items.push({
      mentions: [mention],
      of: mention.type === 'state' && mention.sense !== 'adjectival' ? of : ofPlural(mention, lexicon),
    });
    end = mention.end;
    joined ||= link.and !== undefined;
  }
  const found = joined ? items.map(whoIs) : [];
  const members = [...new Set(found)].filter((one) => one !== undefined);
  return found.includes(undefined) || members.length < 2 ? undefined : { members, end };
}

/** Whether a name after a comma or «et» is another of the same one's: a title beside the name, the name beside a title. */
function belongs(
  item: One,
  rest: readonly Mention[],
  and: boolean,
  article: boolean,
  words: (start: number, end: number) => string,
  lexicon: Lexicon | undefined,
): boolean {
  const [mention, after] = rest;
  const person = item.mentions.find(({ type }) => type === 'person');
  const office = item.mentions.find(({ type }) => type === 'office');
  const beside = after?.type === 'person' ? words(mention!.end, after.start) : undefined;
  if (!and) {
    if (mention!.type === 'person') return person === undefined && office !== undefined;
    if (mention!.type === 'office') return person !== undefined && beside?.trim() !== '';
    return person !== undefined;
  }
  if (mention!.type !== 'office' || !office) return false;
  // "X, Chairperson-in-Office and Foreign Minister": two titles after one name.
  if (person) return person.start < office.start && beside?.trim() !== '' && !article;
  // "the Special Representative and Head of the Mission": the office in general, and which it is.
  if (narrows(mention!.entity, office.entity)) return true;
  if (beside === undefined || !/^,? ?(?:(?:m|mme|mr|mrs|ms|dr)\. )?$/iu.test(beside)) return false;
  return !areTwo(office, mention!, after!, lexicon);
}

/** "The President and Prime Minister X" are two; "Deputy Prime Minister and Minister of Defence X" is one. */
function areTwo(first: Mention, second: Mention, holder: Mention, lexicon: Lexicon | undefined): boolean {
  const offices = lexicon?.actors.get(holder.entity)?.tenures?.map(({ office }) => office);
  if (offices?.includes(second.entity)) return !offices.includes(first.entity);
  const [one, other] = [first, second].map(({ entity }) => /^office:([\w-]+)\./.exec(entity)?.[1]);
  const states = [one, other].every((code) => /^[a-z]{3}$/.test(code ?? ''));
  return one !== other && (states || !/[\s\u00A0]/u.test(first.text));
}

/** The person; else the office; else the body or state, the last where the first only says whose it is. */
function whoIs({ mentions, of }: One): string | undefined {
  const found =
    mentions.find(({ type }) => type === 'person') ??
    mentions.find(({ type }) => type === 'office') ??
    mentions.find(({ sense, type }) => sense !== 'adjectival' && type !== 'place');
  if (!found) return undefined;
  return found.type === 'state' && of ? of(found.entity) : found.entity;
}

/** What a plural title before a list of states makes of each: «les ministres de la Défense de la», "the governments of". */
function sharedOffice(lead: string, lexicon: Lexicon | undefined): Of | undefined {
  // A plural, spelled as one.
  if (!lexicon || !/\p{L}{4}[sx](?!\p{L})/u.test(lead)) return undefined;
  for (const lang of ['fr', 'en'] as const) {
    const title = findTitles(lead, 0, lead.length, lang).findLast(({ plural }) => plural);
    if (title) return (state) => officeOf(state, title.role, lexicon);
  }
  const bare = lead.replace(/^(?:les|the|des) /iu, '');
  return governments.test(bare) ? (state) => bodyOf(state, 'government', lexicon) : undefined;
}

/** «Les gouvernements du Burkina Faso | et du Mali»: where the mention took in the plural, the states after it share it. */
function ofPlural({ entity, text }: Mention, lexicon: Lexicon | undefined): Of | undefined {
  const [, kind, , role] = /^(office|org):([a-z]{3})\.([\w-]+)$/.exec(entity) ?? [];
  if (!lexicon || !role || !plural.test(text)) return undefined;
  return (state) => (kind === 'office' ? officeOf(state, role, lexicon) : bodyOf(state, role, lexicon));
}
