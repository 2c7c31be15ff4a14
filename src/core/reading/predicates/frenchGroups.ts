import { verbForms } from '../../release/verbs.ts';
import { inverted } from '../contents/saidBeside.ts';
import type { Grammar } from '../grammar.ts';
import { isAdjunct, tellsPurpose } from '../subjects/adjuncts.ts';
import type { Word } from '../words.ts';
import { backToAuxiliary, isNameWord, sharesBefore } from './beforeVerb.ts';
import { announcesAttitude, attitudeGroup, isReflexive, reflexiveStart } from './frenchAttitudes.ts';
import { beforeThat, impersonalBefore, infinitiveOpener, isPurpose } from './frenchInfinitives.ts';
import { denies, type Group, predicate } from './group.ts';
import { isInfinitive } from './infinitives.ts';

/** The French predicate whose verb or adjective stands at word `at`. */
export function frenchGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const attitude = attitudeGroup(words, at, grammar) ?? atHeart(words, at, grammar);
  if (attitude) return attitude;
  if (isNameWord(words, at)) return undefined;
  const forms = verbForms(verbOf(words, at), 'fr');
  for (const form of forms) {
    // «se sont dits préoccupés»: the adjective says what is said, and is read with its verb.
    if (announcesAttitude(words, at, form.lemma, grammar)) return undefined;
    if (form.kind === 'participle') {
      const auxiliary = backToAuxiliary(words, at, grammar);
      if (auxiliary === undefined) {
        // Only the base form can share an auxiliary: an agreeing one («la guerre, condamnée par …») is an adjective.
        if (!form.base || !sharesBefore(words, at, grammar)) continue;
        const shared = predicate(
          words,
          { first: at, last: at, form: 'active', bare: true },
          form,
          grammar,
          'fr',
        );
        if (shared) return shared;
        continue;
      }
      const chain = words.slice(auxiliary, at).map((word) => word.key);
      // «doivent être condamnés», «seront examinées»: what is to be done, not what was said; «aurait demandé» is said to be.
      if (/^(?:ser|aur).*(?:a|ont|ons|it|ient)$/.test(chain[0]!) && !isHearsay(chain)) continue;
      const reflexive = isReflexive(words, auxiliary);
      const passive = !reflexive && (chain.includes('été') || (grammar.be.has(chain[0]!) && !form.etre));
      // «est soupçonné d'avoir …»: said of somebody, by nobody.
      if (passive && form.lemma === 'soupçonner' && /^(?:de|d)$/.test(words[at + 1]?.key ?? '')) continue;
      const group = predicate(
        words,
        {
          first: reflexive ? reflexiveStart(words, auxiliary) : auxiliary,
          last: at,
          // «Après avoir condamné le raid, le ministre …»
          form: passive
            ? 'passive'
            : chain[0] === 'avoir' && words[auxiliary - 1]?.key === 'après'
              ? 'gerund'
              : 'active',
          bare: false,
          reflexive: reflexive || passive,
          negated: chain.some((key) => denies.test(key)),
        },
        form,
        grammar,
        'fr',
      );
      if (group) return group;
      continue;
    }
    if (form.kind === 'infinitive') {
      // «…, avant de souligner que …»: said next, by the same.
      if (
        (form.says || /^(?:aborder|évoquer|discuter|échanger)$/.test(form.lemma)) &&
        beforeThat(words, at) !== undefined
      )
        return predicate(words, { first: at, last: at, form: 'gerund', bare: false }, form, grammar, 'fr');
      const impersonal = impersonalBefore(words, at);
      if (impersonal !== undefined)
        return predicate(
          words,
          { first: impersonal, last: at, form: 'passive', bare: false },
          form,
          grammar,
          'fr',
        );
      if (isPurpose(words, at) && tellsPurpose(form)) {
        const group = predicate(
          words,
          { first: at, last: at, form: 'infinitive', bare: false },
          form,
          grammar,
          'fr',
        );
        if (group) return { ...group, purpose: true };
      }
      // «ne peut tolérer», «ne saurait accepter»
      const cannot = /^(?:peu(?:t|x|vent)|pouv(?:ons|ait|aient)|saurai(?:t|ent)|saurions)$/.test(
        words[/^pas$/.test(words[at - 1]?.key ?? '') ? at - 2 : at - 1]?.key ?? '',
      )
        ? words.findLastIndex(({ key }, index) => index < at && index > at - 5 && /^(?:ne|n)$/.test(key))
        : -1;
      if (cannot >= 0)
        return predicate(
          words,
          { first: cannot, last: at, form: 'active', bare: false, negated: true },
          form,
          grammar,
          'fr',
        );
      const opener = infinitiveOpener(words, at);
      if (!opener) continue;
      // «continuerons de condamner» says it, «continuerons de soutenir» is to come.
      if (
        form.stance !== 'condemn' &&
        opener.finite !== undefined &&
        words.slice(opener.finite, at).some(({ key }) => /^continuer(?:a|ons|ont)$/.test(key))
      )
        continue;
      const reflexive = isReflexive(words, at) || words[at - 1]?.key === 'nous';
      return predicate(
        words,
        {
          first: opener.finite ?? (reflexive ? reflexiveStart(words, at) : at),
          last: at,
          form: opener.finite === undefined ? 'infinitive' : 'active',
          bare: false,
          reflexive,
          ...(opener.held && { held: true }),
        },
        form,
        grammar,
        'fr',
      );
    }
    if (form.kind === 'gerund') {
      if (!grammar.that.has(words[at + 1]?.key ?? '') && !isAdjunct(words, at, form, grammar)) continue;
      const reflexive = isReflexive(words, at);
      const first = reflexive ? reflexiveStart(words, at) : at;
      return predicate(
        words,
        { first, last: at, form: 'gerund', bare: false, reflexive },
        form,
        grammar,
        'fr',
      );
    }
    // «ont redit», «a également fait part»: the participle's letters.
    if (
      forms.some(({ kind }) => kind === 'participle') &&
      /^(?:a|ont|avons|avait|avaient|aura|auront|aurait|auraient|ai)$/.test(
        words[backToAuxiliary(words, at, grammar) ?? -1]?.key ?? '',
      )
    )
      continue;
    // «une note», «la demande»: a noun of the same letters.
    const before = words[skipBack(words, at - 1, grammar)]?.key ?? '';
    const direct = words[at - 1]?.key ?? '';
    const elided = direct === "'" && /^[ld]$/.test(words[at - 2]?.key ?? '');
    // «le Groupe des Sept demande»
    const counted =
      grammar.determiners.has(direct) &&
      !(words[at - 1]!.capital && at > 1) &&
      !isObject(words, at - 1, grammar);
    if (form.noun && (counted || grammar.prepositions.has(before))) continue;
    // «l'annonce» after no subject: a noun.
    if (form.noun && elided && !grammar.pronouns.has(words[at - 3]?.key ?? '')) continue;
    // «souhaitent saluer»: the infinitive says what is said.
    if (carries(words, at) || (form.lemma === 'convenir' && words[at - 1]?.key === 'il')) return undefined;
    // «Ces frappes nous préoccupent», «m'inquiètent»: what stands before is what is said.
    const worried = form.stance === 'concern' ? objectBefore(words, at) : undefined;
    if (worried !== undefined)
      return predicate(
        words,
        { first: worried, last: at, form: 'passive', bare: false, reflexive: true },
        form,
        grammar,
        'fr',
      );
    const reflexive = isReflexive(words, at) || direct === 'nous';
    const group = predicate(
      words,
      {
        first: reflexive && direct !== 'nous' ? reflexiveStart(words, at) : at,
        last: at,
        form: 'active',
        bare: false,
        reflexive,
        negated: denies.test(words[at + 1]?.key ?? '') || /^aucune?$/.test(words[at + 1]?.key ?? ''),
        ...(form.future && !wishes.test(words[at]!.key) && { future: true }),
      },
      form,
      grammar,
      'fr',
    );
    if (group) return group;
  }
  return undefined;
}

