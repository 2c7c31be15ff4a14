import type { Grammar } from '../grammar.ts';
import type { Group } from '../predicates/group.ts';
import { clitics, isInfinitive } from '../predicates/infinitives.ts';
import { addsOn } from '../subjects/subjectPlaces.ts';
import type { Word } from '../words.ts';
import { afterTie, type IsParty, tieBefore } from './furtherContents.ts';

/**
 * «appelle la Russie à cesser …», «demande aux États de …», «un appel aux parties pour qu'elles …»: in French what is
 * asked or blamed stands after those who are asked. English keeps them together ("urges Russia to cease"), but for "accuses".
 */
export function afterRecipient(
  words: readonly Word[],
  group: Group,
  end: number,
  grammar: Grammar,
  isParty: IsParty,
): number {
  if (/^assur/.test(group.lemma)) return afterAssured(words, group, end);
  if (!grammar.that.has('que')) {
    // "call on both sides for restraint"
    if (
      group.lemma === 'ask' ||
      (/^(?:call|appeal)$/.test(group.lemma) && /^(?:on|upon|to)$/.test(tieBefore(words, group.content)))
    ) {
      const link = words.findIndex(({ key }, at) => at > group.content && /^(?:to|for|that)$/.test(key));
      return words[link]?.key === 'for' && link < end && isParty(group.content, link - 1)
        ? link + 1
        : group.content;
    }
    // "proposed to the Secretary General to organize …"
    if (/^(?:propose|suggest|recommend)$/.test(group.lemma) && tieBefore(words, group.content) === 'to') {
      const link = words.findIndex(
        ({ key }, at) => at > group.content && at < end && /^(?:to|that)$/.test(key),
      );
      return link > 0 && isParty(group.content, link - 1) ? link + 1 : group.content;
    }
    // "updated the ministers on …", "informed Allies of …"
    if (briefs.test(group.lemma) && group.form !== 'passive') {
      const link = words.findIndex(
        ({ key }, at) =>
          at > group.content &&
          at <= end &&
          /^(?:on|about|of)$/.test(key) &&
          (key !== 'of' || isParty(group.content, at - 1)) &&
          !/day$/.test(words[at + 1]?.key ?? ''),
      );
      return link > 0 && link < group.content + 14 && link < end ? link + 1 : group.content;
    }
    if (tellsWhom.test(group.lemma)) return afterListener(words, group.content, end, grammar, isParty);
    // "accuses Russia of jamming …"
    if (group.lemma !== 'accuse') return group.content;
    const of = words.findIndex(
      ({ key }, at) =>
        at > group.content && at < end && key === 'of' && /ing$/.test(words[at + 1]?.key ?? ''),
    );
    return of < 0 || of > group.content + 14 ? group.content : of + 1;
  }
  // «a informé les Alliés des mesures …»
  if (group.lemma === 'informer' && group.form !== 'passive') {
    const of = words.findIndex(
      ({ key }, at) =>
        at > group.content &&
        at < end &&
        (/^(?:des|sur)$/.test(key) ||
          (key === 'de' && /^(?:son|sa|ses|leurs?|cette|ce)$/.test(words[at + 1]!.key))),
    );
    return of < 0 || !/^(?:le|la|l|les|ses|son|sa|leurs?)$/.test(words[group.content]!.key)
      ? group.content
      : of + 1;
  }
  const asks = group.stance === 'request' || group.stance === 'accuse';
  // «s'oppose à toute tentative de …»: against it, not to somebody.
  if (
    !asks &&
    /^(?:(?:être|se) |opposer|associer|adhérer|souscrire|référer|consentir|rendre|réfléchir|attacher)/.test(
      group.lemma,
    )
  )
    return group.content;
  const tie = tieBefore(words, group.content);
  const told = /^(?:à|au|aux)$/.test(tie);
  // «met en garde contre les bruits dont le but est de …»
  if (tie === 'contre') return group.content;
  if ((!asks && !told) || group.stance === 'mention') return group.content;
  const of = /^(?:de|d|des|du)$/.test(tie);
  // «appelle à tout faire pour …», «lui demande d'ouvrir …»: nobody is named who is asked.
  let own = group.content;
  while ((told || of) && own < end && clitics.test(words[own]!.key)) own++;
  if ((told || of) && isInfinitive(words[own]!.key) && !words[own]!.capital) return group.content;
  // «a demandé une trêve, à laquelle …»: a thing, not one who is asked.
  if (!told && !of && ofThings.test(group.lemma)) return group.content;
  let articles = 0;
  let seen = false;
  for (let at = group.content + 1; at < Math.min(end, group.content + 34); at++) {
    const { key, quoted } = words[at]!;
    if (/^[;:.]$/.test(key) && !quoted) break;
    if (
      /^(?:les|la|le|l|une|un|leurs|leur|ses|sa|son)$/.test(key) &&
      !/^(?:de|à|et|,|tous|toutes|tout|toute)$/.test(words[at - 1]!.key)
    ) {
      // «est rappelé à tous les États l'obligation …»: an article right after those who are told.
      if (
        told &&
        tells.test(group.lemma) &&
        !/^\d/.test(words[at + 1]?.key ?? '') &&
        articles === 0 &&
        !seen &&
        endsNoun(words[at - 1]!, grammar)
      )
        return at;
      if (key !== 'l') articles++;
    }
    if (grammar.relatives.has(key)) seen = true;
    // «à tous les États, agissant conformément aux obligations que leur imposent ses résolutions, de coopérer»
    if (key === ',' && /.ant$/.test(words[at + 1]?.key ?? '')) {
      const close = words.findIndex((word, index) => index > at + 1 && index < end && word.key === ',');
      if (close > 0) {
        at = close;
        continue;
      }
    }
    if (told && articles === 0 && /^(?:que|qu)$/.test(key) && words[at + 1] && !addsOn(words, at))
      return afterTie(words, at);
    // «…, à laquelle la junte continue de se soustraire»: told of the noun, up to the comma that closes it.
    if (setOff(words, at, grammar)) {
      const close = words.findIndex((word, index) => index > at && index < end && word.key === ',');
      if (close < 0) break;
      at = close;
      continue;
    }
    if (asks && key === 'pour' && /^(?:que|qu)$/.test(words[at + 1]?.key ?? ''))
      return at + (words[at + 2]?.key === "'" ? 3 : 2);
    // «exige de toutes les parties qu'elles cessent …»
    if (asks && of && /^(?:que|qu)$/.test(key)) return afterTie(words, at);
    if (!/^(?:à|de|d)$/.test(key) || (key !== 'à' && onlyTo(group.lemma))) continue;
    const from = afterTie(words, at);
    let verb = from;
    while (verb < end && clitics.test(words[verb]!.key)) verb++;
    const word = words[verb];
    if (!word || verb > end || word.capital || !isInfinitive(word.key)) continue;
    // «à la retenue et à ouvrir …»
    const noun =
      towards.test(group.lemma) && !told && !of && grammar.coordinators.has(words[at - 1]!.key)
        ? afterAsked(words, group.content, at, grammar, isParty)
        : group.content;
    return noun > group.content ? noun : from;
  }
  return towards.test(group.lemma) && !told && !of && !/^(?:pour|sur|contre)$/.test(tie)
    ? afterAsked(words, group.content, end, grammar, isParty)
    : group.content;
}

