import type { Group } from '../predicates/group.ts';
import type { Word } from '../words.ts';

/** Pronouns of whoever was named before. */
export const later = /^(?:il|elle|ils|elles|he|she|they)$/;
/** Opens a clause that is told of something before it. */
export const opens = /^(?:where|which|whom|où|lequel|laquelle|lesquels|lesquelles|and|et|but|mais)$/;

/** «…, à qui il a redit …», «…, qu'elle a remercié» */
export const ofWhom = (words: readonly Word[], at: number): boolean =>
  (words[at]!.key === 'qui' && /^(?:à|avec|pour|auprès|chez|devant)$/.test(words[at - 1]?.key ?? '')) ||
  (words[at]!.key === "'" && words[at - 1]?.key === 'qu' && words[at - 2]?.key === ',');

/** «un accord garantissant que …»: what a thing sees to. */
export const ensures =
  /^(?:garantir|assurer|établir|prouver|montrer|démontrer|guarantee|show|prove|establish)$/;

/** "a partnership guided by values, driven by innovation, and committed to …": one of several participles of a noun. */
export const described = (words: readonly Word[], group: Group): boolean =>
  group.lemma === 'commit to' &&
  group.tense === 'past' &&
  /^(?:and|,)$/.test(words[group.first - 1]?.key ?? '') &&
  words
    .slice(0, group.first)
    .some(
      ({ key }, at) =>
        /^(?:guided|driven|united|rooted|based|anchored|founded|grounded|inspired|bound|underpinned)$/.test(
          key,
        ) && /^(?:by|in|on)$/.test(words[at + 1]!.key),
    );
