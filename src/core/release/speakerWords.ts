import type { Span } from '../text/span.ts';

/** Nouns for those who speak in releases. */
export const sayer =
  /^(?:ministres?|présidente?|premier|première|chef|cheffe|porte-parole|secrétaire|haut|haute|représentante?|directeur|directrice|ambassadeur|ambassadrice|commissaire|chancelier|chancelière|envoyée?|vice-présidente?|ministère|communiqué|gouvernement|agence|mission|organisation|conseil|comité|commission|ambassade|général|amiral|procureure?|gouverneure?|maire|préfète?|sénateur|sénatrice|députée?|responsable|diplomate|experte?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|rapporteure?|expertes?|source|texte|groupe|parti|minister|president|prime|foreign|spokes(?:person|man|woman)|secretary|representative|director|ambassador|commissioner|chancellor|envoy|ministry|statement|communiqué|government|agency|mission|organi[sz]ation|council|committee|embassy|general|admiral|prosecutor|governor|mayor|senator|chair|chairman|chairperson|official|officials|diplomat|expert|experts|coordinator|rapporteur|group|police|army|military|chief|head)$/;

/**
 * Whether a noun phrase may be somebody: it begins with a name or with a noun for those who speak; unless `surely`, it may
 * be any word alone.
 */
export function maySpeak(text: string, span: Span, surely = false): boolean {
  const words = text
    .slice(span.start, span.end)
    .replace(/^(?:the|an?|les?|la|une?|son|sa|leur|his|her|its|their)[\s\u00A0]+|^l['’]/iu, '');
  // "senior administration official": the noun that the phrase is built on, before what it is of.
  const own = words
    .split(/[\s\u00A0](?:of|for|from|on|in|at|to|de|du|des|pour|sur|à|aux?)[\s\u00A0]|[\s\u00A0]d['’]/iu)[0]!
    .split(/[\s\u00A0]+/);
  return (
    /^\p{Lu}/u.test(words) ||
    own.some((word) => sayer.test(word.toLowerCase())) ||
    (!surely && words.split(/[\s\u00A0]/).length === 1)
  );
}

const honorific =
  /^(?:(?:the |l'|his |her |son |le |la )?(?:(?:right |rt |très )?hon(?:ou?rable)?\.?|excellency|excellence)[\s,]*(?:(?:m|mme|mr|mrs|ms|dr)\.?\s)?|(?:h\.?e|s\.?e|rt hon)\.?\s(?:(?:m|mme|mr|mrs|ms|dr|amb)\.?\s)?)(?=\p{Lu})/iu;

/** A speaker's words: without the honours before a name («L'honorable», "H.E. Mr."). */
export function worded(
  text: string,
  span: Span,
): { readonly start: number; readonly end: number; readonly text: string } {
  const words = text.slice(span.start, span.end);
  const match = honorific.exec(words.replace(/[’]/g, "'").replace(/[\u00A0\u202F]/g, ' '));
  const start = span.start + (match && /^\p{Lu}/u.test(words.slice(match[0].length)) ? match[0].length : 0);
  return { start, end: span.end, text: text.slice(start, span.end) };
}