const tellsWhom = /^(?:tell|assure|remind|warn|advise|notify)$/;

const listeners =
  /^(?:reporters|journalists|press|media|lawmakers|legislators|parliament|congress|senators|deputies|viewers|listeners|investigators|police|audience|him|her|them|us|me|you)$/;

/** "told reporters there was no doubt", "told the mission an inquiry was open": the clause, its "that" left out, after those who hear it. */
function afterListener(
  words: readonly Word[],
  from: number,
  end: number,
  grammar: Grammar,
  isParty: IsParty,
): number {
  if (grammar.that.has(words[from]?.key ?? '')) return from;
  for (let at = from + 1; at < Math.min(end, from + 8); at++) {
    const { key, mark, capital } = words[at]!;
    if (mark || grammar.prepositions.has(key) || grammar.that.has(key)) return from;
    const opens = grammar.determiners.has(key) || grammar.pronouns.has(key) || key === 'there';
    const heard = listeners.test(words[at - 1]!.key);
    if (!(opens || (heard && capital)) || !(heard || isParty(from, at - 1))) continue;
    return words.slice(at + 1, end + 1).some((word) => grammar.auxiliaries.has(word.key)) ? at : from;
  }
  return from;
}

/** English verbs that tell somebody of a thing. */
export const briefs = /^(?:update|brief|inform|apprise)$/;

