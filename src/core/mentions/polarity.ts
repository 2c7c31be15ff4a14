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
  "(?:constitu|represent|pos|men|commi|lanc|condui|constat|observ|detect|relev|identif|enregistr|subi|vis|cherch|provoqu|particip|perpetr|carr|conduct|launch|commit|find|found|see|seen|record|involve|amount|attempt|intend|engag|use|plan|seek|sought|constitut|remain|deploy|utilis|recour|tent|ete|been|be)[\\p{L}']*";

const negated = [
  pattern(
    "no|aucune?|sans(?! (?:reserve|equivoque|delai|condition|precedent|cesse|relache|appel|ambiguite|tarder|plus|detour))|without(?! (?:reservation|delay|precedent|condition|further))|ni|nor|neither|pas d[e']|jamais d[e']|plus aucune?|absence (?:of|d[e'])|lack of",
  ),
  pattern(`(?:not|never|n't)\\s+(?:\\p{L}+ly\\s+)?(?:been\\s+|be\\s+)?${happens}(?:\\s+(?:out|in|to))?`),
  new RegExp(`(?:^|[^\\p{L}'])(?:not|never|n't)\\s+(?:\\p{L}+ly\\s+)?(?:be(?:en)?\\s+)?${close}`, 'u'),
  pattern(`(?:pas|jamais|nullement)\\s+(?:ete\\s+)?${happens}(?:\\s+a)?`),
  pattern(`ne\\s+(?:se\\s+)?${happens}\\s+(?:pas|jamais|nullement)`),
  /(?:^|[^\p{L}])(?:(?:no|any|aucune?|sans)\s+|pas d(?:e\s+|'))(?:\p{L}+\s+)?(?:evidence|proof|signs?|indications?|preuves?|indices?|signes?|elements?|traces?)\s+(?:of|that|d[e'u]|des|que|qu'|indiquant|suggerant|suggesting)[^,]{0,50}$/u,
  // «Rien ne saurait être interprété comme une menace», "should not be seen as a threat".
  /(?:^|[^\p{L}])(?:ne saurai(?:t|ent)|ne doi(?:t|vent) pas|should not|must not|shall not|cannot|nothing)\s[^,]{0,50}(?:comme|as)\s+(?:une?|an?)\s+(?:\p{L}+\s+)?$/u,
  /(?:^|[^\p{L}])(?:rien n'indique|nothing (?:suggests|indicates))[^,]{0,60}$/u,
];

/** What is not tolerated is opposed, not denied. */
const refused =
  /(?:^|[^\p{L}])(?:ne|n'|not|never|cannot|can't|won't)\s*[^,.]{0,30}?(?:toler|accept|admet|permet|laisser|allow|condon|stand for|ignor|impun)\p{L}*\s[^,]{0,40}$/u;

/** «Ne doit jamais se doter de», "must never acquire": what is forbidden has not happened. */
const forbidden =
  /(?:^|[^\p{L}])(?:doi(?:t|vent)|devrai(?:t|ent)|must|should|shall)\s+(?:jamais|pas|never|not)\s+(?:[\p{L}']+\s+){0,3}$/u;

const hypothetical = [
  /(?:^|[^\p{L}])(?:en cas d[e'u]|au cas ou|dans l'hypothese (?:d[e'u]|ou)|in (?:the )?(?:event|case) of|in case|if|unless|whether|lest|a supposer que|quand bien meme)(?:(?<=')|(?!\p{L}))[^,]{0,70}$/u,
  /(?:^|[,(:]\s*|(?:et|que|and|that)\s+)(?:si|s'ils?|should)\s[^,]{0,70}$/u,
  pattern(
    "(?:reduced? )?risques? (?:d[e'u]|des|d'une?)|risks? of|dangers? (?:d[e']|of)|likelihood of|possibilit(?:y|ies) of|possibilites? d[e']|probabilit(?:y|e) (?:of|d[e'])|prospects? of|perspectives? d[e']|fears? of|craintes? d[e']|threats? of|potential|possible|eventuel(?:le)?s?|hypothetical|future",
  ),
  pattern('any|toute?'),
  /(?:^|[^\p{L}])(?:could|would|might|may|pourrai(?:t|ent)|susceptibles? d[e']|likely to|risquent? d[e']|risquerai(?:t|ent) d[e']|de nature a|capables? (?:d[e']|of)|able to)\s*(?:[\p{L}']+\s+){0,4}$/u,
  pattern('(?:constituer|representer|entrainer|provoquer|marquer|signifier|permettr)ai(?:t|ent)'),
];

/** «Cesser toute complicité», "end any interference": it goes on. */
const ceased =
  /(?:^|[^\p{L}])(?:cess\p{L}+|(?:mettre|met|mettent|mettant) (?:fin|un terme) a|renonc\p{L}+ a|ceas\p{L}+|stop\p{L}*|end\p{L}*|halt\p{L}*)\s+(?:any|all|toute?s?)\s+(?:[\p{L}']+\s+){0,3}$/u;

const afterHypothetical =
  /^\s+(?:potenti\p{L}+|eventuel\p{L}*|possibles?|hypothetiques?|would|could|might|serai(?:t|ent)|pourrai(?:t|ent)|constituerai(?:t|ent))(?!\p{L})/u;
const afterCountered =
  /^\s+(?:\p{L}+\s+)?(?:dejouee?s?|evitee?s?|foiled|thwarted|averted|prevented)(?!\p{L})/u;

const yearBefore = /(?:^|[^\p{L}\p{N}])((?:1[89]|20)\d\d)\s+(?:\p{L}+\s+){0,1}$/u;
const yearAfter =
  /^\s+(?:[\p{L}'-]+\s+){0,4}?(?:d[eu]|des|of|in|en|on|le|du)\s+(?:\d{1,2}(?:er|st|nd|rd|th)?\s+)?(?:\p{L}+\s+)?((?:1[89]|20)\d\d)(?!\d)/u;
const pastBefore = pattern('past|previous|former|earlier|historical|anciennes?');
const pastAfter = /^\s+(?:passee?s?|anterieure?s?|precedente?s?|d'hier)(?!\p{L})/u;

/**
 * What the words around a threat make of it, by general rules of scope: negated («aucune cyberattaque», "did not carry out
 * any attack"), hypothetical («en cas d'attaque», "any attack"), historical ("the 2008 invasion" of a release of 2025),
 * countered where it is not tolerated or was foiled. Counter-phrases («lutte contre») are the lexicon's. `year` is the
 * document's. Looks at most 100 units back and 60 on, inside the clause.
 */
export function polarityOf(
  text: string,
  start: number,
  end: number,
  year: number | undefined,
): Polarity | undefined {
  const left = lastClause(
    foldWords(
      text
        .slice(Math.max(0, start - 100), start)
        .split(/\n\s*\n/)
        .at(-1)!,
    ),
  );
  const right = foldWords(text.slice(end, end + 60)).split(/[.;:!?«»“”]/u)[0]!;
  if (refused.test(left) || afterCountered.test(right)) return 'countered';
  if (forbidden.test(left)) return 'hypothetical';
  if (negated.some((rule) => rule.test(left))) return 'negated';
  if (ceased.test(left)) return undefined;
  if (hypothetical.some((rule) => rule.test(left)) || afterHypothetical.test(right)) return 'hypothetical';
  const told = yearBefore.exec(left)?.[1] ?? yearAfter.exec(right)?.[1];
  if (
    told &&
    Number(told) <= (year ?? 2021) - 2 &&
    !/(?:^|[^\p{L}])(?:since|depuis)\s/u.test(right.slice(0, 40))
  )
    return 'historical';
  return pastBefore.test(left) || pastAfter.test(right) ? 'historical' : undefined;
}

/** The words after the last mark that ends a clause. */
const lastClause = (words: string) => words.slice(words.search(/[^.;:!?«»“”]*$/u)).trimStart();
