import { codeOf, stateOfCode } from '../lexicon/ids.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { addBody } from './addBody.ts';
import { onlyStateOfTitle } from './bodies.ts';
import { bodyOf } from './bodyKinds.ts';
import { type BlockCandidates, type Found, longestProse } from './found.ts';

/** What is somebody's once the person governs. */
const after =
  /^(?:['’]s?|-\p{Lu}\p{L}+)?[\s\u00A0]+(?:administration|Administration|government|Government|cabinet|Cabinet|regime|Regime|junta|presidency)(?![\p{L}-])/u;
const before = {
  fr: /(?<![\p{L}-])(?:gouvernement|administration|régime|cabinet|présidence|junte)[\s\u00A0]+(?:(?:de|du)[\s\u00A0]+|d['’])?$/iu,
  en: /(?<![\p{L}-])(?:government|administration|regime|cabinet)[\s\u00A0]+of[\s\u00A0]+$/iu,
};
const governing =
  /^office:([a-z]{3})\.(?:president|prime-minister|chancellor|king|queen|emir|supreme-leader|leader|taoiseach|chair-state-affairs)$/;
/** "The Administration" with a capital, standing alone: what the United States call their government. */
const alone =
  /(?<![\p{L}-])(?:[Tt]he|[Tt]his|[Oo]ur|[Mm]y)[\s\u00A0]+(?:(?:previous|prior|last|current|new|outgoing|incoming)[\s\u00A0]+)?(Administration)(?!['’]?[\p{L}-]{2}|[\s\u00A0]+(?:\p{Lu}|of(?!\p{L})|for(?!\p{L})))/gu;

/**
 * "The Biden administration", «le régime Assad»: the government of the state that the person governs or governed; then "the
 * Administration" alone, where one has been named so or a body of the United States publishes.
 */
export function administrations(doc: Found, blocks: readonly BlockCandidates[]): void {
  let american = doc.issuerState === 'state:USA';
  for (const { block, lang } of blocks) {
    doc.block = block;
    if (block.end - block.start > longestProse) continue;
    for (const person of doc.mentions.filter((m) => m.type === 'person')) {
      const span = government(doc.text, person, lang);
      if (!span || doc.mentions.some((m) => contains(m, span))) continue;
      const state = governed(doc, person.entity);
      if (state) add(doc, span, state);
      american ||= state === 'state:USA';
    }
    regimeAlone(doc, lang);
    if (american && lang !== 'fr')
      for (const match of doc.matches(alone)) {
        const end = block.bodyStart + match.index + match[0].length;
        const span = { start: end - match[1]!.length, end };
        if (!doc.mentions.some((m) => overlaps(m, span))) add(doc, span, 'state:USA', true);
      }
  }
}

const regime = {
  fr: /(?<![\p{L}-])(?:[Ll]e|[Dd]u|[Aa]u|[Cc]e|[Ll]a|[Cc]ette)[\s\u00A0](régime(?:[\s\u00A0]militaire)?|junte(?:[\s\u00A0]militaire)?)(?!['’]?[\p{L}-]|[\s\u00A0]+(?:de|d['’]|en|au|juridique|\p{Ll}+(?:ique|ien|ienne|ais|aise|ois|oise|ain|aine|if|al|el|ane?)(?!\p{L})))/gu,
  en: /(?<![\p{L}-])(?:[Tt]he|[Tt]his|that|their)[\s\u00A0]((?:military[\s\u00A0])?regime|(?:military[\s\u00A0])?junta)(?!['’]?[\p{L}-]|[\s\u00A0]+(?:of|in|for|on|to (?:prevent|control|ensure))(?!\p{L}))/gu,
};
const ruled = /régime|regime|junt[ea]/u;

/** "The regime" alone, after one that the text named ("the Assad regime"); «la junte» of the only state that its title names. */
function regimeAlone(doc: Found, lang: string): void {
  for (const match of doc.matches(regime[lang === 'fr' ? 'fr' : 'en'], ruled)) {
    const end = doc.block!.bodyStart + match.index + match[0].length;
    const span = { start: end - match[1]!.length, end };
    if (doc.mentions.some((m) => overlaps(m, span))) continue;
    const named = doc.actors.findLast(
      (m) => m.end <= span.start && ruled.test(m.text) && /\.(?:government|junta)$/u.test(m.entity),
    )?.entity;
    const state = named ?? onlyStateOfTitle(doc);
    if (state === undefined || (named === undefined && /^r[eé]gime$/u.test(match[1]!))) continue;
    addBody(doc, span, {
      entity: named ?? rulersOf(doc, state),
      type: 'body',
      form: 'contextual',
      alternatives: named ? [] : [state],
    });
  }
}

const rulersOf = (doc: Found, state: string): string => {
  const junta = `org:${codeOf(state)}.junta`;
  return doc.lexicon.actors.has(junta) ? junta : bodyOf(state, 'government', doc.lexicon);
};

/** "Biden administration" around the surname in `person`, «régime» before it; undefined where no such word stands there. */
function government(text: string, person: Span, lang: string): Span | undefined {
  const head = lang === 'fr' ? undefined : after.exec(text.slice(person.end, person.end + 40))?.[0];
  if (head === undefined) {
    const words = before[lang === 'fr' ? 'fr' : 'en'].exec(
      text.slice(Math.max(0, person.start - 24), person.start),
    );
    return words ? { start: person.start - words[0].length, end: person.end } : undefined;
  }
  const end = person.end + head.length;
  // "Maduro’s regime": whose it is is said apart.
  return { start: /^['’]/u.test(head) ? person.end + head.search(/\p{L}{3}/u) : person.start, end };
}

/** Whether a surname in `span` stands for somebody's government, and `person` ever headed one. */
export const namesGovernment = (doc: Found, person: string, span: Span, lang: string): boolean =>
  government(doc.text, span, lang) !== undefined && governed(doc, person) !== undefined;

/** The state at whose head a person is or was. */
function governed(doc: Found, person: string): string | undefined {
  const offices = [
    ...(doc.lexicon.actors.get(person)?.tenures ?? []).map(({ office }) => office),
    doc.local.get(person)?.office,
  ];
  const iso = offices.map((office) => governing.exec(office ?? '')?.[1]).find((found) => found !== undefined);
  return stateOfCode(iso, doc.lexicon);
}

function add(doc: Found, span: Span, state: string, contextual = false): void {
  addBody(doc, span, {
    entity: bodyOf(state, 'government', doc.lexicon),
    type: 'body',
    form: contextual ? 'contextual' : 'alias',
    alternatives: [state],
  });
}
