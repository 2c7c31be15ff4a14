import { shortRanks } from '../text/ranks.ts';
import { headlineAdverbs, headlineAuxiliaries, headlineNouns, headlineVerbs } from './headlines.ts';

/** A person's name as found in the text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
}

const given =
  "\\p{Lu}(?:[\\p{Ll}\\p{M}’'-]|(?<=[-’'])\\p{Lu}|c\\p{Lu}|ac\\p{Lu}|(?<=(?<!\\p{L})(?:Di|De|Le|La|Du|Van|Del|Fitz|El|Al|Ben))\\p{Lu})*[\\p{Ll}\\p{M}]";
const shout = "\\p{Lu}(?:c(?=\\p{Lu}{2}))?[\\p{Lu}\\p{M}’'-]+(?!\\p{L})";
/** First names cut short by more than their first letter: "Adamantios Th. Vassilakis". */
const short = '(?:Th|Ch|Chr|Ph|Wm|Yu|Ya|Ye)';
const initial = `(?:\\p{Lu}|${short})\\.(?:[- ]?\\p{Lu}\\.)*`;
const particle =
  "(?:von der|van der|van den|van de|de la|de las|de los|de|del|della|di|da|dos|du|des|von|van|zu|ben|bin|bint|al|el|ibn|le|Al|El|Abu|Ben|Bin|Le|La|Mac|Mc|St\\.|d’|d')";
const surname = `(?!${short}\\.)(?:${particle}(?:[^\\S\\n]|-)+)*(?:[dDlL]['’])?(?:${shout}|${given})`;
const namePattern = new RegExp(
  `^(?:${given}|${initial}|${shout})(?:[^\\S\\n]+(?:${initial}|${given}))*?(?:[^\\S\\n]+${surname}){1,3}(?:,?[^\\S\\n]+(?:Jr|Sr|II|III)\\.?)?`,
  'u',
);
const surnamePattern = new RegExp(`^${surname}(?:[^\\S\\n]+${given}){0,1}`, 'u');

