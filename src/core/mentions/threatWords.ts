import type { Span } from '../text/span.ts';
import { foldWords } from '../text/words.ts';

/** May stand between a counter-phrase and its threat, or between two threats of one list. Folded. */
const light = new Set(
  'les le la l des du de d un une toute toutes tous tout the a an any all such these this those ces cette cet ce our their its nos notre leur leurs ses son sa forms form of formes forme types type kinds acts act actes acte further new future other autres autre nouvelle nouvelles nouveau nouveaux against from contre to et ou and or both recurrence repetition spread extension propagation proliferation diffusion rise growth risk risks risque risques ignominie horreur barbarie attempts attempt tentatives tentative campaigns campaign campagnes series serie wave vague flow flows flux use emploi recours scourge fleau phenomenon phenomene phenomenes continuation poursuite resurgence recrudescence financing financement incitement incitation sources source pratique pratiques practice practices tactics tactiques methods methodes activities activites menace menaces threat threats cause causes racines roots root profondes networks reseaux so called dites posed posee posees full whole entire scope range spectrum extent ensemble eventail gamme totalite'.split(
    ' ',
  ),
);

/** Open another clause or phrase: what stands before them says nothing of what comes after. */
const stops = new Set(
  'que qu qui dont ou which who that whom where when while si if il elle ils elles they he she we nous on it est sont a ont is are was were has have been par by avec with sur dans in on for pour at during lors after apres before avant may might can could will would shall should must peut peuvent doit doivent pourrait pourraient sera seront en as comme selon due constitue constituent represente representent constitutes constitute represents represent amounts amount montre montrent show shows demonstrate demonstrates demontre demontrent does do did officials individuals persons entities responsible responsables involved connected linked impliques personnes individus entites auteurs perpetrators'.split(
    ' ',
  ),
);

