import { fold, squeezed } from '../../text/fold.ts';
import type { Paragraph } from '../blocks.ts';
import { bodyOfTitle, headsBody } from './author.ts';
import type { Found } from './field.ts';
import { allOf } from './languages/all.ts';
import { firstIssuer, type HeadContext, readHeadLine } from './lines.ts';
import { beginsBody, isBodyAlone, isMinistryAlone, isMinistryWithin, isOfficeAlone } from './names.ts';
import { lenient } from './patterns.ts';
import { surelyPlace } from './places.ts';

const issued = allOf(({ lines }) => lines.issued);
const publishedBy = lenient(
  `^\\(?(?:(?:communiqué|${issued})\\s(?:${allOf(({ author }) => author.by)})(?:\\s?:)?(?:\\s|(?<='))|source\\s)(?=\\p{L}.{3,140}$)`,
);

/** What an agency says of the release that it hands on. */
const onBehalf =
  /^(?:distributed|issued|released|provided|distribué|diffusé) (?:by|par) .{2,60}? (?:on behalf of|for|pour(?: le compte d[eu])?|au nom d[eu])(?: the| la| l')?\s?(\p{Lu}[^.|]{3,110}?)\.?(?:\s?télécharger le logo|download logo)?$/iu;

/** Who signs for whom: a name and "Spokesperson for". */
const signedFor =
  /^\p{Lu}[^,;:]{3,60},\s(?:(?:head|chief|acting|deputy|official)\s)*(?:spokes(?:person|man|woman)|porte-parole)\s(?:for|of|du|de\sla|de\sl')\s?(?:the\s)?(\p{Lu}[^,;:.]{2,80})$/iu;

/** "Foreign Ministry Spokesperson", «Porte-parole du ministère de la Défense», and nothing else. */
const spokesperson =
  /^(?:(?:the|l[ea])\s)?(?:(?<before>\p{Lu}[^,;:.]{1,60}?)(?:['’]s)?\s(?:press\s)?spokes(?:person|man|woman)|(?:spokes(?:person|man|woman)|porte-parole)\s(?:(?:of|for)\s(?:the\s)?|du\s|de\sla\s|de\sl['’])(?<after>[^,;:.]{2,80}))$/iu;

/** "H.E. Ida MOEN", «Noé Quill». */
const nameOfSigner =
  /^(?:(?:H\.?E|S\.?E|Dr|Mr|Mrs|Ms|M|Mme|Amb|Gen)\.?\s){0,2}(?:\p{Lu}[\p{L}'’-]*\.?\s){1,4}\p{Lu}[\p{L}'’-]+,?$/u;

const aboutBody = lenient(`^(?:${allOf(({ lines }) => lines.aboutUs)})(?:\\s|(?<='))(.{2,80}?)\\s?:?$`);

/** "The Riigikogu Press Service", the last line. */
const pressService =
  /^(?:\p{Lu}[\p{L}'’-]*\s){1,6}(?:[Pp]ress|[Ii]nformation) (?:[Ss]ervice|[Oo]ffice|[Cc]ent(?:re|er))$/u;

/** "Press Service of the Office of the President". */
const serviceOf =
  /^(?:The\s)?(?:Press|Information) (?:[Ss]ervice|[Oo]ffice|[Dd]epartment) of (?:the )?\p{Lu}[^.:;]{3,60}$/u;

/** "10 Main Street", «Rue de la Loi 16»: where a publisher sits. */
const address = /^(?:\d{1,5}\b.{0,60}\p{L}|(?:rue|avenue|boulevard|place|quai|p\.?\s?o\.? box|b\.?p\.?)\s)/iu;
/** "Public Relations Department": who answers for the publisher above. */
const desk =
  /^(?:(?:public (?:relations|affairs)|press|communications?|media|information) (?:and \p{L}+ )?(?:department|office|service|section|unit)|service (?:de )?(?:presse|communication)|(?:direction|cellule|bureau|service) de (?:la )?(?:communication|presse)(?: et [\p{L} ]{4,40})?)$/iu;
/** «… – Direction générale de la communication», behind the name of the publisher that it is part of. */
const department =
  /\s[–—-]\s(?:direction|service|département|bureau|office|department|directorate|division|unit)(?:\s[\p{L}’'-]+){1,6}$/iu;
/** "media@example.org", «Tél. : +41 58 …», "343-203-7700". */
const contact = /^(?:[\p{L}-]+\.?\s?:?\s)?(?:\S+@\S+\.\p{L}{2,}|\+?[\d(][\d\s(),/+.-]{6,})$/u;

/** The publisher's name at the foot, above the place or the date: «MINISTRY OF FOREIGN AFFAIRS / SINGAPORE / 24 SEPTEMBER 2018». */
export function readFooter(
  text: string,
  foot: readonly Paragraph[],
  found: Found,
  context: HeadContext,
): void {
  const setIssuer = (start: number, length: number) => {
    found.issuer = { start, end: start + length, text: text.slice(start, start + length) };
  };
  const titled = () =>
    found.title !== undefined &&
    bodyOfTitle(squeezed(fold(found.title.text)).text, context.names) !== undefined;
  for (const [index, { start, end }] of foot.entries()) {
    if (found.issuer) return;
    const below = foot[index + 1];
    // «Abuja,» / «Ministry of Foreign Affairs,» / «12th March, 2019.»
    const signed = text.slice(start, end).replace(/,\s*$/u, '');
    if (
      below &&
      signed.length < end - start &&
      signed.length <= 90 &&
      isOfficeAlone(fold(signed).text, context.names) &&
      readHeadLine(fold(text.slice(below.start, below.end)).text, context).dates.length > 0
    ) {
      setIssuer(start, signed.length);
      const above = index > 0 ? foot[index - 1] : undefined;
      const town = above && text.slice(above.start, above.end).replace(/,\s*$/u, '');
      if (above && town && context.names.is('place', town))
        found.place ??= { start: above.start, end: above.start + town.length, text: town };
      continue;
    }
    const words = fold(text.slice(start, end)).text;
    const name = below && fold(text.slice(below.start, below.end)).text;
    const named = end - start <= 160 ? readHeadLine(words, context) : undefined;
    // «Auteur» above «Conseil fédéral», «Éditeur :» above the name and what stands below it.
    const [first = ''] = name?.split('\n') ?? [];
    if (named?.labels === 'issuer' && below && isBodyAlone(first, context.names)) {
      setIssuer(below.start, first.length);
      continue;
    }
    if (!named || /[,;:]\s*$/u.test(text.slice(start, end))) continue;
    // «SPF Affaires étrangères» / «Service Presse» / «+32 2 …», lines of one paragraph.
    const [head = '', second] = words.split('\n');
    if (
      second !== undefined &&
      (desk.test(second) || contact.test(second)) &&
      (context.names.is('body', head) || isOfficeAlone(head, context.names))
    ) {
      setIssuer(start, head.length);
      continue;
    }
    // «À propos du CICR» above what every release of its says of it.
    const about = aboutBody.exec(words)?.[1];
    if (about && context.names.is('body', about)) {
      setIssuer(start + words.indexOf(about), about.length);
      continue;
    }
    // «© Ministère des Affaires étrangères – Dernière modification : …».
    const owner = /^(?:©|copyright)\s?(?:\d{4}\s)?([^–—|•:\d]{3,90}?)(?:\s(?:[–—|•-]|\d{4}).*|\.)?$/iu.exec(
      words,
    )?.[1];
    if (owner && (context.names.is('body', owner) || isMinistryAlone(owner, context.names))) {
      setIssuer(start + words.indexOf(owner), owner.length);
      continue;
    }
    // "H.E. Ida Moen" above "President of the Commission of the Union": the head of a body, who signs for it, but where the
    // title says whose it is.
    const signs = index > 0 ? text.slice(foot[index - 1]!.start, foot[index - 1]!.end).trim() : '';
    if (
      nameOfSigner.test(signs) &&
      !context.names.is('body', signs) &&
      headsBody(words.trim(), context.names) &&
      words.length <= 90 &&
      !titled()
    ) {
      setIssuer(start, words.trimEnd().length);
      continue;
    }
    // "Mr Noé Quill, Spokesperson for DIRCO".
    const spokenFor = signedFor.exec(words)?.[1];
    if (spokenFor && (context.names.is('body', spokenFor) || isBodyAlone(spokenFor, context.names))) {
      setIssuer(start + words.lastIndexOf(spokenFor), spokenFor.length);
      continue;
    }
    // "MFA Spokesman", «Porte-parole du ministère de la Défense».
    const { before, after } = spokesperson.exec(words.trim())?.groups ?? {};
    const voiced = before ?? after;
    if (voiced && isBodyAlone(voiced[0]!.toUpperCase() + voiced.slice(1), context.names)) {
      setIssuer(start + (before ? words.indexOf(voiced) : words.lastIndexOf(voiced)), voiced.length);
      continue;
    }
    // "Distributed by APO Group on behalf of Ministry of Foreign Affairs - Kenya.", «… pour Republic of Niger – Ministry of …»
    const behalf = onBehalf
      .exec(words)?.[1]
      ?.split(/\s[–—-]\s/u)
      .find((one) => isOfficeAlone(one, context.names) || isBodyAlone(one, context.names));
    if (behalf) {
      setIssuer(start + words.indexOf(behalf), behalf.length);
      continue;
    }
    // «(Communiqué par le ministère d'État)», «SOURCE Cabinet du Premier ministre».
    const by = publishedBy.exec(words);
    const said = by && words.slice(by[0].length).replace(department, '');
    const own = said && firstIssuer(said.replace(/\)$|\s\/\s.*$/gu, ''), context.names);
    if (
      own &&
      (isMinistryWithin(own, context.names) ||
        context.names.is('body', own) ||
        // «Communiqué par le Service information et presse».
        (/^\p{Lu}/u.test(own) && beginsBody(own) && own.split(' ').length <= 8) ||
        (/^source/i.test(words) && isBodyAlone(own, context.names)))
    ) {
      setIssuer(start + by[0].length, own.length);
      continue;
    }
    // «Source – Swedish Government».
    const source = named.labelled && named.issuer;
    if (
      source &&
      // «Source : Onep.»
      (/^\p{Lu}[\p{L}-]{1,20}$/u.test(words.slice(source.start, source.end).replace(/\.$/, '')) ||
        isBodyAlone(words.slice(source.start, source.end), context.names))
    ) {
      setIssuer(start + source.start, source.end - source.start);
      continue;
    }
    // «Organisation internationale de la Francophonie (OIF)», the last line or above a number to call.
    const last = words.replace(department, '').replace(/\s\(\p{Lu}{2,8}\)$|\s[–—-]$/u, '');
    // … or of whoever answers.
    const next = foot[index + 2];
    const called =
      !!name &&
      (contact.test(name) ||
        (nameOfSigner.test(name) && !!next && contact.test(text.slice(next.start, next.end).trim())));
    if (
      ((!name || contact.test(name) || address.test(name)) && context.names.is('body', last)) ||
      (name && desk.test(name) && isOfficeAlone(last, context.names)) ||
      (!name && isMinistryAlone(last, context.names)) ||
      ((!name || called) && pressService.test(last)) ||
      // «Press Information Department (PID)» above its numbers.
      (name && last !== words && contact.test(name) && isBodyAlone(last, context.names))
    ) {
      setIssuer(start, last.length);
      continue;
    }
    if (!below || below.end - below.start > 80) continue;
    const line = readHeadLine(name!, context);
    if (!isOfficeAlone(words, context.names) && !serviceOf.test(words)) continue;
    if ((line.meta && line.dates.length > 0) || surelyPlace(name!, context.names))
      setIssuer(start, end - start);
  }
}
