import { verbForms } from '../release/verbs.ts';
import { isAdjunct, opensSentence, tellsPurpose } from './adjuncts.ts';
import { attitudeAdjectives } from './attitudes.ts';
import { contentAfter } from './contents.ts';
import type { Grammar } from './grammar.ts';
import {
  backToAuxiliary,
  denies,
  type Group,
  isNameWord,
  predicate,
  setPhrase,
  sharesBefore,
} from './group.ts';
import type { Word } from './words.ts';

/** The French predicate whose verb or adjective stands at word `at`. */
export function frenchGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const attitude = attitudeGroup(words, at, grammar);
  if (attitude) return attitude;
  if (isNameWord(words, at)) return undefined;
  for (const form of verbForms(words[at]!.key, 'fr')) {
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
      // «doivent être condamnés», «seront examinées»: what is to be done, not what was said.
      if (/^(?:ser|aur).*(?:a|ont|ons|it|ient)$/.test(chain[0]!)) continue;
      const reflexive = isReflexive(words, auxiliary);
      const passive = !reflexive && (chain.includes('été') || (grammar.be.has(chain[0]!) && !form.etre));
      // «est soupçonné d'avoir …»: said of somebody, by nobody.
      if (passive && form.lemma === 'soupçonner' && /^(?:de|d)$/.test(words[at + 1]?.key ?? '')) continue;
      const group = predicate(
        words,
        {
          first: reflexive ? reflexiveStart(words, auxiliary) : auxiliary,
          last: at,
          form: passive ? 'passive' : 'active',
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
      const opener = infinitiveOpener(words, at);
      if (!opener) continue;
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
      return predicate(words, { first: at, last: at, form: 'gerund', bare: false }, form, grammar, 'fr');
    }
    // «ont redit»: the participle's letters.
    if (/^(?:a|ont|avons|avait|avaient|aura|auront|ai)$/.test(words[at - 1]?.key ?? '')) continue;
    // «une note», «la demande»: a noun of the same letters.
    const before = words[skipBack(words, at - 1, grammar)]?.key ?? '';
    const direct = words[at - 1]?.key ?? '';
    const elided = direct === "'" && /^[ld]$/.test(words[at - 2]?.key ?? '');
    if (form.noun && (grammar.determiners.has(direct) || grammar.prepositions.has(before))) continue;
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
        negated: denies.test(words[at + 1]?.key ?? ''),
        ...(form.future && { future: true }),
      },
      form,
      grammar,
      'fr',
    );
    if (group) return group;
  }
  return undefined;
}

function carries(words: readonly Word[], at: number): boolean {
  if (!/^(?:souhait|veu|voul)/.test(words[at]!.key)) return false;
  for (let next = at + 1; next < Math.min(words.length, at + 5); next++) {
    if (verbForms(words[next]!.key, 'fr').some((form) => form.kind === 'infinitive')) return true;
    if (words[next]!.mark && words[next]!.key !== "'") return false;
  }
  return false;
}

function announcesAttitude(words: readonly Word[], at: number, lemma: string, grammar: Grammar): boolean {
  if (!/^(?:dire|déclarer|montrer)$/.test(lemma)) return false;
  let next = at + 1;
  while (grammar.adverb.test(words[next]?.key ?? '') || beforeAttitude.test(words[next]?.key ?? '')) next++;
  return words[next] !== undefined && attitudeOf(words[next]!.key) !== undefined;
}

/** Between «se dit» or «est» and the adjective. */
const beforeAttitude =
  /^(?:très|plus|tout|toujours|tous|toutes|également|aussi|été|jour|ce|hier|encore|notamment|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

const attitudeOf = (key: string) =>
  attitudeAdjectives.fr.get(key.replace(/e?s?$/, '')) ??
  attitudeAdjectives.fr.get(key.replace(/s$/, '')) ??
  attitudeAdjectives.fr.get(key);

/** «La France est aux côtés de l'Arménie», «nous restons fermement aux côtés du peuple libanais». */
function besideGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  // «Les deux dirigeants étaient d'avis que …»
  if (
    words[at]!.key === 'avis' &&
    /^(?:que|qu)$/.test(words[at + 1]?.key ?? '') &&
    grammar.be.has(words[at - 3]?.key ?? '')
  )
    return {
      first: at - 3,
      last: at,
      lemma: "être d'avis",
      content: contentAfter(words, at + 1, 'fr'),
      stance: 'state',
      strength: 1,
      form: 'active',
      bare: false,
    };
  if (words[at]!.key !== 'côtés' || words[at - 1]?.key !== 'aux') return undefined;
  if (!/^(?:de|d|du|des)$/.test(words[at + 1]?.key ?? '')) return undefined;
  let back = at - 2;
  while (grammar.adverb.test(words[back]?.key ?? '') || beforeAttitude.test(words[back]?.key ?? '')) back--;
  if (!grammar.be.has(words[back]?.key ?? '')) return undefined;
  const content = contentAfter(words, at + 1, 'fr');
  const found = { first: back, last: at, lemma: 'être aux côtés', content };
  return { ...found, stance: 'support', strength: 3, form: 'active', bare: false };
}

