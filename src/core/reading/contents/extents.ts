import { verbForms } from '../../release/verbs.ts';
import type { Grammar } from '../grammar.ts';
import { setPhrase } from '../predicates/beforeVerb.ts';
import type { Group } from '../predicates/group.ts';
import { clitics, isInfinitive } from '../predicates/infinitives.ts';
import { addsOn } from '../subjects/subjectPlaces.ts';
import type { Word } from '../words.ts';
import {
  afterTie,
  furtherAgreed,
  furtherObjects,
  furtherPromises,
  furtherReasons,
  furtherRecipients,
  furtherRequests,
  furtherTopics,
  type IsParty,
  repeated,
  thankedFor,
  tieBefore,
} from './furtherContents.ts';
import { afterRecipient } from './recipients.ts';

/** The last word of a content that ends before word `at`: coordinators, adverbs and marks between are left out. */
export function boundaryBefore(words: readonly Word[], at: number, grammar: Grammar): number {
  let end = at - 1;
  while (
    end > 0 &&
    ((words[end]!.mark && !/^[)»”]$/.test(words[end]!.key)) ||
      grammar.coordinators.has(words[end]!.key) ||
      (grammar.adverb.test(words[end]!.key) && !words[end]!.capital) ||
      /^(?:en|to|also|ainsi|then|because|since|when|before|after|après|lorsque|car|puisque|while|whilst|whereas|yet|tandis|alors|que|qu|tout|who|whom|whose|qui|dont|auquel|auxquels|auxquelles|which|has|have|ont|a|les|la|le|l|y|s|se|nous|vous|ne|n|leur|lui)$/.test(
        words[end]!.key,
      ))
  )
    end--;
  // "… and, in this regard,", "… and further": how the next is added.
  const set = setPhrase(words, end);
  if (
    set > 0 &&
    end - set > 0 &&
    (words[end + 1]?.key === ',' ||
      words[end - set]?.key === ',' ||
      grammar.coordinators.has(words[end - set]?.key ?? ''))
  )
    return boundaryBefore(words, end - set + 1, grammar);
  // «…, mais aussi»
  if (/^(?:aussi|également|encore)$/.test(words[end]!.key) && words[end - 1]?.key === 'mais')
    return boundaryBefore(words, end, grammar);
  if (
    /^(?:further|again|once|first|likewise|equally|moreover)$/.test(words[end]!.key) &&
    end > 1 &&
    (words[end - 1]!.key === ',' || grammar.coordinators.has(words[end - 1]!.key))
  )
    return boundaryBefore(words, end, grammar);
  if (words[end + 1]?.key === 'which' && /^(?:in|during|at)$/.test(words[end]!.key))
    return boundaryBefore(words, end, grammar);
  // «…, à qui nous …»
  if (
    grammar.relatives.has(words[end + 1]?.key ?? '') &&
    grammar.prepositions.has(words[end]!.key) &&
    words[end - 1]?.key === ','
  )
    return boundaryBefore(words, end, grammar);
  // "… as well as"
  if (words[end]?.key === 'as' && words[end - 1]?.key === 'well')
    return boundaryBefore(words, end - 2, grammar);
  return end;
}

