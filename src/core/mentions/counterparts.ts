import { addOffice } from './addOffice.ts';
import type { Found } from './found.ts';
import { officeOf } from './titles.ts';

const before = /(?:^|[^\p{L}])(?:son|sa|his|her)[\s\u00A0]$/iu;
const words = {
  fr: /^homologues?(?=[\s\u00A0])/iu,
  en: /^counterpart(?!\p{L})/iu,
} as const;

/** «Son homologue belge», "her Polish counterpart": the same office of that state as the one named last. */
export function counterparts(doc: Found, lang: string): void {
  for (const state of doc.mentions) {
    if (state.type !== 'state' || state.sense !== 'adjectival') continue;
    const start = lang === 'fr' ? state.start - 'homologue '.length : state.start;
    const noun =
      lang === 'fr' ? doc.text.slice(start, state.start) : doc.text.slice(state.end + 1, state.end + 13);
    const match = words[lang === 'fr' ? 'fr' : 'en'].exec(noun);
    if (!match || !before.test(doc.text.slice(Math.max(0, start - 5), start))) continue;
    const last = doc.actors.findLast((m) => m.type === 'office' && m.end <= start && start - m.end < 400);
    // Of whatever state, or of one that nothing tells: `office:defence-minister`.
    const role = last && /^office:(?:[a-z]{3}\.|(?=[\w-]*minister$))([\w-]+)$/.exec(last.entity)?.[1];
    if (!role || /spokes|representative|ambassador/.test(role)) continue;
    const end = lang === 'fr' ? state.end : state.end + 1 + match[0].length;
    addOffice(doc, { start, end, entity: officeOf(state.entity, role, doc.lexicon) }, 'contextual');
  }
}
