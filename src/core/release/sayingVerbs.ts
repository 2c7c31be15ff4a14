import type { Token } from './clause.ts';
import { verbForms } from './verbs.ts';
import { wordsOf } from './wordClasses.ts';

/** Verbs that introduce words in marks without being verbs of saying by themselves, and those that describe. */
const quoting = new Set(
  'juger considérer estimer soutenir reconnaître admettre croire penser évoquer parler qualifier décrire argue believe acknowledge maintain affirm assess recognise recognize mention cite describe label brand term characterise characterize deem dub consider point espérer souhaiter exprimer manifester témoigner hope think expect express voice raise'.split(
    ' ',
  ),
);
const describing = new Set(
  'juger considérer estimer qualifier décrire évoquer parler dénoncer déplorer dire declare call describe label brand term characterise characterize deem dub consider denounce hail praise view'.split(
    ' ',
  ),
);

export interface Saying {
  readonly lemma: string;
  readonly kind: 'finite' | 'participle' | 'infinitive' | 'gerund';
  readonly describes: boolean;
  readonly noun: boolean;
  readonly rejects: boolean;
}

/** Whether a word form can introduce a quotation. */
export function sayingOf(key: string, lang: string): Saying | undefined {
  const forms = verbForms(key, lang === 'fr' ? 'fr' : 'en').filter((f) => f.says || quoting.has(f.lemma));
  const form = forms.find((f) => f.kind === 'finite') ?? forms[0];
  return (
    form && {
      lemma: form.lemma,
      kind: form.kind,
      describes: describing.has(form.lemma),
      noun: form.noun === true,
      rejects: form.stance === 'condemn' || form.stance === 'disapprove',
    }
  );
}

const phrases: readonly (readonly [last: RegExp, middle: RegExp | undefined, lemma: string])[] = [
  [/^garde$/, /^en$/, 'mettre'],
  [/^accent$/, /^l'$/, 'mettre'],
  [/^(?:part|état|valoir|savoir|remarquer|observer)$/, undefined, 'faire'],
];

/** "put it", «a mis en garde contre», «faisant état de»: where the verb of such a phrase, whose last word is at `at`, stands. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  lang: string,
): { readonly verb: number; readonly saying: Saying } | undefined {
  // "As X put it, “…”".
  if (lang !== 'fr')
    return tokens[at]!.key === 'it' && /^puts?$/.test(tokens[at - 1]?.key ?? '') && at > 1
      ? {
          verb: at - 1,
          saying: { lemma: 'put', kind: 'finite', describes: false, noun: false, rejects: false },
        }
      : undefined;
  for (const [last, middle, lemma] of phrases) {
    if (!last.test(tokens[at]!.key)) continue;
    const verb = at - (middle ? 2 : 1);
    if (verb < 0 || (middle && !middle.test(tokens[at - 1]!.key))) continue;
    const form = verbForms(tokens[verb]!.key, 'fr').find((f) => f.lemma === lemma);
    if (form)
      return { verb, saying: { lemma, kind: form.kind, describes: false, noun: false, rejects: false } };
  }
  return undefined;
}

/** The forms that a word can be of such a verb: «dit» is present and participle, «lancée» participle alone. */
export const formsOf = (key: string, lang: string) =>
  verbForms(key, lang === 'fr' ? 'fr' : 'en')
    .filter((form) => form.says || quoting.has(form.lemma))
    .map((form) => form.kind);

const irregularPast =
  /^(?:met|told|said|spoke|held|took|gave|made|went|came|saw|led|set|began|stood|wrote|sent|brought|heard|left|joined|sought|thought|found|kept|won|paid|felt|knew|drew|lost|rose|fell|ran|broke|chose|spent|built|bought|caught|fought|laid|struck)$/;

const noFrenchFinite =
  /^(?:y|en|le|la|l'|les|lui|leur|se|s'|me|m'|nous|vous|pas|plus|\p{L}+(?:er|ir|oir|re|ant|é|ée|és|ées|i|is|u|us|t-il|t-elle))$/u;

/** A verb that certainly is one: an auxiliary, a verb of saying with a subject before it, an English past. */
export function isFiniteVerb(tokens: readonly Token[], at: number, lang: string): boolean {
  const word = tokens[at]!;
  const words = wordsOf(lang);
  if (word.kind !== 'word' || word.capital) return false;
  if (words.auxiliaries.test(word.key)) return !(word.key === 'a' && lang !== 'fr');
  const before = tokens[at - 1];
  const determined = before !== undefined && words.determiners.test(before.key);
  if (lang !== 'fr' && !determined && (irregularPast.test(word.key) || /^\p{Ll}{3,}ed$/u.test(word.key)))
    return (
      before !== undefined &&
      (before.kind === 'word' ||
        (before.key === ',' &&
          (/^(?:said|told|wrote|spoke)$/.test(word.key) ||
            // "The Chair, Anna Nowak, stressed", but "the attack, condemned by all".
            (sayingOf(word.key, lang)?.kind === 'finite' && tokens[at + 1]?.key !== 'by') ||
            // "Her counterpart, Tom Frei, agreed."
            /^\.?$/.test(tokens[at + 1]?.key ?? '')))) &&
      !words.adverbial.test(before.key)
    );
  // «s'incline», «se réjouit», «n'exclut pas»: after these stands a verb, whichever it is.
  if (lang === 'fr' && /^(?:se|s'|ne|n')$/.test(before?.key ?? '') && !noFrenchFinite.test(word.key))
    return true;
  const saying = sayingOf(word.key, lang);
  return (
    saying?.kind === 'finite' && !(saying.noun && (determined || !before || words.adverbial.test(before.key)))
  );
}
