import { contains, overlaps, type Span } from '../text/span.ts';
import type { Found } from './found.ts';
import { isFamilyFirst, isGivenName } from './givenNames.ts';
import { officeHeld } from './holders.ts';
import type { LocalActor, Mention } from './model.ts';
import { isNamedInSmall, personId, surnameOf } from './names.ts';
import { respelt } from './respelt.ts';
import { isRole } from './titles.ts';

/** What the text says of a person where it gives the name. */
export interface Facts {
  readonly office?: string;
  readonly title?: string;
  readonly acting?: boolean | undefined;
  /** The text tells that somebody of this name speaks: in capitals too it is a name. */
  readonly speaks?: boolean;
}

/** Adds the person of a name, unless the words name something else; whether one stands there now. */
export function addPerson(doc: Found, found: Span, facts: Facts): boolean {
  const { office, acting, speaks } = facts;
  const name = withoutPlace(doc, found);
  if (!name) return false;
  // "along the Working Boundary, the Minister said": no name of somebody has an article.
  if (/(?:^|[^\p{L}])the[\s\u00A0]$/u.test(doc.text.slice(Math.max(0, name.start - 5), name.start)))
    return false;
  if (doc.body.shouted && !speaks && !isNamedInSmall(doc.text, doc.text.slice(name.start, name.end)))
    return false;
  if (
    doc.mentions.some(
      (m) =>
        overlaps(m, name) &&
        m.type !== 'person' &&
        !(contains(name, m) && m.sense === undefined && (m.type === 'place' || m.type === 'state')),
    )
  )
    return false;
  doc.mentions = doc.mentions.filter((m) => !(m.type === 'state' && contains(name, m)));
  const words = doc.text.slice(name.start, name.end).replace(/[\s\u00A0]+/g, ' ');
  if (doc.mentions.some((m) => m.type === 'person' && contains(m, name))) return true;
  // Two readings of one name that cut each other: the one found first stays.
  if (doc.mentions.some((m) => m.type === 'person' && overlaps(m, name) && !contains(name, m))) return true;
  const known = doc.mentions.find((m) => m.type === 'person' && contains(name, m));
  // «Déclaration de Jean-Noël Barrot»: what stands before a known name is no part of it.
  if (known && known.form !== 'surname' && name.start < known.start) return false;
  // "Major General Del Col" after Stefano Del Col.
  const sameSurname = /^\p{Lu}\./u.test(words)
    ? doc.personOfSurname(surnameOf(words))
    : /^(?:Del|Dal|Della|Di|De|Da|Van|Von|Le|La|El|Al|Ben|Bin)[\s\u00A0]/u.test(words)
      ? doc.personOfSurname(words)
      : undefined;
  // "Park Jin Hyok" is not Park Jin: behind a family name that stands first, more belongs to the given name.
  const another = known?.start === name.start && words !== known.text && isFamilyFirst(words);
  const entity =
    sameSurname ??
    (known && !another && !isGivenHere(known, words) && surnameOf(words) !== known.text
      ? known.entity
      : (familyNameFirst(doc, words) ??
        withMoreNames(doc, words) ??
        respelt(withoutInitials(words), doc.lexicon) ??
        personId(withoutInitials(words))));
  if (!doc.lexicon.actors.has(entity)) doc.local.set(entity, localPerson(entity, words, facts));
  doc.add({
    kind: 'actor',
    start: name.start,
    end: name.end,
    text: doc.text.slice(name.start, name.end),
    entity,
    type: 'person',
    form: doc.lexicon.actors.has(entity) ? 'short' : 'apposition',
    nested: false,
    ...(acting && { acting: true }),
  });
  doc.name(entity, name.start);
  if (office) tellOffice(doc, office, entity, name.start);
  return true;
}

/** "Mohammed" of "Mohammed bin Jassim Al Khalil": a surname of somebody else stands first and is a given name. */
const isGivenHere = ({ form, text }: Mention, words: string): boolean =>
  form === 'surname' && words.startsWith(`${text} `) && !/^\S+ (?:Jr|Sr|I{2,3}|IV)\.?$/u.test(words);

/** A person whom only the document knows, as it tells of them. */
export const localPerson = (id: string, label: string, { office, title }: Facts): LocalActor => ({
  id,
  kind: 'person',
  label,
  ...(title && { title: title.replace(/[\s\u00A0]+/g, ' ') }),
  ...(office && { office }),
});

/** Whose office a title before a name at `at` is, where only its holder tells: `office:president` becomes his. */
export function tellOffice(doc: Found, office: string, person: string, at: number): void {
  if (office.includes('.')) return;
  const role = office.slice('office:'.length);
  const own = officeHeld(doc, person, (id) => isRole(id, role));
  if (own)
    doc.mentions = doc.mentions.map((m) =>
      m.type === 'office' && m.entity === office && m.end < at && at - m.end < 40 ? { ...m, entity: own } : m,
    );
}

/** "MOTEGI Toshimitsu": whom the lexicon knows with the given name first. */
function familyNameFirst(doc: Found, words: string): string | undefined {
  const [family, given, ...more] = words.split(' ');
  if (more.length > 0 || given === undefined || doc.lexicon.actors.has(personId(words))) return undefined;
  const turned = personId(`${given} ${family}`);
  return doc.lexicon.actors.has(turned) ? turned : undefined;
}

/** «João Manuel Gonçalves Lourenço»: whom the lexicon knows by one given name and one family name. */
function withMoreNames(doc: Found, words: string): string | undefined {
  const [given, ...more] = words.split(' ');
  if (more.length < 2 || isFamilyFirst(words) || doc.lexicon.actors.has(personId(withoutInitials(words))))
    return undefined;
  const known = new Set(
    more.map((family) => personId(`${given} ${family}`)).filter((id) => doc.lexicon.actors.has(id)),
  );
  return known.size === 1 ? [...known][0] : undefined;
}

/** "Ada L. Quill" is whom other texts call Ada Quill. */
const withoutInitials = (name: string): string =>
  name.replace(/(?<=\p{L}{2} )(?:\p{Lu}\. ?)+(?=\p{L}{2})/gu, '');

/** «Ibrahim Traoré du Burkina Faso»: the name ends before the state's; undefined where too little is left. */
function withoutPlace(doc: Found, name: Span): Span | undefined {
  const rival = doc.mentions.find((m) => m.type !== 'person' && m.start > name.start && m.start < name.end);
  if (!rival) return name;
  const words = doc.text
    .slice(name.start, rival.start)
    .replace(/[\s\u00A0]+(?:(?:du|de|des|de la|d['’]|von|of|al|el)[\s\u00A0]*)?$/u, '');
  const [given, ...initials] = words.split(/[\s\u00A0]+/u);
  if (rival.end === name.end && rival.sense === undefined) {
    if (rival.type === 'place' && initials.length === 0) return name;
    // "Lisa O. Monaco": after a given name a state's name is a surname.
    if (
      rival.type === 'state' &&
      isGivenName(doc.lexicon, given!) &&
      initials.every((word) => /^\p{Lu}\.$/u.test(word))
    )
      return name;
  }
  return /[\s\u00A0]/u.test(words) ? { start: name.start, end: name.start + words.length } : undefined;
}
