import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { TextChange } from '../annotations/model.ts';
import { lineEnd } from '../text/lines.ts';
import { loadYaml, spanOf } from '../yaml/load.ts';
import { inlineScalar } from '../yaml/scalar.ts';

/**
 * Adds a code at the end of a codebook's list, leaving every other byte alone; an empty text becomes a codebook. Throws
 * where the codebook can not be read whole: it is then not to be written.
 */
export function appendCode(
  text: string,
  code: { readonly id: string; readonly label: Readonly<Record<string, string>> },
): TextChange[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const label = `{${Object.entries(code.label)
    .map(([lang, words]) => `${lang}: ${inlineScalar(words, true)}`)
    .join(', ')}}`;
  const lines = (column: number) =>
    `${' '.repeat(column)}- id: ${inlineScalar(code.id, false)}${eol}${' '.repeat(column + 2)}label: ${label}${eol}`;
  const { root, problems } = loadYaml(text);
  if (problems.some(({ severity }) => severity === 'error')) throw new Error('the codebook can not be read');
  const insert = (at: number, words: string): TextChange[] => [
    { start: at, end: at, text: (at > 0 && text[at - 1] !== '\n' ? eol : '') + words },
  ];
  if (!isMap(root)) return insert(text.length, `communique: 1${eol}codes:${eol}${lines(2)}`);
  const pair = root.items.find((item) => isScalar(item.key) && item.key.value === 'codes');
  if (!pair) return insert(text.length, `codes:${eol}${lines(2)}`);
  const list = pair.value as Node | null;
  if (isSeq(list) && list.items.length > 0 && !list.flow) {
    const first = spanOf(list.items[0] as Node).start;
    const lineStart = text.lastIndexOf('\n', first - 1) + 1;
    const column = /^ */.exec(text.slice(lineStart))![0].length;
    return insert(lineEnd(text, spanOf(list.items.at(-1) as Node).end), lines(column));
  }
  if (isSeq(list) && list.flow && list.items.length > 0) {
    const end = spanOf(list.items.at(-1) as Node).end;
    return [{ start: end, end, text: `, {id: ${inlineScalar(code.id, true)}, label: ${label}}` }];
  }
  const colon = text.indexOf(':', (pair.key as Node).range![1]) + 1;
  const end = list && spanOf(list).end > colon ? spanOf(list).end : colon;
  const rest = lineEnd(text, end);
  return [...(end > colon ? [{ start: colon, end, text: '' }] : []), ...insert(rest, lines(2))];
}
