import { verbForms } from '../../release/verbs.ts';
import type { Word } from '../words.ts';
import type { Group } from './group.ts';

/**
 * "emphasized …, urged …", not "emphasized that those who commit, support or justify …", nor "called on him to hold elections,
 * address the needs …".
 */
export function agree(one: Group, other: Group, words: readonly Word[]): boolean {
  if (other.tense !== 'base') return true;
  if (one.tense !== undefined && one.tense !== 'base') return false;
  const to =
    other.stance === 'mention' && words.slice(one.content, other.first).some(({ key }) => key === 'to');
  return !to;
}

const past = /^(?:a|ont|avait|avaient|has|have|had)$/;

/**
 * "reiterated that Arland condemns the raid and supports …", «a rappelé que le Mali salue … et soutient …»: behind a past verb
 * a present one goes on with the clause that this one reports.
 */
export function carriesOnClause(
  words: readonly Word[],
  main: Group,
  group: Group,
  lang: 'fr' | 'en',
): boolean {
  if (group.form !== 'active' || group.bare) return false;
  const between = words.slice(main.last + 1, group.first);
  if (lang === 'fr')
    return (
      past.test(words[main.first]!.key) &&
      main.last > main.first &&
      !words.slice(group.first, group.last + 1).some(({ key }) => past.test(key)) &&
      between.some(({ key }) => key === 'que' || key === 'qu')
    );
  return (
    (main.tense === 'past' || past.test(words[main.first]!.key)) &&
    group.tense === 's' &&
    between.some(({ key }) => key === 'that')
  );
}

/** «Décide de …», "Announced …" at the head of a point that names nobody, not «Rappel de …», "Reports on …". */
export function opensAlone(words: readonly Word[], group: Group, lang: 'fr' | 'en'): boolean {
  if (!words[group.first]!.capital || group.form !== 'active') return false;
  const noun = verbForms(words[group.last]!.key, lang).some((form) => form.noun);
  const next = words[group.last + 1]?.key ?? '';
  return lang === 'fr'
    ? !(noun && /^(?:de|d|du|des|sur|pour|entre|:)$/.test(next))
    : group.tense !== 'base' && !(noun && /^(?:of|from|with|on|in|by|and|:)$/.test(next));
}

/** What an infinitive stands under. */
export const modal = /^(?:will|shall|would|can|could|may|might|must|should|to)$/;

/** Verbs of those whose words show something. */
export const evident = /^(?:show|demonstrate|prove|attest|montrer|démontrer|attester|prouver)$/;