/** «La paix était au menu des discussions», «au cœur des échanges»: what was talked about stands before. */
function atHeart(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  if (!/^(?:menu|cœur|centre|programme)$/.test(words[at]!.key) || words[at - 1]?.key !== 'au')
    return undefined;
  const talks = words.slice(at + 1, at + 5).some(({ key }) => talking.test(key));
  let first = at - 2;
  while (
    first > 0 &&
    (grammar.adverb.test(words[first]!.key) || /^(?:également|aussi|été)$/.test(words[first]!.key))
  )
    first--;
  const verb = words[first]?.key ?? '';
  if (!talks || !(grammar.be.has(verb) || /^(?:a|ont)$/.test(verb))) return undefined;
  return {
    first,
    last: at,
    lemma: 'évoquer',
    stance: 'mention',
    strength: 1,
    content: at + 1,
    form: 'passive',
    bare: false,
  };
}

const talking =
  /^(?:discussions?|entretiens?|échanges?|pourparlers|débats?|conversations?|rencontres?|travaux|entrevue)$/;

/** «Moscou aurait demandé …»: told by others. */
const isHearsay = (chain: readonly string[]): boolean =>
  /^aurai(?:t|ent)$/.test(chain[0]!) && !chain.includes('été');

/** «L'Ukraine souhaiterait …», «voudrait que …»: says politely what it wishes. */
const wishes = /^(?:souhaite|voud|aime)rai(?:t|ent|s)$/;