/** Capitalised words that are no part of a name. */
const notName = new RegExp(
  `^(?:${[
    // Articles, pronouns, prepositions and what else begins a sentence or a heading.
    'The|A|An|Le|La|Les|L|Un|Une|Des|Du|Au|Aux|In|On|At|For|From|To|By|With|Without|As|And|Or|Et|Ou|Of|De|We|Nous|Il|Elle|Ils|Elles|He|She|They|It|This|These|That|Those|Cette|Ces|Cet|Ce|Today|Tomorrow|Yesterday|Our|Notre|Nos|His|Her|Their|Its|All|Both|Also|But|If|When|While|Where|Who|What|How|Why|After|Before|During|Following|Since|Under|Over|Into|Against|Between|About|Despite|Given|Thank|Thanks|Merci|Dear|Check|Lors|Après|Avant|Depuis|Pour|Par|Sur|Dans|Avec|Selon|Contre|Entre|Chez|Mais|Si|Quand|Bonjour|Hier|Demain|Ladies|Mesdames|Messieurs',
    // Offices, bodies and what they are of.
    'Prime|Premier|Première|President|Président|Présidente|Minister|Ministers|Ministre|Ministres|Secretary|Secrétaire|General|Général|Générale|High|Haut|Haute|Foreign|Council|Conseil|Commission|Union|State|States|État|États|Etat|Etats|Affairs|Affaires|Republic|République|North|South|East|West|Northern|Southern|Eastern|Western|Nord|Sud|Est|Ouest|New|United|European|Européenne|National|Nationale|Nations|Unies|International|Internationale|Federal|Federation|Fédération|Organisation|Organization|Ministry|Ministère|Department|Département|Madam|Madame|Monsieur|Mr|Mrs|Ms|Mme|Dr|Prof|Defence|Defense|Défense|Security|Sécurité|Representative|Représentant|Committee|Comité|Assembly|Assemblée|Parliament|Parlement|Summit|Sommet|Joint|Statement|Déclaration|Declaration|Communiqué|Government|Gouvernement|Chair|Deputy|Ambassador|Ambassadeur|Commissioner|Director|Directeur|Court|Cour|Treaty|Traité|Charter|Charte|Agreement|Accord|Accords|Convention|Conference|Conférence|Forum|Group|Groupe|Mission|Missions|Force|Forces|Army|Armed|Navy|Party|Parti|Movement|Mouvement|Front|Bank|Banque|Fund|Fonds|Agency|Agence|Office|Bureau|Service|Services|Centre|Center|Institute|Institut|University|Université|School|College|Academy|Foundation|Fondation|Association|Society|Company|Corporation|Group|Network|Alliance|Coalition|Initiative|Programme|Program|Project|Plan|Framework|Strategy|Strategic|Partnership|Region|Province|District|City|County|River|Sea|Ocean|Strait|Gulf|Bay|Island|Islands|Peninsula|Mount|Lake|Airport|Port|Street|Square|Avenue|House|Palace|Hall|Church|Mosque|Hospital|Economic|Political|Public|Human|Rights|Humanitarian|Nuclear|Military|Civil|Special|Permanent|Supreme|Constitutional|Central|Democratic|Islamic|Arab|Resolution|Résolution|Chapter|Article|Annex|Executive|Orders?|Through|Act|Acts|Mediator|Médiateur|Médiatrice|Day|Week|Year|World|Global|Monsieur|Excellency|Excellencies|Honourable|Honorable|Her|Majesty|Highness',
    // Headings in English capitalise their verbs and nouns.
    `Hon|CS|PS|DG|PM|MP|MEP|MSP|KC|QC|MBE|OBE|CBE|AO|DSO|DSC|CMG|CVO|KCVO|GCMG|FRS|Esq|KCMG|KCB|PhD|Secretariat|Secrétariat|Embassy|Ambassade|Prosecutor|Procureur|Manager|Officer|Agent|Senior|${shortRanks}|Charge|Corporal|Specialist|Airman|Major|Brigadier|Commodore|Rear|Petty|Monitor|Sec|Professor|Professeur|Professeure|Doctor|Judge|Justice|Senator|Sénateur|Captain|Colonel|Admiral|Amiral|Lieutenant|Sergeant|Envoy|Spokesperson|Spokesman|Spokeswoman|Chancellor|Chancelier|Chancelière|Pope|Cardinal|Lord|Lady|Baroness|Baron|Viscount|Sir|Dame|Sheikh|Cheikh|Prince|Princess|Princesse|Emir|Émir|Sultan|Governor|Gouverneur|Mayor|Maire|Leader|Coordinator|Adviser|Advisor|Acting|Former|Interim|Vice|Under|Assistant|Chief|Excellence|Speaker|Chairman|Chairwoman|Chairperson|Motors|Dynamics|Electric|Licence|License|Staff|Directorate|Intelligence|Air|Space|Naval|Advisory|Fact|Sheet|Media|Note|View|Views|Crest|Seal|Logo|Emblem`,
    'Senators|Sénateurs|Representatives|Ambassadors|Ambassadeurs|Presidents|Présidents|Directors|Directeurs|Directrice|Commissioners|Commissaire|Congressman|Congresswoman|Rep|Reps|Sen|Sens|Superintendent|Administrator|Inspector|Commander|Commandant|Commandante|Chef|Cheffe|Chefs|Armées|Gendarmerie|Attorney|Procureure|Consul|Counsellor|Sheriff|Marshal',
    headlineNouns,
    headlineVerbs,
    headlineAdverbs,
    headlineAuxiliaries,
    'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche',
    'War|Wars|Guerre|Guerres',
    'English|French|German|Spanish|Russian|Chinese|American|British|African|Asian|Atlantic|Pacific|Indian|Mediterranean|Baltic|Nordic|Balkan|Middle|Black|Red|White',
  ].join('|')})$`,
  'u',
);