/** «se sont dits profondément préoccupés», «sont convaincus», «se déclare prête». */
function attitudeGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const beside = besideGroup(words, at, grammar);
  if (beside) return beside;
  const adjective = words[at]!.key;
  const meaning = attitudeOf(adjective);
  if (!meaning) return undefined;
  let back = at - 1;
  while (back >= 0) {
    const set = setPhrase(words, back);
    if (set === 0 && !grammar.adverb.test(words[back]!.key) && !beforeAttitude.test(words[back]!.key)) break;
    back -= Math.max(1, set);
  }
  // «est choquée et attristée par»: both adjectives hang on one verb.
  if (grammar.coordinators.has(words[back]?.key ?? '') && attitudeOf(words[back - 1]?.key ?? '')) {
    back -= 2;
    while (back >= 0 && grammar.adverb.test(words[back]!.key)) back--;
  }
  const verb = words[back]?.key ?? '';
  const saying =
    /^(?:dit|dite|dits|dites|disent|disons|déclaré|déclarée|déclarés|déclarées|déclare|déclarent|déclarons|montré|montrée|montrés|montrées|montre|montrent|tient|tiennent|tenons)$/.test(
      verb,
    );
  if (saying) {
    const start = backToAuxiliary(words, back, grammar) ?? back;
    if (!isReflexive(words, start) && words[start - 1]?.key !== 'nous') return undefined;
    return {
      first: isReflexive(words, start) ? reflexiveStart(words, start) : start,
      last: back,
      lemma: /^di/.test(verb)
        ? 'se dire'
        : /^mon/.test(verb)
          ? 'se montrer'
          : /^t/.test(verb)
            ? 'se tenir'
            : 'se déclarer',
      ...meaning,
      content: contentAfter(words, at + 1, 'fr'),
      form: 'active',
      bare: false,
    };
  }
  if (!grammar.be.has(verb) && opensSentence(words, back + 1, grammar))
    return /^(?:par|de|d|du|des|à|au|aux|que|qu|face)$/.test(words[at + 1]?.key ?? '')
      ? {
          first: back + 1,
          last: at,
          lemma: `être ${adjective.replace(/e?s?$/, '')}`,
          ...meaning,
          content: contentAfter(words, at + 1, 'fr'),
          form: 'gerund',
          bare: false,
        }
      : undefined;
  if (!grammar.be.has(verb)) return undefined;
  // «la situation est préoccupante» is no attitude, but «sommes préoccupés par» is: a complement must follow.
  if (!/^(?:par|de|d|du|des|à|au|aux|que|qu|pour|face|en)$/.test(words[at + 1]?.key ?? '')) return undefined;
  return {
    first: back,
    last: at,
    lemma: `être ${adjective.replace(/e?s?$/, '')}`,
    ...meaning,
    content: contentAfter(words, at + 1, 'fr'),
    form: 'active',
    bare: false,
  };
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

const isReflexive = (words: readonly Word[], at: number) =>
  words[at - 1]?.key === 'se' || (words[at - 1]?.key === "'" && words[at - 2]?.key === 's');

const reflexiveStart = (words: readonly Word[], at: number) =>
  words[at - 1]?.key === 'se' ? at - 1 : words[at - 1]?.key === "'" ? at - 2 : at;

function skipBack(words: readonly Word[], from: number, grammar: Grammar): number {
  let at = from;
  while (
    at >= 0 &&
    (grammar.between.has(words[at]!.key) || grammar.adverb.test(words[at]!.key)) &&
    words[at]!.key !== ','
  )
    at--;
  return at;
}

