import type { Mention } from '../../mentions/model.ts';
import { lastBefore } from '../../text/span.ts';
import { agents, byWords, ofWords } from './blame.ts';
import type { SentenceView } from './sentenceView.ts';
import { servesAt } from './serving.ts';

export const clitics = /^(?:leur|lui|nous|vous)$/;

/** The actor whose name ends with the word at `at`, an adjective apart. */
export function nameEndingAt(view: SentenceView, at: number): Mention | undefined {
  const word = view.words[at];
  return (
    word &&
    lastBefore(view.actors, word.end, 4).findLast((a) => a.end === word.end && a.sense !== 'adjectival')
  );
}

/** The actor that a possessive after `actor` leads to: "Iran's Revolutionary Guard". */
export const ownedBy = (
  view: SentenceView,
  actor: Mention,
  fits: (owned: Mention) => boolean = () => true,
): Mention | undefined =>
  view.words[view.index(actor.end)]?.key === "'"
    ? view.actors.find((a) => a.start > actor.end && a.start - actor.end < 6 && fits(a))
    : undefined;

/** The word that one at `at` follows, a comma between or not: the antecedent of a relative ends there. */
export const beforeComma = (view: SentenceView, at: number): number =>
  view.words[at - 1]?.key === ',' ? at - 2 : at - 1;

/** A relative that is the subject of its clause. */
export const relative = /^(?:qui|who|which|that)$/;

/** Whom a pronoun stands for: at the head of the sentence whoever was blamed last, else the nearest agent before it. */
export function antecedentOf(view: SentenceView, at: number): string | undefined {
  const head = view.words.slice(0, at).filter((word) => !word.mark).length < 4;
  const nearest = view.actors.findLast(
    (a) => a.end <= view.words[at]!.start && agents.has(a.type) && a.sense !== 'adjectival',
  );
  if (head || !nearest) return view.past.last;
  // "Iran arms the Houthis; it sends …": the clause goes on with the subject that opens the sentence.
  const opening = view.words[at - 1]?.key === ';' ? view.actors[0] : undefined;
  if (opening && opensSentence(view, opening)) return opening.entity;
  const between = view.words.slice(view.index(nearest.end), at);
  // "a message to its foes that they …": those who are somebody's are meant, not whose they are.
  if (several.test(view.words[at]!.key) && between.some(({ key }) => owning.test(key))) return undefined;
  // "INDOPACOM has assessed it did not pose …": of another than who judges.
  const judged =
    between.length < 5 &&
    between.some(({ key }) => /^(?:assess|estim|determin|conclu|juge|consid)/u.test(key));
  return judged ? view.past.last : nearest.entity;
}

/** Whether an agent's name opens the sentence. */
export const opensSentence = (view: SentenceView, actor: Mention): boolean =>
  agents.has(actor.type) &&
  actor.sense !== 'adjectival' &&
  view.words
    .slice(0, view.index(actor.start))
    .every((word) => view.grammar.determiners.has(word.key) || word.key === "'");

export const pronoun = /^(?:ils?|elles?|it|they)$/;
const several = /^(?:ils|elles|they)$/;
const owning = /^(?:its|their|his|her|ses|leurs?)$/;

/** «Le M23, que soutient le Rwanda, a bombardé …»: the word before what is put in between commas, or before the verb. */
export function beforeAside(view: SentenceView, verb: number): number {
  let at = verb - 1;
  while (view.grammar.auxiliaries.has(view.words[at]?.key ?? '')) at--;
  if (view.words[at]?.key !== ',') return verb - 1;
  for (let open = at - 2; open >= Math.max(1, at - 14); open--) {
    const { key, mark } = view.words[open]!;
    if (mark && key !== ',' && key !== "'") break;
    if (key !== ',') continue;
    const first = view.words[open + 1]!.key;
    const second = view.words[open + 2]!.key;
    const relates = view.grammar.relatives.has(first) && !/^(?:qui|who)$/.test(first);
    const participle = /(?:ée?s?|ed|us?)$/.test(first) && view.grammar.prepositions.has(second);
    return relates || participle ? open - 1 : verb - 1;
  }
  return verb - 1;
}