/** The short ones of them in a headline of capitals: "APPALLED BY ATTACKS IN". */
const shoutedSmallWord = /^(?:BY|IN|ON|OF|TO|AT|AND|FOR|FROM|WITH|THE|OVER|AFTER|AGAINST)$/u;

/** Whether a word with a capital, or all in capitals, is one that names are not made of. */
export const isNoName = (word: string): boolean =>
  notName.test(word) ||
  shoutedSmallWord.test(word) ||
  (/^\p{Lu}{4,}$/u.test(word) && notName.test(word[0]! + word.slice(1).toLowerCase()));

/** Whether a name stands in the text in small letters too: among capitals alone "APPALLED BY SUICIDE ATTACKS" may look like one. */
export const isNamedInSmall = (text: string, name: string): boolean => {
  const surname = surnameOf(name)
    .split(/[\s\u00A0]/u)
    .at(-1)!;
  return text.includes(surname[0] + surname.slice(1).toLowerCase());
};

/** Small French words in a headline of capitals with which no name begins: «DE L'ALGÉRIE», not «Dominique DE VILLEPIN». */
const shoutedBeginning = /^(?:DE|DES|LES|AUX|ET|EN|PAR|SUR|UNE)[\s\u00A0]/u;

/** Particles with a capital, and small ones, by which a surname begins. */
const capitalParticles = 'Al|El|Ben|Bin|Ould|Mint|Le|La';
const ties = new RegExp(
  `^(?:von|van|der|den|de|la|del|della|di|da|dos|du|des|zu|ben|bin|ould|mint|al|el|le|Del|Dal|Della|Di|Van|Von|${capitalParticles})$`,
);
/** A particle at the end leads to a name that is not there. */
const endsOpen = new RegExp(`[\\s\\u00A0]+(?:\\p{Ll}+|${capitalParticles}|Bint|Ibn)$`, 'u');

/** What a title goes on being a part of the name after: «Ismaïl Ould Cheikh Ahmed», "Stefano Del Col". */
const sonOf = /^(?:Ould|Mint|Bin|Bint|Ibn|Del|Dal|Della|Di|Van|Von)$/u;

/** «S. E. M.», which look like initials. */
const excellency =
  /^(?:S\.?[\s\u00A0]?E\.?(?![\p{L}])|H\.?[\s\u00A0]?E\.?(?![\p{L}])|E\.[\s\u00A0]?M\.|M\.|Mme)/u;

