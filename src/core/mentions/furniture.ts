import { sureKind } from '../release/head/labels.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Mention } from './model.ts';

/** «English | French | Ukrainian»: what a page can be read in. */
export const language =
  /^(?:English|French|Ukrainian|Russian|German|Spanish|Italian|Portuguese|Arabic|Chinese|Japanese|Korean|Polish|Turkish|Romanian|Serbian|Albanian|Hungarian|Greek|Dutch|Persian|Dari|Pashto|Français|Anglais|Ukrainien|Russe|Allemand|Espagnol|Italien|Portugais|Arabe|Chinois|Japonais|Polonais|Turc|Roumain|Serbe|Deutsch|Español|Italiano|Português|Українська|Русский|العربية|中文|EN|FR|DE|UA|UK|RU|ES)$/iu;
const share =
  /^\W*(?:share|tweet|follow|partager|partagez|suivre|suivez|print|imprimer|e-?mail|retrouvez)(?!\p{L})[^.!?]{0,90}$/iu;

/** Longer lines are prose. */
const longest = 120;

/** Names in lines of a page that are none of its text: "Share on Facebook", the languages that it can be read in. */
export function offFurniture(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((m) => {
    const isLanguage = m.sense === 'adjectival' || m.form.startsWith('demonym');
    if (m.type !== 'company' && m.type !== 'media' && !isLanguage) return true;
    // "Joint Statement (Japanese (PDF) / English (PDF))"
    if (isLanguage && /^[\s\u00A0]*[([]?PDF(?!\p{L})/u.test(text.slice(m.end, m.end + 8))) return false;
    const line = lineAround(text, m);
    if (line === undefined) return true;
    return isLanguage ? !isMenuOfLanguages(line) : !(share.test(line) || sureKind.test(fold(line).text));
  });
}

/** Nothing but names of languages and what menus put beside them. */
const isMenuOfLanguages = (line: string): boolean =>
  line.split(/[\s|/•·,()]+/u).every((word) => language.test(word) || beside.test(word));

/** «Japanese | Text Size S M L» */
const beside = /^(?:|\p{L}|Text|Size|Home|Search|Menu|Accueil|Recherche|Taille|Texte)$/iu;

/** The line of a mention without the blanks around it; undefined where it is too long for a page's furniture. */
function lineAround(text: string, { start, end }: Span): string | undefined {
  const left = text.slice(Math.max(0, start - longest), start);
  const right = text.slice(end, end + longest);
  const [from, to] = [left.lastIndexOf('\n'), right.indexOf('\n')];
  if ((from < 0 && left.length === longest) || (to < 0 && right.length === longest)) return undefined;
  const line = left.slice(from + 1) + text.slice(start, end) + right.slice(0, to < 0 ? right.length : to);
  return line.length > longest ? undefined : line.trim();
}
