import type { Lexicon } from '../lexicon/model.ts';
import { literal } from '../text/literal.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type BlockCandidates, type Found, longestProse } from './found.ts';
import { isFullName, isSurname } from './givenNames.ts';
import { isNoName, personId } from './names.ts';
import { isHeading } from './namesakes.ts';

const word = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[’'ʼ]\\p{L}[\\p{Ll}\\p{M}]+)?(?:-\\p{L}[\\p{L}\\p{M}]+)*";
const name = `(?<name>${word}(?: (?:(?:el|al|es|sur|de|la|le|du) )?${word}){0,2})`;

const frKinds =
  'villes?|villages?|localités?|communes?|cercles?|provinces?|préfectures?|sous-préfectures?|départements?|districts?|territoires?|groupement|chefferie|quartiers?|arrondissement|canton|camps?(?: de (?:réfugiés|déplacés|personnes déplacées))?|port|aéroport|aérodrome|base (?:aérienne|navale|militaire)|île|oblasts?|gouvernorats?|wilaya|municipalité|faubourg|bourg|bourgade|hameau|poste|raïon|banlieue|périphérie|abords|alentours|environs';
const enKinds =
  'villages?|towns?|cit(?:y|ies)|provinces?|districts?|municipalit(?:y|ies)|(?:refugee |displacement |IDP )?camps?|ports?|islands?|suburbs?|neighbou?rhoods?|count(?:y|ies)|governorates?|settlements?|communes?|townships?|localit(?:y|ies)|hamlets?|prefecture|oblasts?|outskirts|airport';
const enAfter =
  'Province|District|Township|County|Governorate|Oblast|Prefecture|Municipality|Department|Peninsula|Valley|Airport|province|district|township|county|governorate|oblast|prefecture|municipality|(?:refugee |displacement |IDP )?camp|airport|village|peninsula';

const compile = (source: string) =>
  new RegExp(`(?<![\\p{L}-])${source.replace(/ /g, '[^\\S\\n]')}(?![\\p{L}-])`, 'dgu');

/** What brings a place in, strongest first: the noun for its kind, then a preposition alone. */
const patterns = {
  fr: [
    compile(`(?:${frKinds}) (?:de |du |d['’]|des |de la |de l['’])?${name}`),
    compile(
      `(?:attaques?|attentats?|massacres?|tueries?|batailles?|sommets?|siège|chute|bombardements?|prisons?|hôpital|marché|pont|gare|raffinerie|centrale|mosquée) (?:de |d['’])${name}(?!['’]| \\p{Lu})`,
    ),
    compile(`(?:[Pp]rès|non loin|autour|nord|sud|est|ouest) (?:de |d['’])${name}(?!['’]| \\p{Lu})`),
    compile(`[àÀ] ${name}(?!['’]| \\p{Lu})`),
  ],
  en: [
    compile(`(?:${enKinds}) of ${name}`),
    compile(`(?:in|of|from|near|to|at|across|around|the) ${name} (?<kind>${enAfter})`),
    compile(`(?:[Ii]n|near|outside|(?:north|south|east|west|outskirts) of) ${name}(?!['’]| \\p{Lu}| of \\d)`),
  ],
};
/** «… d’Erbil et de Kelmar», "in Dubai and Kelmar": what is named beside a place. */
const besidePlace = {
  fr: compile(`(?:de |d['’]|à )(?<first>${word}(?: ${word})?) et (?:de |d['’]|à )${name}(?!['’]| \\p{Lu})`),
  en: compile(`(?:[Ii]n|near|at|from) (?<first>${word}(?: ${word})?) (?:and|to) ${name}(?!['’]| \\p{Lu})`),
};
/** "at Kelmar, Poland": "at" alone may stand before anything. */
const atKnown = compile(`at ${name}(?=, )`);
const beside = /^,[\s\u00A0](?:in[\s\u00A0])?(?:the[\s\u00A0])?/u;

/** Words with a capital that "in" and «à» stand before and that are no places; languages in English. */
const noPlace =
  /^(?:Annexe?|Part|Phase|Table|Title|Titre|Pillar|Pilier|Step|Exercise|Operation|Opération|Brief|Congress|Christ|God|Islam|Allah|Easter|Christmas|Ramadan|Pâques|Noël|Spring|Summer|Autumn|Winter|Fall|Category|Schedule|Level|Option|Scenario|Figures?|Internet|Web\p{L}*|Messieurs|Mesdames|Monseigneur|Tous|Toutes|Chaque|Dieu|Twitter|Facebook|Telegram|Google|Microsoft|Parquet|Tribunal|Horizon|Erasmus|Euro\p{L}*|Airbus|Bluetooth|Parallel|Addition|Particular|Response|Short|Sum|Conclusion|Closing|Honou?r|Memory|Support|Light|Line|Favou?r|\p{L}+(?:ian|ish|ese|abic|ench|utch|reek|indi|rdu|arsi|ashto|ahili))$/u;

/** Towns, villages and regions that no lexicon has, by how the text brings them in; further on their names are enough. */
export function unknownPlaces(doc: Found, blocks: readonly BlockCandidates[]): void {
  const found = new Set<string>();
  const isPlace = placeTest(doc);
  for (const { block, lang } of blocks) {
    doc.block = block;
    if (block.end - block.start > longestProse || isHeading(block) || doc.body.shouted) continue;
    const take = ({ indices, groups }: RegExpExecArray) => {
      const [start, end] = indices!.groups!.name!;
      const kind = groups!.kind;
      const whole = kind && /^\p{Lu}/u.test(kind) ? end + 1 + kind.length : end;
      const words = groups!.name!;
      const span = { start: block.bodyStart + start, end: block.bodyStart + whole };
      if (isFree(doc, span) && isPlace(words)) {
        add(doc, span, words);
        found.add(words);
      }
    };
    const language = lang === 'fr' ? 'fr' : 'en';
    for (const pattern of patterns[language]) for (const match of doc.matches(pattern)) take(match);
    for (const match of doc.matches(besidePlace[language])) {
      const first = block.bodyStart + match.indices!.groups!.first![0];
      if (doc.mentions.some((m) => m.start === first && m.type === 'place')) take(match);
    }
    if (lang === 'fr') continue;
    for (const match of doc.matches(atKnown)) {
      const end = block.bodyStart + match.indices![0]![1];
      const from = end + beside.exec(doc.text.slice(end, end + 10))![0].length;
      if (doc.mentions.some((m) => m.start === from && (m.type === 'state' || m.type === 'place')))
        take(match);
    }
  }
  const { place } = doc.release.header;
  const head = place && blocks.find(({ block }) => block.start <= place.start && place.end <= block.end);
  if (place && head) {
    doc.block = head.block;
    if (isFree(doc, place)) {
      add(doc, place, place.text);
      found.add(place.text);
    }
  }
  if (found.size > 0) again(doc, blocks, found);
}

/** Whether words can be a place's name: not what the text writes in small letters too, or tells of as somebody who acts. */
function placeTest({ text, lexicon }: Found): (words: string) => boolean {
  const known = new Map<string, boolean>();
  return (words) => {
    let is = known.get(words);
    if (is === undefined) {
      is =
        !words.split(' ').some((one) => isNoName(one) || noPlace.test(one)) &&
        !isSomebody(lexicon, words) &&
        !occurs(text, words.toLowerCase(), (rest) => !/^[\p{L}\p{M}-]/u.test(rest)) &&
        !occurs(text, words, (rest) => acts.test(rest));
      known.set(words, is);
    }
    return is;
  };
}

/** «à Alassane Dramane Ouattara»: a given name first, or a surname that somebody of the lexicon has last. */
const isSomebody = (lexicon: Lexicon, words: string): boolean =>
  isFullName(lexicon, words) || (words.includes(' ') && isSurname(lexicon, words.split(' ').at(-1)!));

/** Whether `words` stand somewhere in the text, as words of their own with what is `fitting` behind them. */
function occurs(text: string, words: string, fitting: (rest: string) => boolean): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!/[\p{L}\p{M}]/u.test(text[at - 1] ?? ' ') && fitting(text.slice(end, end + 24))) return true;
  }
  return false;
}