/** A full name (two words or more) that begins at `at`; undefined where none does. */
export function nameAt(text: string, at: number, end: number): FoundName | undefined {
  const words = text.slice(at, Math.min(end, at + 90));
  // «S’agissant de l’…», «L’Allemagne», "I’m": an elided word begins no name.
  if (/^(?:[CDJLMNST]['’]\p{L}|I['’]m\s)/u.test(words) && !/^D['’]\p{Lu}/u.test(words)) return undefined;
  if (shoutedBeginning.test(words)) return undefined;
  const match = excellency.test(words) ? null : namePattern.exec(words);
  if (!match) return undefined;
  let to = 0;
  let count = 0;
  let previous = '';
  const parts = [...match[0].matchAll(/[^\s\u00A0]+/gu)];
  for (const [order, { 0: part, index }] of parts.entries()) {
    // "Ada Quill DoD News": what goes on within a word is no name's.
    if (index + part.length === match[0].length && /^\p{L}/u.test(words.slice(match[0].length))) break;
    // «Boris Ruge The meeting», "Marco Rubio’s Call": the name has ended.
    const bare = part.replace(/(?<=.{2})[.,]$|['’]s$/u, '');
    // «Marine Le Pen»: behind a first name the article begins the surname.
    const next = parts[order + 1]?.[0];
    const article = count === 1 && /^L[ea]$/.test(bare) && next !== undefined && !isNoName(next);
    if (isNoName(bare) && !sonOf.test(previous) && !article) break;
    previous = bare;
    const owner = /['’]s$/u.test(part);
    to = index + part.length - (owner ? 2 : 0);
    if (/\p{Lu}/u.test(part)) count++;
    if (owner) break;
  }
  const name = match[0].slice(0, to).replace(endsOpen, '');
  return count >= 2 && !/['’]$/u.test(name) && /[\s\u00A0]\S*\p{L}{2}/u.test(name)
    ? { start: at, end: at + name.length }
    : undefined;
}

/** A surname alone that begins at `at`, as after «M.» or «ambassadeur»; with initials before it if there are any. */
export function surnameAt(text: string, at: number, end: number): FoundName | undefined {
  const words = text.slice(at, Math.min(end, at + 60));
  const match = surnamePattern.exec(words);
  if (!match) return undefined;
  let name = match[0];
  const second = /^(\S+)[\s\u00A0]+(\S+)$/u.exec(name);
  if (second && !/^\p{Ll}/u.test(second[1]!) && isNoName(second[2]!.replace(/['’]s$/u, '')))
    name = second[1]!;
  name = name.replace(/['’]s$|[’']$/u, '').replace(/^(\S+)['’]s[\s\u00A0].*$/u, '$1');
  const first = name.split(/[\s\u00A0]/)[0]!;
  return isNoName(name) || isNoName(first) || name.length < 2
    ? undefined
    : { start: at, end: at + name.length };
}

const initialInside = new RegExp(`(?<=\\p{L}{2}[\\s\\u00A0])(?:\\p{Lu}|${short})\\.[\\s\\u00A0]`, 'gu');

/** A name in plain ASCII, as ids have it: `ada-quill`. */
export function slugOf(name: string): string {
  return (
    name
      // "Ada Quill Jr." is whom others call Ada Quill.
      .replace(/,?[\s\u00A0](?:Jr|Sr)\.?$|(?<=\p{L}\.?[\s\u00A0]\p{L}+)[\s\u00A0](?:II|III|IV)$/u, '')
      // "J. Ida Quill"
      .replace(/^\p{Lu}\.[\s\u00A0](?=\p{L}{2,}[\s\u00A0]\p{L}{2})/u, '')
      // «Vassily A. Nebenzia»: the initial in the middle comes and goes.
      .replace(initialInside, '')
      .normalize('NFD')
      .replace(/[\p{M}\u00AD]/gu, '')
      .replace(/[łŁ]/g, 'l')
      .replace(/[øØ]/g, 'o')
      .replace(/[đĐ]/g, 'd')
      .replace(/ß/g, 'ss')
      .replace(/[æÆ]/g, 'ae')
      .replace(/[œŒ]/g, 'oe')
      .replace(/[ıİ]/g, 'i')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  );
}

/** `person:` and the name as ids have it. */
export const personId = (name: string): string => `person:${slugOf(name.replace(patronymic, ''))}`;

/** "Sergey Viktorovich Lavrov" goes by the other two names. */
const patronymic =
  /(?<=^\p{L}[\p{L}'’-]+)[\s\u00A0]+\p{Lu}\p{L}*(?:[oe]vit?ch|[oe]vych|[oei]vna)(?=[\s\u00A0]+\p{Lu})/u;

/** "Kang Kyung-wha": a Korean name in Latin letters, the family's first, the two syllables of the given one joined. */
const syllablesJoined = /^(\p{Lu}\p{Ll}{1,5})[\s\u00A0]\p{Lu}\p{Ll}{1,4}-\p{Ll}{2,5}$/u;

/** The part of a full name that stands for the person later: the last word with its particles, without «Jr.». */
export function surnameOf(name: string): string {
  const family = syllablesJoined.exec(name)?.[1];
  if (family !== undefined) return family;
  const words = name.replace(/,?[\s\u00A0]+(?:Jr|Sr|II|III)\.?$/u, '').split(/[\s\u00A0]+/);
  let from = words.length - 1;
  while (from > 1 && ties.test(words[from - 1]!)) from--;
  return words.slice(from).join(' ');
}
