/** A person's name as found in the text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
}

const given = "\\p{Lu}(?:[\\p{Ll}\\p{M}’'-]|(?<=[-’'])\\p{Lu}|c\\p{Lu}|ac\\p{Lu})*[\\p{Ll}\\p{M}]";
const shout = "\\p{Lu}[\\p{Lu}\\p{M}’'-]+";
const initial = '\\p{Lu}\\.(?:[- ]?\\p{Lu}\\.)*';
const particle =
  "(?:von der|van der|van den|van de|de la|de las|de los|de|del|della|di|da|dos|du|des|von|van|zu|ben|bin|bint|al|el|ibn|Al|El|Abu|Ben|Bin|Le|La|Mac|Mc|St\\.|d’|d')";
const surname = `(?:${particle}[\\s\\u00A0-]+)*(?:[dDlL]['’])?(?:${given}|${shout})`;
const namePattern = new RegExp(
  `^(?:${given}|${initial}|${shout})(?:[\\s\\u00A0]+(?:${initial}|${given}))*?(?:[\\s\\u00A0]+${surname}){1,3}(?:,?[\\s\\u00A0]+(?:Jr|Sr|II|III)\\.?)?`,
  'u',
);
const surnamePattern = new RegExp(`^${surname}(?:[\\s\\u00A0]+${given}){0,1}`, 'u');

/** Capitalised words that are no part of a name. */
const notName =
  /^(?:The|Le|La|Les|L|Un|Une|Des|In|On|At|For|And|Et|Of|De|We|Nous|This|Cette|Ce|Today|Our|Notre|His|Her|Its|All|Prime|Premier|President|Président|Minister|Ministre|Secretary|General|Général|High|Foreign|Council|Conseil|Commission|Union|State|States|Affairs|Affaires|Republic|République|North|South|East|West|New|United|European|National|Nations|International|Federal|Federation|Organisation|Organization|Ministry|Department|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Madam|Mr|Mrs|Ms|Mme|Dr|Defence|Defense|Security|Representative|Committee|Assembly|Parliament|Summit|Joint|Statement|Declaration|Government|Chair|Deputy|Ambassador|Commissioner|Director)$/;

/** A full name (two words or more) that begins at `at`; undefined where none does. */
export function nameAt(text: string, at: number, end: number): FoundName | undefined {
  const match = namePattern.exec(text.slice(at, Math.min(end, at + 90)));
  if (!match) return undefined;
  let words = match[0];
  // «Boris Ruge The meeting»: what begins the next sentence is no surname.
  for (;;) {
    const last = /(?:^|[\s\u00A0])([^\s\u00A0]+)$/u.exec(words);
    if (!last?.[1] || !notName.test(last[1])) break;
    words = words.slice(0, last.index);
  }
  const parts = words.split(/[\s\u00A0]+/).filter(Boolean);
  if (parts.length < 2 || notName.test(parts[0]!.replace(/[.,]$/, ''))) return undefined;
  if (parts.some((part) => notName.test(part))) return undefined;
  return { start: at, end: at + words.length };
}

/** A surname alone that begins at `at`, as after «M.» or «ambassadeur». */
export function surnameAt(text: string, at: number, end: number): FoundName | undefined {
  const match = surnamePattern.exec(text.slice(at, Math.min(end, at + 60)));
  return match && !notName.test(match[0]) ? { start: at, end: at + match[0].length } : undefined;
}

/** `person:` and the name in plain ASCII. */
export function personId(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[ıİ]/g, 'i')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `person:${slug}`;
}

/** The part of a full name that stands for the person later: the last word with its particles, without «Jr.». */
export function surnameOf(name: string): string {
  const words = name.replace(/,?[\s\u00A0]+(?:Jr|Sr|II|III)\.?$/u, '').split(/[\s\u00A0]+/);
  let from = words.length - 1;
  while (
    from > 1 &&
    /^(?:von|van|der|den|de|la|del|della|di|da|dos|du|des|zu|ben|bin|al|el|Al|El|Ben|Bin|Le|La)$/.test(
      words[from - 1]!,
    )
  )
    from--;
  return words.slice(from).join(' ');
}

/** Honorifics and ranks that stand before a surname and are one mention with it. */
export const honorific =
  /(?<![\p{L}])(M\.|MM\.|Mme|Mmes|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Pr\.?|Prof\.|Sir|Dame|Lord|Lady|Monsieur|Madame|ambassadeur|ambassadrice|ambassador|général|générale|general|gén\.|gen\.|amiral|admiral|adm\.|colonel|col\.|commandant|commander|lieutenant[- ]general|major[- ]general)[\s\u00A0]+(?=\p{Lu}|d['’]\p{Lu}|von |van |de |al-|el-)/giu;

/** Titles that the lexicon has no office for, before a name. */
export const looseTitle =
  /(?<![\p{L}])((?:(?:special|deputy|permanent|high|chief|acting|assistant|under|senior|executive|federal|vice)[\s-]+)*(?:representative|spokesperson|spokesman|spokeswoman|envoy|coordinator|commissioner|director(?:[\s-]general)?|secretary(?:[\s-]general)?|chair(?:person|man|woman)?|chargé d’affaires|minister|senator|congressman|congresswoman|adviser|advisor|president|chancellor|prime minister|king|queen|pope)|(?:représentante?|porte-parole|envoyée?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|commissaire|direct(?:eur|rice)(?:[\s-]générale?)?|secrétaire(?:[\s-]générale?)?|présidente?|ministre|sénat(?:eur|rice)|députée?|conseill(?:er|ère)|chancelier|chancelière|premier ministre|première ministre|roi|reine|pape)(?:[\s\u00A0]+(?:spéciale?|permanente?|adjointe?|déléguée?|générale?|nationale?|fédérale?|exécuti(?:f|ve)))*)(?:,|[\s\u00A0]+par[\s\u00A0]+intérim,?)?[\s\u00A0]+(?=\p{Lu})/giu;
