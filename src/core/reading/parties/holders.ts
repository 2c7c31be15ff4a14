import { inForce, type Lexicon } from '../../lexicon/model.ts';
import { honorificsBetween } from '../../mentions/introductions.ts';
import type { Mention, Mentions } from '../../mentions/model.ts';
import { dayOf, type Release } from '../../release/tree.ts';
import { shortRanks } from '../../text/ranks.ts';
import { contains } from '../../text/span.ts';
import type { Party } from '../model.ts';

/** What stands between a title and the name of its holder, after it or before it. */
const titleFirst = new RegExp(
  `^(?:[\\s\\u00A0](?:en|aux?|à|in|to)[\\s\\u00A0](?:(?:la|les|the)[\\s\\u00A0]|l['’])?\\p{Lu}[\\p{L}-]+(?:[\\s\\u00A0]\\p{Lu}[\\p{L}-]+)?(?=,))?,?[\\s\\u00A0]+(?:(?:${honorificsBetween}|(?:le|la|the)[\\s\\u00A0]+\\p{Ll}+|l['’]ambassad(?:eur|rice)|Ambassador|(?:${shortRanks})\\.)[\\s\\u00A0]*)*$`,
  'u',
);
const nameFirst = /^,[\s\u00A0]+(?:(?:le|la|the)[\s\u00A0]+|l['’])?$/iu;

/**
 * Who holds which office according to the document: a person named beside its title, else one named anywhere who held it on
 * the document's day. An office with which several are named has no entry.
 */
export function holdersNamed(
  text: string,
  { all, local }: Mentions,
  release: Release,
  lexicon: Lexicon | undefined,
): ReadonlyMap<string, string> {
  // "Latvian Prime Minister" tells the office, not the title within.
  const named: Mention[] = [];
  for (const m of all)
    if ((m.type === 'office' || m.type === 'person') && !(named.at(-1) && contains(named.at(-1)!, m)))
      named.push(m);
  const date = dayOf(release);
  const beside = new Map<string, Set<string>>();
  const ofDay = new Map<string, Set<string>>();
  for (const [index, m] of named.entries()) {
    const next = named[index + 1];
    if (next && m.type !== next.type && m.end <= next.start) {
      const between = text.slice(m.end, next.start);
      if (m.type === 'office' && titleFirst.test(between)) add(beside, m.entity, next.entity);
      // «Reçue par Jouma Inad, la ministre a …»: a title alone behind a comma is another's.
      else if (m.type === 'person' && next.form !== 'contextual' && nameFirst.test(between))
        add(beside, next.entity, m.entity);
    }
    if (m.type !== 'person') continue;
    const { office } = local.get(m.entity) ?? {};
    if (office) add(beside, office, m.entity);
    if (date)
      for (const tenure of lexicon?.actors.get(m.entity)?.tenures ?? [])
        if (inForce(tenure, date)) add(ofDay, tenure.office, m.entity);
  }
  const holders = new Map<string, string>();
  for (const found of [ofDay, beside])
    for (const [office, people] of found)
      if (people.size === 1) holders.set(office, [...people][0]!);
      else holders.delete(office);
  return holders;
}

function add(map: Map<string, Set<string>>, office: string, person: string): void {
  const known = map.get(office);
  if (known) known.add(person);
  else map.set(office, new Set([person]));
}

/** «…», a déclaré la ministre: an office with the person whom the document names as its holder. */
export function withHolder(party: Party, holders: ReadonlyMap<string, string>): Party {
  const holder = party.entity && !party.members ? holders.get(party.entity) : undefined;
  return holder ? { ...party, holder } : party;
}
