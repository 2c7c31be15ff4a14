import type { Condition } from '../lexicon/model.ts';
import { expandForm, PatternError } from '../lexicon/pattern.ts';
import { literal } from '../text/literal.ts';
import { foldWords } from '../text/words.ts';

/** The folded words before `offset`, at most `reach` units of the text, one space between words. */
export function before(text: string, offset: number, reach = 60): string {
  return foldWords(text.slice(Math.max(0, offset - reach), offset));
}

/** The folded words after `offset`. */
export function after(text: string, offset: number, reach = 60): string {
  return foldWords(text.slice(offset, offset + reach));
}

const patterns = new Map<string, RegExp>();

/** A pattern for a list of forms in the form notation, against the end (`before`) or the start (`after`) of folded words. */
function patternOf(forms: readonly string[], side: 'before' | 'after'): RegExp {
  const key = `${side} ${forms.join('\n')}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    const words = forms.flatMap((form) => {
      try {
        return (expandForm(form)[0] ?? []).map((variant) =>
          literal(foldWords(variant)).replace(/ /g, '\\s+'),
        );
      } catch (error) {
        if (error instanceof PatternError) return [];
        throw error;
      }
    });
    const any = words.length > 0 ? words.join('|') : '(?!)';
    pattern =
      side === 'before'
        ? new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${any})[\\s']*$`, 'u')
        : new RegExp(`^[\\s']*(?:${any})(?![\\p{L}\\p{N}])`, 'u');
    patterns.set(key, pattern);
  }
  return pattern;
}

/** Whether the words around `[start, end)` and the document are as `condition` wants them. */
export function holds(
  condition: Condition,
  place: { readonly text: string; readonly start: number; readonly end: number; readonly lang: string },
  known: (entity: string) => boolean,
): boolean {
  if (condition.lang && !condition.lang.includes(place.lang)) return false;
  if (condition.context && !condition.context.some(known)) return false;
  if (condition.before && !patternOf(condition.before, 'before').test(before(place.text, place.start)))
    return false;
  if (condition.after && !patternOf(condition.after, 'after').test(after(place.text, place.end)))
    return false;
  return true;
}
