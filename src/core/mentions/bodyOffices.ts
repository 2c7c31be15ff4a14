import type { Lexicon } from '../lexicon/model.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import type { Found } from './found.ts';
import { headOf, headOfOffice } from './heads.ts';
import { ofState } from './titles.ts';

const titles = {
  fr: /(?<![\p{L}-])(?:[Pp]résidente?|[Ss]ecrétaire[\s\u00A0][Gg]énérale?(?:[\s\u00A0][Aa]djointe?)?|[Dd]irect(?:eur|rice)(?:[\s\u00A0][Gg]énérale?|[\s\u00A0][Ee]xécuti(?:f|ve))?|[Pp]orte-parole|[Ss]ecrétaire[\s\u00A0]d['’][ÉEée]tat|[Rr]eprésentante?[\s\u00A0][Ss]péciale?|[Ee]nvoyée?[\s\u00A0](?:[Ss]péciale?|[Pp]ersonnelle?)|[Cc]oord(?:i|on)n(?:at)?(?:eur|rice)|[Cc]ommissaire|[Pp]rocureure?|[Cc]heff?e?|[Cc]ommandante?|[Ss]ecrétaire[\s\u00A0][Ee]xécuti(?:f|ve))(?![\p{L}-])/gu,
  en: /(?<![\p{L}-])(?:President|(?:Deputy[\s\u00A0])?Secretary[\s\u00A0-]General|(?:Executive[\s\u00A0]|Deputy[\s\u00A0])?Director(?:[\s\u00A0-]General)?|Chair(?:man|woman|person)?|Spokes(?:person|man|woman)|Special[\s\u00A0](?:Representative|Envoy)|Commissioner|(?:Chief[\s\u00A0])?Prosecutor|Executive[\s\u00A0]Secretary|Commander|Chief|Head)(?![\p{L}-])/gu,
} as const;

/** «la présidente de la Cour pénale internationale», "OSCE Parliamentary Assembly President": a title with the body's name. */
export function bodyOffices(doc: Found, block: Block, lang: string): void {
  for (const match of doc.matches(lang === 'fr' ? titles.fr : titles.en)) {
    const start = block.bodyStart + match.index;
    const title = { start, end: start + match[0].length };
    if (
      doc.mentions.some(
        (m) => overlaps(m, title) && (m.type === 'office' ? m.form !== 'contextual' : contains(m, title)),
      )
    )
      continue;
    const from = title.end + (ofState(doc.text, title.end) ?? Number.NaN);
    const after = doc.mentions.find(
      (m) =>
        m.start === from &&
        (isBody(m.entity) || (m.type === 'office' && m.form !== 'contextual' && /^office:un/.test(m.entity))),
    );
    const before =
      lang === 'fr'
        ? undefined
        : doc.mentions.find(
            (m) =>
              isBody(m.entity) &&
              m.form !== 'contextual' &&
              m.end < start &&
              /^(?:['’]s?)?[\s\u00A0]$/u.test(doc.text.slice(m.end, start)),
          );
    const body = after ?? before;
    if (!body) continue;
    const head = headOf(match[0]);
    const offices = officesOf(doc.lexicon, body.entity);
    // «le chef de l'ONU» is whoever heads it.
    const own = head
      ? offices.find((id) => headOfOffice(id) === head)
      : offices.find((id) => /\.(?:sg|president|dg|chair|cio)$/.test(id));
    addOffice(doc, {
      start: before && !after ? before.start : start,
      end: after ? after.end : title.end,
      entity: own ?? `office:${body.entity.replace(/^\w+:/, '')}.${head ?? 'head'}`,
    });
  }
}

const byBody = new WeakMap<Lexicon, Map<string, string[]>>();

function officesOf(lexicon: Lexicon, body: string): readonly string[] {
  let offices = byBody.get(lexicon);
  if (!offices) {
    offices = new Map();
    for (const actor of lexicon.actors.values()) {
      if (actor.kind !== 'office' || !actor.partOf) continue;
      const list = offices.get(actor.partOf);
      if (list) list.push(actor.id);
      else offices.set(actor.partOf, [actor.id]);
    }
    byBody.set(lexicon, offices);
  }
  return offices.get(body) ?? [];
}

const isBody = (entity: string): boolean => /^(?:org|group):/.test(entity);