/** «…, et nous travaillons à …»: another clause of the same speaker is not what was said. */
export function beforeNewClause(
  words: readonly Word[],
  start: number,
  end: number,
  grammar: Grammar,
  infinitive = false,
): number {
  const { coordinators } = grammar;
  const french = grammar.that.has('que');
  const deed = french && isInfinitive(words[start]?.key ?? '');
  let relative = false;
  for (let at = start; at < end - 1; at++) {
    // «rendu hommage aux victimes en observant une minute de silence»: how, not to whom.
    if (french && !deed && !relative && at > start && isGerund(words, at))
      return boundaryBefore(words, at, grammar);
    if (at < start + 2) {
      if (grammar.relatives.has(words[at]!.key)) relative = true;
      continue;
    }
    // «une lettre de condoléances à leurs homologues pour leur exprimer leur sympathie»
    if (
      french &&
      words[at]!.key === 'pour' &&
      toExpress.test(words[at + 2]?.key ?? '') &&
      clitics.test(words[at + 1]!.key)
    )
      return boundaryBefore(words, at, grammar);
    // «pour exprimer sa solidarité et offrir un soutien»: two things that are done.
    if (
      infinitive &&
      french &&
      !deed &&
      !relative &&
      coordinators.has(words[at]!.key) &&
      !words[at]!.quoted
    ) {
      let verb = at + 1;
      while (clitics.test(words[verb]?.key ?? '')) verb++;
      if (isInfinitive(words[verb]?.key ?? '') && !words[verb]!.capital)
        return boundaryBefore(words, at, grammar);
    }
    if (
      words[at]!.key === ',' &&
      !words[at]!.quoted &&
      circumstance(words, at + 1) &&
      !grammar.that.has(words[at - 1]!.key)
    )
      return boundaryBefore(words, at, grammar);
    if (
      !relative &&
      coordinators.has(words[at]!.key) &&
      !words[at]!.quoted &&
      isFiniteAfter(words, at, grammar)
    )
      return words[at - 1]!.key === ',' ? at - 2 : at - 1;
    if (!relative && coordinators.has(words[at]!.key) && !words[at]!.quoted && musts(words, at + 1, grammar))
      return boundaryBefore(words, at, grammar);
    if (!relative && words[at]!.key === ',' && !words[at]!.quoted && goesOn(words, at + 1, grammar))
      return at - 1;
    if (grammar.relatives.has(words[at]!.key) && !addsOn(words, at)) relative = true;
    // What explains or adds after a colon or semicolon is not the thing itself.
    if (/^[;:]$/.test(words[at]!.key) && !words[at]!.quoted) return at - 1;
    // "…, and in this regard we renew …"
    const joins = !relative && coordinators.has(words[at]!.key);
    const set = joins ? phraseAfter(words, at + 1) : 0;
    if (set > 0 && anew.test(words[at + 1 + set]?.key ?? '')) return boundaryBefore(words, at, grammar);
    // «… et les ministres ont finalisé …»
    if (joins && !deed && !words[at]!.quoted && actsAnew(words, at + 1, grammar))
      return boundaryBefore(words, at, grammar);
    if (
      words[at - 1]!.key === ',' &&
      grammar.coordinators.has(words[at]!.key) &&
      /^(?:nous|we|il|elle|ils|elles|they|he|she|je|i|cela|ceci)$/.test(words[at + 1]!.key)
    )
      return at - 2;
    // «…, ce qui doit se traduire par …»
    if (
      words[at]!.key === ',' &&
      !words[at]!.quoted &&
      words[at + 1]!.key === 'ce' &&
      /^(?:qui|que|dont)$/.test(words[at + 2]?.key ?? '')
    )
      return at - 1;
    // "… and we will continue to do so"
    if (
      joins &&
      !words[at]!.quoted &&
      (french
        ? anew.test(words[at + 1]!.key) && personal(words, at + 2, grammar)
        : /^(?:we|they|he|she|i)$/.test(words[at + 1]!.key) &&
          grammar.auxiliaries.has(words[at + 2]?.key ?? ''))
    )
      return boundaryBefore(words, at, grammar);
    // «…, d'une part, … et, d'autre part, elle lance …», «…, il est impossible de …»
    if (
      words[at]!.key === ',' &&
      !words[at]!.quoted &&
      anew.test(words[at + 1]!.key) &&
      personal(words, at + 2, grammar)
    )
      return beforeAside(words, at, grammar);
  }
  return end;
}

/** «…, tandis que la Norvège …», ", yet the Kremlin …": no part of what a clause reports before it. */
export function beforeContrast(words: readonly Word[], start: number, end: number): number {
  for (let at = start + 2; at < end - 2; at++) {
    // «… que la Commission agira : « … »»
    if (words[at]!.key === ':' && words[at + 1]!.quoted) return at - 1;
    if (words[at]!.key !== ',' || words[at]!.quoted) continue;
    const [next, then] = [words[at + 1]!.key, words[at + 2]!.key];
    // "…, and we …": of nobody else than who says it.
    if (/^(?:and|but|et|mais)$/.test(next) && /^(?:we|nous|i|je|j)$/.test(then)) return at - 1;
    if (next === 'à' && then === 'la' && words[at + 3]!.key === 'suite') return at - 1;
    // «…, ce qui sera l'un des thèmes du sommet»
    if (next === 'ce' && /^(?:qui|que|dont)$/.test(then)) return at - 1;
    if (
      /^(?:yet|whereas|following)$/.test(next) ||
      (/^(?:tandis|alors)$/.test(next) && /^(?:que|qu)$/.test(then))
    )
      return at - 1;
  }
  return end;
}

