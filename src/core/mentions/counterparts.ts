import { codeOf } from '../lexicon/ids.ts';
import { addOffice } from './addOffice.ts';
import type { Found } from './found.ts';
import { holderBeside, officeHeld } from './holders.ts';
import type { Mention } from './model.ts';
import { isMinister, officeOf } from './titles.ts';

const before = /(?:^|[^\p{L}])(?:son|sa|leur|his|her|their)[\s\u00A0]$/iu;
const words = {
  fr: /^homologues?(?=[\s\u00A0])/iu,
  en: /^counterpart(?!\p{L})/iu,
} as const;

/** «Le ministre a assuré son homologue de …»: of two who hold such an office the one who is not named before it. */
function theOther(doc: Found, lang: string): void {
  const pattern = lang === 'fr' ? alone.fr : alone.en;
  for (const match of doc.matches(pattern)) {
    const start = doc.block!.bodyStart + match.index + match[1]!.length;
    const end = start + match[2]!.length;
    const offices = doc.actors.filter((m) => m.type === 'office' && m.end <= start);
    const subject = offices.at(-1);
    const role = subject && /^office:[a-z]{3}\.([\w-]+)$/.exec(subject.entity)?.[1];
    if (!role || !isMinister(role) || start - subject.end > 120) continue;
    const others = new Set(
      offices
        .map(({ entity }) => entity)
        .filter(
          (entity) => entity !== subject.entity && entity.endsWith(`.${role}`) && !/:[a-z]{4}/.test(entity),
        ),
    );
    const [other] = others;
    if (other && others.size === 1) addOffice(doc, { start, end, entity: other }, 'contextual');
  }
}

const alone = {
  fr: /(?<!\p{L})((?:[Ss]on|[Ss]a)[\s\u00A0])(homologue)(?=[\s\u00A0](?:de[\s\u00A0](?!la[\s\u00A0]|l['’])\p{Ll}|de[\s\u00A0](?:la[\s\u00A0]|l['’])\p{Ll}|que|sur|qu['’]|des[\s\u00A0]\p{Ll}|du[\s\u00A0]\p{Ll}|pour|à)|[,.;])/gu,
  en: /(?<!\p{L})((?:[Hh]is|[Hh]er|[Mm]y)[\s\u00A0])(counterpart)(?=[\s\u00A0](?:on|that|about|for|to|and|in)(?!\p{L})|[,.;])/gu,
};

/** The role of an office of whatever state, or of one that nothing tells: `office:defence-minister`. */
const roleOf = (office: string | undefined): string | undefined =>
  /^office:(?:[a-z]{3}\.|(?=[\w-]*minister$))([\w-]+)$/.exec(office ?? '')?.[1];

/** «Son homologue belge», "her Polish counterpart": the same office of that state as the one named last. */
export function counterparts(doc: Found, lang: string): void {
  for (const state of doc.mentions) {
    if (state.type !== 'state' || state.sense !== 'adjectival') continue;
    const start = lang === 'fr' ? state.start - 'homologue '.length : state.start;
    const noun =
      lang === 'fr' ? doc.text.slice(start, state.start) : doc.text.slice(state.end + 1, state.end + 13);
    const match = words[lang === 'fr' ? 'fr' : 'en'].exec(noun);
    if (!match || !before.test(doc.text.slice(Math.max(0, start - 5), start))) continue;
    const end = lang === 'fr' ? state.end : state.end + 1 + match[0].length;
    // «Leur homologue ukrainien, Andrii Sybiha»: what the one named beside is.
    const own = officeHeld(doc, holderBeside(doc, end)?.entity, (id) =>
      id.startsWith(`office:${codeOf(state.entity)}.`),
    );
    if (own) {
      addOffice(doc, { start, end, entity: own }, 'contextual');
      continue;
    }
    const near = (m: Mention) => m.end <= start && start - m.end < 400;
    const last = doc.actors.findLast((m) => m.type === 'office' && near(m));
    const told = roleOf(last?.entity);
    // «Catherine Colonna et son homologue», «le conseiller fédéral X»: the ministry that a person is at the head of.
    const held = () => {
      const person = doc.actors.findLast((m) => m.type === 'person' && near(m));
      return officeHeld(doc, person?.entity, (id) => /^office:[a-z]{3}\.[\w-]*minister$/.test(id));
    };
    const role = told && isMinister(told) ? told : (roleOf(held()) ?? told);
    if (!role || /spokes|representative|ambassador/.test(role)) continue;
    addOffice(doc, { start, end, entity: officeOf(state.entity, role, doc.lexicon) }, 'contextual');
  }
  theOther(doc, lang);
}