/** «pour», clitics between: «pour leur exprimer». */
function isPurpose(words: readonly Word[], at: number): boolean {
  let link = at - 1;
  while (/^(?:leur|lui|se|s|y|en|')$/.test(words[link]?.key ?? '')) link--;
  const tie = words[link]?.key ?? '';
  return tie === 'pour' || (/^(?:de|d)$/.test(tie) && words[link - 1]?.key === 'afin');
}

/** «Il convient de rappeler», «il est à noter», «il importe de souligner»: the word after «il»; nobody is named who says it. */
function impersonalBefore(words: readonly Word[], at: number): number | undefined {
  let link = at - 1;
  if (words[link]?.key === "'") link--;
  const verb = words[link - 1]?.key ?? '';
  const stated = /^(?:de|d)$/.test(words[link]?.key ?? '') && /^(?:convient|importe|convenait)$/.test(verb);
  const noted = words[link]?.key === 'à' && /^(?:est|était)$/.test(verb);
  return (stated || noted) && words[link - 2]?.key === 'il' ? link - 1 : undefined;
}

/** Has or takes an occasion. */
const grasps =
  /^(?:ai|a|ont|avons|avait|avaient|eu|eurent|saisi|saisis|saisit|saisissent|saisissons|profité|profite)$/;

const carriers =
  /^(?:vient|viennent|venons|viens|venait|venaient|tenu|tient|tiennent|tenons|tenaient|tenait|tiens|voulu|veut|veulent|voulons|souhaité|souhaite|souhaitent|souhaitons|continue|continuent|continuons|continué|cesse|cessent|cessé|cessons)$/;

/**
 * «l'occasion pour X de réaffirmer», «a permis à X de souligner»: an infinitive with its own subject; and «ont tenu à
 * rappeler», «souhaite saluer», «continuons de condamner», where a finite verb carries it (its index in `finite`).
 */
function infinitiveOpener(
  words: readonly Word[],
  at: number,
): { readonly finite?: number; readonly held?: true } | undefined {
  let link = at - 1;
  // Clitics and adverbs stand between: «souhaitons également nous féliciter».
  while (
    /^(?:se|s|nous|y|en|le|la|les|également|aussi|ici|'|.*ment)$/.test(words[link]?.key ?? '') &&
    link > at - 5
  )
    link--;
  const key = words[link]?.key ?? '';
  // «Je voudrais commencer par remercier …»
  if (key === 'par' && /^(?:commenc|termin|conclu|fini)/.test(words[link - 1]?.key ?? '')) {
    let first = link - 1;
    while (
      first > 0 &&
      /^(?:a|ai|ont|avons|à|(?:voudr|souhait|veu|voul|tien).*)$/.test(words[first - 1]!.key)
    )
      first--;
    return { finite: first };
  }
  const carrier = /^(?:à|de|d)$/.test(key) ? link - 1 : link;
  if (carriers.test(words[carrier]?.key ?? '')) {
    let first = carrier;
    while (
      first > 0 &&
      /^(?:a|ont|avons|avait|avaient|également|aussi|aura|auront|n|ne|'|pas)$/.test(words[first - 1]!.key)
    )
      first--;
    return { finite: first };
  }
  if (key === 'de' || key === 'd')
    for (let back = link - 1; back >= 0 && back > link - 40; back--) {
      if (!/^(?:occasion|permis|permet|permettra|opportunité|honneur|plaisir)$/.test(words[back]!.key))
        continue;
      // «Nous avons eu l'occasion de rappeler …», «j'ai le plaisir d'annoncer …»: whose occasion it is says it.
      let first = back - (words[back - 1]?.key === "'" ? 3 : 2);
      if (!/^perm/.test(words[back]!.key) && grasps.test(words[first]?.key ?? '') && back > link - 12) {
        while (
          first > 0 &&
          /^(?:a|ai|ont|avons|avait|avaient|également|aussi|déjà|notamment)$/.test(words[first - 1]!.key)
        )
          first--;
        return { finite: first };
      }
      if (/^(?:honneur|plaisir)$/.test(words[back]!.key)) return undefined;
      const past =
        words[back]!.key === 'permis' ||
        words.slice(Math.max(0, back - 5), back).some(({ key }) => key === 'été');
      return past ? { held: true } : {};
    }
  return undefined;
}