const anew = /^(?:il|elle|ils|elles|nous|we|they|he|she)$/;

const personal = (words: readonly Word[], at: number, grammar: Grammar): boolean => {
  const key = words[at]?.key ?? '';
  return grammar.auxiliaries.has(key) || /^(?:ne|n|y)$/.test(key) || verbForms(key, 'fr').length > 0;
};

/** Before «et, d'autre part,» where that stands before the comma at `at`. */
function beforeAside(words: readonly Word[], at: number, grammar: Grammar): number {
  for (let back = at - 1; back > Math.max(0, at - 6); back--)
    if (words[back]!.key === ',' && grammar.coordinators.has(words[back - 1]?.key ?? ''))
      return boundaryBefore(words, back, grammar);
  return boundaryBefore(words, at, grammar);
}

const finite = {
  fr: /^(?:a|ont|avons|avait|avaient|est|sont|sommes|était|étaient|sera|seront|se|s|ne|n)$/,
  en: /^(?:has|have|had|is|are|was|were|will|would|does|did)$/,
};

/** ", and its crews will return", «, et nos équipes se retrouveront»: a clause of its own. */
function goesOn(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (!grammar.coordinators.has(words[at]?.key ?? '') || !grammar.determiners.has(words[at + 1]?.key ?? ''))
    return false;
  const own = grammar.that.has('que')
    ? /^(?:va|vont|est|sont|\p{L}{2,}(?:er|ir|vr|dr|tr)(?:a|ont))$/u
    : /^(?:will|is|are|was|were|has|have|had)$/;
  for (let next = at + 2; next < Math.min(words.length, at + 8); next++) {
    const { key, mark } = words[next]!;
    if (own.test(key)) return next > at + 2;
    if (mark || grammar.relatives.has(key) || grammar.prepositions.has(key)) return false;
  }
  return false;
}

/** How many words of "in this regard", «à cet égard» stand at `at`, the comma behind them counted. */
function phraseAfter(words: readonly Word[], at: number): number {
  for (let length = 2; length < 6 && at + length <= words.length; length++) {
    const set = setPhrase(words, at + length - 1);
    if (set > 0 && set <= length) return length + (words[at + length]?.key === ',' ? 1 : 0);
  }
  return 0;
}

/** «les ministres ont finalisé», "the ministers have agreed": an article, a noun for people and the verb of what they did. */
function actsAnew(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (!/^(?:le|la|les|l|the)$/.test(words[at]?.key ?? '')) return false;
  for (let next = at + 1; next < Math.min(words.length, at + 5); next++) {
    const { key, mark } = words[next]!;
    if (/^(?:a|ont|have|has)$/.test(key))
      return next > at + 1 && words.slice(at + 1, next).some((word) => grammar.speakers.test(word.key));
    if ((mark && key !== "'") || grammar.relatives.has(key)) return false;
  }
  return false;
}

const toExpress = /^(?:exprimer|témoigner|adresser|dire|faire|transmettre|présenter|signifier)$/;

/** «en observant», not «en tant que». */
const isGerund = (words: readonly Word[], at: number): boolean =>
  words[at]!.key === 'en' &&
  !words[at]!.quoted &&
  /^(?!tant$|avant$|instant$|suspen).{2,}ant$/.test(words[at + 1]?.key ?? '');

const must = /^(?:doit|doivent|devra|devront|devrait|devraient|must|should|cannot)$/;

/** «… et tous les acteurs concernés doivent y mettre fin»: a clause of its own about somebody else. */
function musts(words: readonly Word[], from: number, grammar: Grammar): boolean {
  if (
    !grammar.determiners.has(words[from]?.key ?? '') &&
    !/^(?:tous|toutes|all|those)$/.test(words[from]?.key ?? '')
  )
    return false;
  for (let at = from + 1; at < Math.min(words.length, from + 9); at++) {
    if (must.test(words[at]!.key)) return true;
    if (words[at]!.mark && words[at]!.key !== "'") return false;
  }
  return false;
}

