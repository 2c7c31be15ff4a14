import { verbForms } from '../../release/verbs.ts';
import type { Span } from '../../text/span.ts';
import type { Grammar } from '../grammar.ts';
import type { Stance } from '../model.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { isNameWord } from '../predicates/beforeVerb.ts';
import { findGroups } from '../predicates/groups.ts';
import { isPersonal } from '../subjects/subjectPlaces.ts';
import { canSpeak, texts } from '../subjects/whoSpeaks.ts';
import { spanOf, type Word } from '../words.ts';
import { contentAfter } from './contents.ts';
import { afterTie } from './furtherContents.ts';
import { englishSaid, frenchSaid, inverted, lastWord } from './saidBeside.ts';

/** Who says the rest of a sentence, told beside it: word indices, `last` included. */
export interface Aside {
  readonly speaker: Span;
  readonly verb: { readonly first: number; readonly last: number; readonly lemma: string };
  readonly stance: Stance;
  readonly strength: number;
  readonly content: { readonly first: number; readonly last: number };
}

/**
 * «Selon X, …», «…, selon X», «…, a souligné X», «…, ont-ils ajouté», "According to X, …", "…, the minister said": an
 * attribution beside the words that it reports.
 */
export function findAside(
  words: readonly Word[],
  lang: string,
  grammar: Grammar,
  finder: PartyFinder,
): Aside | undefined {
  return (
    according(words, lang, grammar, finder) ??
    asSaid(words, lang, grammar, finder) ??
    between(words, lang, grammar, finder) ??
    afterwards(words, lang, grammar, finder)
  );
}

function according(
  words: readonly Word[],
  lang: string,
  grammar: Grammar,
  finder: PartyFinder,
): Aside | undefined {
  const inside = words.findIndex(
    ({ key }, at) =>
      at > 0 &&
      words[at - 1]!.key === ',' &&
      // "a trader who, according to …, supplies …": told of somebody.
      !grammar.relatives.has(words[at - 2]?.key ?? '') &&
      (lang === 'fr' ? key === 'selon' : key === 'according' && words[at + 1]?.key === 'to'),
  );
  const last = words.findLastIndex((word) => word.key === ',') + 1;
  for (const at of [0, last, ...(inside > 0 && inside !== last ? [inside] : [])]) {
    const key = words[at]?.key;
    const own = mine(words, at);
    const length =
      lang === 'fr'
        ? key === 'selon' ||
          (key === 'd' && words[at + 2]?.key === 'après') ||
          (key === 'pour' && opinion(words))
          ? key === 'selon' || key === 'pour'
            ? 1
            : 3
          : 0
        : key === 'according' && words[at + 1]?.key === 'to'
          ? 2
          : key === 'in' &&
              words[at + 1]?.key === 'the' &&
              (at === 0 ? /^(?:view|opinion|words)$/ : /^(?:view|opinion)$/).test(words[at + 2]?.key ?? '') &&
              words[at + 3]?.key === 'of'
            ? 4
            : own
              ? 1
              : 0;
    if (length === 0) continue;
    const from = at + length;
    const stop =
      at !== last || at === 0
        ? words.findIndex((word, index) => index > from && word.key === ',')
        : lastWord(words) + 1;
    if (stop < 0 || stop <= from || stop > from + 30) continue;
    // "In her opinion, …": the pronoun alone.
    const speaker = own ? spanOf(words, from, from) : spanOf(words, from, stop - 1);
    const opens = words[from]!;
    if (
      !finder.head(speaker) &&
      !(stop === from + 1 && them.test(opens.key)) &&
      !own &&
      (!opens.capital || /^(?:une?|an?)$/.test(opens.key)) &&
      !/^(?:étude|enquête|estimation|study|survey|assessment|analysis)s?$/.test(words[from + 1]?.key ?? '') &&
      !/^(?:la|le|l|les|des|plusieurs|the|several)$/.test(opens.key) &&
      !canSpeak(words.slice(from, stop), speaker, grammar, finder)
    )
      continue;
    if (
      /^(?:cas|modalités|calendrier|besoins?|laquelle|lequel|lesquelles|lesquels|plan|schedule|charte|traité|convention|loi|lois|droit|constitution|accord|accords|règlement|charter|treaty|law|constitution|agreement)$/.test(
        words[from + 1]?.key ?? '',
      )
    )
      continue;
    // «Ce raid risque, selon le ministre, de …»: both what stands before and behind.
    const content =
      at === 0
        ? { first: stop + 1, last: lastWord(words) }
        : { first: 0, last: at === last ? at - 2 : lastWord(words) };
    if (content.last - content.first < 2 || words[content.first]!.quoted) continue;
    return {
      speaker,
      verb: {
        first: at,
        last: from - 1,
        lemma:
          lang === 'fr'
            ? words[at]!.key === 'pour'
              ? 'pour'
              : 'selon'
            : length === 4
              ? 'in the view of'
              : 'according to',
      },
      stance: 'state',
      strength: 1,
      content,
    };
  }
  return undefined;
}

