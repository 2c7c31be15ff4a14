import type { Span } from '../../../src/core/text/span.ts';

export const sizes = ['words', 'phrase', 'sentence', 'paragraph'] as const;
export type Size = (typeof sizes)[number];

export interface Passage extends Span {
  readonly size: Size;
}

const words = new Intl.Segmenter('und', { granularity: 'word' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/**
 * Passages of four sizes as a reader would mark them: a word or two, a phrase of four to eight words, a sentence, a
 * paragraph. Half are drawn from all of `text`, half from around `changed` (the places where the revisions differ). In
 * document order, none twice.
 */
export function passagesOf(
  text: string,
  changed: readonly Span[],
  count: number,
  random: () => number,
): Passage[] {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return [];
  const found = new Map<string, Passage>();
  for (let k = 0; k < count; k++) {
    const size = sizes[k % sizes.length]!;
    const near =
      changed.length > 0 && k % 8 >= 4 ? changed[Math.floor(random() * changed.length)] : undefined;
    const at = near
      ? Math.round(near.start - 40 + random() * (near.end - near.start + 80))
      : Math.floor(random() * text.length);
    const paragraph =
      paragraphs.find(({ end }) => end > at) ?? paragraphs[Math.floor(random() * paragraphs.length)]!;
    const span = within(text, paragraph, at, size, random);
    if (span && span.end > span.start) found.set(`${span.start},${span.end}`, { ...span, size });
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function within(
  text: string,
  paragraph: Span,
  at: number,
  size: Size,
  random: () => number,
): Span | undefined {
  if (size === 'paragraph') return trimmed(text, paragraph);
  const inside = text.slice(paragraph.start, paragraph.end);
  if (size === 'sentence') {
    const parts = [...sentences.segment(inside)];
    const part =
      parts.find(({ index, segment }) => paragraph.start + index + segment.length > at) ?? parts[0];
    return (
      part &&
      trimmed(text, {
        start: paragraph.start + part.index,
        end: paragraph.start + part.index + part.segment.length,
      })
    );
  }
  const parts = [...words.segment(inside)].filter(({ isWordLike }) => isWordLike);
  if (parts.length === 0) return undefined;
  const length = size === 'words' ? 1 + Math.floor(random() * 2) : 4 + Math.floor(random() * 5);
  const here = parts.findIndex(({ index, segment }) => paragraph.start + index + segment.length > at);
  const first = Math.max(0, Math.min(here < 0 ? 0 : here, parts.length - length));
  const last = parts[Math.min(parts.length - 1, first + length - 1)]!;
  return {
    start: paragraph.start + parts[first]!.index,
    end: paragraph.start + last.index + last.segment.length,
  };
}

/** Stretches between empty lines. */
function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/\S(?:.|\n(?![ \t\r]*\n))*/gu))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}
