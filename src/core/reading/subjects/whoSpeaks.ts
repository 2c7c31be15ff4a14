import { dayNames, monthNames } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Grammar } from '../grammar.ts';
import type { PartyFinder } from '../parties/parties.ts';
import type { Word } from '../words.ts';

/** A pronoun, somebody named, or a noun for people and bodies that speak in releases. */
export function canSpeak(words: readonly Word[], span: Span, grammar: Grammar, finder: PartyFinder): boolean {
  if (words.length === 0 || words.length > 120) return false;
  // "H.E. Mr. Noé Quill", «S.E.M. Noé Quill»: the letters of an address, and what stands behind them.
  const address = addressOf(words);
  if (address > 0 && words.length > address)
    return canSpeak(words.slice(address), { start: words[address]!.start, end: span.end }, grammar, finder);
  const first = words[0]!.key;
  if (words.length === 1) {
    if (grammar.pronouns.has(first)) return true;
  } else if (/^(?:we|nous)$/.test(first) && words[1]!.mark) return true;
  // «Tous deux», «toutes trois»
  if (words.length === 2 && /^(?:tous|toutes)$/.test(first) && /^(?:deux|trois|quatre)$/.test(words[1]!.key))
    return true;
  // "Foreign support": an adjective of those who speak, not one of them.
  if (words.length === 1 && /^(?:foreign|defen[cs]e|high|prime)$/.test(first)) return false;
  // «Plusieurs d'entre eux», "some of them".
  if (
    /^(?:plusieurs|certains|certaines|quelques-uns|beaucoup|several|some|many|most|all|both|one|neither|none|l|un|une|aucun|aucune)$/.test(
      first,
    ) &&
    /^(?:eux|elles|them|us)$/.test(words.at(-1)!.key)
  )
    return true;
  if (words.length === 1 && words[0]!.capital && finder.isSurname(span)) return true;
  // "Ida Moen for the Office of …": a name with those for whom it speaks.
  const speaksFor = words.findIndex(({ key }) => key === 'for');
  if (
    (speaksFor === 2 || speaksFor === 3) &&
    words.slice(0, speaksFor).every((word) => word.capital && !grammar.determiners.has(word.key)) &&
    /^(?:the|our)$/.test(words[speaksFor + 1]?.key ?? '') &&
    words[speaksFor + 2]?.capital
  )
    return true;
  // "The two also discussed …"
  if (
    words.length === 2 &&
    /^(?:the|les)$/.test(first) &&
    /^(?:two|three|four|deux|trois|quatre)$/.test(words[1]!.key)
  )
    return true;
  // "Herbert Salber warned …": a name that no lexicon has.
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every(
      ({ capital, mark, key }) => capital && !mark && !grammar.determiners.has(key) && !dated.test(key),
    ) &&
    !finder.head(span)
  )
    return true;
  if (words.length <= 3 && /^(?:latter|former|intéressée?)$/.test(words.at(-1)!.key)) return true;
  // «La plupart des délégations», «D'autres», "A large majority of members", "Almost all States", "Others".
  if (
    /^(?:(?:la|une|un|an?|the|almost|nearly|presque) )?(?:(?:grande|large|vast|great|overwhelming|écrasante|small|growing|certain) )?(?:all of|all|tous|toutes|each of|none of|plupart|majorité|majority|nombre|number|minority|minorité|autres|others|several|some|many|most|plusieurs|certain(?:e?s))(?: |$)/.test(
      words
        .slice(0, 5)
        .map((word) => word.key)
        .join(' ')
        .replace(/^(?:d|l) ' /, ''),
    ) &&
    (words.length === 1 ||
      (words.length === 3 && words[1]!.mark) ||
      words.some((word) => grammar.speakers.test(word.key)))
  )
    return true;
  if (/^(?:ces|ceux-ci|celles-ci|ce)$/.test(first) && /^derni(?:ers?|ères?)$/.test(words[1]?.key ?? ''))
    return true;
  // «La Défense», «L'Autorité»: a common noun made a name by its capital.
  const last = words.at(-1)!;
  if (words.length <= 3 && last.capital && grammar.determiners.has(first) && last.key.length > 2) return true;
  const head = finder.head(span);
  if (head) {
    // "Africa Minister Grant Shapps": a part of a title, where a name ends the words.
    const last = finder.within(span).at(-1);
    const titled = grammar.headLast && last?.type === 'person' && last.end === span.end;
    if (head.type === 'place' && !head.alternatives && !titled) return false;
    // «les forces russes», "Russian aggression": an adjective speaks only through the noun after it.
    if (head.sense !== 'adjectival' && !finder.isPossessor(head)) return true;
  }
  // "The three national security advisors of …": in English what a noun is called stands before it.
  const initial = (at: number) => words[at]!.key === '.' && words[at - 1]?.capital;
  const phrase = words.findIndex(
    ({ key, mark }, at) => (mark && key !== "'" && !initial(at)) || grammar.prepositions.has(key),
  );
  const core = words[(phrase < 0 ? words.length : phrase) - 1];
  if (grammar.headLast && core && phrase < 8 && (grammar.speakers.test(core.key) || texts.test(core.key)))
    return true;
  for (const [at, word] of words.slice(0, 7).entries()) {
    if (grammar.speakers.test(word.key) || texts.test(word.key)) return true;
    if (initial(at)) continue;
    if (word.mark && word.key !== "'" && word.key !== '’') return false;
    const light =
      grammar.determiners.has(word.key) ||
      word.key === "'" ||
      word.key === '’' ||
      /^(?:of|de|d|du|s|two|several|\d+)$/.test(word.key) ||
      // «Plus de 40 parlementaires»
      (/^(?:plus|près|quelque|environ|moins)$/.test(word.key) &&
        words.slice(at + 1, at + 3).some(({ key }) => /^\d+$/.test(key))) ||
      word.capital ||
      isAdjective(word.key);
    if (!light) return false;
  }
  return false;
}