/** Common verbs of doing, in the forms that nouns do not have. */
const acts =
  /^(?:envoient|envoie|envoyons|poursuit|poursuivent|poursuivons|prend|prennent|reste|restent|restons|demeure|demeurent|travaillent|travaillons|participe|participent|continuent|continuons|tient|tiennent|tenons|suit|suivent|rend|rendent|met|mettent|entend|entendent|décrète|décrètent|convoque|convoquent|impose|imposent|nomme|nomment|suspend|suspendent|lance|lancent|adopte|adoptent|déploie|déploient|mobilise|mobilisent|renforce|renforcent|expulse|expulsent|gèle|gèlent|ouvre|ouvrent|ferme|ferment|sends?|imposes|declares|summons|suspends|expels|closes|launches|deploys|orders|opens|adopts|continues|remains|stands|works|provides|takes|keeps|seeks|intends|gives)$/;

const coming = /^(?!opéra|caméra|extra|ultra|infra)\p{L}{2,}(?:er|ir|vr|dr|tr|d|t)(?:a|ont|ons)$/u;

/** «… et ont tenu un point de presse», "… and are firm in …": the next thing that the subject does. */
function isFiniteAfter(words: readonly Word[], at: number, grammar: Grammar): boolean {
  let next = at + 1;
  while (grammar.adverb.test(words[next]?.key ?? '')) next++;
  const verbs = grammar.that.has('que') ? finite.fr : finite.en;
  const key = words[next]?.key ?? '';
  if (words[next]?.capital) return false;
  // «… et fait le point avec lui»
  if (
    key === 'fait' &&
    /^(?:part|état|savoir|valoir|observer|remarquer)$/.test(
      words[next + (words[next + 1]?.key === 'le' ? 2 : 1)]?.key ?? '',
    )
  )
    return true;
  if (key === 'fait' && words[next + 1]?.key === 'le' && words[next + 2]?.key === 'point') return true;
  // «… et demeure saisi de la question», "… and remain actively seized of the matter"
  if (
    /^(?:demeure|demeurent|demeurons|reste|restent|restons|remains?)$/.test(key) &&
    (key !== 'remain' || words.slice(next + 1, next + 3).some((word) => /^sei[sz]ed$/.test(word.key)))
  )
    return true;
  // «… et envoie ses condoléances», "… and continues to work"
  if (key === 'continue' && words[next + 1]?.key === 'to') return true;
  if (
    acts.test(key) &&
    /^(?:sa|son|ses|leurs?|notre|nos|une?|des|les?|la|l|à|de|d|to|its|his|her|their|an?|the|with|on)$/.test(
      words[next + 1]?.key ?? '',
    )
  )
    return true;
  // «… mais prolonge son évaluation»: after «mais» no noun has a possessive behind it.
  if (
    words[at]!.key === 'mais' &&
    verbs === finite.fr &&
    /^(?:sa|son|ses|leurs?)$/.test(words[next + 1]?.key ?? '') &&
    /(?:e|ent|it|t)$/.test(key)
  )
    return true;
  if (verbs === finite.fr) return verbs.test(key) || coming.test(key);
  // "… and imposed a blockade"
  return (
    verbs.test(key) ||
    (/.ed$/.test(key) && /^(?:an?|the|its|his|her|their)$/.test(words[next + 1]?.key ?? ''))
  );
}