/** The word before a short bracket that closes at `at`: «le Service fédéral (FSB) |», "Ada Quill (Quill) |"; else `at` itself. */
export function beforeBracket(view: SentenceView, at: number): number {
  if (view.words[at]?.key !== ')') return at;
  const opening = view.words.findLastIndex(({ key }, index) => index < at && key === '(');
  return opening > 0 && at - opening <= 8 ? opening - 1 : at;
}

/** Whether a "that" opens what a verb says: it is no relative. */
export const saysThat = (view: SentenceView, at: number): boolean =>
  view.words[at]!.key === 'that' && telling.test(view.words[at - 1]?.key ?? '');

const telling =
  /^(?:said|says?|stated|states|noted|notes|warned|warns|stressed|added|adds|recalled|underlined|underscored|told|belie\p{L}+|assess(?:es|ed)?|confirm(?:s|ed)|announced|declared|emphasi[sz]ed|affirmed|reaffirmed|reiterated|observed|argued|claimed|insisted)$/u;

/** Who does what the verb at `verb` says: «la Russie a …», «des forces russes qui …», "three Russian jets have …". */
export function subjectOf(view: SentenceView, verb: number): Mention | undefined {
  const edge = beforeAside(view, verb) + 1;
  let at = beforeBracket(view, edge - 1);
  // A name may begin like a verb: «Wagner».
  while (
    at >= 0 &&
    !nameEndingAt(view, at) &&
    (view.isLight(view.words[at]!) || clitics.test(view.words[at]!.key))
  )
    at--;
  const last = view.words[at];
  if (!last) return undefined;
  if (relative.test(last.key)) {
    if (saysThat(view, at)) return undefined;
    const antecedent = beforeComma(view, at);
    const named = view.actors.findLast((a) => a.end === view.words[antecedent]?.end);
    // "the crisis in northern Ethiopia, which has …": the crisis.
    if (named && standsElsewhere(view, named)) return undefined;
    return named ?? ownerOfNoun(view, antecedent);
  }
  const subject = view.actors.findLast((a) => a.end === last.end);
  // «Des avions russes ont violé …»
  if (subject?.sense === 'adjectival' && view.grammar.that.has('que')) {
    const noun = view.words[view.index(subject.start) - 1];
    return noun && !noun.mark && !view.isFunction(noun) ? subject : undefined;
  }
  if (subject) return isSubject(view, subject, edge) ? subject : undefined;
  return ownerOfNoun(view, at);
}

/** Whether a preposition other than «par» and «de» governs a name, adjectives between. */
export function standsElsewhere(view: SentenceView, actor: Mention): boolean {
  for (let at = view.index(actor.start) - 1, step = 0; at >= 0 && step < 4; at--, step++) {
    const { key, mark } = view.words[at]!;
    // «Contre les soldats de la KFOR»
    if (ofWords.has(key)) {
      step = -1;
      continue;
    }
    // «dans l'est de la RDC»
    if (key === 'est' && view.words[at - 1]?.key === "'") continue;
    if (view.grammar.prepositions.has(key)) return !byWords.has(key);
    // "in Hong Kong and the United Arab Emirates": each of them.
    const other = view.grammar.coordinators.has(key) ? nameEndingAt(view, at - 1) : undefined;
    if (other) return standsElsewhere(view, other);
    if (mark && key !== "'") return false;
    if (view.isFunction(view.words[at]!) && !view.grammar.determiners.has(key)) return false;
  }
  return false;
}

