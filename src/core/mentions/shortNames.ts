import { foldWords } from '../text/words.ts';
import { namedBefore, putThroughout } from './bracketed.ts';
import type { BlockCandidates, Found } from './found.ts';
import type { Mention } from './model.ts';

const named: ReadonlySet<string> = new Set(['organisation', 'body', 'grouping', 'company', 'media']);

/** Some words of a name in brackets after it, in marks or not: "(Cyber Centre)", «(le « Groupe d’experts »)». */
const introduced =
  /\((?:(?:hereafter|hereinafter|ci-après),?[\s\u00A0])?(?:the[\s\u00A0]|l[ea][\s\u00A0]|l['’])?(?:[“"]|«[\s\u00A0]?)?(\p{Lu}[\p{L}’'-]*(?:[\s\u00A0][\p{L}’'-]+){1,3})(?:[”"]|[\s\u00A0]?»)?\)/gu;

/** "the Canadian Centre for Cyber Security (Cyber Centre)": the words in brackets stand for the name throughout. */
export function shortNames(doc: Found, blocks: readonly BlockCandidates[]): void {
  const known = new Map<string, Mention>();
  for (const { block } of blocks) {
    doc.block = block;
    for (const match of doc.matches(introduced, '(')) {
      const open = block.bodyStart + match.index;
      const long = namedBefore(doc, open, ({ type }) => named.has(type));
      if (long && isPartOf(match[1]!, long.text)) known.set(match[1]!, long);
    }
  }
  putThroughout(doc, blocks, known, 'alias');
}

/** Whether all words of a short name are words of the long one, which has more. */
function isPartOf(short: string, long: string): boolean {
  const words = foldWords(long).split(/[^\p{L}]+/u);
  const own = foldWords(short).split(/[^\p{L}]+/u);
  return own.length < words.length && own.every((word) => words.includes(word));
}
