import { isInfinitive } from '../predicates/infinitives.ts';
import type { Word } from '../words.ts';
import { afterTie } from './furtherContents.ts';

/** Ties a verb to what is said. */
const ties =
  /^(?:par|de|d|du|des|à|au|aux|sur|pour|for|to|on|upon|of|over|about|by|at|with|against|contre|face|regarding|concerning|concernant)$/;

/** Says again, jointly, today: not part of what is said. */
const circumstances =
  /^(?:également|aussi|enfin|encore|again|once|also|further|together|today|jointly|yesterday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hier|notamment|donc|alors|toutefois|cependant|désormais|therefore|thus|accordingly)$/u;

/** French nouns end so too, but not right after a verb; English adverbs end otherwise. */
const adverbs = { fr: /^\p{L}{4,}ment$/u, en: /^\p{L}{3,}ly$/u };

/** Says how firmly; the stance keeps it. */
const manner =
  /^(?:, )?(?:avec (?:(?:la plus|la dernière|la même|une|beaucoup de|force et) )?(?:(?:grande|vive|profonde|extrême) )?(?:fermeté|vigueur|énergie|rigueur|sévérité|force|inquiétude|préoccupation|satisfaction|gravité|détermination|intérêt|insistance|regret|clarté|émotion|consternation|effroi|horreur|tristesse|indignation|stupeur|gratitude|joie|soulagement)|en bloc|en profondeur|en détail|longuement|dans les termes les plus \p{L}+(?: possibles?)?|de la (?:manière|façon) la plus \p{L}+|en des termes \p{L}+|sans (?:réserve|équivoque|ambiguïté|appel|détour)|une (?:nouvelle )?fois(?: de)?(?: plus| encore)?|à (?:de )?(?:nombreuses|plusieurs|maintes) reprises|on (?:several|numerous|many|multiple) occasions|à nouveau|de nouveau|à l ' unanimité|d ' une (?:seule|même) voix|à cet égard|à ce titre|à cette occasion|dans ce contexte|pour (?:l ' instant|le moment|l ' heure)|à ce stade|at this stage|for now|en revanche|par ailleurs|en outre|(?:earlier )?(?:this|on \p{L}+day) (?:morning|afternoon|evening|week)|in this (?:regard|context|respect)|aujourd ' hui(?: même)?|ce (?:jour|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:même|soir|matin))?|in the (?:strongest|(?:most )?\p{L}+est|most \p{L}+)(?: possible)? (?:possible )?terms(?: possible)?|in the strongest manner|with (?:deep |grave |great |serious |growing )?(?:concern|satisfaction|appreciation|interest|regret|alarm)|with the utmost (?:firmness|concern)|with (?:high|moderate|low|a high degree of|the highest) confidence|at the same time|dans le même temps|ainsi(?! qu)|hier (?:même|soir|matin)|once again|in no uncertain terms|without reservation)(?: ,)?(?= |$)/u;

/** First word of what is said, from the word after the verb: ties, adverbs and words of manner are passed over. */
export function contentAfter(words: readonly Word[], from: number, lang: 'fr' | 'en'): number {
  const opening = words
    .slice(from, from + 12)
    .map((word) => word.key)
    .join(' ');
  let at =
    lang === 'fr'
      ? manner.test(opening)
        ? from
        : afterPlace(words, from)
      : afterOccasion(words, afterAddressee(words, from));
  for (let step = 0; step < 4 && at < words.length; step++) {
    const rest = words
      .slice(at, at + 12)
      .map((word) => word.key)
      .join(' ');
    // «fermement et sans réserve»
    const joined = /^(?:et|and) (?=avec|sans|dans|with|in )/.exec(rest);
    if (joined && at > from && manner.test(rest.slice(joined[0].length))) at++;
    const how = manner.exec(joined ? rest.slice(joined[0].length) : rest);
    if (how) {
      at += how[0].trim().split(' ').length;
      if (lang === 'fr') at = afterPlace(words, at);
      continue;
    }
    const key = words[at]!.key;
    if (key === ',') {
      at = afterAside(words, at);
      continue;
    }
    // «a déclaré aujourd'hui (le 28 mai) :»
    if (key === '(') {
      const close = words.findIndex((word, index) => index > at && word.key === ')');
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    // «au Gouvernement malien»: after its preposition the word is a noun.
    const adverb = adverbs[lang].test(key) && !ties.test(words[at - 1]?.key ?? '');
    if (
      ties.test(key) ||
      (circumstances.test(key) && words[at + 1]?.key !== "'") ||
      adverb ||
      (key === "'" && at > from)
    )
      at++;
    else break;
  }
  // «de la», «à l'»: the article stays with its noun.
  if (lang === 'fr' && words[at]?.key === "'" && at > from) at++;
  return at;
}

/**
 * «a confirmé dans son rapport du 3 mai, que …», «a demandé devant l'Assemblée une enquête»: the word after where something
 * is said; `from` where no place stands there, or only the place.
 */
export function afterPlace(words: readonly Word[], from: number): number {
  const opening = words[from]?.key ?? '';
  if (!/^(?:dans|devant|lors|auprès|depuis|avec|dès)$/.test(opening)) return from;
  for (let at = from + 2; at < Math.min(words.length, from + 40) && !/^[;:.]$/.test(words[at]!.key); at++) {
    const { key } = words[at]!;
    const before = words[at - 1]!;
    if (/^(?:que|qu)$/.test(key) && before.key === ',') return at;
    // «a abordé avec son homologue les suites du sommet»: an article right after a noun.
    const whom =
      /^(?:avec|devant|dès)$/.test(opening) && !words.slice(from, at).some((word) => word.key === ',');
    if (opening === 'avec' && /^(?:que|qu|qui|dont|a|ont|est|sont)$/.test(key)) return from;
    if (whom && at > from + 2 && /^(?:la|le|les|l)$/.test(key) && isNoun(before)) return at;
    // «est convenu avec Malte de rouvrir …», «a déclaré devant la presse que …»
    if (opening === 'avec' && /^(?:de|d)$/.test(key) && isInfinitive(words[afterTie(words, at)]?.key ?? ''))
      return at;
    if (opening === 'devant' && whom && /^(?:que|qu)$/.test(key) && at < from + 8) return at;
    // «a discuté avec ses homologues de la situation»
    if (opening === 'avec' && /^(?:de|d|du|des|sur)$/.test(key) && others.test(before.key)) return at;
    const named = opening === 'devant' && at > from + 2 && before.capital;
    if (named && /^(?:que|qu|un|une|la|le|les|l|son|sa|ses|leur|leurs)$/.test(key)) return at;
  }
  return from;
}

const others = /^(?:homologues?|lui|elle|eux|elles|partenaires|interlocut(?:eurs?|rices?)|collègues?)$/;

const isNoun = ({ key, mark }: Word): boolean =>
  !mark &&
  !ties.test(key) &&
  !/^(?:le|la|les|l|et|ou|un|une|des|en|dans|avec|entre|sans|sous|vers|chez|par|tous?|toutes?|que|qu|qui|dont|son|sa|ses|leurs?)$/.test(
    key,
  );

/** "conveyed to the envoys in Oslo, through its mediator, that …": the word that opens the clause; `from` elsewhere. */
export function afterAddressee(words: readonly Word[], from: number): number {
  if (words[from]?.key !== 'to' || !(words[from + 1]?.capital || named.test(words[from + 1]?.key ?? '')))
    return from;
  for (let at = from + 2; at < Math.min(words.length, from + 24) && !/^[;:.]$/.test(words[at]!.key); at++)
    if (words[at]!.key === 'that') return words[at - 1]!.key === ',' || at < from + 6 ? at : from;
  return from;
}

const where =
  /^(?:statements?|letters?|speech|interviews?|briefings?|conference|meetings?|summit|report|address|release|post|tweet|message|call|note|communiqué|remarks|session|hearing|parliament|council|congress|debate|testimony|video|broadcast|talks|visit|ceremony|(?!yester)\p{L}+day|week|month|year|morning|afternoon|evening|,)$/u;

/** "said in a statement on Monday that …", "warned at the summit in Riga that …": the word that opens the clause. */
function afterOccasion(words: readonly Word[], from: number): number {
  if (!/^(?:in|at|during|on|after|before|through|via|from|ahead)$/.test(words[from]?.key ?? '')) return from;
  // "in the strongest terms the attack on Monday that killed …": the first noun must be an occasion, a day or a place.
  const noun = words.findIndex(
    ({ key, capital }, at) => at > from && at < from + 6 && (where.test(key) || capital),
  );
  if (noun < 0 || words.slice(from + 1, noun).some(({ key }) => ties.test(key))) return from;
  for (let at = from + 2; at < Math.min(words.length - 1, from + 16); at++) {
    const { key, mark } = words[at]!;
    if (key === 'that') return where.test(words[at - 1]!.key) || words[at - 1]!.capital ? at : from;
    if (
      (mark && !/^['’,]$/.test(key)) ||
      /^(?:which|who|whom|whose|and|to|is|are|was|were|has|have|had)$/.test(key)
    )
      return from;
  }
  return from;
}

const named = /^(?:the|its|his|her|their|our|all|both|those|him|them|us|me)$/;

/** The word after what two commas set off («, dans son rapport, »); after the comma at `at` where no second follows soon. */
export function afterAside(words: readonly Word[], at: number): number {
  // «a indiqué, se référant à …, que …»: however long it is, the clause comes after it.
  for (let next = at + 2; next < Math.min(words.length, at + 60) && !/^[;:.]$/.test(words[next]!.key); next++)
    if (words[next - 1]!.key === ',' && /^(?:que|qu|that)$/.test(words[next]!.key)) return next;
  for (let next = at + 1; next < Math.min(words.length, at + 15); next++)
    if (words[next]!.key === ',') return next + 1;
  return at + 1;
}

/** «… lors d'une réunion à Oslo», "… in a meeting of ministers on Thursday": where it was said. */
const occasions =
  /^(?:dans (?:une?|son|sa|leur|ce|cette) (?:[\p{L}’'-]+ ){0,2}(?:déclaration|communiqué|discours|lettre|message|allocution|entretien|interview|résolution)(?= |$))|^(?:lors d(?:e|u|es)(?: (?:la|l '|une?|leur|son|sa|cette))?|au cours d(?:e|u|es)(?: (?:la|l '|une?|leur|son|sa|cette))?|in an?|at an?|at the|at(?= (?:special|extraordinary|emergency|urgent) )|during (?:the|an?|our|their|its|his|her)|during(?= \p{L}+ (?:engagements|meetings|talks|discussions|consultations)(?: |$))|in (?:its|their|his|her)) (?:[\p{L}\p{N}’'-]+ ){0,5}(?:réunions?|entretiens?|sommet|conférence|visite|session|rencontre|cérémonie|visit|ceremony|briefing|debate|meetings?|summit|calls?|session|statement|speech|strategy|address|talks|engagements|discussions|consultations)(?= |$)/u;

/** A participle right before where it was. */
const done =
  /^(?:figurant|publiée?s?|contenue?s?|made|taken|held|given|set|\p{L}{2,}ed|\p{L}{2,}(?:ée?s?|ises?|is|ues?|us))$/u;

/** «condamne cet acte | au nom du Conseil fédéral»: the last word before those for whom it is said; `last` where nobody is named. */
export function beforeBehalf(words: readonly Word[], first: number, last: number): number {
  for (let at = last - 1; at > first && at > last - 10; at--) {
    const behalf = words.slice(at, at + 3).map(({ key }) => key);
    if (/^(?:au nom (?:de|du|des|d)|on behalf of)$/.test(behalf.join(' ')) && !words[at - 1]!.mark)
      return at - 1;
  }
  return last;
}

/** The last word before the occasion that closes the words from `first` to `last`; `last` where none does. */
export function beforeOccasion(words: readonly Word[], first: number, last: number): number {
  for (let at = last - 1; at > Math.max(first + 1, last - 16); at--) {
    // "the commitments made at the summit": which they are.
    if (words[at]!.mark || done.test(words[at - 1]!.key)) continue;
    const rest = words
      .slice(at, Math.min(last + 1, at + 10))
      .map((word) => word.key)
      .join(' ');
    if (occasions.test(rest)) return at - 1;
  }
  return last;
}

/** The last word of what ends at word `last`: marks and words of manner at the end are left out. */
export function trimEnd(words: readonly Word[], first: number, last: number): number {
  let end = last;
  // A closing mark stays with what it opened in.
  const opened = words.slice(first, last).some(({ key }) => /^[(«“"]$/.test(key));
  const marks = () => {
    while (end > first && words[end]!.mark && !(opened && /^[)»”"]$/.test(words[end]!.key))) end--;
  };
  marks();
  // "…, where" of what another says there.
  if (/^(?:where|où)$/.test(words[end]!.key) && words[end - 1]?.key === ',') {
    end--;
    marks();
  }
  for (let length = 2; length <= 8 && end - length > first; length++) {
    const tail = words
      .slice(end - length + 1, end + 1)
      .map((word) => word.key)
      .join(' ');
    if (manner.exec(tail)?.[0] === tail) {
      end -= length;
      while (end > first && words[end]!.mark && !/^[)»”"]$/.test(words[end]!.key)) end--;
      break;
    }
  }
  return end;
}