/** Verbs that tell, wish or ask somebody a thing. */
const tells =
  /^(?:rappeler|annoncer|confirmer|répéter|réaffirmer|réitérer|renouveler|redire|promettre|expliquer|indiquer|signaler|notifier|souhaiter|préciser|dire|demander|réclamer|recommander|proposer)$/;

/** Verbs whose object without a preposition is what is asked for. */
const ofThings = /^(?:demander|réclamer|exiger|solliciter|recommander|préconiser|prôner)$/;

/** Verbs that ask somebody to something. */
const towards = /^(?:appeler|exhorter|inviter|encourager|inciter|engager|presser|convier)$/;

/** Whether one of them goes with «à» alone before an infinitive; «presse les parties de cesser …» does not. */
const onlyTo = (lemma: string): boolean => towards.test(lemma) && lemma !== 'presser';

/** «appelle les deux pays à la retenue», «invite les parties au dialogue»: the noun that is asked for. */
function afterAsked(
  words: readonly Word[],
  from: number,
  end: number,
  grammar: Grammar,
  isParty: IsParty,
): number {
  for (let at = from + 1; at < end; at++) {
    const { key } = words[at]!;
    if (/^[;:.]$/.test(key) || grammar.relatives.has(key)) break;
    if (!/^(?:à|au|aux)$/.test(key)) continue;
    const start = afterTie(words, at);
    const article = grammar.determiners.has(words[at + 1]!.key);
    const noun = words[article ? afterTie(words, at + 1) : start]!;
    const more = /^(?:davantage|plus)$/.test(noun.key);
    if ((key === 'à' && !article && !more) || noun.capital || places.test(noun.key)) continue;
    if (isParty(from, at - 1)) return start;
  }
  return from;
}

/** Where somebody is invited to come, or what he takes part in. */
const places =
  /^(?:réunions?|conférence|sommet|table|cérémonie|mission|accord|opération|négociations|bord|sein|cours|nom|lieu|place)$/;

/** «assure le peuple malien de sa solidarité», "assured Malta of its support": what somebody is assured of. */
function afterAssured(words: readonly Word[], { content }: Group, end: number): number {
  if (/^(?:de|d|du|des|of)$/.test(tieBefore(words, content))) return content;
  for (let at = content + 1; at < Math.min(end, content + 16); at++) {
    if (!/^(?:de|d|du|des|of)$/.test(words[at]!.key)) continue;
    const start = afterTie(words, at);
    const told = words.slice(start, Math.min(end + 1, start + 7));
    const stop = told.findIndex(({ key }, index) => index > 0 && /^(?:de|d|du|des|of|,|et|and)$/.test(key));
    if ((stop < 0 ? told : told.slice(0, stop)).some(({ key }) => assured.test(key))) return start;
  }
  return content;
}

const assured =
  /^(?:solidarité|soutien|appui|détermination|disponibilité|engagement|attachement|volonté|sympathie|amitié|compassion|coopération|intention|aide|confiance|gratitude|reconnaissance|support|solidarity|commitment|readiness|assistance|cooperation|backing|friendship|determination|its|their|our|his|her|son|sa|ses|leurs?|notre|nos)$/;

/** Whether a word can close a noun phrase. */
const endsNoun = ({ key, mark }: Word, grammar: Grammar): boolean =>
  !mark && !grammar.prepositions.has(key) && !grammar.determiners.has(key) && !grammar.coordinators.has(key);

/** A relative pronoun after a comma, its preposition between. */
function setOff(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const { key } = words[at]!;
  if (!grammar.relatives.has(key) || /^(?:que|qu)$/.test(key)) return false;
  const before = words[at - 1]!.key;
  return before === ',' || (grammar.prepositions.has(before) && words[at - 2]?.key === ',');
}