/** "In her opinion," */
const mine = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'in' &&
  /^(?:his|her|their)$/.test(words[at + 1]?.key ?? '') &&
  /^(?:view|opinion|words)$/.test(words[at + 2]?.key ?? '') &&
  words[at + 3]?.key === ',';

/** «Selon lui», "according to them" */
const them = /^(?:lui|elle|eux|elles|him|her|them)$/;

/** «Comme l'a indiqué la ministre, …», "As the Secretary-General said yesterday, …". */
function asSaid(
  words: readonly Word[],
  lang: string,
  grammar: Grammar,
  finder: PartyFinder,
): Aside | undefined {
  const as = lang === 'fr' ? 'comme' : 'as';
  // «R : Comme …»
  const first = words[1]?.key === ':' ? 2 : 0;
  const comma = words.findLastIndex(({ key, quoted }) => key === ',' && !quoted);
  // "It was an attack on both, as the mayor said yesterday."
  const behind =
    words[first]?.key !== as && comma > 3 && words[comma + 1]?.key === as && !words[comma - 1]!.quoted;
  const open = behind ? comma + 1 : first;
  if (words[open]?.key !== as) return undefined;
  if (behind && findGroups(words, lang).some((group) => group.first < comma)) return undefined;
  const close = behind ? lastWord(words) + 1 : closeOf(words, open, lang, finder);
  if (
    behind
      ? close - open > 16
      : close < 3 || close > 30 || words.length - close < 4 || words[close + 1]!.quoted
  )
    return undefined;
  for (let at = open + 1; at < close; at++) {
    const form = verbForms(words[at]!.key, lang === 'fr' ? 'fr' : 'en').find(
      ({ says, stance, kind }) => says && stance && /^(?:finite|participle)$/.test(kind),
    );
    // «comme il l'a demandé»: what was done is not what was asked for.
    if (!form?.stance || form.stance === 'request') continue;
    let first = at;
    while (
      first > 1 &&
      (grammar.auxiliaries.has(words[first - 1]!.key) || grammar.adverb.test(words[first - 1]!.key))
    )
      first--;
    // French: «l'», then the speaker after the verb and what stands between them.
    let [from, to] = lang === 'fr' ? [at + 1, close - 1] : [open + 1, first - 1];
    const object = words.findIndex(
      ({ key }, index) => index > open && index < first && /^(?:l|le)$/.test(key) && index > first - 4,
    );
    // «Comme le président l'a indiqué»
    if (lang === 'fr' && object > open + 1) [from, to] = [open + 1, object - 1];
    else if (lang === 'fr') {
      if (!/^(?:l|le)$/.test(words[open + 1]!.key)) return undefined;
      from = contentAfter(words, from, 'fr');
      if (words[from - 1]?.key === "'" && from - 2 > at) from -= 2;
    } else while (to > from && grammar.between.has(words[to]!.key)) to--;
    if (to < from) return undefined;
    const speaker = spanOf(words, from, to);
    if (!canSpeak(words.slice(from, to + 1), speaker, grammar, finder)) return undefined;
    return {
      speaker,
      verb: { first, last: at, lemma: form.lemma },
      stance: form.stance,
      strength: form.strength ?? 1,
      content: behind ? { first: 0, last: comma - 1 } : { first: close + 1, last: lastWord(words) },
    };
  }
  return undefined;
}

/** The comma that closes "As the Minister, Ida Moen, said on Monday, …": the first, unless it only sets off a name. */
function closeOf(words: readonly Word[], open: number, lang: string, finder: PartyFinder): number {
  const first = words.findIndex(({ key }) => key === ',');
  if (lang === 'fr' || first < open + 2) return first;
  const before = finder.within(spanOf(words, open + 1, first - 1)).at(-1);
  if (before?.end !== words[first - 1]!.end) return first;
  const after = finder.within({
    start: words[first]!.end,
    end: words[Math.min(words.length - 1, first + 14)]!.end,
  })[0];
  const verb = words.findIndex(
    ({ key }, at) =>
      at > first &&
      verbForms(key, 'en').some(({ says, stance, kind }) => says && stance && kind === 'finite'),
  );
  const named = after?.type === 'person' || after?.type === 'office';
  if (!named || verb < 0 || verb > first + 16) return first;
  const gap = words.filter(({ start }) => start >= after.end && start < words[verb]!.start);
  if (gap.some(({ key, mark }) => !(mark && key === ',') && !/^(?:has|had|also|\p{L}+ly)$/u.test(key)))
    return first;
  return words.findIndex(({ key }, at) => at > verb && key === ',');
}