/** "Kelmar have confirmed", «Kelmar a annoncé»: a company, a body or a person. */
const acts =
  /^[\s\u00A0](?:have|said|says|confirmed|announced|told|provides?|operates|a[\s\u00A0](?:annoncé|déclaré|dit|confirmé|indiqué|ajouté))(?!\p{L})/u;

/** The same names elsewhere in the text. */
function again(doc: Found, blocks: readonly BlockCandidates[], names: ReadonlySet<string>): void {
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...names].map(literal).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  for (const { block } of blocks) {
    doc.block = block;
    if (block.end - block.start > longestProse) continue;
    for (const match of doc.text.slice(block.bodyStart, block.end).matchAll(any)) {
      const start = block.bodyStart + match.index;
      const span = { start, end: start + match[0].length };
      if (isFree(doc, span)) add(doc, span, match[0]);
    }
  }
}

/** Whether nothing else is named there. */
const isFree = (doc: Found, span: Span): boolean => !doc.mentions.some((m) => overlaps(m, span));

/** Adds a place that is called `name`. */
function add(doc: Found, { start, end }: Span, name: string): void {
  const text = doc.text.slice(start, end);
  const entity = personId(name).replace('person:', 'place:');
  if (!doc.lexicon.actors.has(entity) && !doc.local.has(entity))
    doc.local.set(entity, { id: entity, kind: 'place', label: name });
  doc.add({ kind: 'actor', start, end, text, entity, type: 'place', form: 'apposition', nested: false });
}