/** «Aussi le Conseil exhorte-t-il les parties à …»: the verb without the pronoun glued to it, where its subject stands before it. */
function verbOf(words: readonly Word[], at: number): string {
  const { key } = words[at]!;
  const before = words[at - 1];
  return before && !before.mark && words.at(-1)!.key !== '?' ? key.replace(inverted, '') : key;
}

/** «Le Conseil leur demande de …», «les invite à …»: a pronoun, where its clause has no verb before and an infinitive after. */
function isObject(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (!/^(?:le|la|les|leur)$/.test(words[at]!.key)) return false;
  if (grammar.pronouns.has(words[at - 1]?.key ?? '')) return true;
  const link = at + 2;
  const verb = words[link + 1]?.key === "'" ? link + 2 : link + 1;
  if (!/^(?:à|de|d)$/.test(words[link]?.key ?? '') || !isInfinitive(words[verb]?.key ?? '')) return false;
  const before = words[at - 1];
  if (!before || grammar.prepositions.has(before.key)) return false;
  // «…, les invite à … et décide de …»
  if (before.mark) return before.key === ',' && at > 3;
  for (let back = at - 1; back >= 0; back--) {
    const { key, mark } = words[back]!;
    if (mark && key !== "'") break;
    if (grammar.auxiliaries.has(key) || /^(?:qui|que|qu)$/.test(key)) return false;
    if (verbForms(key, 'fr').some((form) => form.kind !== 'participle' && !form.noun)) return false;
  }
  return true;
}

function carries(words: readonly Word[], at: number): boolean {
  if (!/^(?:souhait|veu|voul)/.test(words[at]!.key)) return false;
  for (let next = at + 1; next < Math.min(words.length, at + 5); next++) {
    if (verbForms(words[next]!.key, 'fr').some((form) => form.kind === 'infinitive')) return true;
    if (words[next]!.mark && words[next]!.key !== "'") return false;
  }
  return false;
}

/** «m'», «me», «nous» before a verb that has another subject; the word of it. */
function objectBefore(words: readonly Word[], at: number): number | undefined {
  const before = words[at - 1]?.key ?? '';
  if (
    before === 'me' ||
    (before === 'nous' && words[at - 2] && !words[at - 2]!.mark && !/ons$/.test(words[at]!.key))
  )
    return at - 1;
  return before === "'" && words[at - 2]?.key === 'm' ? at - 2 : undefined;
}

function skipBack(words: readonly Word[], from: number, grammar: Grammar): number {
  let at = from;
  while (
    at >= 0 &&
    // «le Groupe des Sept»
    !words[at]!.capital &&
    (grammar.between.has(words[at]!.key) || grammar.adverb.test(words[at]!.key)) &&
    words[at]!.key !== ','
  )
    at--;
  return at;
}
