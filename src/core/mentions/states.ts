import { contains, type Span } from '../text/span.ts';
import type { Found } from './found.ts';
import type { Mention } from './model.ts';
import { ofState } from './titles.ts';

/**
 * The state whose office or body the words in `span` name, by what stands beside or in them: «… de la Pologne»,
 * "Polish …", «ministre iranien des …», "Ukraine’s …", "UK …"; with the stretch that belongs together.
 */
export function stateBeside(
  doc: Found,
  span: Span,
  lang: string,
): { readonly state?: Mention; readonly span: Span } {
  const { text, mentions } = doc;
  // «président de la République fédérale du Nigéria»: the state's name begins within the title.
  const within = mentions.find(
    (m) => m.type === 'state' && m.start > span.start && m.start < span.end && m.end > span.end,
  );
  if (within) return { state: within, span: { start: span.start, end: within.end } };
  const from = span.end + (ofState(text, span.end) ?? Number.NaN);
  const after = mentions.find((m) => m.type === 'state' && m.start === from && m.sense !== 'adjectival');
  if (after) return { state: after, span: { start: span.start, end: after.end } };
  const before = mentions.findLast(
    (m) =>
      m.type === 'state' &&
      m.end <= span.start &&
      // "Republic of Korea (ROK) Minister"
      // Blanks set the entries of a row apart: "Poland   Secretary of State".
      /^\)?(?:['’]s?)?(?:[\s\u00A0]|[^\S\n]*\n[^\S\n]*)(?:(?:new|former|current|federal|acting|Under|Deputy|Assistant|Acting|nouveau|nouvelle)[\s\u00A0]+)?$/u.test(
        text.slice(m.end, span.start),
      ) &&
      (m.sense === 'adjectival' ||
        /^['’]/.test(text.slice(m.end)) ||
        m.form === 'acronym' ||
        (lang !== 'fr' &&
          /^\p{Lu}|^(?:government|authorities|(?:security|armed|defen[cs]e) forces)(?!\p{L})/u.test(
            text.slice(span.start, span.end),
          ))),
  );
  if (before) {
    const apart = before.sense !== 'adjectival' && /^['’]/.test(text.slice(before.end));
    const direct = /^[\s\u00A0]+$/u.test(text.slice(before.end, span.start));
    return { state: before, span: { start: apart || !direct ? span.start : before.start, end: span.end } };
  }
  const inside = mentions.find(
    (m) =>
      m.type === 'state' &&
      m.sense === 'adjectival' &&
      (contains(span, m) || (m.start >= span.end && /^[\s\u00A0]$/u.test(text.slice(span.end, m.start)))),
  );
  return inside
    ? { state: inside, span: { start: span.start, end: Math.max(span.end, inside.end) } }
    : { span };
}
