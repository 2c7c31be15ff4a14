import type { VerbForm } from '../release/verbs.ts';
import { attitudeNouns, expressing } from './attitudes.ts';
import { afterAddressee, afterAside, afterPlace, contentAfter } from './contents.ts';
import type { Grammar } from './grammar.ts';
import { isInfinitive } from './infinitives.ts';
import type { Stance } from './model.ts';
import { phraseOf } from './predicates.ts';
import type { Word } from './words.ts';

/** A predicate by which somebody says, thinks or announces something. Indices are of the sentence's words, `last` included. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly stance: Stance;
  readonly strength: number;
  /** First word of what is said. */
  readonly content: number;
  readonly form: 'active' | 'passive' | 'infinitive' | 'gerund';
  /** A participle without auxiliary of its own («ont condamné X et salué Y»): needs the group before it. */
  readonly bare: boolean;
  /** English without an auxiliary: "urge", "urges", "urged". */
  readonly tense?: 'base' | 's' | 'past';
  /** «… pour exprimer …», "met to condemn …": what the sentence's subject does something for. */
  readonly purpose?: true;
}

/** The words of a verb group before its meaning is known. */
export interface Frame {
  readonly first: number;
  readonly last: number;
  readonly form: Group['form'];
  readonly bare: boolean;
  /** Said of what comes («will support»): a commitment, reported only where a clause follows. */
  readonly future?: boolean;
  /** «La réunion a permis d'évoquer …»: it took place. */
  readonly held?: boolean;
  /** «n'accepte pas», "does not recognise". */
  readonly negated?: boolean;
  /** «se féliciter», «s'engager». */
  readonly reflexive?: boolean;
}

/** French verbs that report only with «se»: «engager des pourparlers» does something else. */
const onlyReflexive = new Set([
  'engager',
  'associer',
  'joindre',
  'prononcer',
  'accorder',
  'indigner',
  'opposer',
  'étonner',
  'émouvoir',
  'insurger',
  'interroger',
]);

