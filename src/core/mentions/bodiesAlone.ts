import { once } from '../once.ts';
import { contains, overlaps } from '../text/span.ts';
import { addOffice } from './addOffice.ts';
import { officeOfBody } from './bodyOffices.ts';
import { type BlockCandidates, type Found, longestProse } from './found.ts';
import type { Mention } from './model.ts';
import { isOtherName } from './otherNames.ts';

/** Nouns that stand for a body named in full before («le Comité», "the Mission"), French and English under one key. */
const nouns: readonly (readonly [key: string, fr: string, en: string])[] = [
  ['council', 'Conseil', 'Council'],
  ['commission', 'Commission', 'Commission'],
  ['committee', 'Comité', 'Committee'],
  ['court', 'Cour', 'Court'],
  ['tribunal', 'Tribunal', 'Tribunal'],
  ['agency', 'Agence', 'Agency'],
  ['mission', 'Mission', 'Mission'],
  ['force', 'Force', 'Force'],
  ['office', 'Office', 'Office'],
  ['bureau', 'Bureau', 'Bureau'],
  ['assembly', 'Assemblée', 'Assembly'],
  ['group', 'Groupe', 'Group'],
  ['fund', 'Fonds', 'Fund'],
  ['bank', 'Banque', 'Bank'],
  ['organisation', 'Organisation', 'Organi[sz]ation'],
  ['alliance', 'Alliance', 'Alliance'],
  ['union', 'Union', 'Union'],
  ['coalition', 'Coalition', 'Coalition'],
  ['ministry', 'Ministère', 'Ministry'],
  ['department', 'Département', 'Department'],
  ['secretariat', 'Secrétariat', 'Secretariat'],
  ['institute', 'Institut', 'Institute'],
  ['centre', 'Centre', 'Cent(?:re|er)'],
  ['community', 'Communauté', 'Community'],
  ['parliament', 'Parlement', 'Parliament'],
  ['authority', 'Autorité', 'Authority'],
  ['service', 'Service', 'Service'],
  ['foundation', 'Fondation', 'Foundation'],
  ['league', 'Ligue', 'League'],
  ['programme', 'Programme', 'Programme'],
  ['conference', 'Conférence', 'Conference'],
  ['college', 'Collège', 'College'],
  ['confederation', 'Confédération', 'Confederation'],
  ['panel', 'Panel', 'Panel'],
  ['kingdom', 'Royaume', 'Kingdom'],
];

const patterns = { fr: compile(1), en: compile(2) };

function compile(column: 1 | 2) {
  const any = nouns.map((row) => row[column]).join('|');
  return {
    /** With a definite article, not going on. */
    alone:
      column === 1
        ? new RegExp(
            `(?<![\\p{L}’'-])(?:(?:[Ll]e|[Ll]a|[Aa]u|[Dd]u|[Cc]ette|[Cc]e|[Nn]otre)[\\s\\u00A0]+|[Ll]['’])(${any})(?![\\p{L}-]|[\\s\\u00A0]+(?:\\p{Lu}|des?(?!\\p{L})|du(?!\\p{L})|d['’]))`,
            'gu',
          )
        : new RegExp(
            `(?<![\\p{L}-])(?:[Tt]he|[Tt]his|[Oo]ur)[\\s\\u00A0]+(${any})(?![\\p{L}-]|[\\s\\u00A0]+(?:\\p{Lu}|of(?!\\p{L})|for[\\s\\u00A0]+(?:the[\\s\\u00A0]+)?\\p{Lu}|on[\\s\\u00A0]+\\p{Lu}))`,
            'gu',
          ),
    keys: nouns.map(
      (row) => [row[0], new RegExp(`(?<![\\p{L}-])(?:${row[column]})(?![\\p{L}-])`, 'u')] as const,
    ),
  };
}

