import { type VerbForm, verbForms } from '../release/verbs.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import type { Stance } from './model.ts';
import { attitudeAdjectives, attitudeNouns, expressing, phrases } from './predicates.ts';
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
}

/** All predicates of a sentence that report something, in order; those inside direct quotations are not the reporter's. */
export function findGroups(words: readonly Word[], lang: string): Group[] {
  const grammar = grammarOf(lang);
  const found: Group[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.quoted || word.mark) continue;
    const group = lang === 'fr' ? frenchGroup(words, at, grammar) : englishGroup(words, at, grammar);
    if (!group) continue;
    found.push(group);
    at = Math.max(at, group.last);
  }
  return found;
}

function frenchGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const key = words[at]!.key;
  const attitude = frenchAttitude(words, at, grammar);
  if (attitude) return attitude;
  for (const form of verbForms(key, 'fr')) {
    // «se sont dits préoccupés»: the adjective says what is said, and is read with its verb.
    if (announcesAttitude(words, at, form.lemma, grammar)) return undefined;
    if (form.kind === 'participle') {
      const auxiliary = backToAuxiliary(words, at, grammar);
      if (auxiliary === undefined) {
        // Only the base form can share an auxiliary: an agreeing one («la guerre, condamnée par …») is an adjective.
        if (!form.base || !sharesBefore(words, at, grammar)) continue;
        return finish(words, at, at, at, form, 'active', grammar, 'fr', true);
      }
      const chain = words.slice(auxiliary, at).map((word) => word.key);
      const reflexive = isReflexive(words, auxiliary);
      const passive = !reflexive && (chain.includes('été') || (grammar.be.has(chain[0]!) && !form.etre));
      return finish(
        words,
        reflexive ? reflexiveStart(words, auxiliary) : auxiliary,
        at,
        at,
        form,
        passive ? 'passive' : 'active',
        grammar,
        'fr',
        false,
      );
    }
    if (form.kind === 'infinitive') {
      const opener = infinitiveOpener(words, at);
      if (!opener) continue;
      return finish(
        words,
        opener.finite ?? at,
        at,
        at,
        form,
        opener.finite === undefined ? 'infinitive' : 'active',
        grammar,
        'fr',
        false,
      );
    }
    if (form.kind === 'gerund') {
      if (!grammar.that.has(words[at + 1]?.key ?? '')) continue;
      return finish(words, at, at, at, form, 'gerund', grammar, 'fr', false);
    }
    // «une note», «la demande»: a noun of the same letters.
    const before = words[skipBack(words, at - 1, grammar)]?.key ?? '';
    const direct = words[at - 1]?.key ?? '';
    if (form.noun && (grammar.determiners.has(direct) || grammar.prepositions.has(before))) continue;
    const reflexive = /^(?:se|s|nous)$/.test(direct) || (direct === "'" && words[at - 2]?.key === 's');
    return finish(
      words,
      reflexive && direct !== 'nous' ? reflexiveStart(words, at) : at,
      at,
      at,
      form,
      'active',
      grammar,
      'fr',
      false,
    );
  }
  return undefined;
}

function announcesAttitude(words: readonly Word[], at: number, lemma: string, grammar: Grammar): boolean {
  if (!/^(?:dire|déclarer|montrer)$/.test(lemma)) return false;
  let next = at + 1;
  while (
    grammar.adverb.test(words[next]?.key ?? '') ||
    /^(?:très|plus|également|aussi|tous|toutes)$/.test(words[next]?.key ?? '')
  )
    next++;
  return words[next] !== undefined && attitudeOf(words[next]!.key) !== undefined;
}

const attitudeOf = (key: string) =>
  attitudeAdjectives.fr?.get(key.replace(/e?s?$/, '')) ??
  attitudeAdjectives.fr?.get(key.replace(/s$/, '')) ??
  attitudeAdjectives.fr?.get(key);

