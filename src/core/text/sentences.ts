import { shortRanks } from './ranks.ts';
import type { Span } from './span.ts';

const abbreviation = new RegExp(
  String.raw`(?:^|[\s\u00A0\u202F('’"«“-])(?:S\.E|H\.E|S\.E\.M|M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|Mgr|Mr|Mrs|Ms|Prof|${shortRanks}|Hon|Rep|Sen|Gov|Sr|Jr|No|no|Nos|nos|art|Art|al|cf|p|pp|vol|ch|ex|etc|env|approx|ca|vs|Vol|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|janv|févr|avr|juil|sept|oct|nov|déc|U\.S|U\.K|U\.N|E\.U|É\.-U|R\.-U|D\.C|e\.g|i\.e|a\.m|p\.m|p\. ex|J\.-C|[A-ZÀ-Ý](?:\.[A-ZÀ-Ý])*)$`,
  'u',
);

/**
 * Sentences of `text` within `[start, end)`: trimmed, in order, offsets of `text`. A closing mark after the full stop
 * belongs to its sentence; abbreviations, initials, decimals and ordinals do not end one; a full stop without the space after
 * it does between whole words ("threats.The two sides").
 */
export function findSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const stop =
    /[.!?…]+[\s\u00A0\u202F]*[»”"’'“)\]]*(?=[\s\u00A0\u202F]|$)|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}+ \p{Ll}|(?:The|They|This|These|We|Our|In|It|Les?|La|Nous|Ils?|Elles?|Ces?|Cette) \p{L})|\r\n?\r?\n|\n{2,}/gu;
  const part = text.slice(start, end);
  const push = (to: number) => {
    let a = from;
    let b = to;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) sentences.push({ start: a, end: b });
    from = to;
  };
  for (const match of part.matchAll(stop)) {
    const to = start + match.index + match[0].length;
    if (to <= from) continue;
    if (match[0] === '.' || /^\.[\s\u00A0]*[)’']?$/.test(match[0])) {
      const before = text.slice(Math.max(from, to - 24), start + match.index);
      const after = text.slice(to, to + 6);
      if (abbreviation.test(before) && !/^[\s\u00A0]*$/.test(text.slice(to, end))) {
        // «the U.S. The talks»: the next word tells, where the abbreviation can end a sentence.
        const canEnd =
          /(?:U\.S|U\.K|U\.N|E\.U|D\.C|Jr|Sr|etc|Inc|Ltd|Co|Corp|a\.m|p\.m|É\.-U|R\.-U|J\.-C|[A-ZÀ-Ý](?:\.[A-ZÀ-Ý])+)$/.test(
            before,
          );
        if (
          !canEnd ||
          !/^[\s\u00A0]+(?:The|We|They|It|This|These|In|On|He|She|Le|La|Les|L['’]|Il|Elle|Ils|Nous|Ces|Cette)(?!\p{L})/u.test(
            text.slice(to, to + 12),
          )
        )
          continue;
      }
      if (/^[\s\u00A0\u202F]+[\p{Ll}]/u.test(after)) continue;
    }
    // «« Oui ! » a-t-il dit»: the sentence goes on in lower case.
    if (
      /^[\s\u00A0\u202F]*[,;:]?[\s\u00A0\u202F]*[\p{Ll}]/u.test(text.slice(to, Math.min(end, to + 6))) &&
      !match[0].includes('\n')
    )
      continue;
    if (/^[\s\u00A0\u202F]*[»”][\s\u00A0\u202F]*[,\p{Ll}]/u.test(text.slice(to, Math.min(end, to + 8))))
      continue;
    push(to);
  }
  push(end);
  return sentences;
}