/** «Le Comité a …», "the Mission": a noun with a capital alone stands for the body of that noun named last. */
export function bodiesAlone(doc: Found, blocks: readonly BlockCandidates[]): void {
  const last = new Map<string, Mention>();
  /** Those that the first lines name: the text is about them, whichever other is named in passing. */
  const lead = new Map<string, Mention>();
  const own = doc.issuer && doc.lexicon.actors.get(doc.issuer);
  const keyOf = keyFinder();
  const ofHome = once(() => homeMinistry(doc));
  for (const [index, { block, lang }] of blocks.entries()) {
    doc.block = block;
    if (block.end - block.start > longestProse) continue;
    const { alone, keys } = lang === 'fr' ? patterns.fr : patterns.en;
    const found: { readonly start: number; readonly end: number; readonly noun: string }[] = [];
    for (const match of doc.matches(alone)) {
      const end = block.bodyStart + match.index + match[0].length;
      const span = { start: end - match[1]!.length, end };
      if (isOtherName(doc.text, span.start, span.end, lang)) continue;
      const rivals = doc.mentions.filter((m) => overlaps(m, span));
      // «le Conseil», taken for one that is named only later; «le président de la Commission» of one that is not named at all.
      if (
        rivals.some((m) => isOfAnother(doc, m, span.end)) ||
        rivals.every((m) => m.form === 'contextual' && !isNamedBefore(doc, m.entity, span.start))
      )
        found.push({ ...span, noun: match[1]! });
    }
    const named = doc.mentions.filter(
      (m) =>
        (/^(?:organisation|body|grouping)$/.test(m.type) &&
          (/[\s\u00A0]/u.test(m.text) || m.form === 'acronym')) ||
        (m.type === 'state' && /^(?:Kingdom|Royaume)[\s\u00A0]/u.test(m.text)),
    );
    // «la Mission» after «la MINUSCA»: letters stand for the name.
    const nameOf = (body: Mention): string => {
      if (/[\s\u00A0]/u.test(body.text)) return body.text;
      const actor = doc.lexicon.actors.get(body.entity);
      const formal = actor?.forms.find(
        ({ kind, lang: of }) => of === lang && (kind === 'formal' || kind === 'short'),
      );
      return [actor?.label[lang], formal?.text].find((name) => name?.includes(' ')) ?? '';
    };
    let next = 0;
    const note = (until: number) => {
      while (next < named.length && named[next]!.start < until) {
        const body = named[next++]!;
        const key = keyOf(nameOf(body), lang, keys);
        if (!key) continue;
        last.set(key, body);
        if (index < 3 && !lead.has(key)) lead.set(key, body);
      }
    };
    for (const span of found) {
      note(span.start);
      const key = keys.find(([, pattern]) => pattern.test(span.noun))![0];
      const issuer =
        own && keyOf(own.label[lang] ?? own.label.en ?? '', lang, keys) === key ? own : undefined;
      const body = lead.get(key) ?? last.get(key);
      // «l'Organisation» of a release that names one first.
      const first =
        key === 'organisation' && doc.principal ? doc.lexicon.actors.get(doc.principal) : undefined;
      // «la Commission» of the organisation whose council publishes, else in a text about the Union that names no other.
      const ofWhole =
        doc.lexicon.actors.get(`${(doc.issuer ?? doc.principal)?.split('.')[0]}.${key}`) ??
        (key === 'commission' && doc.knows('org:eu')
          ? doc.lexicon.actors.get('org:eu.commission')
          : undefined);
      const home = body ?? (key === 'department' || key === 'ministry' ? ofHome() : undefined);
      const entity = issuer?.id ?? home?.entity ?? first?.id ?? ofWhole?.id;
      if (entity === undefined) continue;
      const rival =
        doc.mentions.find((m) => contains(m, span) && isOfAnother(doc, m, span.end)) ??
        doc.mentions.find((m) => contains(m, span));
      if (rival && isOfAnother(doc, rival, span.end)) {
        const office = officeOfBody(doc, entity, rival.text);
        if (office) addOffice(doc, { start: rival.start, end: rival.end, entity: office });
      } else if (rival && (rival.form !== 'contextual' || rival.entity === entity)) continue;
      doc.put({
        kind: 'actor',
        start: span.start,
        end: span.end,
        text: span.noun,
        entity,
        type: issuer?.kind ?? home?.type ?? (first ?? ofWhole)!.kind,
        form: 'contextual',
        sense: 'contextual-alias',
        nested: false,
      });
    }
    note(Number.POSITIVE_INFINITY);
  }
}

/** "The Department" before it is named in full: the only one that the text names of the state at home. */
function homeMinistry(doc: Found): Mention | undefined {
  if (doc.home === undefined) return undefined;
  const own = doc.actors.filter(
    (m) =>
      /^(?:Department|Ministry|Ministère|Département)[\s\u00A0]/u.test(m.text) &&
      doc.lexicon.actors.get(m.entity)?.partOf === doc.home,
  );
  return own.every((m) => m.entity === own[0]!.entity) ? own[0] : undefined;
}

/** Whether an office's title ends with the noun alone, and nothing that it belongs to is named or publishes. */
function isOfAnother(doc: Found, { type, entity, text, end }: Mention, to: number): boolean {
  if (type !== 'office' || end !== to || !/[\s\u00A0](?:of the|de la|du)[\s\u00A0]\p{Lu}\p{L}+$/u.test(text))
    return false;
  const owner = doc.lexicon.actors.get(entity)?.partOf;
  if (owner === undefined || owner.startsWith('state:')) return false;
  const root = owner.split('.')[0]!;
  return !doc.knows(owner) && !doc.knows(root) && !doc.issuer?.startsWith(root);
}

const isNamedBefore = (doc: Found, entity: string, at: number): boolean =>
  entity === doc.issuer || (doc.named.get(entity)?.some((place) => place < at) ?? false);

/** `findKey`, asked once for each name: a text repeats them. */
function keyFinder(): typeof findKey {
  const known = { fr: new Map<string, string | undefined>(), en: new Map<string, string | undefined>() };
  return (name, lang, keys) => {
    const own = lang === 'fr' ? known.fr : known.en;
    if (!own.has(name)) own.set(name, findKey(name, lang, keys));
    return own.get(name);
  };
}

/** The noun that a body's name is built on: the first one in French, the last before "of" or "for" in English. */
function findKey(
  name: string,
  lang: string,
  keys: readonly (readonly [string, RegExp])[],
): string | undefined {
  const head = lang === 'fr' ? name : name.split(/[\s\u00A0](?:of|for|on|against)[\s\u00A0]/u)[0]!;
  const hits = keys
    .map(([key, pattern]) => ({ key, at: head.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return (lang === 'fr' ? hits[0] : hits.at(-1))?.key;
}
