import { foldTable, ligature, skipped } from './chars.ts';

/** `text` as it is compared: lower case, no accents or marks, ligatures in letters, one kind of space and apostrophe. */
export function foldWords(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = foldTable[code]!;
    if (folded === skipped) continue;
    if (folded === ligature) out += /[œŒ]/.test(text[i]!) ? 'oe' : 'ae';
    else if (folded > 2) out += String.fromCharCode(folded);
    else if (text[i] === '’' || text[i] === '‘' || text[i] === 'ʼ') out += "'";
    else out += /\s/.test(text[i]!) ? ' ' : text[i];
  }
  return out;
}