/** The predicate that a verb form and the words after it make; undefined where they report nothing. */
export function predicate(
  words: readonly Word[],
  frame: Frame,
  form: VerbForm,
  grammar: Grammar,
  lang: 'fr' | 'en',
): Group | undefined {
  const { last, future, reflexive } = frame;
  const base = {
    first: frame.first,
    last,
    lemma: form.lemma,
    form: frame.form,
    bare: frame.bare,
  };
  // What is spoken of in passing, as an occasion or without anybody who speaks, is an agenda rather than a statement.
  if (form.stance === 'mention' && frame.form === 'infinitive' && !frame.held) return undefined;
  const rest = words
    .slice(last + 1, last + 26)
    .map((word) => word.key)
    .join(' ');
  // «le centre, associé au Fonds»: a participle of its own.
  const alone = frame.bare && /^(?:associer|joindre)$/.test(form.lemma);
  const phrase = future || alone ? undefined : phraseOf(form.lemma, rest, lang);
  if (phrase) {
    const { stance, strength, words: said, object } = phrase;
    // A phrase with its object inside («tient la Russie pour responsable de») says it of that object.
    const tie = said.findLastIndex((word) => !/^(?:à|au|aux|de|d|du|des|sur|of|to|on|for|from)$/.test(word));
    return {
      ...base,
      last: object ? last : last + tie + 1,
      lemma: object ? form.lemma : `${form.lemma} ${said.join(' ')}`,
      stance,
      strength,
      content: contentAfter(words, object ? last + 1 : afterElision(words, last + 1 + said.length), lang),
    };
  }
  if (
    frame.negated &&
    backing.test(form.lemma) &&
    !future &&
    frame.form === 'active' &&
    !words[last + 1]?.mark
  ) {
    const from = denies.test(words[last + 1]?.key ?? '') ? last + 2 : last + 1;
    return { ...base, stance: 'disapprove', strength: 4, content: contentAfter(words, from, lang) };
  }
  if (onlyReflexive.has(form.lemma) && !reflexive) return undefined;
  // «se soutiennent mutuellement»
  if (form.lemma === 'soutenir' && words[frame.first]!.key === 'se') return undefined;
  const reports = reportsClause(words, last + 1, grammar, form.lemma);
  if (expressing.has(form.lemma) || (form.lemma === 'faire' && /^part |^état /.test(rest))) {
    const from = form.lemma === 'faire' ? last + 2 : last + 1;
    // «Une vive préoccupation a été exprimée»: what is expressed stands before.
    const meaning =
      frame.form === 'passive'
        ? attitudeNoun(words, Math.max(0, frame.first - 8), lang, grammar)
        : attitudeNoun(words, from, lang, grammar, /^(?:à|au|aux|to)$/.test(words[from]?.key ?? '') ? 24 : 9);
    if (meaning && !future && !gives(words, form.lemma, from, meaning)) {
      const { noun, ...said } = meaning;
      const of =
        frame.form === 'passive' || said.strength < 2 || doubts.test(words[noun]!.key)
          ? undefined
          : objectOf(words, noun, said.stance, lang);
      return {
        ...base,
        ...said,
        content: of ?? afterTold(words, from, lang) ?? contentAfter(words, from, lang),
      };
    }
    // «a fait part des difficultés»
    if (form.lemma === 'faire' && /^part (?:de|d|du|des) /.test(rest) && !future)
      return {
        ...base,
        last: last + 1,
        stance: 'state',
        strength: 1,
        content: contentAfter(words, from, lang),
      };
    // "conveyed that aid was on its way"
    if (reports && from === last + 1)
      return { ...base, stance: 'state', strength: 1, content: contentAfter(words, from, lang) };
  }
  if (form.stance === undefined) return undefined;
  // "welcomed the Prime Minister to NATO Headquarters": received him.
  if (
    form.lemma === 'welcome' &&
    /^[^,]{2,80}? to (?:the )?(?:\p{L}+ )?(?:headquarters|white house|pentagon|brussels|washington|london|paris|ottawa|berlin|tokyo|canberra|camp david)(?: |$)/u.test(
      rest,
    )
  )
    return undefined;
  // "called the raid …": named so, not asked for.
  if (
    form.lemma === 'call' &&
    !reports &&
    !/^(?:\p{L}+ly |once |again |also |, )*(?:on|upon|for|to)(?: |$)/u.test(rest)
  )
    return undefined;
  if ((form.clause || future) && !reports && !saysWithout(words, last + 1, form, grammar, lang))
    return undefined;
  const content = contentAfter(words, last + 1, lang);
  // «partageons des intérêts», «craint de nouvelles attaques»: an article, where «se félicite des progrès» has a preposition.
  const article =
    content - 1 > last &&
    !reflexive &&
    !takesDe.test(form.lemma) &&
    (words[content - 1]?.key === 'des' ||
      (words[content - 1]?.key === 'de' &&
        form.stance !== 'request' &&
        /^(?!plus$|sans$|dans$)\p{L}{3,}[sx]$/u.test(words[content]?.key ?? '') &&
        !grammar.determiners.has(words[content]!.key)));
  return {
    ...base,
    stance: form.stance,
    strength: form.strength ?? 1,
    content: article ? content - 1 : content,
  };
}

/** Not to do this is to say no. */
const backing =
  /^(?:accept|tolerate|condone|recogni[sz]e|support|endorse|accepter|admettre|tolérer|reconnaître|soutenir|cautionner|approuver)$/;

/** After a French verb, what makes «ne» whole; what counts none («aucun», «aucune») belongs to what is denied. */
export const denies = /^(?:pas|jamais|plus|nullement|point)$/;

/** «d'accueillir» after «d». */
const afterElision = (words: readonly Word[], at: number): number => (words[at]?.key === "'" ? at + 1 : at);

/** French verbs whose complement stands with «de». */
const takesDe = /^(?:parler|discuter|débattre|témoigner|convenir|douter|accuser|informer|assurer)$/;

/** Verbs that ask something of somebody with «de». */
const askingOf = /^(?:exiger|attendre|demander|obtenir|réclamer)$/;

/** Verbs that say something to somebody: a noun phrase may stand between them and their clause. */
const addressing =
  /^(?:inform|tell|assure|notif|remind|warn|advis|reassure|caution|informer|assurer|avertir|prévenir|rappeler|dire|notifier|garantir|répondre)/;

/** English verbs that say something to somebody. */
const conveys =
  /^(?:convey|explain|say|indicate|stress|emphasi[sz]e|signal|report|announce|confirm|underscore|communicate|reiterate|suggest|make clear)$/;