/** «…, alors que la famine gagne», ", while regretting": told beside what is said. */
const circumstance = (words: readonly Word[], at: number): boolean =>
  (words[at]?.key === 'avant' && /^(?:de|d)$/.test(words[at + 1]?.key ?? '')) ||
  (/^(?:before|after)$/.test(words[at]?.key ?? '') && /.ing$/.test(words[at + 1]?.key ?? '')) ||
  /^(?:while|whereas|although|tandis)$/.test(words[at]?.key ?? '') ||
  (/^(?:alors|bien)$/.test(words[at]?.key ?? '') && /^(?:que|qu)$/.test(words[at + 1]?.key ?? '')) ||
  (words[at]?.key === 'at' && words[at + 1]?.key === 'a' && words[at + 2]?.key === 'time') ||
  (words[at]?.key === 'as' && /^(?:the|it|they|he|she|we)$/.test(words[at + 1]?.key ?? '')) ||
  (words[at]?.key === 'tout' && words[at + 1]?.key === 'en') ||
  (words[at]?.key === 'tout' &&
    words[at + 1]?.key === 'comme' &&
    /^(?:ils?|elles?|nous|on|le|la|l|les)$/.test(words[at + 2]?.key ?? '')) ||
  words[at]?.key === 'following' ||
  (words[at]?.key === 'à' && words[at + 1]?.key === 'la' && words[at + 2]?.key === 'suite') ||
  (words[at]?.key === 'en' && words.slice(at + 1, at + 4).some(({ key }) => /.ant$/.test(key)));

