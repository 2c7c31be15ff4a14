import type { Lexicon } from '../lexicon/model.ts';
import type { Block } from '../release/tree.ts';
import { contains, overlaps } from '../text/span.ts';
import { type Found, longestProse } from './found.ts';
import { stateBeside } from './states.ts';

/** Bodies that every state has; with a state's name they are its own: `org:tgo.government`. */
const bodies: readonly (readonly [id: string, fr: string, en: string])[] = [
  [
    'government',
    'gouvernement|autorités|régime|junte|pouvoir|exécutif',
    '(?:federal )?government|authorities|regime|junta|leadership|administration',
  ],
  [
    'armed-forces',
    'forces armées|forces de défense|armée|forces de sécurité et de défense',
    'armed forces|army|military|defen[cs]e forces?',
  ],
  ['navy', 'marine(?: nationale)?', 'navy'],
  ['air-force', 'armée de l.air|forces aériennes', 'air force'],
  ['coast-guard', 'garde-côtes', 'coast guard'],
  ['police', 'police(?: nationale| fédérale)?', '(?:national |federal )?police'],
  [
    'foreign-ministry',
    'ministère (?:[\\p{Ll}-]+ )?(?:de l.europe et )?des affaires (?:étrangères|extérieures)|ministère (?:[\\p{Ll}-]+ )?des relations extérieures|diplomatie|mae',
    'ministry (?:of|for) foreign affairs|foreign ministry|foreign office|diplomacy|mfa',
  ],
  [
    'defence-ministry',
    'ministère (?:[\\p{Ll}-]+ )?(?:de la défense(?: nationale)?|des armées)',
    'ministry of (?:national )?defen[cs]e|defen[cs]e ministry|mod',
  ],
  [
    'interior-ministry',
    'ministère (?:[\\p{Ll}-]+ )?de l.intérieur',
    'ministry of (?:the )?(?:interior|internal affairs|home affairs)|interior ministry',
  ],
  [
    'finance-ministry',
    'ministère (?:[\\p{Ll}-]+ )?(?:de l.économie et )?des finances',
    'ministry of finance|finance ministry',
  ],
  ['justice-ministry', 'ministère (?:[\\p{Ll}-]+ )?de la justice', 'ministry of justice|justice ministry'],
  [
    'parliament',
    'parlement|assemblée nationale|assemblée fédérale',
    'parliament|national assembly|legislature',
  ],
  ['senate', 'sénat', 'senate'],
  ['central-bank', 'banque (?:centrale|nationale)', 'central bank|national bank'],
  ['supreme-court', 'cour suprême', 'supreme court'],
  ['constitutional-court', 'cour constitutionnelle|conseil constitutionnel', 'constitutional court'],
  [
    'intelligence-services',
    'services? (?:de renseignements?|secrets)',
    '(?:military )?intelligence (?:services?|agenc(?:y|ies))|secret services?|security services?',
  ],
  [
    'electoral-commission',
    'commission électorale(?: centrale| nationale)?',
    '(?:central |national )?election commission|(?:central |national )?electoral commission',
  ],
];

const patterns = { fr: compile(1), en: compile(2) };

function compile(column: 1 | 2): RegExp {
  const groups = bodies.map(
    (row, index) =>
      `(?<b${index}>${row[column]
        .replace(/ /g, '[\\s\\u00A0]+')
        .replace(/l\.(?=[a-zé])/gu, "l['’]")
        .replace(/[éèêô]/gu, (letter) => `[${letter}${letter.normalize('NFD')[0]}]`)})`,
  );
  return new RegExp(`(?<![\\p{L}-])(?:${groups.join('|')})(?![\\p{L}-])`, 'giu');
}

const attributive = /^(?:military|police|army|administration|leadership)$/iu;
const tellsKind =
  /^[\s\u00A0-](?!(?:and|or|has|have|had|is|are|was|were|will|must|should|can|could|may|to|in|on|at|for|from|into|by|with|that|which|who|said|did|does|not|of|as|leaders?|leadership|officials?|officers?|personnel|forces?|spokes\p{L}+|intelligence|authorities|command|commanders?|units?|troops|announced|claimed|carried|launched|fired|attacked|began|continues?|remains?)(?![\p{L}]))\p{Ll}/u;

/** Names that the lexicon gives some of these bodies. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'foreign-ministry': ['gac', 'state-department', 'fcdo', 'mofa'],
  'defence-ministry': ['defense-department', 'mod'],
  'interior-ministry': ['interior', 'home-office'],
  'finance-ministry': ['treasury'],
  'justice-ministry': ['justice'],
  navy: ['royal-navy'],
};

/** The body of a kind of a state: the lexicon's own id where it has one, else a made one. */
export function bodyOf(state: string, kind: string, lexicon: Lexicon): string {
  const iso = state.replace('state:', '').toLowerCase();
  return (
    [kind, ...(alsoCalled[kind] ?? [])]
      .map((name) => `org:${iso}.${name}`)
      .find((id) => lexicon.actors.has(id)) ?? `org:${iso}.${kind}`
  );
}

/** «le gouvernement togolais», "the Togolese authorities", "Latvia’s Ministry of Foreign Affairs". */
export function stateBodies(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  if (block.end - block.start > longestProse) return;
  const pattern = lang === 'fr' ? patterns.fr : patterns.en;
  for (const match of doc.matches(pattern)) {
    const start = block.bodyStart + match.index;
    const head = { start, end: start + match[0].length };
    // «ministère péruvien des Affaires étrangères»: the adjective inside is no rival.
    const rivals = doc.mentions.filter(
      (m) => overlaps(m, head) && !(m.sense === 'adjectival' && contains(head, m)),
    );
    if (rivals.some((m) => m.type !== 'office' || contains(m, head))) continue;
    if (
      /(?:^|[^\p{L}])chef(?:fe)?s?[\s\u00A0]de[\s\u00A0]la[\s\u00A0]$/iu.test(
        doc.text.slice(Math.max(0, start - 14), start),
      )
    )
      continue;
    const { state, span } = stateBeside(doc, head, lang);
    // "Russia’s military operation": the word only tells what kind.
    if (
      lang !== 'fr' &&
      attributive.test(match[0]) &&
      tellsKind.test(doc.text.slice(head.end, head.end + 24))
    )
      continue;
    const kind =
      bodies[
        Number(
          Object.entries(match.groups ?? {})
            .find(([, words]) => words !== undefined)?.[0]
            .slice(1),
        )
      ]![0];
    // "the Ministry of Foreign Affairs" in what a state publishes is its own.
    const owner =
      state?.entity ??
      (/^\p{Lu}.*[\s\u00A0]/u.test(match[0]) && kind.endsWith('-ministry') ? doc.issuerState : undefined);
    if (owner === undefined || doc.mentions.some((m) => m.type !== 'state' && overlaps(m, span))) continue;
    const entity = bodyOf(owner, kind, doc.lexicon);
    const text = doc.text.slice(span.start, span.end);
    if (!doc.lexicon.actors.has(entity) && !doc.local.has(entity))
      doc.local.set(entity, { id: entity, kind: 'body', label: text.replace(/[\s\u00A0]+/g, ' ') });
    doc.add({
      kind: 'actor',
      ...span,
      text,
      entity,
      type: 'body',
      form: 'alias',
      nested: false,
      alternatives: [owner],
    });
  }
}
