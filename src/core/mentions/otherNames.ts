import type { Found } from './found.ts';
import { language } from './furniture.ts';
import { isGivenName } from './givenNames.ts';
import { isNoName } from './names.ts';
import { after, before } from './surroundings.ts';

/** A contextual noun that goes on or is part of a longer name: «Conseil présidentiel», "Inter-Parliamentary Alliance". */
export function isOtherName(text: string, start: number, end: number, lang: string): boolean {
  if (!/^\p{Lu}\S*$/u.test(text.slice(start, end))) return false;
  const right = text.slice(end, end + 28);
  // "Organization: Chairperson-in-Office": a label.
  if (/^\s?:\s/u.test(right) && /(?:^|\n|\s{2})[^\S\n]*$/u.test(text.slice(Math.max(0, start - 4), start)))
    return true;
  // "the North Sea", «le Sud Global», «le Nord du Mali»: neither is a Korea.
  if (
    /^(?:North|South|Nord|Sud)$/u.test(text.slice(start, end)) &&
    /^[\s\u00A0-](?:\p{Lu}|(?:of|du|des?)(?!\p{L}))/u.test(right)
  )
    return true;
  if (lang === 'fr')
    return (
      /^[\s\u00A0]+(?:présidentiel|nationa|électora|constitutionnel|centra|régiona|communa|municipa|supérieur|consultati|permanent|exécuti|législati|fédéra|militaire|provisoire|transitoire|parlementaire|scientifique|suprême|judiciaire|économique|socia|mixte|indépendante|internationa|interministériel|restreint|spécia|africain|arabe|démocratique|islamique|populaire)/u.test(
        right,
      ) ||
      (/^[\s\u00A0]+(?:(?:des?|du)(?!\p{L})|d['’])[\s\u00A0]*(?![\s\u00A0]|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|ce|cette|son|sa|ses|leur|\p{Ll}+(?:er|ir|oir|dre|ttre|ire)(?!\p{L}))/u.test(
        right,
      ) &&
        !/^Alliés?$/u.test(text.slice(start, end))) ||
      /(?:^|[^\p{L}])[Hh]aute?[\s\u00A0-]$/u.test(text.slice(Math.max(0, start - 8), start))
    );
  const before = /(\p{Lu}[\p{L}’'-]*)[\s\u00A0]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return (
    (before !== undefined && !isNoName(before) && !/['’]s$/u.test(before)) ||
    /^[\s\u00A0](?:of|on|for)[\s\u00A0](?:the[\s\u00A0])?\p{Lu}/u.test(right) ||
    /(?:Regional|National|Executive|Permanent|Standing|Governing|Ministerial|Legislative|Coordination|Presidential|Security|Advisory|Supreme|Central|Special|Federal|Joint|World|Global|International|Constitutional|Public|Human|Political|Economic)[\s\u00A0]$/u.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

/** "Marilyn French": after a given name it is a surname. */
export function isBorne(doc: Found, start: number, end: number): boolean {
  const given = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)[\s\u00A0]$/u.exec(
    doc.text.slice(Math.max(0, start - 24), start),
  )?.[1];
  return (
    given !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(doc.text.slice(start, end)) &&
    isGivenName(doc.lexicon, given)
  );
}

/** «Sofia Sapega», "Florence Quill": a city's name that a surname follows. */
export const isGivenToPerson = (text: string, start: number, end: number, lang: string): boolean => {
  const next = /^[\s\u00A0](\p{Lu}\p{Ll}{2,}[\p{L}’'-]*)/u.exec(text.slice(end, end + 30))?.[1];
  return (
    next !== undefined &&
    (/^(?:Sofia|Florence|Milan|Santiago|Lourdes)$/u.test(text.slice(start, end)) ||
      (lang === 'fr' && /^(?:Victoria|Charlotte|Paris|Adelaide|Sydney)$/u.test(text.slice(start, end)))) &&
    !isNoName(next)
  );
};

/** States whose names people bear too: "Michael Jordan", "Chad Miller". */
export function isPersonName(text: string, start: number, end: number): boolean {
  // «Dominique de Villepin»; the state has an article, which ends in «la».
  if (text.slice(start, end) === 'Dominique')
    return !/(?:^|[^\p{L}])[Ll]a[\s\u00A0]+$/u.test(text.slice(Math.max(0, start - 5), start));
  if (
    !/^(?:Jordan|Chad|Georgia|Israel|India|Chile|Cuba|Ireland|Holland|France|Monaco)$/u.test(
      text.slice(start, end),
    )
  )
    return false;
  const before = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)[\s\u00A0]$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[1];
  if (
    before !== undefined &&
    !isNoName(before) &&
    !/^(?:Hashemite|Kingdom|Visit|With|Via|Toward|Towards|Across|Inside|Outside|Near|Pour|Vers|Sans|Quant|Greater|Modern)$/u.test(
      before,
    )
  ) {
    // A name of one word stands before it, not the end of another sentence or a list's verb.
    return /^(?:Jordan|Chad|Israel|Ireland|Holland|France|Monaco)$/u.test(text.slice(start, end));
  }
  const next = /^[\s\u00A0](\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return (
    next !== undefined &&
    !isNoName(next) &&
    /^(?:Jordan|Chad)$/u.test(text.slice(start, end)) &&
    !/^(?:Valley|Times|Basin|Lake)$/u.test(next)
  );
}

/** "US$20 million", "US $ 20": the money's name. */
export const isCurrency = (text: string, end: number): boolean =>
  /^[\s\u00A0]?\$/u.test(text.slice(end, end + 2));

/** «NCSM Montréal», "USS Carney", «la frégate Languedoc»: a ship of that name; "the vessel Russia seized" is none. */
export const isShip = (text: string, start: number, kind: 'place' | 'state'): boolean => {
  const left = text.slice(Math.max(0, start - 44), start);
  return naval.test(left) || (kind === 'place' && ofShip.test(left));
};

const naval =
  /(?<!\p{L})(?:NCSM|HMCS|HMS|HMAS|HNLMS|HDMS|HNoMS|HSwMS|USS|USNS|USCGC|BRP|ITS|TCG|RFS|ESPS|FGS|NRP|ORP|ROKS|INS)[\s\u00A0][«“"]?[\s\u00A0]?$/u;
/** «le cargo Piraeus», "the merchant vessel Astra Piraeus". */
const ofShip =
  /(?<!\p{L})(?:[Nn]avire|[Bb]ateau|[Aa]viso|[Vv]edette|[Cc]halutier|[Ff]régate|[Dd]estroyer|[Cc]roiseur|[Cc]orvette|[Ss]ous-marin|[Pp]atrouilleur|[Pp]orte-avions|[Pp]étrolier|[Cc]argo|[Ff]rigate|[Cc]ruiser|[Ss]ubmarine|[Ff]erry|[Tt]anker|[Vv]essel|[Tt]rawler|[Ff]reighter|(?<!(?:[Aa]ircraft|[Tt]roop)[\s\u00A0])[Cc]arrier|MV|M\/V|MT)[\s\u00A0](?:[«“"](?:<[\s\u00A0])?)?[\s\u00A0]?(?:\p{Lu}\p{L}+[\s\u00A0]){0,2}$/u;

/** "In Romanian, Russian and Gagauz": one of several languages. */
function isListedLanguage(text: string, start: number, end: number): boolean {
  if (
    !language.test(text.slice(start, end)) ||
    /^\s\p{L}/u.test(text.slice(end, end + 8).replace(/^\s(?:and|et)\s/u, ', '))
  )
    return false;
  const left = text.slice(Math.max(0, start - 80), start);
  const words = left.split(/(?:,\s|\s(?:and|et)\s|\s)/u).filter(Boolean);
  const first = words.findLastIndex((word) => !language.test(word));
  return first >= 0 && first < words.length - 1 && /^(?:in|into|en)$/u.test(words[first]!);
}

/** «en russe», «langue russe», «le français est», "in Russian", "Russian-speaking": a language. */
export function isLanguage(text: string, start: number, end: number): boolean {
  return (
    isListedLanguage(text, start, end) ||
    // A French adjective follows its noun: right after an article it is one itself, and a person's has a capital.
    (/^\p{Ll}/u.test(text.slice(start, end)) &&
      /(?:^|[^\p{L}])(?:(?:le|du|au|de|parle[rnt]*|enseigner?|apprendre)\s*|l['’]\s*)$/u.test(
        before(text, start, 12),
      ) &&
      !/^\s+\p{Lu}/u.test(text.slice(end, end + 4))) ||
    (/(?:^|[^\p{L}])(?:en|in|langues?|traduit en|translated into|into|language|d'expression)\s*$/u.test(
      before(text, start, 24),
    ) &&
      !/^\s+(?!(?:et|ou|and|or|puis|with|avec)(?!\p{L}))\p{L}/u.test(after(text, end, 8))) ||
    /(?:^|[^\p{L}])langues?\s*$/u.test(before(text, start, 12)) ||
    /^(?:\s+(?:language|version|translation|langue)|-(?:speaking|language|phone))/u.test(after(text, end, 16))
  );
}