/** Where what is said begins; each coordinated «que» begins a record of its own. */
export function contentStarts(
  words: readonly Word[],
  group: Group,
  end: number,
  grammar: Grammar,
  isParty: IsParty,
): number[] {
  const { that, coordinators } = grammar;
  // "alleges that, in 2019, …"
  const after = (at: number) => at + (/^[',]$/.test(words[at + 1]?.key ?? '') ? 2 : 1);
  const opening = words
    .slice(group.content, Math.min(end, group.content + 8))
    .findIndex((word, index) => that.has(word.key) && !word.quoted && !addsOn(words, group.content + index));
  const lead = words.slice(group.content, group.content + Math.max(0, opening));
  const reports =
    opening === 0 ||
    (opening > 0 &&
      (lead[0]!.mark ||
        lead.every((word) => grammar.adverb.test(word.key)) ||
        /^(?:tell|inform|assure|notify|remind|warn|assurer|informer|avertir|prévenir)$/.test(group.lemma)));
  const first = reports ? group.content + opening : group.content;
  // "I want to be clear: …": what is said without marks stands after the colon.
  const told = words[group.content];
  if (told?.key === ':' && words[group.content + 1] && !words[group.content + 1]!.quoted)
    return [group.content + 1];
  const thanked =
    !reports && /^(?:remercier|féliciter)$/.test(group.lemma)
      ? thankedFor(words, group.content, end, grammar)
      : [];
  if (thanked.length > 0) return thanked;
  const starts = [reports ? after(first) : afterRecipient(words, group, end, grammar, isParty)];
  const against = /^(?:contre|against)$/.test(tieBefore(words, group.content));
  if (!reports && against) starts.push(...repeated(words, first, end, grammar));
  else if (!reports && (group.stance === 'request' || group.stance === 'accuse')) {
    starts.push(...furtherRecipients(words, starts[0]!, end, grammar, isParty));
    starts.push(...furtherRequests(words, starts[0]!, end, grammar));
  }
  // «convenus de … et de …», "agreed to … and to …"
  else if (
    !reports &&
    (group.stance === 'announce' ||
      group.lemma === 'agree' ||
      /^(?:juger|estimer|considérer|deem|consider) /.test(group.lemma)) &&
    /^(?:to|de|d|à|')$/.test(words[group.content - 1]?.key ?? '')
  )
    starts.push(...furtherPromises(words, starts[0]!, end, grammar));
  // «insiste sur … et sur …»
  if (!reports && /^(?:sur|on)$/.test(words[group.content - 1]?.key ?? ''))
    starts.push(...repeated(words, first, end, grammar));
  if (!reports && starts.length === 1) starts.push(...furtherAims(words, starts[0]!, end, grammar));
  const asks = /^(?:request|accuse|announce|mention)$/.test(group.stance);
  if (!reports && !asks && hangsOn(words, group)) starts.push(...furtherObjects(words, first, end, grammar));
  if (!reports && /^assur/.test(group.lemma)) starts.push(...furtherObjects(words, starts[0]!, end, grammar));
  if (!reports && group.lemma === 'faire' && /^(?:de|d)$/.test(tieBefore(words, first)))
    starts.push(...furtherObjects(words, first, end, grammar));
  if (!reports && group.lemma === 'convenir') starts.push(...furtherAgreed(words, starts[0]!, end, grammar));
  if (!reports && thanks.test(group.lemma)) starts.push(...furtherReasons(words, first, end, grammar));
  if (
    !reports &&
    (group.stance === 'mention' || /^faire état/.test(group.lemma)) &&
    /^(?:de|des|du|')$/.test(words[group.content - 1]?.key ?? '')
  )
    starts.push(...furtherTopics(words, first, end, grammar));
  // "…, and that …" is a clause of the verb also after a noun, unless it carries on what is said of that noun.
  const open = reports || /^(?:que|qu|')$/.test(words[starts[0]! - 1]?.key ?? '');
  for (let at = first + 1; at <= end; at++) {
    const word = words[at]!;
    // "the security of Europe and that of Asia": a pronoun.
    if (word.key === 'that' && /^(?:of|in|from)$/.test(words[at + 1]?.key ?? '')) continue;
    if (reports && listsClause(words, at, end, grammar)) starts.push(after(at));
    if (that.has(word.key) && !word.quoted && coordinators.has(words[at - 1]!.key)) {
      if (open || words[at - 2]!.key === ',') starts.push(after(at));
      else if (!words.slice(first, at).some(({ key }) => grammar.relatives.has(key))) starts.push(after(at));
    }
  }
  return starts.sort((a, b) => a - b);
}

/** «… que la paix est menacée, qu'elle le restera et que …»: one more clause before the last, which has its coordinator. */
function listsClause(words: readonly Word[], at: number, end: number, grammar: Grammar): boolean {
  const { key, quoted } = words[at]!;
  if (!grammar.that.has(key) || quoted || words[at - 1]!.key !== ',') return false;
  const next = words[at + (words[at + 1]?.key === "'" ? 2 : 1)]!;
  if (!grammar.determiners.has(next.key) && !/^(?:ils?|elles?|they|it|he|she)$/.test(next.key)) return false;
  const last = words.findIndex(
    (word, index) =>
      index > at &&
      index < end &&
      grammar.that.has(word.key) &&
      grammar.coordinators.has(words[index - 1]!.key),
  );
  // «…, que le Conseil tient pour otages, devait prendre fin et que …»: told of the noun before.
  return (
    last > 0 &&
    !words.slice(at, last).some((word, index) => word.key === ',' && personal(words, at + index + 1, grammar))
  );
}

/** What one has a will, a duty or a reason for, in French: «notre engagement à …», «la nécessité de …». */
const aims =
  /^(?:engagement|détermination|volonté|intention|disponibilité|importance|nécessité|besoin|urgence|obligation|devoir|responsabilité)$/;

/** «notre engagement à protéger …, à soutenir … et à …»: what is aimed at besides. */
function furtherAims(words: readonly Word[], start: number, end: number, grammar: Grammar): number[] {
  const noun = words.findIndex(({ key }, at) => at >= start && at < start + 5 && aims.test(key));
  if (noun < 0) return [];
  // «l'obligation qui leur incombe de …»
  const tie = /^qui (?:leur|lui|nous) \p{L}+$/u.test(
    words
      .slice(noun + 1, noun + 4)
      .map(({ key }) => key)
      .join(' '),
  )
    ? noun + 4
    : noun + 1;
  if (!/^(?:à|de|d)$/.test(words[tie]?.key ?? '')) return [];
  const from = afterTie(words, tie);
  let verb = from;
  while (verb < end && clitics.test(words[verb]!.key)) verb++;
  return isInfinitive(words[verb]?.key ?? '') ? furtherPromises(words, from, end, grammar) : [];
}

const thanks = /^(?:remercier|féliciter|thank|commend|congratulate|praise)$/;

/** Whether what is said hangs on the predicate by «par» or «à», by «de» only where that stands for a person («aux côtés de»). */
const hangsOn = (words: readonly Word[], group: Group): boolean => {
  const tie = tieBefore(words, group.content);
  return (
    /^(?:à|au|aux|par|at|by|about|over)$/.test(tie) ||
    (/^(?:de|d|du|des)$/.test(tie) && /côtés|solidaire/.test(group.lemma))
  );
};