/** «se sont dits profondément préoccupés», «sont convaincus», «se déclare prête». */
function frenchAttitude(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const adjective = words[at]!.key;
  const meaning = attitudeOf(adjective);
  if (!meaning) return undefined;
  let back = at - 1;
  while (
    back >= 0 &&
    (grammar.adverb.test(words[back]!.key) ||
      /^(?:très|plus|tout|toujours|pleinement|tous|toutes|également|aussi)$/.test(words[back]!.key))
  )
    back--;
  const verb = words[back]?.key ?? '';
  const saying =
    /^(?:dit|dite|dits|dites|disent|disons|déclaré|déclarée|déclarés|déclarées|déclare|déclarent|déclarons|montré|montrée|montrés|montrées|montre|montrent)$/.test(
      verb,
    );
  let first = back;
  if (saying) {
    const auxiliary = backToAuxiliary(words, back, grammar);
    const start = auxiliary ?? back;
    if (!isReflexive(words, start) && words[start - 1]?.key !== 'nous') return undefined;
    first = isReflexive(words, start) ? reflexiveStart(words, start) : start;
    return {
      first,
      last: back,
      lemma:
        verb.startsWith('d') && /^di/.test(verb)
          ? 'se dire'
          : /^mon/.test(verb)
            ? 'se montrer'
            : 'se déclarer',
      ...meaning,
      content: contentAfter(words, at + 1),
      form: 'active',
      bare: false,
    };
  }
  if (!grammar.be.has(verb)) return undefined;
  // «la situation est préoccupante» is no attitude, but «sommes préoccupés par» is: a complement must follow.
  if (!/^(?:par|de|d|du|des|à|au|aux|que|qu|pour|face|en)$/.test(words[at + 1]?.key ?? '')) return undefined;
  return {
    first,
    last: at,
    lemma: `être ${adjective.replace(/e?s?$/, '')}`,
    ...meaning,
    content: contentAfter(words, at + 1),
    form: 'active',
    bare: false,
  };
}

function englishGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const attitude = englishAttitude(words, at, grammar);
  if (attitude) return attitude;
  const key = words[at]!.key;
  const forms = verbForms(key, 'en');
  if (forms.length === 0) return undefined;
  const auxiliary = backToAuxiliary(words, at, grammar);
  const chain = auxiliary === undefined ? [] : words.slice(auxiliary, at).map((word) => word.key);
  const direct = words[at - 1]?.key ?? '';
  for (const form of forms) {
    if (form.kind === 'participle') {
      if (auxiliary === undefined) continue;
      const passive = chain.some((word) => grammar.be.has(word) || word === 'been');
      return finish(words, auxiliary, at, at, form, passive ? 'passive' : 'active', grammar, 'en', false);
    }
    if (form.kind === 'gerund') {
      if (auxiliary !== undefined && chain.some((word) => grammar.be.has(word)))
        return finish(words, auxiliary, at, at, form, 'active', grammar, 'en', false);
      if (!grammar.that.has(words[at + 1]?.key ?? '')) continue;
      return finish(words, at, at, at, form, 'gerund', grammar, 'en', false);
    }
    if (form.kind === 'infinitive' || form.kind === 'finite') {
      if (direct === 'to') {
        const opener = /^(?:opportunity|occasion|chance)$/.test(words[at - 2]?.key ?? '');
        if (opener) return finish(words, at, at, at, form, 'infinitive', grammar, 'en', false);
        continue;
      }
      if (
        auxiliary !== undefined &&
        chain.some((word) => /^(?:will|shall|would|do|does|did|must)$/.test(word))
      )
        return finish(words, auxiliary, at, at, form, 'active', grammar, 'en', false);
      if (form.kind === 'infinitive' && !form.present) continue;
      if (auxiliary !== undefined) continue;
      if (grammar.determiners.has(direct) || (form.noun && grammar.prepositions.has(direct))) continue;
      // "the concerns expressed by …": a participle after its noun.
      if (form.past && words[at + 1]?.key === 'by') continue;
      return finish(words, at, at, at, form, 'active', grammar, 'en', false);
    }
  }
  return undefined;
}

/** "are deeply concerned by", "remain committed to", "stand ready to". */
function englishAttitude(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const adjective = words[at]!.key;
  const meaning = attitudeAdjectives.en?.get(adjective);
  if (!meaning) return undefined;
  let back = at - 1;
  while (
    back >= 0 &&
    (grammar.adverb.test(words[back]!.key) ||
      /^(?:very|also|all|both|not|fully|more|still|and|been)$/.test(words[back]!.key))
  )
    back--;
  if (!grammar.be.has(words[back]?.key ?? '') && !/^(?:have|has)$/.test(words[back]?.key ?? ''))
    return undefined;
  if (!/^(?:by|about|at|over|to|that|with|in|for|of|,)$/.test(words[at + 1]?.key ?? '')) return undefined;
  let first = back;
  while (first > 0 && grammar.auxiliaries.has(words[first - 1]!.key)) first--;
  return {
    first,
    last: at,
    lemma: `be ${adjective}`,
    ...meaning,
    content: contentAfter(words, at + 1),
    form: 'active',
    bare: false,
  };
}