/** Those of a state who do not act for it: "Mozambique's insurgents", "Iraqi militias". */
export const others =
  /^(?:insurgents?|rebels?|separatists?|jihadists?|terrorists?|extremists?|gangs?|opposition|civilians?|citizens|people|nationals|journalists?|protest[eo]rs|voters?|victims?|companies|allies|neighbou?rs|partners|hostages|refugees|migrants|criminals|cartels|militias?|settlers|president|elections?|economy|society)$/;

/** "Russian jets", "Chinese government vessels": whose the noun that ends at `last` is, where it opens its clause. */
export function ownerOfNoun(view: SentenceView, last: number): Mention | undefined {
  if (view.grammar.that.has('que') || others.test(view.words[last]?.key ?? '')) return undefined;
  let until = last - 3;
  for (let at = last; at > until && at >= 0; at--) {
    const word = view.words[at]!;
    const owner = view.actors.findLast((a) => a.end === word.end);
    if (owner) {
      // "the Polish-Belarusian border": of both, and so of neither.
      if (view.text[owner.start - 1] === '-') return undefined;
      const tie = view.tieBefore(owner, 0);
      return at < last &&
        (tie === undefined || !view.grammar.prepositions.has(tie) || /^(?:after|since|before|as)$/.test(tie))
        ? owner
        : undefined;
    }
    // "China's warships"
    if (at < last && (word.key === "'" || word.key === 's')) {
      until--;
      continue;
    }
    if (word.mark || view.isFunction(word)) return undefined;
  }
  return undefined;
}

/** Whether an actor stands right before the verb, auxiliaries between, and opens its clause. */
export function isSubject(view: SentenceView, actor: Mention, verb: number): boolean {
  if (actor.sense === 'adjectival') return false;
  let between = view.words.slice(view.index(actor.end), verb);
  if (between.some((word) => word.key === "'" && word.start === actor.end)) {
    // "Russia’s reckless actions are …": what somebody does.
    const does = between.findIndex(({ key }) => ranks.test(key));
    if (does < 0 || between.slice(0, does).some((word) => view.isFunction(word))) return false;
    between = between.slice(does + 1);
  }
  // «les FDLR (Forces démocratiques …) constituaient»
  const opens = between.findIndex(({ key }) => key === '(');
  const closes = between.findLastIndex(({ key }) => key === ')');
  if (opens >= 0 && closes > opens) between = [...between.slice(0, opens), ...between.slice(closes + 1)];
  if (!between.every((word) => view.isLight(word))) return false;
  // "has attacked Poland, has jammed …": no comma alone parts a subject from its verb.
  const commas = between.filter(({ key }) => key === ',').length;
  if (between[0]?.key === ',' && commas === 1 && !opensSentence(view, actor)) return false;
  const tie = view.tieBefore(actor, 0);
  if (tie === undefined || !view.grammar.prepositions.has(tie) || /^(?:since|as)$/.test(tie)) return true;
  // «Des individus recrutés par le FSB préparaient …»
  const under = view.words.findLastIndex((word) => word.end <= actor.start && word.key === tie);
  if (servesAt(view, under)) return true;
  // "The members of APT10 conducted …"
  const of = view.words.findLastIndex((word) => word.end <= actor.start && ofWords.has(word.key));
  const noun = view.words[of - 1]?.key ?? '';
  // «l'unité 74455, connue sous le nom de Sandworm, est responsable»
  return ofWords.has(tie) && (noun === 'nom' || ranks.test(noun));
}

/** Those through whom a group acts. */
export const ranks =
  /^(?:members|forces|elements|agents|hackers|operatives|fighters|militants|officers|officiers|colonels|commanders|commandants|pirates|miliciens|units|membres|combattants|éléments|soldats|troupes|unités|actions?|activit(?:y|ies|é|és)|conduct|behaviou?r|comportements?|agissements|polic(?:y|ies)|politiques?|programmes?|programs?|tests?|launch(?:es)?|essais?|tirs?|regimes?|régime|vessels|aircraft|jets|drones|missiles|avions?|navires?|armée|services)$/;
