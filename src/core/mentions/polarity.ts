import { foldWords } from '../text/words.ts';
import type { Polarity } from './model.ts';

/** Small words of a noun phrase, folded; up to two adjectives may stand between them and the threat's own words. */
const phrase =
  "(?:(?:les?|la|l'|des|du|de|d'|une?|the|an?|any|all|such|these|this|ces|cette|cet|ce|our|their|its|nos|leurs?|ses|actes? d[e']|acts? of|formes? d[e']|forms? of|types? (?:of|d[e'])|kinds? of|nouvelles?|new|further|other|autres?|moindres?|moindre)\\s*)*(?:(?!(?:for|of|to|in|on|by|with|from|de|des|du|pour|par|a|aux?|en|sur|que|qui|et|and|or|ou)\\s)[\\p{L}'-]+\\s+){0,2}$";

/** The same without room for other words. */
const close =
  "(?:(?:les?|la|l'|des|du|de|d'|une?|the|an?|any|such|this|cette|cet|ce|actes? d[e']|acts? of|credible|direct|real|single)\\s*)*$";

/** A word ends here: «no» is not the start of «nouvelles». */
const border = "(?:(?<=')|(?!\\p{L}))";

const pattern = (words: string) => new RegExp(`(?:^|[^\\p{L}'])(?:${words})${border}\\s*${phrase}`, 'u');

/** Verbs by which an act is done or noticed: negated, the act did not happen. */
const happens =
  "(?:constitu|represent|etabli|pos|men|commi|lanc|condui|constat|observ|detect|relev|identif|enregistr|subi|vis|cherch|provoqu|particip|perpetr|carr|conduct|launch|commit|find|found|see|seen|record|involve|amount|attempt|intend|engag|use|plan|seek|sought|constitut|remain|deploy|utilis|recour|tent|ete|been|be)[\\p{L}']*";