/** «contre l'Ukraine», "against Kyiv": whom something goes against, unless an adjective («Russian») has the capital. */
const victim = /(?:^|[\s'’])\p{Lu}[\p{L}-]*(?<!n|sh|se|'s|’s)(?=[\s,]|$)/u;

/** Whether the words between a counter-phrase, of which `counter` is the last, and a threat leave the threat in its scope. */
export function bridges(counter: string, raw: string): boolean {
  if (/^(?:contre|against)$/iu.test(counter) && victim.test(raw)) return false;
  // "Anti-ship missiles": what the prefix is of stands between.
  if (/^(?:anti|counter|contre)$/iu.test(counter) && /^-\p{L}/u.test(raw)) return false;
  const between = foldWords(raw);
  if (/[.,;:!?()«»“”"\d]/u.test(between)) return false;
  const words = between.split(/[\s']+/u).filter(Boolean);
  // «visant à perturber et à déstabiliser»: two verbs of one clause.
  if (/^(?:et|and)$/.test(words[0] ?? '') && /^(?:a|to)$/.test(words[1] ?? '')) return false;
  let others = 0;
  for (const [index, word] of words.entries()) {
    // «contre les civils et la déportation»: the coordinator opens another phrase.
    if (/^(?:et|and|ou|or)$/u.test(word) && others > 0) return false;
    if (light.has(word)) continue;
    // A noun with a complement of its own («les conséquences de …») is what is opposed, not the threat.
    if (stops.has(word) || ++others > 3 || /^(?:de|d|du|des|of)$/u.test(words[index + 1] ?? '')) return false;
  }
  return true;
}

const everyForm =
  /^ (?:in all (?:its|their) forms(?: and manifestations)?|sous toutes (?:ses|leurs) formes(?: et (?:dans )?toutes (?:ses|leurs) manifestations)?)/u;

/** Whether only a coordinator and small words stand between two threats: «le terrorisme et toutes les formes de violence». */
export function listedAfter(phrase: string): boolean {
  // «le terrorisme sous toutes ses formes et …»
  const between = phrase.replace(everyForm, '');
  const match =
    /^((?:\s+[\p{L}'-]+){0,3})\s*(?:,\s*)?(?:(?:et|and|ou|or|ainsi que|as well as|including|in particular|en particulier|notably|notamment|especially|namely|a savoir|y compris|such as|tels? que|telles? que|voire)\s+|(?<=,\s*))(.*)$/u.exec(
      between,
    );
  // «…, ces attaques»: after a comma alone what is pointed at begins anew.
  if (!match || /^\s*,\s*(?:ces|cette|cet|this|these|such)\s/u.test(between)) return false;
  const words = (part: string) => part.split(/[\s']+/u).filter(Boolean);
  return (
    words(match[1]!).every((word) => !stops.has(word)) && words(match[2]!).every((word) => light.has(word))
  );
}

export const foldedBetween = (text: string, start: number, end: number): string =>
  foldWords(text.slice(start, end));

const frenchHead = /^([\p{L}-]+)([\s\u00A0]+(?:de[\s\u00A0]+|d['’]))/u;
const englishHead = /^([\p{L}-]+)([\s\u00A0]+of[\s\u00A0]+)/u;

/**
 * «actes de sabotage et de violence»: after a mention of the form head + «de» + noun, the further nouns of the list with
 * the phrases that they stand for («actes de violence») for the dictionary to judge. Offsets of `text`.
 */
export function* sharedHeads(
  text: string,
  start: number,
  end: number,
  limit: number,
): Generator<{ readonly start: number; readonly end: number; readonly phrase: string }> {
  const words = text.slice(start, end);
  const french = frenchHead.exec(words);
  const english = french ? null : englishHead.exec(words);
  const head = french ?? english;
  if (!head) return;
  let at = end;
  const next = french
    ? /^(?:[\s\u00A0]*,[\s\u00A0]*|[\s\u00A0]+(?:et|ou|ainsi[\s\u00A0]+que)[\s\u00A0]+)(?:(?:et|ou)[\s\u00A0]+)?(?:de[\s\u00A0]+|d['’])([\p{L}-]+(?:[\s\u00A0]+[\p{L}-]+)?)/u
    : /^(?:[\s\u00A0]*,[\s\u00A0]*|[\s\u00A0]+(?:and|or)[\s\u00A0]+)(?:(?:and|or)[\s\u00A0]+)?(?:of[\s\u00A0]+)?([\p{L}-]+(?:[\s\u00A0]+[\p{L}-]+)?)/u;
  for (;;) {
    const match = next.exec(text.slice(at, Math.min(limit, at + 80)));
    if (!match?.[1]) return;
    const two = match[1];
    const one = two.split(/[\s\u00A0]/)[0]!;
    const nounAt = at + match[0].length - two.length;
    for (const noun of two === one ? [one] : [two, one])
      yield { start: nounAt, end: nounAt + noun.length, phrase: `${head[1]}${head[2]}${noun}` };
    at = nounAt + one.length;
  }
}

const named =
  "Groupes? de travail|Comités?|Commission d['’]enquête|Commission internationale|Coalition|Conventions?|Protocoles?|Traités?|Plan d['’]action|Envoyée? spéciale?|[Rr]apporteure?s? spécia(?:le?|ux)|[Ee]xperte? indépendante?|Working Group|Committee|Commission of Inquiry|Conventions?|Protocols?|Treaty|[Ss]pecial [Rr]apporteurs?|[Ii]ndependent [Ee]xpert|Special Envoy|Action Plan";

/** «le Comité contre», "Special Rapporteur on", «le Bureau de lutte contre»: what comes next is in the title of a body, office or treaty. */
const inTitle = new RegExp(
  `(?<!\\p{L})(?:(?:${named})(?:\\s+\\p{L}[\\p{L}'’-]*){0,3}?\\s+(?:sur|contre|on|against)(?:\\s+[Cc]ounter(?:ing)?)?|\\p{Lu}\\p{L}+(?:\\s+\\p{Ll}[\\p{L}'’-]*){0,2}?\\s+(?:de|pour la) (?:lutte|prévention) contre)[\\s-]+(?:(?:la|les|le|l['’]|the)\\s*)?$`,
  'u',
);

/** How those words end, which few others do: asked first. */
const leadsOn = /(?:sur|contre|on|against|[Cc]ounter(?:ing)?)[\s-]+(?:(?:la|les|le|l['’]|the)\s*)?$/u;

/** Whether the words before a threat have it in the title of a body, office or treaty. */
export const isInTitle = (before: string): boolean => leadsOn.test(before) && inTitle.test(before);

/** "Counter-Terrorism Unit", "the Joint Secretary (Counter Terrorism)": whose task it is. */
const counterPart = /(?<!\p{L})(?:Counter|Anti)[-\s\u00A0]$/u;
const ofTheirs =
  /^(?:\)|[\s\u00A0](?:and[\s\u00A0])?(?:\p{Lu}\p{L}+[\s\u00A0]){0,2}?(?:Units?|Committee|Command|Policing|Centre|Center|Bureau|Office|Service|Agency|Division|Group|Task[\s\u00A0]Force|Coordinator|Directorate|Department|Forum|Squad|Act|Law|Strategy|Branch|Section|Cell)(?!\p{L}))/u;

/** Whether a threat is only named in what the body, office or law beside it is for; the block begins at `from`. */
export const isTaskOf = (text: string, { start, end }: Span, from: number): boolean =>
  counterPart.test(text.slice(Math.max(from, start - 10), start)) && ofTheirs.test(text.slice(end, end + 60));
