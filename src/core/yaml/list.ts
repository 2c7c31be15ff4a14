import { isSeq, type Node } from 'yaml';
import type { TextChange } from '../text/changes.ts';
import { spanOf } from './load.ts';
import { afterBreak, breakOf, lineBreak, type MapSite, type PairSite, replaceValue } from './site.ts';
import { isList, readValue, renderFlow, sameValue, type Value } from './value.ts';

/**
 * Makes the list under `pair` say `value`: items that stay keep their bytes, with the comments above them; they must come
 * in the order in which they stand. What is no list, and a list that becomes empty, is written anew.
 */
export function reviseList(site: MapSite, pair: PairSite, value: readonly Value[]): TextChange {
  const { text } = site;
  const eol = breakOf(text);
  const { node, base } = pair;
  if (!isSeq(node) || node.items.length === 0 || value.length === 0 || !isList(pair.value))
    return replaceValue(site, pair, value, eol);
  const spans = (node.items as Node[]).map((item) => {
    const { start, end } = spanOf(item);
    return { start: base + start, end: base + end };
  });
  let at = 0;
  // The item of the list that each item of the value is; -1 for a new one.
  const kept = value.map((item) => {
    const index = (node.items as Node[]).findIndex((old, i) => i >= at && sameValue(readValue(old), item));
    if (index >= 0) at = index + 1;
    return index;
  });
  if (node.flow) {
    const parts = value.map((item, index) => {
      const old = spans[kept[index]!];
      const words = old ? text.slice(old.start, old.end) : renderFlow(item);
      if (index + 1 === value.length) return words;
      const next = old && kept[index + 1] === kept[index]! + 1 ? spans[kept[index + 1]!] : undefined;
      return words + (old && next ? text.slice(old.end, next.start) : ', ');
    });
    return { start: spans[0]!.start, end: spans.at(-1)!.end, text: parts.join('') };
  }
  const ends = spans.map(({ start, end }) => {
    let last = end;
    while (last > start && /[\r\n]/.test(text[last - 1]!)) last--;
    return afterBreak(text, lineBreak(text, last));
  });
  const first = text.lastIndexOf('\n', spans[0]!.start - 1) + 1;
  const dash = /^ */.exec(text.slice(first))![0];
  const lines = value.map((item, index) => {
    const old = kept[index]!;
    return old < 0
      ? `${dash}- ${renderFlow(item)}${eol}`
      : text.slice(old === 0 ? first : ends[old - 1]!, ends[old]!);
  });
  const end = ends.at(-1)!;
  const whole = lines.map((line) => (line.endsWith('\n') ? line : line + eol)).join('');
  return { start: first, end, text: text[end - 1] === '\n' ? whole : whole.replace(/\r?\n$/, '') };
}