/** «Pour la France, il s'agit …», «Pour le ministre, la situation est …»: what follows is what they think, not what is done for them. */
function opinion(words: readonly Word[]): boolean {
  const comma = words.findIndex((word) => word.key === ',');
  const clause = words
    .slice(comma + 1, comma + 13)
    .map(({ key }) => key)
    .join(' ');
  return (
    comma > 1 &&
    !/^(?:moment|instant|heure|autant|cela|ce|ces|cette|fois|informations?|part|temps)$/.test(
      words[comma - 1]!.key,
    ) &&
    comma < 9 &&
    (/^(?:il|elle|ils|elles|nous|on|ce|c|cela|ceci|rien|aucune?|seule?s?)(?: |$)/.test(clause) ||
      judges.test(clause))
  );
}

/** A clause that says how something is or ought to be. */
const judges =
  /^(?:(?!(?:que|qui|dont|où|,) )[^ ]+ ){1,9}(?:est|sont|reste|restent|demeure|demeurent|doit|doivent|constitue|constituent|représente|représentent|mérite|exige)(?= (?!(?:arrivé|venu|allé|parti|né|mort|entré|tenu|déroulé|terminé|prévu|ouvert|réuni|rendu)(?:e?s?)(?: |$)))/u;

/** The verb of saying after the comma that closes what is said. */
function afterwards(
  words: readonly Word[],
  lang: string,
  grammar: Grammar,
  finder: PartyFinder,
): Aside | undefined {
  for (let comma = 3; comma < words.length - 2; comma++) {
    if (words[comma]!.key !== ',' || words[comma]!.quoted || words[comma - 1]!.quoted) continue;
    const said = lang === 'fr' ? frenchSaid(words, comma + 1) : englishSaid(words, comma + 1, grammar);
    if (!said || isNameWord(words, said.verb)) continue;
    const form = verbForms(words[said.verb]!.key.replace(inverted, ''), lang === 'fr' ? 'fr' : 'en').find(
      (reading) =>
        reading.says &&
        reading.stance &&
        reading.kind !== 'gerund' &&
        // "…, UN experts say"
        (reading.kind !== 'infinitive' || (lang !== 'fr' && reading.present)) &&
        // «…, rappelé les faits et …»: it shares the auxiliary before.
        (lang !== 'fr' || reading.kind === 'finite' || said.first < said.verb || said.reflexive === true),
    );
    if (!form?.stance) continue;
    // «…, a salué la France» may go on with the list before it; «…, a déclaré la ministre» can't.
    if (
      !said.pronoun &&
      !telling.has(form.stance) &&
      !(lang === 'fr' && (said.reflexive || ofThings.test(form.lemma))) &&
      (lang === 'fr' || said.inverted)
    )
      continue;
    // «…, a informé le secrétaire général»: told him.
    if (!said.pronoun && form.lemma === 'informer') continue;
    if (said.inverted && lang !== 'fr' && !/^(?:say|add|write|explain|conclude)$/.test(form.lemma)) continue;
    const { first, last } = said.speaker;
    const speaker = said.pronoun ?? spanOf(words, first, last);
    if (!said.pronoun && !canSpeak(words.slice(first, last + 1), speaker, grammar, finder)) continue;
    // Words in marks within the clause («le « crime » continue») end nothing.
    const start =
      words.findLastIndex(
        ({ key }, index) =>
          index < comma && (/^[;:>]$/.test(key) || (/^[»”]$/.test(key) && words[index + 1]!.mark)),
      ) + 1;
    // «Ida Moen, ministre des Affaires étrangères, a rappelé …»: who it is that says it, and no clause.
    const text = words.slice(first, first + 3).some(({ key }) => texts.test(key));
    if (lang === 'fr' && !said.pronoun && text && isSubject(words, start, comma, grammar, finder)) continue;
    // «Le temps presse, …»
    if (comma - start < (lang === 'fr' || isShortClause(words, start, comma, grammar) ? 3 : 4)) continue;
    return {
      speaker,
      verb: { first: said.first, last: said.verb, lemma: form.lemma },
      stance: form.stance,
      strength: form.strength ?? 1,
      content: { first: start, last: comma - 1 },
    };
  }
  return undefined;
}

