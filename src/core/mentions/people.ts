import type { Block } from '../release/tree.ts';
import { overlaps, type Span } from '../text/span.ts';
import { addPerson, type Facts, localPerson, tellOffice } from './addPerson.ts';
import { bracketedNames } from './bracketedNames.ts';
import { type Found, longestProse } from './found.ts';
import { capitalSurnames, familyFirst, givenNames } from './givenNames.ts';
import { headlineVerbs, smallHeadlineVerbs } from './headlines.ts';
import { holderNamed } from './holderNamed.ts';
import {
  ageAfterName,
  doneToPerson,
  honorific,
  honorificsBetween,
  looseTitle,
  partyAfterName,
  postAfterName,
  saidBefore,
  saidByTrade,
  strongTitle,
  titleBeforeComma,
  titleWithAdjective,
  tradeBeforeName,
  whoAfterName,
} from './introductions.ts';
import { isNamedInSmall, isNoName, nameAt, personId, slugOf, surnameAt } from './names.ts';
import { isHeading } from './namesakes.ts';

/** People whom the text itself introduces: by office, title, rank or an apposition. */
export function introducedPeople(doc: Found, block: Block, lang: string): void {
  doc.block = block;
  if (block.end - block.start > longestProse) return;
  for (const match of doc.matches(partyAfterName, '('))
    nameEndingAt(doc, block.bodyStart + match.index, block, {});
  for (const match of doc.matches(ageAfterName)) nameEndingAt(doc, block.bodyStart + match.index, block, {});
  for (const state of doc.mentions.filter((m) => m.type === 'state')) delegate(doc, state, block);
  for (const office of doc.mentions.filter((m) => m.type === 'office')) {
    const facts = { office: office.entity, title: office.text, acting: office.acting };
    const gap = beforeName.exec(doc.text.slice(office.end, office.end + 40));
    const name = gap && nameAt(doc.text, office.end + gap[0].length, block.end);
    if (
      name &&
      !(
        gap[0].includes(',') &&
        !isApposed(doc.text, name.end) &&
        lang === 'en' &&
        office.start === block.start
      )
    )
      addPerson(doc, name, facts);
    else if (gap && !name && !gap[0].includes(',')) {
      surnameOnly(doc, office.end + gap[0].length, block, facts);
      if (severalOf.test(office.text)) furtherSurnames(doc, office.end + gap[0].length, block, facts);
    }
    // «Anna Nowak, ministre de …»
    const lead = /[,–—-][\s\u00A0]+(?:(?:le|la|l['’]|the)[\s\u00A0]*)?$/u.exec(
      doc.text.slice(Math.max(block.bodyStart, office.start - 10), office.start),
    );
    // «Reçue par Jouma Inad, la ministre a …»: a title alone after an article begins what is said next.
    const alone =
      office.form === 'contextual' && /\p{L}/u.test(lead?.[0] ?? '') && !isApposed(doc.text, office.end);
    if (lead && !alone) nameEndingAt(doc, office.start - lead[0].length, block, facts);
  }
  for (const match of doc.matches(looseTitle)) {
    const at = block.bodyStart + match.index + match[0].length;
    const title = block.bodyStart + match.index;
    const small = !/^\p{Lu}/u.test(match[1]!);
    if (doc.mentions.some((m) => m.type === 'office' && overlaps(m, { start: title, end: at }))) continue;
    const name = nameAt(doc.text, at, block.end);
    if (name) addPerson(doc, name, { title: match[1]! });
    else if (strongTitle.test(match[1]!) && !(small && lang !== 'fr') && !match[0].includes(','))
      surnameOnly(doc, at, block, { title: match[1]! });
  }
  for (const match of doc.matches(honourable, 'Hon')) {
    const name = nameAt(doc.text, block.bodyStart + match.index + match[0].length, block.end);
    if (name) addPerson(doc, name, {});
  }
  bracketedNames(doc, block);
  signatures(doc, block);
  for (const match of doc.matches(titleWithAdjective)) {
    const name = nameAt(doc.text, block.bodyStart + match.index + match[0].length, block.end);
    if (name) addPerson(doc, name, { title: `${match[1]} ${match[2]}` });
  }
  for (const match of doc.matches(tradeBeforeName)) {
    const name = nameAt(doc.text, block.bodyStart + match.index + match[0].length, block.end);
    if (name) addPerson(doc, name, { title: match[1]! });
  }
  for (const match of doc.matches(whoAfterName, ', who'))
    nameEndingAt(doc, block.bodyStart + match.index, block, {});
  for (const match of doc.matches(titleBeforeComma)) {
    const name = nameAt(doc.text, block.bodyStart + match.index + match[0].length, block.end);
    // «le gouverneur de X et le maire de Y, Anna Nowak»: the name is the last one's.
    const joint = lastTitle.exec(match[2]!)?.[0].length ?? 0;
    const end = block.bodyStart + match.index + match[1]!.length + match[2]!.length;
    const start =
      joint > 0 ? block.bodyStart + match.index + match[1]!.length + joint : block.bodyStart + match.index;
    if (
      !name ||
      !isApposed(doc.text, name.end) ||
      /(?<![\p{L}])(?:said|says|told|a déclaré|a dit|que)(?![\p{L}])/u.test(match[2]!)
    )
      continue;
    if (addPerson(doc, name, { title: doc.text.slice(start, end) })) postOf(doc, { start, end });
  }
  for (const match of doc.matches(saidByTrade)) {
    const name = nameAt(doc.text, block.bodyStart + match.index + match[0].length, block.end);
    if (name && isApposed(doc.text, name.end)) addPerson(doc, name, { title: match[1]! });
  }
  for (const match of doc.matches(doneToPerson)) {
    const name = nameAt(doc.text, block.bodyStart + match.index + match[0].length, block.end);
    // A sentence or a list goes on after the name; more words with a capital make another thing's.
    if (
      name &&
      !/^[^\S\n](?:\p{Lu}|of(?!\p{L}))/u.test(doc.text.slice(name.end, name.end + 4)) &&
      !isHeading(block)
    )
      addPerson(doc, name, {});
  }
  for (const match of doc.matches(postAfterName))
    nameEndingAt(doc, block.bodyStart + match.index, block, { title: match[1]! });
  for (const match of doc.matches(saidBefore)) {
    const name = nameAt(doc.text, block.bodyStart + match.index + match[0].length, block.end);
    if (
      name &&
      /^(?:[\s\u00A0]*(?:[,.;:!?)»”"]|$)|[\s\u00A0]+(?:in|at|on|to|during|after|before|à|en|dans|lors|devant|au)[\s\u00A0])/u.test(
        doc.text.slice(name.end, Math.min(block.end, name.end + 12)),
      )
    )
      addPerson(doc, name, {});
  }
  if (block.role === 'title')
    for (const match of doc.matches(beforeHeadlineVerb))
      nameEndingAt(doc, block.bodyStart + match.index, block, {});
  if (block.role !== 'title' && block.role !== 'heading')
    for (const match of doc.matches(givenNames(doc.lexicon))) {
      const name = nameAt(doc.text, block.bodyStart + match.index, block.end);
      if (name) addPerson(doc, { ...name, start: firstNameBefore(doc, name.start) }, {});
    }
  for (const match of doc.matches(capitalSurnames(doc.lexicon))) {
    const name = nameAt(doc.text, block.bodyStart + match.index, block.end);
    if (name) addPerson(doc, name, {});
  }
  for (const match of doc.matches(nameInFull, '(')) {
    const start = block.bodyStart + match.index;
    // "Jan Nowak Kowalski (Kowalski)": the name, then how the text goes on to call the person.
    if (match[1]!.split(/[^\S\n]+/u).includes(match[2]!) && !match[1]!.split(/[^\S\n]+/u).some(isNoName))
      if (addPerson(doc, { start, end: start + match[1]!.length }, {}))
        doc.called.set(match[2]!, personId(match[1]!));
  }
  for (const match of doc.matches(familyFirst)) {
    const start = block.bodyStart + match.index;
    const words = match[0].split(/[^\S\n]/u);
    // A small word that follows a capital is none of the name's syllables.
    const last = /^\p{Ll}/u.test(words.at(-1)!) ? words.pop()! : undefined;
    const end = start + match[0].length - (last === undefined ? 0 : last.length + 1);
    if (words.length > 1 && !words.slice(1).some((word) => isNoName(word) && !/^(?:Il|Un|In)$/u.test(word)))
      addPerson(doc, { start, end }, {});
  }
  for (const match of doc.matches(honorific)) {
    const at = block.bodyStart + match.index + match[0].length;
    if (
      /^\p{Ll}/u.test(match[1]!) &&
      !/^(?:ambass|gén|vice-a|amiral|colonel|capitaine|lieutenant|command|m\.|mme)/i.test(match[1]!)
    )
      continue;
    if (isNoTitle(doc.text, block.bodyStart + match.index, match[1]!)) continue;
    // "Supreme Allied Commander Europe": the rank ends in an office's name.
    const rank = block.bodyStart + match.index;
    if (doc.mentions.some((m) => m.type === 'office' && m.start < rank && rank < m.end)) continue;
    const name = nameAt(doc.text, at, block.end);
    if (name) {
      addPerson(doc, name, { title: match[1]! });
      continue;
    }
    if (!/^(?:\p{Lu}|von |van |al-|el-|d['’]\p{Lu}|de(?: la)? \p{Lu})/u.test(doc.text.slice(at, at + 8)))
      continue;
    if (/^de /.test(doc.text.slice(at, at + 3)) && !/^M/.test(match[1]!)) continue;
    const single = surnameAt(doc.text, at, block.end);
    if (!single) continue;
    const words = doc.text.slice(single.start, single.end);
    const known = bearer(doc, single, match[1]!) ?? doc.personOfGivenName(words);
    const entity = known ?? personId(words);
    const start = block.bodyStart + match.index;
    // "Lord Quill of Wexcombe": the place is part of the title.
    const seat = peer.test(match[1]!) ? peerage.exec(doc.text.slice(single.end, single.end + 40))?.[0] : '';
    const end = single.end + (seat?.length ?? 0);
    if (known === undefined && doc.mentions.some((m) => overlaps(m, single))) continue;
    if (known === undefined)
      doc.local.set(entity, { id: entity, kind: 'person', label: words, title: match[1]! });
    doc.add({
      kind: 'actor',
      start,
      end,
      text: doc.text.slice(start, end),
      entity,
      type: 'person',
      form: 'surname',
      nested: false,
    });
  }
}

/** "IDA MOEN (Norway) said", «M. Jan Kos (Pologne)»: a delegate, as the United Nations report their meetings. */
function delegate(doc: Found, { start, end }: Span, block: Block): void {
  const bracket = /[\s\u00A0]\((?:the[\s\u00A0])?$/u.exec(doc.text.slice(start - 6, start))?.[0];
  if (bracket === undefined || doc.text[end] !== ')') return;
  const to = start - bracket.length;
  const before = doc.text.slice(Math.max(block.bodyStart, to - 64), to);
  if (
    /(?<![\p{L}.])(?:M\.|Mme|Mr\.|Ms\.|Mrs\.)[\s\u00A0][^,.;:()]*$/u.test(before) ||
    /(?:^|[\s\u00A0])\p{Lu}[\p{Lu}’'-]+(?:[\s\u00A0]\p{Lu}\.)?[\s\u00A0]\p{Lu}[\p{Lu}’'-]+$/u.test(before) ||
    /^\),?[\s\u00A0](?:said|says|asked|stressed|noted|a[\s\u00A0](?:dit|déclaré|estimé|rappelé|souligné|indiqué|affirmé))(?!\p{L})/u.test(
      doc.text.slice(end, end + 20),
    )
  )
    nameEndingAt(doc, to, block, {});
}

const peer = /^(?:Lord|Lady|Baroness|Baron|Viscount)$/u;
const peerage =
  /^[\s\u00A0]of[\s\u00A0]\p{Lu}[\p{L}-]+(?:[\s\u00A0](?:under|upon|on|and|le|St)[\s\u00A0]\p{Lu}[\p{L}-]+)?/u;

/** A line that is a name alone, above one that begins with a spokesperson's post; "By Ada Quill" at the head of a line. */
function signatures(doc: Found, block: Block): void {
  for (const match of doc.matches(lineOfName)) {
    const start = block.bodyStart + match.index;
    const end = start + match[0].length;
    const post = postBelow.exec(doc.text.slice(end, end + 60))?.[1];
    const name = post === undefined ? undefined : nameAt(doc.text, start, end);
    if (name?.end === end) addPerson(doc, name, { title: post! });
  }
  const alone = nameAlone.exec(doc.text.slice(block.bodyStart, block.end));
  if (alone && isBelowOffice(doc, block))
    addPerson(doc, { start: block.bodyStart, end: block.bodyStart + alone[0].length }, { speaks: true });
  for (const match of doc.matches(byline, 'By')) {
    const name = nameAt(doc.text, block.bodyStart + match.index + match[0].length, block.end);
    if (name) addPerson(doc, name, {});
  }
}

/** «Jean Paul Robert MARTEL» alone, the family's name in capitals. */
const nameAlone =
  /^\p{Lu}[\p{Ll}’'-]+(?:[^\S\n](?:\p{Lu}[\p{Ll}’'-]+|\p{Lu}\.)){0,3}[^\S\n]\p{Lu}{2}[\p{Lu}’'-]+(?:[^\S\n]\p{Lu}{2}[\p{Lu}’'-]+)?$/u;

/** Whether the block above, or the line of it that ends it, is a short one with an office in it: who signs. */
function isBelowOffice(doc: Found, block: Block): boolean {
  const above = doc.release.children.findLast(
    (one): one is Block => one.kind === 'block' && one.end <= block.start,
  );
  if (!above || above.end - above.bodyStart > 160) return false;
  return doc.actors.some((m) => m.type === 'office' && m.start >= above.start && m.end <= above.end);
}

const lineOfName = /^\p{Lu}[\p{L}.’'-]+(?:[^\S\n]\p{Lu}[\p{L}.’'-]*){1,3}$/gmu;
const postBelow =
  /^\s*\n\s*((?:(?:Deputy|Acting|Lead|Senior|Principal|Chief|Department|Embassy)[^\S\n]){0,3}(?:Spokes(?:person|man|woman)|Porte-parole|Press[^\S\n](?:[Oo]fficer|[Ss]ecretary)|Attachée?[^\S\n]de[^\S\n]presse))(?!\p{L})/u;
const byline = /^By[^\S\n]+(?=\p{Lu}\p{Ll}+[^\S\n]\p{Lu})/gmu;

/** «Licence publique générale GNU», "Joel M. Snyder": no rank and no «monsieur». */
function isNoTitle(text: string, at: number, title: string): boolean {
  const word = /([\p{L}-]+)\.?[\s\u00A0]$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  if (word === undefined) return false;
  if (/^générale?$/i.test(title)) return !/^(?:l[ea]|une?|du|au|et|ou|par|que|entre|avec)$/iu.test(word);
  return /^M\.?$/.test(title) && /^\p{Lu}/u.test(word) && !isNoName(word);
}

const gender = (title: string | undefined): 'f' | 'm' | undefined =>
  title === undefined
    ? undefined
    : /^(?:mme|mlle|madame|mrs|ms|miss|dame|lady)/i.test(title)
      ? 'f'
      : /^(?:m\.|mr|monsieur|sir|lord)/i.test(title)
        ? 'm'
        : undefined;

/** Who is meant by a surname after `title`: whom the document named in full last, unless that was Madame and this is Monsieur. */
function bearer(doc: Found, surname: Span, title: string): string | undefined {
  const last = doc.personOfSurname(doc.text.slice(surname.start, surname.end));
  const other = gender(last && doc.local.get(last)?.title);
  if (!other || !gender(title) || other === gender(title)) return last;
  return doc.mentions.find((m) => m.type === 'person' && m.start === surname.start && m.end === surname.end)
    ?.entity;
}

const nameInFull =
  /(?<![\p{L}\p{N}’'-])((?:\p{Lu}[\p{Ll}’'-]+[^\S\n]+){1,4}\p{Lu}[\p{Ll}’'-]+)[^\S\n]+\((?:the[^\S\n])?[“"«]?(\p{Lu}[\p{Ll}’'-]{2,})[”"»]?\)/gu;

/** "… John C. Quill Delivers Remarks": in a title a name stands before such a verb. */
const beforeHeadlineVerb = new RegExp(
  `(?<=\\p{Ll})[^\\S\\n]+(?:${headlineVerbs}|${smallHeadlineVerbs})(?!\\p{L})`,
  'gu',
);

/** "The Hon Jane Doe MP", "the Right Honourable John Roe". */
const honourable = /(?<!\p{L})Hon(?:ou?rable(?!\p{L})|\.|(?!\p{L}))[\s\u00A0]+(?=\p{Lu})/gu;

/** What may stand between a title and the name: a line break only after a comma; more blanks than one set entries apart. */
const beforeName = new RegExp(`^(?:,\\s+|[^\\S\\n])(?:(?:${honorificsBetween})[\\s\\u00A0]+)*`, 'u');

/** "President Bukele": one capitalised word after a title is the holder's surname. */
function surnameOnly(doc: Found, at: number, block: Block, facts: Facts): void {
  const { office } = facts;
  if (!/^(?:\p{Lu}|von |van |al-|el-)/u.test(doc.text.slice(at, at + 4))) return;
  const single = surnameAt(doc.text, at, block.end);
  if (!single || doc.mentions.some((m) => overlaps(m, single) && m.type !== 'place')) return;
  // "Department Spokesperson | Washington, DC"
  if (doc.text[single.end] === ',' && doc.mentions.some((m) => overlaps(m, single))) return;
  const words = doc.text.slice(single.start, single.end);
  if (doc.body.shouted && !isNamedInSmall(doc.text, words)) return;
  const entity = doc.personOfSurname(words) ?? (office && holderNamed(doc, words, office)) ?? personId(words);
  if (office) tellOffice(doc, office, entity, single.start);
  if (!doc.lexicon.actors.has(entity) && !doc.local.has(entity))
    doc.local.set(entity, localPerson(entity, words, facts));
  doc.mentions = doc.mentions.filter((m) => !overlaps(m, single));
  doc.add({
    kind: 'actor',
    ...single,
    text: words,
    entity,
    type: 'person',
    form: 'apposition',
    nested: false,
  });
}

/** «Les présidents», "Foreign Ministers". */
const severalOf =
  /(?:^|[\s\u00A0-])(?:ministers|presidents|chancellors|secretaries|ministres|présidents)(?![\p{L}])/iu;

/** "Foreign Ministers Quill and Moen": the surnames that are listed with the one at `at`. */
function furtherSurnames(doc: Found, at: number, block: Block, facts: Facts): void {
  for (let from = at, turn = 0; turn < 4; turn++) {
    const single = surnameAt(doc.text, from, block.end);
    const link = single && listed.exec(doc.text.slice(single.end, single.end + 8));
    if (!link) return;
    from = single.end + link[0].length;
    // «et Ida Moen»: a full name is read by itself.
    if (nameAt(doc.text, from, block.end)) return;
    surnameOnly(doc, from, block, facts);
  }
}

const listed = /^(?:,|,?[\s\u00A0](?:and|et))[\s\u00A0](?=\p{Lu})/u;

/** A name of the text that ends at `end`, where a comma and the person's post follow. */
function nameEndingAt(doc: Found, end: number, block: Block, facts: Facts): void {
  if (doc.mentions.some((m) => m.type === 'person' && m.end === end)) return;
  const from = Math.max(block.bodyStart, end - 64);
  const words = doc.text.slice(from, end);
  // Names begin with a capital, «d’» before it or not; the longest that reaches the end counts.
  for (const match of words.matchAll(/(?<![\p{L}\p{M}.-]|(?<!(?<!\p{L})[dlDL])[’'])\p{Lu}/gu)) {
    const name = nameAt(doc.text, from + match.index, end);
    if (name?.end === end) {
      addPerson(doc, name, facts);
      return;
    }
  }
}

/** "Yahya" before "Salim Qasim": where a name begins whose first one no list has; `start` where none stands before. */
function firstNameBefore(doc: Found, start: number): number {
  const before =
    /(?<=\p{Ll},?[\s\u00A0])(?<!(?<!\p{L})(?:de|du|des|d['’]|of|the|la|le|les)[\s\u00A0])(\p{Lu}\p{Ll}{2,})[\s\u00A0]$/u.exec(
      doc.text.slice(Math.max(doc.block!.bodyStart, start - 40), start),
    );
  if (!before || isNoName(before[1]!) || capitalTitle.test(before[1]!)) return start;
  const at = start - before[0].length;
  return doc.mentions.some((m) => m.start < start && m.end > at) ? start : at;
}
/** Titles with a capital. */
const capitalTitle =
  /(?:or|er|ant|eur|rice|man|woman|ent|ist|ess|age|ire|ère|tre|al|el|ic|ion|dy)$|^(?:With|After|Like|When|While|Then|And|Where|Si|Avec|Pour|Dans|Agent|Prince|King|Queen|Pope|Saint|Mother|Father|Brother|Sister|Frère|Sœur|Père|Mère|Roi|Reine|Pape|Sultan|Emir|Émir|Cheikh|Sheikh|Imam)$/u;

const lastTitle = /^.*[\s\u00A0](?:et|and)[\s\u00A0](?:(?:le|la|the)[\s\u00A0]|l['’])(?=\p{L})/u;

/** «La coordonnatrice spéciale pour le Liban», of whom the name follows: an office that only this document knows. */
function postOf(doc: Found, span: Span): void {
  const text = doc.text.slice(span.start, span.end);
  if (doc.mentions.some((m) => m.type === 'office' && overlaps(m, span))) return;
  // A long clause or one with a verb is no title; one without any proper name is a plain description.
  if (text.split(/[\s\u00A0]+/).length > 12 || !/(?<=[\s\u00A0’'])\p{Lu}/u.test(text)) return;
  const entity = `office:${slugOf(text).split('-').slice(0, 8).join('-')}`;
  if (!doc.local.has(entity))
    doc.local.set(entity, { id: entity, kind: 'office', label: text.replace(/[\s\u00A0]+/g, ' ') });
  doc.add({ kind: 'actor', ...span, text, entity, type: 'office', form: 'apposition', nested: false });
}

const isApposed = (text: string, end: number) => /^[\s\u00A0]*[,.;:)]/.test(text.slice(end, end + 3));
