import type { Mention, ResponseTerm } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';

const gap = '[\\s\\u00A0]+';

/** Whose a response is, how strongly it is meant, and verbs that only carry it: "expressed its deep concern" is a concern. */
const leading = new RegExp(
  `^(?:(?:(?:our|its|their|his|her|my|the|an?|notre|nos|leurs?|son|sa|ses|mon|cette|cet|ce|la|le|les|une?|also|again|further|once|${[
    'strongly|firmly|publicly|categorically|unequivocally|deeply|gravely|seriously|vigorously|utterly|fully|jointly|resolutely',
    'vivement|gravement|profondément|fermement|vigoureusement|sérieusement|extrêmement|publiquement|pleinement',
    'new|additional|full|shared|continued|autonomous|nouvelles?|entière|pleine|are|is|am|was|were|been|strong|deep|grave|serious|profound|deepest|utmost|vive|vives|profonde|profondes|ferme|sérieuses?|graves?',
    'express(?:es|ed|ing)?|remains?|exprim(?:e|ent|ons|é|er|ant)|demeur(?:e|ent|ons)|rest(?:e|ent|ons)',
  ].join('|')})${gap}|[ld]['’](?=\\p{L})))(?=\\p{L})`,
  'iu',
);

/** Manner, preposition or article left over at the end. */
const trailing = new RegExp(
  `(?:${gap}(?:in${gap}the${gap}strongest(?:${gap}possible)?${gap}terms|dans${gap}les${gap}termes${gap}les${gap}plus${gap}(?:fermes|forts|vifs|énergiques)|avec${gap}(?:la${gap}plus${gap}(?:grande${gap})?|une${gap}grande${gap})?(?:fermeté|force|vigueur)|fermement|vigoureusement|énergiquement|sévèrement|vivement|strongly|to|for|with|at|about|that|of|by|against|over|behind|between|la|le|les|l['’]?|des?|du|d['’]|à|au|aux|entre|pour|en|par|sur|que|qu['’]|envers|contre|our|their|its|the|an?|leurs?|nos|notre|son|sa|ses))$`,
  'iu',
);

/** Verbs whose preposition belongs to them. */
const bound =
  /(?<!\p{L})(?:(?:call|press|push|plead)(?:s|e[sd]|ed|ing)?[\s\u00A0](?:for|on|upon)|(?:work|stand)(?:s|ed|ing)?[\s\u00A0]with)$/iu;

/** What stands between the auxiliary and a French participle: «a de nouveau condamné». */
const auxiliary =
  /(?<!\p{L})(?:a|ont|ai|avons|avait|avaient)[\s\u00A0]+(?:(?:également|aussi|encore|déjà|en outre|de nouveau|fermement|vivement|vigoureusement|unanimement|immédiatement|par ailleurs|une nouvelle fois|\p{L}+ment)[\s\u00A0]+)*$/u;

/** Participles that such an auxiliary may belong to. */
const participle = /^\p{Ll}+(?:é|ée|és|ées|i|is|u|us|t)(?!\p{L})/u;

/** Whom somebody holds to account belongs to the words; else the response ends before who is named. */
const around =
  /accountable|responsible|to[\s\u00A0]account|to[\s\u00A0]justice|responsables?|des[\s\u00A0]comptes|en[\s\u00A0]justice/iu;

/** «avoirs russes immobilisés»: what was done stands after whose they are. */
const frozen = /^[\s\u00A0]+\p{Ll}+(?:é|és|ée|ées)$/u;

/**
 * What of the words of a term names the response: without whose it is, whom or what it is for and how firmly it is meant; a
 * French verb of blame or demand with its auxiliary. `actors` are those named inside it. UTF-16 offsets of `text`, ends
 * exclusive. Follows the project's guideline: the shortest phrase that names it.
 */
export function responseSpan(
  text: string,
  term: ResponseTerm,
  sentence: Span,
  actors: readonly Mention[],
): Span {
  let { start, end } = term;
  for (;;) {
    const match = leading.exec(text.slice(start, end));
    if (!match) break;
    start += match[0].length;
  }
  const named = actors.find((actor) => actor.start > start && actor.end <= end);
  if (named && !around.test(text.slice(named.end, end)) && !frozen.test(text.slice(named.end, end))) {
    const before = text.slice(start, named.start).replace(/[\s\u00A0]+$/u, '');
    if (before) end = start + before.length;
  }
  for (;;) {
    const words = text.slice(start, end);
    const match = trailing.exec(words);
    if (!match || match.index === 0 || bound.test(words)) break;
    end -= match[0].length;
  }
  if (/^resp\.(?:condemn|call)$/.test(term.id) && participle.test(text.slice(start, end))) {
    const before = auxiliary.exec(text.slice(sentence.start, start));
    if (before) start -= before[0].length;
  }
  // «s’est inquiété»
  if (
    /^(?:est|étai(?:t|ent)|sont)[\s\u00A0]/u.test(text.slice(start, end)) &&
    /^s['’]$/u.test(text.slice(start - 2, start))
  )
    start -= 2;
  return { start, end };
}