/** Whether «que» or "that" opens a clause right after the verb (times and adverbs apart), or a colon a list. */
export function reportsClause(
  words: readonly Word[],
  from: number,
  grammar: Grammar,
  lemma: string,
): boolean {
  const start =
    words[from]?.key === ','
      ? afterAside(words, from)
      : conveys.test(lemma)
        ? afterAddressee(words, from)
        : afterPlace(words, from);
  for (let at = start; at < Math.min(words.length, start + 10); at++) {
    const word = words[at]!;
    if (grammar.that.has(word.key))
      return !/^(?:ainsi|tel|telle|tels|telles|autre|plus|moins)$/.test(words[at - 1]!.key);
    if (word.key === ':') return true;
    if (/^[.;?!]$/.test(word.key) || grammar.relatives.has(word.key) || word.key === 'to') return false;
    // «condamne l'attaque que …»: what follows the noun is said of it.
    if (at === start && (grammar.determiners.has(word.key) || word.capital) && !addressing.test(lemma)) {
      // «exige de tous qu'ils …», but «discuté de l'aide que …»
      if (!/^(?:de|d)$/.test(word.key) || !askingOf.test(lemma)) return false;
    }
  }
  return false;
}

/** "The minister said Russia had …": English leaves "that" out; French says «affirme avoir …», «dit craindre …». */
function saysWithout(
  words: readonly Word[],
  at: number,
  form: VerbForm,
  grammar: Grammar,
  lang: 'fr' | 'en',
): boolean {
  if (!form.clause || /^(?:show|demonstrate|prove|attest)$/.test(form.lemma)) return false;
  if (lang === 'fr') {
    let verb = at;
    while (/^(?:ne|n|pas|plus|s|se|y|en|de|d|')$/.test(words[verb]?.key ?? '')) verb++;
    const word = words[verb];
    return word !== undefined && !word.capital && isInfinitive(word.key);
  }
  const next = words[at];
  if (!next || (next.mark && !/^['“]$/.test(next.key)) || grammar.prepositions.has(next.key)) return false;
  const named = grammar.determiners.has(next.key) || grammar.pronouns.has(next.key) || next.capital;
  if (named && /^(?:say|believe|think|claim|hope|expect)$/.test(form.lemma)) return true;
  // "argued the law was clear" against "explained the law": the noun has a verb of its own.
  for (let verb = at + 1; verb < Math.min(words.length, at + 20); verb++) {
    const { key, mark } = words[verb]!;
    if ((mark && key !== "'") || grammar.relatives.has(key)) return false;
    if (grammar.auxiliaries.has(key) && !/^(?:been|being|be|having)$/.test(key)) return true;
  }
  return false;
}

/** «sa vive préoccupation», "deep and growing concern": the noun within a short reach of the verb. */
export function attitudeNoun(
  words: readonly Word[],
  from: number,
  lang: 'fr' | 'en',
  grammar: Grammar,
  reach = 9,
) {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    const word = words[at]!;
    const meaning = attitudeNouns[lang].get(word.key);
    if (meaning) return { ...meaning, noun: at };
    const initial = word.key === '.' && words[at - 1]!.key.length === 1;
    if (word.mark && word.key !== "'" && word.key !== ',' && !initial) return undefined;
    if (grammar.that.has(word.key) || grammar.relatives.has(word.key)) return undefined;
  }
  return undefined;
}

/** "offers military and technical support": a deed, unless it is one's own that is offered. */
const gives = (
  words: readonly Word[],
  lemma: string,
  from: number,
  { noun, stance }: { readonly noun: number; readonly stance: Stance },
): boolean =>
  /^(?:offer|extend|lend|apporter)$/.test(lemma) &&
  stance === 'support' &&
  /^(?:support|soutien|appui)$/.test(words[noun]!.key) &&
  !words
    .slice(from, noun)
    .some(({ key }) =>
      /^(?:its|our|their|his|her|my|full|every|any|all|strong|unwavering|son|leur|notre|mon|tout|plein)$/.test(
        key,
      ),
    );

/** What one doubts is not said of that alone. */
const doubts = /^(?:doute|réserve|crainte|doubt|reservation|scepticism|skepticism)s?$/;

const about = {
  fr: /^(?:face|quant|devant|concernant|sur|suite|vis-à-vis|contre|envers)$/,
  en: /^(?:about|over|at|regarding|concerning|with|on|against)$/,
};

/**
 * «exprimé sa vive préoccupation face à l'escalade», "expressed regret over the decision": the first word of what is worried
 * about, regretted or condemned after that noun; undefined where the noun is all that is said.
 */
function objectOf(
  words: readonly Word[],
  noun: number,
  stance: Stance,
  lang: 'fr' | 'en',
): number | undefined {
  if (!/^(?:concern|condemn|disapprove)$/.test(stance)) return undefined;
  let at = noun + 1;
  // "regret and firm denunciation of"
  for (let next = at + 1; /^(?:et|and)$/.test(words[at]?.key ?? '') && next < at + 5; next++)
    if (attitudeNouns[lang].has(words[next]?.key ?? '')) at = next + 1;
  const tie = words[at]?.key ?? '';
  const condemned =
    /^(?:condemn|denun|reject|condamn|réprob|rejet)/.test(words[at - 1]!.key) &&
    /^(?:of|de|d|du|des)$/.test(tie);
  const named = /^(?:au|à)$/.test(tie) && /^(?:sujet|propos|égard)$/.test(words[at + 1]?.key ?? '');
  const far = /^(?:à)$/.test(tie) && words[at + 1]?.key === 'l' && words[at + 3]?.key === 'égard';
  if (!condemned && !named && !far && !about[lang].test(tie)) return undefined;
  const apart = /^(?:face|quant|suite)$/.test(tie);
  return contentAfter(words, named ? at + 2 : far ? at + 4 : apart ? at + 1 : at, lang);
}

/** «exprime au peuple malien sa compassion»: what is expressed, its possessive first, after those it is expressed to. */
function afterTold(words: readonly Word[], from: number, lang: 'fr' | 'en'): number | undefined {
  if (!/^(?:à|au|aux|to)$/.test(words[from]?.key ?? '')) return undefined;
  for (let at = from + 1; at < Math.min(words.length, from + 24); at++)
    if (
      /^(?:sa|son|ses|leurs?|notre|nos|its|his|her|their|our)$/.test(words[at]!.key) &&
      words.slice(at + 1, at + 5).some(({ key }) => attitudeNouns[lang].has(key))
    )
      return at;
  return undefined;
}

/** The first word of the auxiliaries before a participle, adverbs and clitics between them; undefined without any. */
export function backToAuxiliary(words: readonly Word[], at: number, grammar: Grammar): number | undefined {
  let first: number | undefined;
  for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
    const key = words[back]!.key;
    // «a en revanche relevé», «a, à cet égard, rappelé»
    const set = first === undefined ? setPhrase(words, back) : 0;
    if (set > 0) {
      back -= set - 1;
      continue;
    }
    if (grammar.auxiliaries.has(key)) {
      first = back;
      continue;
    }
    if (first !== undefined) {
      if (grammar.adverb.test(key) || /^(?:également|aussi|déjà|pas|not|also|already|y)$/.test(key)) continue;
      break;
    }
    if (key === ',' || key === ':') return undefined;
    if (
      !grammar.between.has(key) &&
      !grammar.adverb.test(key) &&
      key !== "'" &&
      !(key === 'and' && grammar.adverb.test(words[back - 1]?.key ?? ''))
    )
      return undefined;
  }
  return first;
}

const setPhrases = [
  'en revanche',
  "tout d ' abord",
  "d ' abord",
  'avant tout',
  'à nouveau',
  'de nouveau',
  'une nouvelle fois',
  'en particulier',
  'en conclusion',
  'dans le même temps',
  'dans la foulée',
  'également',
  'par ailleurs',
  'en outre',
  'à cet égard',
  'à ce titre',
  'pour sa part',
  'de son côté',
  'en effet',
  'dans ce contexte',
  'once again',
  'in turn',
  'for his part',
  'for its part',
].map((phrase) => phrase.split(' '));

/** How many words of a set phrase between auxiliary and participle end at word `at`; commas around it count. */
export function setPhrase(words: readonly Word[], at: number): number {
  const comma = words[at]!.key === ',' ? 1 : 0;
  const end = at - comma;
  for (const phrase of setPhrases) {
    const start = end - phrase.length + 1;
    if (start <= 0 || !phrase.every((word, index) => words[start + index]!.key === word)) continue;
    return phrase.length + comma + (comma && words[start - 1]!.key === ',' ? 1 : 0);
  }
  return 0;
}

/** Whether a coordinator or comma stands right before, adverbs apart. */
export function sharesBefore(words: readonly Word[], at: number, grammar: Grammar): boolean {
  let back = at - 1;
  while (
    back >= 0 &&
    words[back]!.key !== ',' &&
    (grammar.between.has(words[back]!.key) || grammar.adverb.test(words[back]!.key))
  )
    back--;
  const key = words[back]?.key ?? '';
  return key === ',' || key === ';' || grammar.coordinators.has(key);
}

/** A capital inside a sentence marks a name ("the United States"), not a verb; after a mark a clause may begin. */
export const isNameWord = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital && at > 0 && !words[at - 1]!.mark && !/^\d+$/.test(words[at - 1]!.key);
