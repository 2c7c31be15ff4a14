import type { VerbForm } from '../../release/verbs.ts';
import { afterAside, contentAfter } from '../contents/contents.ts';
import type { Grammar } from '../grammar.ts';
import type { Stance } from '../model.ts';
import { reportsClause, saysWithout } from '../subjects/clauses.ts';
import type { Word } from '../words.ts';
import { expressing } from './attitudes.ts';
import { afterTold, attitudeNoun, doubts, gives, objectOf } from './expressed.ts';
import { phraseOf } from './predicates.ts';

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
  'plaindre',
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
    .slice(last + 1, last + 32)
    .map((word) => word.key)
    .join(' ');
  if (asksBack(frame, form, rest)) return undefined;
  // «est mandatée pour», "is mandated to": what it is there for.
  if (frame.form === 'passive' && /^(?:mandater|mandate|task)$/.test(form.lemma)) return undefined;
  // «Si elle se confirme»
  if (
    reflexive &&
    /^(?:confirmer|vérifier|poursuivre)$/.test(form.lemma) &&
    /^(?:se|s)$/.test(words[frame.first]!.key)
  )
    return undefined;
  // «n'a pas établi que», "has not shown that": what stays open.
  if (
    frame.negated &&
    /^(?:établir|prouver|démontrer|establish|prove|show|demonstrate|find)$/.test(form.lemma)
  )
    return undefined;
  // «se sont assurés de la fermeture»
  if (form.lemma === 'assurer' && /^(?:se|s)$/.test(words[frame.first]!.key)) return undefined;
  // «le centre, associé au Fonds»: a participle of its own.
  const alone = frame.bare && /^(?:associer|joindre)$/.test(form.lemma);
  const cleft = withFeeling(words, frame, form.lemma, lang);
  if (cleft) return { ...base, ...cleft };
  const direct = future || alone ? undefined : phraseOf(form.lemma, rest, lang);
  // «a refusé hier de prolonger», "has refused again to leave": when it was stands inside the phrase.
  const when = direct || future || alone ? '' : (whenSaid[lang].exec(rest)?.[0] ?? '');
  const phrase = when ? phraseOf(form.lemma, rest.slice(when.length), lang) : direct;
  // «lorsque ces mesures sont jugées nécessaires»: by whom, nobody tells.
  if (
    phrase &&
    frame.form === 'passive' &&
    /^(?:juger|estimer|considérer|deem|consider|judge)$/.test(form.lemma) &&
    !/ (?:par|by) /.test(rest)
  )
    return undefined;
  if (phrase) {
    const { stance, strength, words: said, object } = phrase;
    const skipped = when ? when.trim().split(' ').length : 0;
    // A phrase with its object inside («tient la Russie pour responsable de») says it of that object.
    const tie = said.findLastIndex((word) => !/^(?:à|au|aux|de|d|du|des|sur|of|to|on|for|from)$/.test(word));
    const from = last + 1 + skipped;
    return {
      ...base,
      last: object || tie < 0 ? last : from + tie,
      lemma: object ? form.lemma : `${form.lemma} ${said.join(' ')}`,
      stance,
      strength,
      // «a envoyé des lettres»: an article, no preposition.
      content:
        object && words[from]?.key === 'des'
          ? from
          : contentAfter(words, object ? from : afterElision(words, from + said.length), lang),
    };
  }
  if (
    frame.negated &&
    backing.test(form.lemma) &&
    (!future || /^(?:accept|recogni|admettre|reconn|tol[eé]r|condon)/.test(form.lemma)) &&
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
  // «S'exprimant devant la presse, …»: where, not what.
  if (form.lemma === 'exprimer' && reflexive && frame.form === 'gerund') return undefined;
  // «font ensuite part de»
  const between = form.lemma === 'faire' ? (whenSaid.fr.exec(rest)?.[0] ?? '') : '';
  const part = rest.slice(between.length);
  const skip = between.trim() ? between.trim().split(' ').length : 0;
  if (expressing.has(form.lemma) || (form.lemma === 'faire' && /^part |^état /.test(part))) {
    const told = form.lemma === 'faire' ? last + 2 + skip : last + 1;
    // «a fait part, mardi, de son choc»
    const aside = words[told]?.key === ',' && form.lemma === 'faire' ? afterAside(words, told) : told;
    // «vous exprime ainsi qu'au peuple malien ma solidarité»
    const from =
      words[aside]?.key === 'ainsi' && /^(?:que|qu)$/.test(words[aside + 1]?.key ?? '')
        ? afterElision(words, aside + 2)
        : aside;
    // «Une vive préoccupation a été exprimée»: what is expressed stands before.
    const meaning =
      frame.form === 'passive'
        ? attitudeNoun(words, Math.max(0, frame.first - 8), lang, grammar)
        : attitudeNoun(words, from, lang, grammar, /^(?:à|au|aux|to)$/.test(words[from]?.key ?? '') ? 24 : 9);
    if (meaning && !future && !gives(words, form.lemma, from, meaning)) {
      const { noun, ...said } = meaning;
      const of =
        frame.form === 'passive' ||
        said.strength < 2 ||
        doubts.test(words[noun]!.key) ||
        isOneOfTwo(words, noun)
          ? undefined
          : objectOf(words, noun, said.stance, lang);
      return {
        ...base,
        ...said,
        content: of ?? afterTold(words, from, lang, noun) ?? contentAfter(words, from, lang),
      };
    }
    // «a fait part des difficultés»
    if (form.lemma === 'faire' && /^part (?:de|d|du|des) /.test(part) && !future)
      return {
        ...base,
        last: last + 1 + skip,
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
    /^.{2,100}? to (?:the )?(?:\p{L}+ )?(?:headquarters|white house|pentagon|brussels|washington|london|paris|ottawa|berlin|tokyo|canberra|camp david)(?: |$)/u.test(
      rest,
    )
  )
    return undefined;
  if (saysNothing(form.lemma, frame.form, rest)) return undefined;
  // "addressed the Council": spoke before it.
  if (
    form.lemma === 'address' &&
    /^(?:an?|the|its|his|her|their)? ?(?:(?!(?:of|in|at|on|for|to|with|and|before|within) )[\p{L}-]+ ){0,3}(?:conference|audience|meeting|summit|forum|assembly|parliament|congress|senate|council|committee|rally|symposium|seminar|troops|nation|crowd|session|press)(?= (?:and|in|at|on|of|after|before|,|\.)|$)/u.test(
      rest.replace(/ [.,].*$/, ''),
    )
  )
    return undefined;
  // "called the raid …": named so, not asked for.
  if (
    form.lemma === 'call' &&
    !reports &&
    !/^(?:\p{L}+ly |once |again |also |today |yesterday |earlier |on \p{L}+day |, )*(?:on|upon|for|to)(?: |$)/u.test(
      rest,
    )
  )
    return undefined;
  const content = contentAfter(words, last + 1, lang);
  // «a dit, lundi, vouloir la paix»
  const said = lang === 'fr' && words[last + 1]?.key === ',' ? content : last + 1;
  if ((form.clause || future) && !reports && !saysWithout(words, said, form, grammar, lang)) return undefined;
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

/** «C'est avec tristesse que nous avons appris …», "It is with great sorrow that we learned of …": what was heard is mourned. */
function withFeeling(
  words: readonly Word[],
  { first, last }: Frame,
  lemma: string,
  lang: 'fr' | 'en',
): Pick<Group, 'stance' | 'strength' | 'content'> | undefined {
  if (lemma !== 'apprendre' && lemma !== 'learn') return undefined;
  const before = words
    .slice(0, first)
    .map(({ key }) => key)
    .join(' ');
  return cleftOf[lang].test(before)
    ? { stance: 'concern', strength: 3, content: contentAfter(words, last + 1, lang) }
    : undefined;
}

const cleftOf = {
  fr: /^(?:c ' est|ce fut|c ' était) avec (?:\p{L}+ ){0,4}(?:tristesse|consternation|émotion|regrets?|effroi|stupeur|horreur|douleur|indignation|inquiétude|préoccupation|peine|affliction) (?:et (?:\p{L}+ ){1,4})?(?:que|qu)(?: |$)/u,
  en: /^it (?:is|was) with (?:\p{L}+ ){0,3}(?:sadness|sorrow|consternation|regret|dismay|shock|grief|horror|concern|alarm|distress|pain) (?:and (?:\p{L}+ ){1,3})?that /u,
};

/** «son choc et de son indignation suite à l'attentat», "its sorrow and its condolences": the nouns are what is expressed. */
const isOneOfTwo = (words: readonly Word[], noun: number): boolean =>
  /^(?:et|and)$/.test(words[noun + 1]?.key ?? '') &&
  /^(?:sa|son|ses|leurs?|notre|nos|its|their|our|his|her)$/.test(
    words[/^de$/.test(words[noun + 2]?.key ?? '') ? noun + 3 : noun + 2]?.key ?? '',
  );

/** Words of saying that mean something else by what follows them. */
function saysNothing(lemma: string, form: Group['form'], rest: string): boolean {
  // «relève du mode opératoire …»: belongs to it.
  if (lemma === 'relever') return /^(?:du|de (?:la|l)|d ' une?) /.test(rest);
  // «ont été loués par …»: hired.
  if (lemma === 'louer') return form === 'passive' && !/^(?:\p{L}+ )?pour /u.test(rest);
  // «expose les civils à des représailles»
  if (lemma === 'exposer') return endangers.test(rest);
  // «a condamné l'accusé à dix ans de prison»: a court's sentence.
  if (lemma === 'condamner') return sentenced.test(rest);
  // "called on the Headquarters in Oslo": a visit.
  if (lemma === 'call') return /^(?:on|upon) /.test(rest) && !/ (?:to|for|that|:)(?: |$)/.test(rest);
  // "asked not to be named"
  if (/^(?:ask|request|demander|souhaiter)$/.test(lemma)) return anonymity.test(rest);
  return false;
}

const sentenced =
  / (?:à|au) (?:(?:une|la|l|un|des) (?:' )?)?(?:(?:\p{L}+|\d+)(?:-\p{L}+)? )?(?:ans|mois|peines?|mort|perpétuité|prison|réclusion|amendes?|emprisonnement|payer|verser|versement)(?: |$)/u;

const endangers =
  / (?:à (?:des?|une?|la|l|de)|aux?) (?:' )?(?:\p{L}+ )?(?:risques?|dangers?|menaces?|attaques?|atrocités|violences?|pressions?|sanctions?|représailles|poursuites|conséquences|chantage|exactions|abus|mort)(?: |$)/u;

const anonymity =
  /^(?:(?:not )?to (?:remain |be |stay )(?:named|identified|anonymous|quoted)|(?:for )?anonymity|(?:à |de )?(?:(?:garder|conserver|préserver|rester) )?(?:l ' anonymat|anonyme)|(?:à |de )?ne pas être (?:nomm|cit|identifi)ée?s?)(?: |$)/;

/** What may stand between a verb and the words that make a phrase with it. */
const whenSaid = {
  fr: /^(?:, [^,;:.]{2,40} , )?(?:(?:hier(?: (?:même|soir|matin|après-midi))?|toujours|toutefois|cependant|ensuite|ainsi|notamment|en outre|une nouvelle fois|à plusieurs reprises|d ' une seule voix|à cette occasion|à cet égard|encore|également|aussi|enfin|d ' ailleurs|par ailleurs|à nouveau|de nouveau|(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:soir|matin))?|ce (?:jour|matin|soir)|aujourd ' hui(?: même)?|depuis (?:le )?(?:\d+ )?\p{L}+(?: \d{4})?|\p{L}{4,}ment) )*/u,
  en: /^(?:, [^,;:.]{2,40} , )?(?:(?:yesterday|today|again|also|on \p{L}+day|earlier|still|with (?:each other|one another|him|her|them)|\p{L}{3,}ly) )*/u,
};

/** «n'a pas dit combien …», "did not say when": nothing is told; «a répondu aux questions»: nor there. */
function asksBack({ negated }: Frame, { lemma, stance }: VerbForm, rest: string): boolean {
  if (/^(?:répondre|respond|reply|answer)$/.test(lemma))
    return /^(?:(?:à|au|aux|to) )?(?:\p{L}+ ){0,4}questions?(?: |$)/u.test(rest);
  // «n'a pas souhaité commenter»
  if (negated && /^(?:souhaiter|vouloir|wish|want)$/.test(lemma))
    return /^(?:pas )?(?:to )?(?:commenter|réagir|répondre|confirmer|préciser|s ' exprimer|comment|respond|react|elaborate|say)(?: |$)/.test(
      rest,
    );
  return (
    negated === true &&
    (stance === 'state' || stance === 'announce') &&
    /^(?:how|when|where|whether|if|who|whom|what|which|why|combien|quand|où|si|qui|quels?|quelles?|pourquoi|comment|ce (?:que|qu|qui))(?: |$)/.test(
      rest.replace(denying, ''),
    )
  );
}

const denying = /^(?:pas|jamais|plus|point) /;

/** Not to do this is to say no. */
const backing =
  /^(?:accept|tolerate|condone|recogni[sz]e|support|endorse|accepter|admettre|tolérer|reconnaître|soutenir|cautionner|approuver)$/;

/** After a French verb, what makes «ne» whole; what counts none («aucun», «aucune») belongs to what is denied. */
export const denies = /^(?:pas|jamais|plus|nullement|point)$/;

/** «d'accueillir» after «d». */
const afterElision = (words: readonly Word[], at: number): number => (words[at]?.key === "'" ? at + 1 : at);

/** French verbs whose complement stands with «de». */
const takesDe = /^(?:parler|discuter|débattre|témoigner|convenir|douter|accuser|informer|assurer)$/;
