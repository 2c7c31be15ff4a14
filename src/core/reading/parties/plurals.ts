import type { Party } from '../model.ts';
import type { PartyFinder } from './parties.ts';

/** "The ministers of Denmark, Estonia and …": the grouping that the states are together, else none of them alone. */
export function several(party: Party, finder: PartyFinder): { readonly entity?: string | undefined } {
  const grouping = finder.grouping(party);
  if (grouping) return { entity: grouping };
  if (party.members) return {};
  const [first, second] = finder.within(party);
  if (!first || !second || first.entity === second.entity) return {};
  return severalOf.test(
    party.text
      .slice(0, first.start - party.start)
      .toLowerCase()
      .replace(/’/g, "'"),
  )
    ? { entity: undefined }
    : {};
}

/** "The leaders", «les deux ministres», "the Secretaries and Deputy Prime Minister": titles without a name. */
export const titles =
  /^(?:(?:les|the|both) )?(?:(?:two|three|four|five|deux|trois|quatre|cinq|foreign|prime|defen[cs]e) )*(?:leaders|dirigeante?s|ministers|ministres|presidents|présidents|chefs d'état(?: et de gouvernement)?|heads of (?:state|government)|secretaries|counterparts|homologues|responsables|officials|sides|parties|parties)(?:,? (?:and|et) (?:(?:the|le|la) )?(?:(?:deputy|prime|foreign|vice|defen[cs]e) )*(?:ministers?|presidents?|secretar(?:y|ies)|chancellors?|ministres?))*$/u;

const numbers: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
};

/** Whether a number and a noun («les deux ministres») are of as many as `members`, and such. */
export function fits(words: string, members: readonly string[], finder: PartyFinder): boolean {
  const told = words.match(/\p{L}+/gu)?.flatMap((word) => numbers[word] ?? [])[0];
  if (told !== undefined && told !== members.length) return false;
  // A minister is no president; what a person is whom nothing is known of the names don't tell.
  const kind = kinds.find(([pattern]) => pattern.test(words))?.[1];
  return (
    kind === undefined ||
    members.every((id) => {
      const offices = finder.officesOf(id);
      return offices.length > 0 ? offices.some((office) => kind.test(office)) : id.startsWith('person:');
    })
  );
}

const kinds: readonly (readonly [words: RegExp, offices: RegExp])[] = [
  [/(?<!\p{L})(?:prime ministers|premi(?:er|ère)s[ -]ministres)/u, /prime-minister$/],
  [/foreign ministers|affaires étrangères/u, /\.(?:foreign-minister|foreign-secretary|secretary-of-state)$/],
  [
    /defen[cs]e ministers|de la défense/u,
    /\.(?:defen[cs]e-minister|defence-secretary|secretary-of-defense)$/,
  ],
  [/(?<!\p{L})(?:minist(?:er|re)s|secretaries)(?!\p{L})/u, /^office:.*(?:minister|secretary)/],
  [/(?<!\p{L})pr[eé]sidents(?!\p{L})/u, /^office:.*president/],
];

/** Offices that several hold together. */
const severalOffices = /^office:.*(?:minister|leader|president|ambassador|chief|director|head)s(?:$|[.-])/;

/** Whether a subject is of several: by its article, or as a group's name in the plural. */
export function isPlural(party: Party, finder: PartyFinder): boolean {
  if (party.members) return true;
  const named = finder.within(party);
  // «la présidente et son homologue», "the Chair, X, and the Secretary General, Y": several, whoever stands first.
  const several = named.some((m, at) => {
    const next = named[at + 1];
    return (
      next !== undefined &&
      /^(?:person|office)$/.test(m.type) &&
      /^(?:person|office)$/.test(next.type) &&
      /^[\s\u00A0,]*(?:and|et)[\s\u00A0]/iu.test(finder.between(m, next))
    );
  });
  // «le Secrétaire général adjoint et Coordonnateur, M. X»: both titles are one's.
  const ofOne =
    /^(?:person|office):/.test(party.entity ?? '') &&
    named.every(({ type }) => type === 'office') &&
    /^(?:le|la)[\s\u00A0](?!.*[\s\u00A0]et[\s\u00A0](?:le|la|les|son|sa|ses)[\s\u00A0])(?!.*[\s\u00A0]et[\s\u00A0]l['’])/isu.test(
      party.text,
    );
  if (several && !ofOne) return true;
  // `office:g7.foreign-ministers`
  if (party.entity && severalOffices.test(party.entity)) return true;
  if (party.entity?.startsWith('person:') || party.entity?.startsWith('office:')) return false;
  if (
    /^(?:les|des|ces|nos|leurs|plusieurs|certaine?s|quelques|deux|trois|tous|toutes|these|those|several|some|many|both|all|two|three)(?![\p{L}])/iu.test(
      party.text,
    )
  )
    return true;
  if (
    /^(?:the[\s\u00A0]|les[\s\u00A0])?(?:(?:foreign|defen[cs]e|interior|prime)[\s\u00A0])?(?:members|ministers|leaders|heads|representatives|participants|delegates|parties|states|presidents|chefs|membres|ministres|dirigeants|participants)(?!\p{L})/iu.test(
      party.text,
    )
  )
    return true;
  if (named.length > 1 && !ofOne && /(?<!\p{L})(?:et|and)(?!\p{L})/iu.test(party.text)) return true;
  // "The Ministry of Foreign Affairs" is one.
  const noun = party.text.replace(/[\s\u00A0](?:of|for|on)[\s\u00A0].*$/su, '');
  return /^the\s.*s$/iu.test(noun) && !/(?:states|nations)$/iu.test(party.text)
    ? true
    : party.entity?.startsWith('group:') === true;
}

/** Those who are several of what is named after it. */
export const severalOf =
  /^(?:les[\s\u00A0]|the[\s\u00A0])?(?:foreign[\s\u00A0])?(?:chefs d'état et de gouvernement|heads of state and government|ministers|ministres|leaders|dirigeants|members|membres|representatives|représentants|governments|gouvernements)(?:[\s\u00A0](?:of(?:[\s\u00A0]the)?|des|de la|du|de)[\s\u00A0]|[\s\u00A0]de l')$/u;

/** What stands between the names of a list. */
export const listing =
  /^(?:,[\s\u00A0]*|,?[\s\u00A0]+(?:and|et)[\s\u00A0]+)(?:(?:of|de|du|des|the|la|le|les|de la)[\s\u00A0]+|(?:de )?l['’]|d['’])*$/iu;
