import { dayNames, monthNames } from '../../text/dates.ts';
import type { SentenceView } from './sentenceView.ts';

/** Words that say when: a day, a month, a part of the day. */
const core = new RegExp(
  `^(?:${monthNames.en}|${monthNames.fr}|${dayNames.en}|${dayNames.fr}|hier|yesterday|nuit|matinée|aube)$`,
);
/** What may stand among them. */
const around =
  /^(?:\d{1,4}(?:er|st|nd|rd|th)?|on|the|of|between|and|early|late|last|night|morning|evening|le|la|l|les|ce|cette|du|au|dans|de|à|a|matin|soir|dernière?|et|entre|and)$/;
const first = /^(?:on|le|du|dans|hier|yesterday|early|late|last|ce|à|l|\d{1,2})$/;

/** So long a date is at most. */
const longest = 12;

/** The last word of a date that begins at `at`: «dans la nuit du 11 au 12 mars», "on 22 May"; -1 where there is none. */
export function dateEnd(view: SentenceView, at: number): number {
  if (!first.test(view.words[at]?.key ?? '')) return -1;
  let last = -1;
  for (let next = at; next < at + longest; next++) {
    const { key, mark } = view.words[next] ?? { key: '', mark: true };
    if (core.test(key)) last = next;
    else if (/^\d{4}$/.test(key) && last === next - 1) last = next;
    else if (mark ? key !== "'" : !around.test(key)) break;
  }
  return last;
}
