import type { Block } from '../release/tree.ts';
import { contains, overlaps } from '../text/span.ts';
import { addBody } from './addBody.ts';
import { type Found, longestProse } from './found.ts';
import { slugOf } from './names.ts';

/** "3 Commando Brigade", "1st Battalion, The Royal Welsh", "XVIII Airborne Corps", "815 Naval Air Squadron". */
const en =
  /(?<![\p{L}\p{N}.,’'-])(?:\d{1,4}(?:st|nd|rd|th)?|[IVX]{1,5})[^\S\n]+(?:(?!(?:Police|Security|New|Russian|Ukrainian)[^\S\n])\p{Lu}[\p{L}-]*[^\S\n]+){0,4}(?:Brigade|Battalion|Regiment|Squadron|Division|Corps|Fleet|Wing|Flotilla|Commando|Legion)(?:[^\S\n]\((?:Light|Heavy|Airborne|Mechanized|Armoured|Armored)\)|(?:,[^\S\n](?:The[^\S\n])?|[^\S\n]of[^\S\n]the[^\S\n])(?:Royal|Rifles|Parachute|Princess|King|Queen|Duke|Mercian|Yorkshire|Welsh|Scots|Irish|Coldstream|Grenadier)(?:['’]s)?(?:[^\S\n]\p{Lu}[\p{L}’'-]+){0,4})?(?![\p{L}-])/gu;
/** «2e régiment étranger d'infanterie», «1er RPIMa», «35e régiment d'artillerie parachutiste», «11e brigade parachutiste». */
const fr =
  /(?<![\p{L}\p{N}.,’'-])\d{1,4}[\s\u00A0]?(?:er|re|ère|ème|e)[\s\u00A0](?:(?:régiment|bataillon|brigade|division|escadron|escadre|flottille|demi-brigade|légion|compagnie|corps[\s\u00A0]d['’]armée)(?:[\s\u00A0](?:étrangère?|parachutiste|blindée?|mécanisée?|motorisée?|aéroportée?|alpine?|légère?|navale?|mixte|interarmes|d['’](?:infanterie|artillerie|hélicoptères|assaut|intervention|élite)|de[\s\u00A0](?:marine|montagne|parachutistes|chasseurs|spahis|hussards|dragons|cuirassiers|chasse|transport|reconnaissance|légion|cavalerie|commandement|combat|tirailleurs|chars|la[\s\u00A0]garde)|du[\s\u00A0](?:génie|train|matériel)|des?[\s\u00A0]forces[\s\u00A0]spéciales|étrangers?|alpins?|d['’]Afrique|côtière)){1,4}|R[A-Z]{1,3}[A-Za-z]{0,3}(?!\p{L}))/gu;

/** Units of armed forces by their numbers. */
export function unitsOfForces(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  if (block.end - block.start > longestProse || doc.body.shouted) return;
  for (const match of doc.matches(lang === 'fr' ? fr : en)) {
    const start = block.bodyStart + match.index;
    const span = { start, end: start + match[0].length };
    // A unit that the lexicon knows; parts of the name are none of their own.
    if (doc.mentions.some((m) => overlaps(m, span) && !contains(span, m))) continue;
    if (doc.mentions.some((m) => contains(m, span) && m.type !== 'person')) continue;
    doc.mentions = doc.mentions.filter((m) => !contains(span, m) || m.type === 'state');
    const id = slugOf(match[0]);
    addBody(doc, span, { entity: `org:${id}`, type: 'organisation', form: 'apposition' });
  }
}
