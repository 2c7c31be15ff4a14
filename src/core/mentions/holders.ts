import { stateOfCode } from '../lexicon/ids.ts';
import { inForce, type Lexicon } from '../lexicon/model.ts';
import { append } from '../lists.ts';
import type { Found } from './found.ts';
import { honorificsBetween } from './introductions.ts';
import type { Mention } from './model.ts';
import { isNamedInSmall, nameAt, slugOf, surnameAt, surnameOf } from './names.ts';
import { isMinister, officeOf, ofState } from './titles.ts';

/** A person of the lexicon named right after a title. */
export function holderBeside(doc: Found, end: number): Mention | undefined {
  return doc.mentions.find(
    (m) => m.type === 'person' && m.start >= end && between.test(doc.text.slice(end, m.start)),
  );
}

/** What may stand between a title and the name. */
const between =
  /^(?:[\s\u00A0]+(?:(?:nouvellement[\s\u00A0])?(?:sortante?|élue?|désignée?)|en exercice|-elect|elect|designate))?,?[\s\u00A0]+(?:(?:M\.|Mme|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir|Dame|S\.?[\s\u00A0]?E\.?(?:[\s\u00A0]?M\.?)?|H\.?E\.?|l['’]honorable|(?:the )?(?:Rt\.? |Right )?Hon(?:ou?rable|\.)?(?!\p{L}))[\s\u00A0]*)*$/u;

/** A person whom the title follows after a comma: «Anna Nowak, ministre des Affaires étrangères». */
export function holderBefore(doc: Found, start: number): Mention | undefined {
  return doc.mentions.findLast(
    (m) => m.type === 'person' && m.end < start && apposed.test(doc.text.slice(m.end, start)),
  );
}

const apposed = /^(?:['’]s)?,[\s\u00A0]+(?:(?:le|la|the)[\s\u00A0]+|l['’])?$/iu;

const beside = new RegExp(`^[^\\S\\n]+(?:(?:${honorificsBetween})[^\\S\\n]+)*(?=\\p{Lu})`, 'u');
const behindComma = new RegExp(`^,[\\s\\u00A0]+(?:(?:${honorificsBetween})[\\s\\u00A0]+)*(?=\\p{Lu})`, 'u');

export function nameFollowing(doc: Found, end: number): string | undefined {
  // A line of its own below is no name.
  const gap = beside.exec(doc.text.slice(end, end + 40));
  if (!gap) return undefined;
  const at = end + gap[0].length;
  const name = nameAt(doc.text, at, at + 80) ?? surnameAt(doc.text, at, at + 80);
  const words = name && doc.text.slice(name.start, name.end);
  return words && doc.body.shouted && !isNamedInSmall(doc.text, words) ? undefined : words;
}

/** The name between commas after a title. */
export function nameApposed(doc: Found, end: number): string | undefined {
  const gap = behindComma.exec(doc.text.slice(end, end + 40));
  const name = gap && nameAt(doc.text, end + gap[0].length, end + 100);
  return name && /^[\s\u00A0]*[,.;:)]/u.test(doc.text.slice(name.end, name.end + 2))
    ? doc.text.slice(name.start, name.end)
    : undefined;
}

export function officeHeld(
  doc: Found,
  person: string | undefined,
  fitting: (office: string) => boolean,
): string | undefined {
  const tenures = (person && doc.lexicon.actors.get(person)?.tenures) || [];
  const fits = tenures.filter((tenure) => fitting(tenure.office));
  // Of several offices, where no date tells which: the one that the text has named.
  const told =
    fits.length > 1 && doc.date === undefined
      ? fits.find(({ office }) => doc.actors.some((m) => m.type === 'office' && m.entity === office))
      : undefined;
  return (told ?? fits.find((tenure) => inForce(tenure, doc.date)) ?? fits[0])?.office;
}

/** The office of this role in the one state that the person is known to have held offices of. */
export function officeBeside(doc: Found, person: string | undefined, role: string): string | undefined {
  const states = new Set(
    ((person && doc.lexicon.actors.get(person)?.tenures) || []).flatMap(
      // A minister of a state may have been a commissioner too; the President in Brussels is none of Germany's.
      ({ office }) => /^office:([a-z]{3})\./.exec(office)?.[1] ?? (isMinister(role) ? [] : ['']),
    ),
  );
  const [code] = states;
  const state = states.size === 1 ? stateOfCode(code, doc.lexicon) : undefined;
  return state && officeOf(state, role, doc.lexicon);
}

/** "Prime Minister Justin Trudeau of Canada": the state comes after the name, known or not. */
export function stateAfterName(
  doc: Found,
  end: number,
  holder: Mention | undefined,
  role: string,
): string | undefined {
  let to = holder?.end;
  if (to === undefined) {
    const gap = /^[\s\u00A0]+(?=\p{Lu})/u.exec(doc.text.slice(end, end + 4));
    if (!gap) return undefined;
    const at = end + gap[0].length;
    const name = nameAt(doc.text, at, at + 80) ?? surnameAt(doc.text, at, at + 80);
    if (!name) return undefined;
    // «Amadou Sow du Niger» may look like one name.
    const inside = doc.mentions.find((m) => m.type === 'state' && m.start > name.start && m.start < name.end);
    to = inside
      ? name.start +
        doc.text.slice(name.start, inside.start).search(/[\s\u00A0]+(?:du|de|des|of)\P{L}*(?:la\P{L}*)?$/u)
      : name.end;
    if (to < name.start) return undefined;
  }
  const from = to + (ofState(doc.text, to) ?? Number.NaN);
  const state = doc.mentions.find((m) => m.type === 'state' && m.start === from);
  return state && officeOf(state.entity, role, doc.lexicon);
}

const holders = new WeakMap<Lexicon, Map<string, string[]>>();

/** Whether somebody of this name may hold the office on the document's day: nobody else is known to. */
export function mayHold(doc: Found, office: string, name: string): boolean {
  let byOffice = holders.get(doc.lexicon);
  if (!byOffice) {
    byOffice = new Map();
    for (const id of doc.lexicon.actors.keys())
      for (const tenure of (id.startsWith('person:') && doc.lexicon.actors.get(id)?.tenures) || [])
        append(byOffice, tenure.office, id);
    holders.set(doc.lexicon, byOffice);
  }
  const surname = slugOf(surnameOf(name));
  const current = (byOffice.get(office) ?? []).filter((id) =>
    doc.lexicon.actors
      .get(id)
      ?.tenures?.some((tenure) => tenure.office === office && inForce(tenure, doc.date)),
  );
  return (
    doc.date === undefined ||
    current.length === 0 ||
    current.some((id) => id.endsWith(surname) || id.startsWith(`person:${surname}-`))
  );
}