const negated = [
  pattern(
    "no|aucune?|sans(?! (?:reserve|equivoque|delai|condition|precedent|cesse|relache|appel|ambiguite|tarder|plus|detour))|without(?! (?:reservation|delay|precedent|condition|further))|ni|nor|neither|pas d[e']|jamais d[e']|plus aucune?|absence (?:of|d[e'])|lack of",
  ),
  pattern(`(?:not|never|n't)\\s+(?:\\p{L}+ly\\s+)?(?:been\\s+|be\\s+)?${happens}(?:\\s+(?:out|in|to))?`),
  new RegExp(`(?:^|[^\\p{L}'])(?:not|never|n't)\\s+(?:\\p{L}+ly\\s+)?(?:be(?:en)?\\s+)?${close}`, 'u'),
  pattern(`(?:pas|jamais|nullement)\\s+(?:ete\\s+)?${happens}(?:\\s+(?:a|d'|de))?`),
  pattern(`ne\\s+(?:se\\s+)?${happens}\\s+(?:pas|jamais|nullement)`),
  /(?:^|[^\p{L}])(?:(?:no|any|aucune?|sans)\s+|pas d(?:e\s+|'))(?:\p{L}+\s+)?(?:evidence|proof|signs?|indications?|preuves?|indices?|signes?|elements?|traces?)\s+(?:of|that|d[e'u]|des|que|qu'|indiquant|suggerant|suggesting)(?:(?! et | and )[^,]){0,50}$/u,
  // "We have not seen indications of", «nous n'avons relevé aucun signe de»
  /(?:^|[^\p{L}])(?:not|never|n't|pas|jamais)\s+(?:\p{L}+\s+){0,3}(?:any\s+|d[e']\s*)?(?:evidence|proof|signs?|indications?|preuves?|indices?|signes?|elements?|traces?)\s+(?:of|that|d[e'u]|des|que|qu')(?:(?! et | and )[^,]){0,50}$/u,
  // «Rien ne saurait être interprété comme une menace», "should not be seen as a threat".
  /(?:^|[^\p{L}])(?:ne saurai(?:t|ent)|ne doi(?:t|vent) pas|should not|must not|shall not|cannot|nothing)\s[^,]{0,50}(?:comme|as)\s+(?:une?|an?)\s+(?:\p{L}+\s+)?$/u,
  /(?:^|[^\p{L}])(?:ni|aucune?|no|neither|pas l'?)\s*(?:l'|la\s+|the\s+)?(?:\p{L}+\s+)?(?:volonte|objectif|intention|desir|dessein|wish|desire|plans?)\s+(?:de|d'|to|of)\s*(?:[\p{L}']+\s+){0,3}$/u,
  /(?:^|[^\p{L}])(?:laissero(?:ns|nt)|laissera) pas\s+(?:[\p{L}']+\s+){0,2}$/u,
  /(?:^|[^\p{L}])(?:n'appell\p{L}+|n'encourag\p{L}+|ne soutien\p{L}+|ne cherch\p{L}+|ne souhait\p{L}+) (?:pas|jamais)\s+(?:a |d'|de )?(?:[\p{L}']+\s+){0,2}$/u,
  // "Denies any involvement in …"
  /(?:^|[^\p{L}])(?:den(?:y|ies|ied|ying)|nie|nient|niant|dement|dementent|dementi)\s+(?:any|all|toute?|avoir|having)\s[^,]{0,50}$/u,
  /(?:^|[^\p{L}])(?:rien n'indique|nothing (?:suggests|indicates))[^,]{0,60}$/u,
];

/** What is not tolerated, or is to be left or refused altogether, is opposed, not denied. */
const refused = [
  /(?:^|[^\p{L}])(?:ne|n'|not|never|cannot|can't|won't)\s*[^,.]{0,30}?(?:toler|accept|admet|permet|laisser(?!o?n?s? pas )|allow|condon|stand for|ignor|impun)\p{L}*\s[^,]{0,40}$/u,
  /(?:^|[^\p{L}])(?:s'abst(?:enir|ient|iennent|enant)|refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?|rejet\p{L}*|reject\p{L}*)\s+(?:de |from )?(?:toute?s?|any|all)\s+(?:[\p{L}'-]+\s+){0,3}$/u,
  /(?:^|[^\p{L}])(?:no|aucune)\s+(?:impunity|impunite)\s+(?:for|pour)\s+(?:[\p{L}'-]+\s+){0,2}$/u,
  // "Prevent the territory from being used for hosting or exporting terrorism", «empêcher l'Iran de se doter de»
  /(?:^|[^\p{L}])(?:prevent|preclud|dissuad|deter|discourag|block|stop)\p{L}*\s+[^.;]{2,80}\sfrom\s+(?:\p{L}+ing|ever)(?!\p{L})[^.;]{0,60}$/u,
  /(?:^|[^\p{L}])(?:empech|dissuad|decourag)\p{L}*\s+(?!de |d')[^.;,]{2,60}\s(?:de |d')[^.;,]{0,50}$/u,
  // «La lutte sans concession contre», «le combat qu'ils livrent au»
  /(?:^|[^\p{L}])(?:lutte|combat|luttent|combattent|fight|struggle|battle)\s[^.;,]{2,50}\s(?:contre|against|livrent au|livrent a|menent contre)\s+(?:(?:le|la|les|l'|the|all|toute?s?|forms? of|formes? d[eu])\s*){0,3}$/u,
  // "Standing up to Russia's malign activities", «tenir tête aux»
  /(?:^|[^\p{L}])(?:stand|stands|standing|stood) up (?:to|against)\s+(?:[\p{L}']+\s+){0,3}$/u,
  /(?:^|[^\p{L}])(?:tenir|tient|tiennent|tenant) tete (?:a|au|aux)\s+(?:[\p{L}']+\s+){0,3}$/u,
  // «Veiller à ce que l'Iran ne puisse jamais se doter de …», "ensure that Iran never acquires …".
  /(?:^|[^\p{L}])(?:veill\p{L}*|fai(?:re|sons) en sorte|garanti\p{L}*|ensur\p{L}+|make sure)\s[^,]{0,60}(?:ne\s+\p{L}+\s+(?:jamais|pas)|never|cannot|not)\s+(?:[\p{L}']+\s+){0,4}$/u,
];

/** A counter-phrase after which the threat stands as it is: somebody complains of it, or is at war. */
const told = [
  /(?:^|[^\p{L}])(?:protest|manifest|testif|temoign|complain|plainte|speak|spoke|spoken)\p{L}*\s+(?:out\s+)?(?:contre|against)\s+(?:[\p{L}'-]+\s+){0,4}$/u,
  /(?:^|[^\p{L}])(?:warn\p{L}*|mis\p{L}* en garde|mettre en garde|met\p{L}* en garde)\s+(?:against|contre)\s+(?!any|further|new|all|toute?s?|nouve)(?:l')?(?:[\p{L}'-]+\s+){0,4}$/u,
  /(?<!\p{L})(?:support|assist|help|back|aid|soutenir|soutien|soutiennent|aider|aident)\p{L}*\s+(?:[\p{L}'-]+\s+){1,3}(?:against|contre)\s+(?:[\p{L}']+'s\s+|russian\s+|the\s+|la\s+|l')(?:[\p{L}'-]+\s+){0,4}$/u,
  /(?<!(?:to|right|ability)\s)(?<!\p{L})defend(?:s|ed|ing)?\s+(?:itself|themselves|ourselves|himself|her\p{L}+)\s+against\s+(?:[\p{L}'-]+\s+){0,5}$/u,
  /(?:^|[^\p{L}])se\s+defend(?:ent|ait|aient|ant)?\s+contre\s+(?:[\p{L}'-]+\s+){0,4}$/u,
];

/** «Condamne toute forme de violence»: any there is is meant, not one that might come. */
const blamed = pattern(
  '(?:condem|condam|denon|denoun|deplor)\\p{L}*\\s+(?:\\p{L}+(?:ly|ment)\\s+)?(?:any|all|every|toute?s?)',
);

/** «Ne doit jamais se doter de», "must never acquire": what is forbidden has not happened. */
const forbidden =
  /(?:^|[^\p{L}])(?:doi(?:t|vent)|devrai(?:t|ent)|must|should|shall)\s+(?:jamais|pas|never|not)\s+(?:[\p{L}']+\s+){0,3}$/u;

/** «Peuvent constituer un crime de guerre»: how an act is to be called, not whether it happens. */
const called = pattern(
  "(?:may|might|could|can|peu(?:t|vent)|pourrai(?:t|ent))\\s+(?:constitu|amount to|relev)\\p{L}*(?: d[e'])?",
);

const hypothetical = [
  /(?:^|[^\p{L}])(?:en cas d[e'u]|au cas ou|dans l'hypothese (?:d[e'u]|ou)|in (?:the )?(?:event|case) of|in case|if|unless|whether|lest|a supposer que|quand bien meme)(?:(?<=')|(?!\p{L}))(?:(?! as (?:it|he|they) | while | tandis )[^,]){0,70}$/u,
  /(?:^|[,(:]\s*|(?:et|que|and|that)\s+)(?:si|s'ils?|should)\s[^,]{0,70}$/u,
  pattern(
    "(?:reduced? )?risques? (?:d[e'u]|des|d'une?)|risks? of|dangers? (?:d[e']|of)|likelihood of|possibilit(?:y|ies) of|possibilites? d[e']|probabilit(?:y|e) (?:of|d[e'])|prospects? of|perspectives? d[e']|fears? of|craintes? d[e']|threats? of|potential|possible|eventuel(?:le)?s?|hypothetical|future",
  ),
  pattern('any|toute?'),
  /(?:^|[^\p{L}])(?:could(?! not)|would|might|may|pourrai(?:t|ent)|susceptibles? d[e']|likely to|risquent? d[e']|risquerai(?:t|ent) d[e']|de nature a|capables? (?:d[e']|of)|able to)\s*(?:[\p{L}']+\s+){0,4}$/u,
  pattern('(?:constituer|representer|entrainer|provoquer|marquer|signifier|permettr)ai(?:t|ent)'),
];

/** «Cesser toute complicité», "end any interference": it goes on. */
const ceased =
  /(?:^|[^\p{L}])(?:cess\p{L}+|(?:mettre|met|mettent|mettant) (?:fin|un terme) a|renonc\p{L}+ a|ceas\p{L}+|stop\p{L}*|end\p{L}*|halt\p{L}*)\s+(?:any|all|toute?s?)\s+(?:[\p{L}']+\s+){0,3}$/u;

const afterHypothetical =
  /^\s+(?:potenti\p{L}+|eventuel\p{L}*|possibles?|hypothetiques?|would|could|might|serai(?:t|ent)|pourrai(?:t|ent)|constituerai(?:t|ent))(?!\p{L})/u;
const afterCountered =
  /^\s+(?:(?:a|ont|was|were|has|have|est|ete|been|sont)\s+){0,2}(?:\p{L}+\s+)?(?:dejouee?s?|evitee?s?|foiled|thwarted|averted|prevented)(?!\p{L})/u;

const yearBefore = /(?:^|[^\p{L}\p{N}])((?:1[89]|20)\d\d)\s+(?:\p{L}+\s+){0,1}$/u;
const yearAfter =
  /^\s+(?:[\p{L}'-]+\s+){0,4}?(?:d[eu]|des|of|in|en|on|le|du)\s+(?:\d{1,2}(?:er|st|nd|rd|th)?\s+)?(?:\p{L}+\s+)?((?:1[89]|20)\d\d)(?!\d)/u;
const pastBefore = pattern('past|previous|former|earlier|historical|anciennes?');
const pastAfter = /^\s+(?:passee?s?|anterieure?s?|precedente?s?|d'hier)(?!\p{L})/u;

/** How far the words around a threat are looked at, UTF-16 units. */
export const before = 160;
export const after = 60;

/**
 * What the words around a threat make of it, by general rules of scope: negated («aucune cyberattaque», "did not carry out
 * any attack"), hypothetical («en cas d'attaque», "any attack"), historical ("the 2008 invasion" of a release of 2025),
 * countered where it is not tolerated or was foiled, or a counter-phrase of the lexicon («lutte contre») stands before it
 * (`countered`). `year` is the document's. Looks at most `before` units back and `after` on, inside the clause.
 */
export function polarityOf(
  text: string,
  start: number,
  end: number,
  year: number | undefined,
  countered = false,
): Polarity | undefined {
  const left = lastClause(
    foldWords(
      text
        .slice(Math.max(0, start - before), start)
        .split(/\n\s*\n/)
        .at(-1)!,
    ),
  );
  const right = foldWords(text.slice(end, end + after)).split(/[.;:!?«»“”]/u)[0]!;
  if (countered) return told.some((rule) => rule.test(left)) ? undefined : 'countered';
  if (refused.some((rule) => rule.test(left)) || afterCountered.test(right)) return 'countered';
  if (forbidden.test(left)) return 'hypothetical';
  if (negated.some((rule) => rule.test(left))) return 'negated';
  if (ceased.test(left) || blamed.test(left) || called.test(left)) return undefined;
  if (hypothetical.some((rule) => rule.test(left)) || afterHypothetical.test(right)) return 'hypothetical';
  const dated = yearBefore.exec(left)?.[1] ?? yearAfter.exec(right)?.[1];
  if (
    dated &&
    Number(dated) <= (year ?? 2021) - 2 &&
    !/(?:^|[^\p{L}])(?:since|depuis)\s/u.test(right.slice(0, 40))
  )
    return 'historical';
  return pastBefore.test(left) || pastAfter.test(right) ? 'historical' : undefined;
}

/** The words after the last mark that ends a clause. */
const lastClause = (words: string) => words.slice(words.search(/[^.;:!?«»“”]*$/u)).trimStart();