/** Whether somebody is named first, and no verb outside relative clauses follows. */
const isSubject = (
  words: readonly Word[],
  start: number,
  end: number,
  grammar: Grammar,
  finder: PartyFinder,
): boolean => {
  const comma = words.findIndex(({ key }, at) => at > start && key === ',');
  const named = words.slice(start, comma);
  if (named.length === 0 || !canSpeak(named, spanOf(words, start, comma - 1), grammar, finder)) return false;
  let relative = false;
  for (let at = start; at < end; at++) {
    const { key, quoted } = words[at]!;
    if (grammar.relatives.has(key) && words[at - 1]?.key === ',') relative = true;
    else if (key === ',') relative = false;
    const finite =
      key === 'a' ||
      isPersonal(key, grammar) ||
      (!grammar.determiners.has(words[at - 1]?.key ?? '') &&
        verbForms(key, 'fr').some(({ kind }) => kind === 'finite'));
    if (!relative && !quoted && finite) return false;
  }
  return true;
};

/** "Peace is possible, he added." */
const isShortClause = (words: readonly Word[], start: number, comma: number, grammar: Grammar): boolean =>
  words.slice(start + 1, comma - 1).some(({ key }) => grammar.be.has(key));

/** What is regretted or warned of is no person: those after these verbs say it. */
const ofThings = /^(?:regretter|déplorer|avertir|prévenir|alerter|redouter|craindre)$/;

/**
 * «Depuis janvier, a indiqué M. X, le groupe a …»: said of what follows where only a time or place stands before; else
 * «L'attaque, a souligné la ministre, constitue …», of both.
 */
function between(
  words: readonly Word[],
  lang: string,
  grammar: Grammar,
  finder: PartyFinder,
): Aside | undefined {
  if (lang !== 'fr') return undefined;
  for (let comma = 1; comma < Math.min(words.length - 6, 16); comma++) {
    if (words[comma]!.key !== ',' || words[comma]!.quoted || words[comma - 1]!.quoted) continue;
    const said = frenchSaid(words, comma + 1);
    if (!said || isNameWord(words, said.verb)) continue;
    const form = verbForms(words[said.verb]!.key.replace(inverted, ''), 'fr').find(
      (reading) =>
        reading.says && reading.stance && reading.kind !== 'gerund' && reading.kind !== 'infinitive',
    );
    if (!form?.stance || !telling.has(form.stance)) continue;
    // «…, rappelé les faits et …»: it shares the auxiliary before.
    if (form.kind !== 'finite' && said.first === said.verb && !said.reflexive) continue;
    const { first, last } = said.speaker;
    const speaker = said.pronoun ?? spanOf(words, first, last);
    if (!said.pronoun && !canSpeak(words.slice(first, last + 1), speaker, grammar, finder)) continue;
    // «Ida Moen, ministre …, a rappelé la résolution et demandé …, condamnant …»
    const goesOn =
      /.ant$/.test(words[last + 2]?.key ?? '') ||
      words
        .slice(first, last)
        .some(
          ({ key }, at) =>
            grammar.coordinators.has(key) &&
            verbForms(words[first + at + 1]!.key, 'fr').some(({ kind }) => kind === 'participle'),
        );
    if (!said.pronoun && goesOn) continue;
    const close = (said.pronoun ? said.verb : last) + 1;
    if (words[close]?.key !== ',' || words[close + 1]?.quoted || words.length - close < 5) continue;
    // «Cela veut dire, a-t-il expliqué, que les pays doivent …»: the clause alone.
    const that = /^(?:que|qu)$/.test(words[close + 1]!.key) && comma <= 4 ? afterTie(words, close + 1) : 0;
    if (
      !that &&
      words.slice(close, close + 3).some(({ key }) => /^(?:que|qu|qui|ajoutant|précisant)$/.test(key))
    )
      continue;
    const adverbial = grammar.prepositions.has(words[0]!.key) || grammar.adverb.test(words[0]!.key);
    return {
      speaker,
      verb: { first: said.first, last: said.verb, lemma: form.lemma },
      stance: form.stance,
      strength: form.strength ?? 1,
      content: { first: that || (adverbial ? close + 1 : 0), last: lastWord(words) },
    };
  }
  return undefined;
}

const telling: ReadonlySet<Stance> = new Set(['state', 'stress', 'reaffirm', 'announce']);