/** How many words address somebody before the name: "H.E. Mr.", «Son Excellence Monsieur», "HE". */
function addressOf(words: readonly Word[]): number {
  const opening = words
    .slice(0, 10)
    .map(({ key }) => key)
    .join(' ');
  return (
    /^(?:(?:h|s) ?\.? e \. (?:m \. )?|(?:he|hh|hm|hrh) |(?:his|her|son|sa|leurs?|their) (?:excellency|excellence|majesty|majesté|(?:royal )?highness|altesse) )(?:(?:mr|mrs|ms|mme|m|dr|amb) \. |(?:mr|mrs|ms|mme|dr|monsieur|madame) )?/
      .exec(opening)?.[0]
      .trim()
      .split(' ').length ?? 0
  );
}

const dated = new RegExp(`^(?:${dayNames.fr}|${dayNames.en}|${monthNames.fr}|${monthNames.en})$`);

/** Texts speak for those who adopted them: «le communiqué souligne que …». */
export const texts =
  /^(?:statements?|communiqu[eé]s?|declarations?|resolutions?|reports?|complaints?|indictments?|affidavits?|filings|plainte|accusation|advisory|advisories|déclarations?|résolutions?|rapports?|textes?|investigations?|inquir(?:y|ies)|probes?|audits?|enquêtes?|findings|evidence|analyses?|analysis|assessments?|évaluations?|data|données|meetings?|session|réunion|talks|consultations|discussions?|entretiens?|débats|projet|draft|notes?|letters?|lettres?|missives?)$/;

const isAdjective = (key: string) =>
  /(?:(?<!^trav)aux|aine?s?|ques?|iens?|iennes?|ais|aises?|ans?|ish|ean|ese|al|ed|ern|ist|ble|ive|ous|ic|national.*|allied|permanent.*|senior|transatlantic|principaux|autres?|recent|récents?|joint|final|latest|new|grand|armed|armée?s?|nouve(?:au|aux|lle|lles)|other|same|mêmes)$/.test(
    key,
  );