function finish(
  words: readonly Word[],
  first: number,
  last: number,
  verb: number,
  form: VerbForm,
  kind: Group['form'],
  grammar: Grammar,
  lang: string,
  bare: boolean,
): Group | undefined {
  const rest = words
    .slice(verb + 1, verb + 14)
    .map((word) => word.key)
    .join(' ');
  const base = { first, last, lemma: form.lemma, form: kind, bare };
  for (const [lemma, pattern, meaning] of phrases[lang] ?? []) {
    if (lemma !== form.lemma) continue;
    const match = pattern.exec(rest);
    if (match) {
      const length = match[0].split(' ').length;
      return {
        ...base,
        last: verb + 1,
        lemma: `${lemma} ${match[0]}`,
        ...meaning,
        content: contentAfter(words, verb + 1 + length),
      };
    }
  }
  const noun = attitudeNoun(words, verb + 1, lang, grammar);
  const expresses = expressing.has(form.lemma) || (form.lemma === 'faire' && /^part |^état /.test(rest));
  if (noun && expresses) return { ...base, ...noun.meaning, content: contentAfter(words, noun.at + 1) };
  if (form.stance === undefined) return undefined;
  // «appeler à», "call on": the preposition belongs to the verb, not to what is asked.
  return {
    ...base,
    stance: form.stance,
    strength: form.strength ?? 1,
    content: contentAfter(words, verb + 1),
  };
}

/** «sa vive préoccupation», "deep and growing concern": the noun within a short reach of the verb. */
function attitudeNoun(words: readonly Word[], from: number, lang: string, grammar: Grammar) {
  for (let at = from; at < Math.min(words.length, from + 9); at++) {
    const word = words[at]!;
    const meaning = attitudeNouns[lang === 'fr' ? 'fr' : 'en']?.get(word.key);
    if (meaning) return { at, meaning };
    if (word.mark && word.key !== "'" && word.key !== ',') return undefined;
    if (grammar.that.has(word.key) || grammar.relatives.has(word.key)) return undefined;
  }
  return undefined;
}

/** Skips the prepositions and adverbs that tie a verb to what is said. */
function contentAfter(words: readonly Word[], from: number): number {
  let at = from;
  const light =
    /^(?:par|de|d|du|des|à|au|aux|sur|for|to|on|upon|of|over|about|by|at|with|face|également|aussi|again|once|fermement|firmly|strongly|also|further|together|today|jointly|yesterday|regarding|concerning)$/;
  while (at < words.length && at < from + 4 && (light.test(words[at]!.key) || words[at]!.key === "'")) at++;
  return at;
}

function backToAuxiliary(words: readonly Word[], at: number, grammar: Grammar): number | undefined {
  let first: number | undefined;
  for (let back = at - 1; back >= 0 && back >= at - 7; back--) {
    const key = words[back]!.key;
    if (grammar.auxiliaries.has(key)) {
      first = back;
      continue;
    }
    if (first !== undefined) break;
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

/**
 * «l'occasion pour X de réaffirmer», «a permis à X de souligner»: an infinitive with its own subject; and «ont tenu à
 * rappeler», «a souhaité saluer», where a finite verb carries it (its index in `finite`).
 */
function infinitiveOpener(words: readonly Word[], at: number): { readonly finite?: number } | undefined {
  const link = words[at - 1]?.key === "'" ? words[at - 2]?.key : words[at - 1]?.key;
  const from = words[at - 1]?.key === "'" ? at - 3 : at - 2;
  if (link === 'de' || link === 'd') {
    for (let back = from; back >= 0 && back > from - 40; back--)
      if (/^(?:occasion|permis|permet|permettra|opportunité)$/.test(words[back]!.key)) return {};
  }
  const carrier = link === 'à' ? from : at - 1;
  const key = words[carrier]?.key ?? '';
  if (
    (link === 'à' && /^(?:tenu|tient|tiennent|tenons|tenaient|tenait)$/.test(key)) ||
    /^(?:voulu|souhaité|souhaite|souhaitent|souhaitons|veut|veulent|voulons|tiens)$/.test(key)
  ) {
    let first = carrier;
    while (
      first > 0 &&
      /^(?:a|ont|avons|avait|avaient|également|aussi|aura|auront)$/.test(words[first - 1]!.key)
    )
      first--;
    return { finite: first };
  }
  return undefined;
}
