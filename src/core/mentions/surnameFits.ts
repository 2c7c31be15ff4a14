import { type Actor, inForce } from '../lexicon/model.ts';
import { namesGovernment } from './administrations.ts';
import type { Reading } from './choose.ts';
import type { Found } from './found.ts';
import { isNamesakes, nameGoesOn } from './namesakes.ts';
import { before } from './surroundings.ts';

/** A surname alone counts once the full name has stood, or after a title, or for whoever holds an office on the day. */
export function surnameFits(doc: Found, { actor, start, end, block, lang }: Reading): boolean {
  if (nameGoesOn(doc.text, end)) return false;
  doc.block = block;
  if (isNamesakes(doc, { start, end }, actor.label.en ?? actor.label.fr ?? '')) return false;
  if (doc.named.has(actor.id)) return true;
  const held = actor.tenures?.some((tenure) => inForce(tenure, doc.date)) === true;
  if (namesGovernment(doc, actor.id, { start, end }, lang)) return true;
  if (!held) return titledFormer(doc, actor, start) || isCommander(doc, actor, start, end);
  // Whoever holds an office on the day may go by a surname alone, unless another given name stands before it.
  if (surnameAlone(doc, actor, start, end)) return true;
  // "Vice President Harris" is no prime minister of that name.
  if (ambiguous.test(doc.text.slice(start, end)) && !holdsTitle(doc, actor, start)) return false;
  return /(?:^|[^\p{L}])(?:president|minister|chancellor|secretary|general|representative|commissioner|ambassador|chancelier|chanceliere|ministre|presidente?|secretaire|generale?|mr|mrs|ms|m|mme|regime)[.,]?\s*$/u.test(
    before(doc.text, start, 24),
  );
}

/** Whether an office that somebody holds on the day is one of the title before the name, where that is told by its office. */
function holdsTitle(doc: Found, { tenures }: Actor, start: number): boolean {
  const title =
    /(?:^|[^\p{L}])(vice[ -]presidente?|president|presidente?|prime minister|premiere? ministre)\s*$/u.exec(
      before(doc.text, start, 24),
    )?.[1];
  if (!title) return true;
  const role = /^vice/.test(title)
    ? /vice-president/
    : /^presid/.test(title)
      ? /(?<!vice-)president/
      : /prime-minister|chancellor/;
  return tenures?.some((tenure) => inForce(tenure, doc.date) && role.test(tenure.office)) === true;
}

/** "President Rouhani", «la ministre des Affaires étrangères Rahimi» of whoever held such an office before the day. */
function titledFormer(doc: Found, actor: Actor, start: number): boolean {
  const title =
    /(?:^|[^\p{L}])(president|minister|chancellor|secretary|presidente?|ministre|chanceli(?:er|ere)|haute? representante?(?:\/vice-presidente?)?|high representative(?:\/vice-president)?)(?:\s(?:of|for|des?|du|de la|de l'|d')\s?(?:[\p{L}'-]+\s){1,5}?)?\s*$/u.exec(
      before(doc.text, start, 60),
    )?.[1];
  if (!title) return false;
  const role = /^h/.test(title)
    ? /\.hrvp$/
    : /^presid/.test(title)
      ? /president$/
      : /^minist/.test(title)
        ? /minister$/
        : /^secret/.test(title)
          ? /secretary/
          : /chancellor$/;
  return (
    actor.tenures?.some(
      ({ office, from }) => role.test(office) && (!from || !doc.date || from.slice(0, 10) <= doc.date),
    ) === true
  );
}

/** "General Dagalo", «le général Burhan»: who leads men in arms and is known by no office. */
const isCommander = (doc: Found, { tenures }: Actor, start: number, end: number): boolean =>
  !tenures?.length &&
  !ambiguous.test(doc.text.slice(start, end)) &&
  /(?:^|[^\p{L}])(?:general|marshal|marechal|admiral|amiral|colonel)\s*$/u.test(before(doc.text, start, 16));

/** Surnames that are words or names of other things too. */
const ambiguous =
  /^(?:Costa|Banks?|Price|Brown|Black|White|Young|King|Power|Pope|Carney|Orpo|Dan|Wong|Peters|Martin|Harris|Blair|May|Johnson|Scott|Healey|Reynolds|Miller|Austin|Burns|Francis|Sunak|Modi|Lula|Li|Xi|Wang|Kim|Moon|Yoon|Lee|Dong|Stubb|Pavel|Roy|Rey|Petit|Grand|Leroy|Vance|Leo|Guy|Khan|Wright|Ford|Pence|Powell|Rice|Marcos|Milei|Aoun|Salam|Frost|Berg|Borg|Anand|Tinubu|Boric|Kos|Fletcher|Türk|Turk|Katz|Saar|Herzog|Simion|Michel|Trudeau|Hill|Waltz|Patel|Bondi|Rose|Long|Marin|Barrot|Attal|Alexander|Garcia|Gomez|Santos|Silva|Castro|Gates|Hunt|Key|English|Cannon|Bishop|Bush|Carter|Rudd|Abbott|Collins|Reynolds|Bennett|Fischer|Gabriel|Kern|Nicholson|Clinton|Annan|Williamson|Hammond|Hague|Fallon|Andersson|Gram|Blok|Akar|Hadi|Ponta|Heger|Power|Haley|Bolton|Fernández|Fernandez|Duque|Condé|Conde|Keïta|Keita|Kaboré|Issoufou|Tanner|Muscat|Monti|Letta|Melo|Maurer|Turnbull|Jonathan|Harper|Baird|Kenney|Flanagan|Kenny|Dion|Hariri|Petkov|Marković|Markovic|Nikolić|Nikolic|Schulz|Morsi|Ashton|Sargsyan|Morales|Torres|Charles|Albert|Philippe|Frederik|Harald|Felipe|Nielsen|Hansen|Jensen|Larsen|Novak|Popescu|Popa)$/u;

function surnameAlone(doc: Found, actor: Actor, start: number, end: number): boolean {
  const words = doc.text.slice(start, end);
  if (words.length < 4 || ambiguous.test(words) || !/^\p{Lu}\p{Ll}/u.test(words)) return false;
  if (/[\p{L}\p{N}]$/u.test(doc.text.slice(end, end + 1))) return false;
  const left = doc.text.slice(Math.max(0, start - 24), start);
  return (
    !/(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*)[\s\u00A0]+(?:(?:von|van|de|der|al|el|bin)[\s\u00A0]+)*$|\p{L}$/u.test(
      left,
    ) && actor.kind === 'person'
  );
}
