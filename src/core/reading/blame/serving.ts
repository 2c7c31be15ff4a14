import type { SentenceView } from './sentenceView.ts';

/** Those through whom somebody acts: "hackers working for Pyongyang", «des auteurs parrainés par Pékin», "linked to the GRU". */
const serving =
  /^(?:working|acting|operating|affiliated|aligned|linked|tied|subordinated?|loyal|answering|reporting|belonging|attached|sponsored|backed|controlled|directed|financed|funded|hired|paid|recruited|trained|tasked|commissioned|agissant|travaillant|œuvrant|oeuvrant|opérant|affiliée?s?|liée?s?|rattachée?s?|subordonnée?s?|appartenant|parrainée?s?|soutenue?s?|contrôlée?s?|dirigée?s?|financée?s?|pilotée?s?|commanditée?s?|recrutée?s?|payée?s?|rémunérée?s?|formée?s?|mandatée?s?|stipendiée?s?)$/;

/** What may stand between the participle and the preposition. */
const under =
  /^(?:on|behalf|pour|le|compte|de|au|service|l|autorité|sous|ordres|aux|the|orders|under|direction)$/;

/**
 * Whether the preposition at `at` follows a participle of service behind a noun, so that the name after it is the one who
 * acts through those before it.
 */
export function servesAt(view: SentenceView, at: number): boolean {
  const tie = view.words[at]?.key ?? '';
  if (!/^(?:to|for|with|by|of|pour|à|au|aux|par|du|de|des|d)$/.test(tie)) return false;
  let verb = at - 1;
  while (verb > at - 6 && (under.test(view.words[verb]?.key ?? '') || view.words[verb]?.key === "'")) verb--;
  const noun = view.words[verb - 1];
  return (
    verb > 0 &&
    serving.test(view.words[verb]!.key) &&
    noun !== undefined &&
    !noun.mark &&
    !view.isFunction(noun)
  );
}
