import type { SentenceView } from './sentenceView.ts';
import { nameEndingAt, pronoun } from './subjects.ts';
import { being, isVerb } from './verbs.ts';

/** Verbs that another verb hangs on, of the same subject, and what stands between. */
export const going =
  /^(?:continu\p{L}*|carr(?:y|ies|ied)|kept|keeps?|keeping|go(?:es|ing)?|went|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|attempt(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|plan(?:s|ned|ning)?|plott?(?:s|ed|ing)?|intend(?:s|ed|ing)?|want(?:s|ed|ing)?|aim(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|start(?:s|ed|ing)?|threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?|manag(?:e|es|ed|ing)|fail(?:s|ed|ing)?|hop(?:e|es|ed|ing)|dar(?:e|es|ed)|conspir(?:e|es|ed|ing)|us(?:ed|e|es|ing)|help(?:s|ed|ing)?|on|able|ready|set|out|cherch\p{L}*|tent(?:e|ent|ait|aient|é|er|ant|era|eront)|essa(?:ie|ient|yé|yer|yait|yaient|yant)|persist\p{L}*|menac(?:e|ent|é|ait|aient|er|ant)|vis(?:e|ent|ait|aient|ant)|commenc\p{L}*|entend(?:ent|ait|aient)?|efforc\p{L}*|prépar(?:e|ent|ait|aient|é|er)|projet(?:te|tent|ait|aient|é)|prévo(?:it|ient|yait|yaient)|compt(?:e|ent|ait|aient)|parv(?:ient|iennent|enu|enus)|réussi\p{L}*|va|vont|allait|allaient|veut|veulent|voulait|voulaient|peut|peuvent|pouvait|pouvaient|pourrait|pourraient)$/u;

/** "Spares no effort to", «ne ménage aucun effort pour»: what somebody does it with. */
export const effort = /^(?:efforts?|everything|tout)$/;

/** So far back a verb of the same subject may stand. */
const reach = 24;

/** Where the verb before a comma or a coordinator at `from` begins, of the same clause; -1 where there is none. */
export function previousVerb(view: SentenceView, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const { key, mark } = view.words[at]!;
    if (mark && !/^[,']$/.test(key)) return -1;
    if (view.grammar.subordinators.has(key) || view.grammar.relatives.has(key)) return -1;
    if (startsVerb(view, at)) return at;
  }
  return -1;
}

/** Past tenses that no ending tells. */
const pasts =
  /^(?:broke|stole|shot|set|struck|hit|blew|drove|threw|overthrew|slew|sank|sunk|fought|took|sent|sold|bought|went|came|began|gave|led|ran|burnt|laid|fed|held|kept|left|made|put|cut|wrote|hid|spread|brought)$/;

/** Verbs of harm in their bare form: in a list of verbs they are verbs, whatever nouns look like them. */
export const bare =
  /^(?:murder|kill|extort|bomb|kidnap|abduct|attack|assault|loot|rape|torture|burn|torch|destroy|deport|execute|buy|finance|fund|deceive|spread|sow|stir|interfere|meddle|undermine|weaken|divide|destabili[sz]e|steal|wipe|hack|disrupt|damage|sabotage|threaten|bully|coerce|blackmail|bribe|intimidate|harass|silence|persecute|repress|blockade|block|ram|jam|cut|sever|violate|breach|smuggle|traffic|arm|recruit|evade|circumvent|launder|arrest|detain|imprison|invade|occupy|annex|launch|fire|shell|shoot|strike|break|set|use|deploy|supply|transfer|exploit|manipulate|discredit|corrupt|overthrow|seize|starve|displace|expel)$/;

/** Whether a word is a past tense or a past participle by its form. */
export const isPast = (key: string): boolean => pasts.test(key) || /..ed$/.test(key);

/** Words that end like past tenses and stand before a noun: "armed attacks", "targeted killings". */
export const described =
  /^(?:armed|distributed|organi[sz]ed|targeted|attempted|enforced|forced|coordinated|sustained|increased|unprovoked|heightened|continued|alleged|planned|repeated|prolonged|widespread|indiscriminate|unauthori[sz]ed|unidentified|manned|unmanned|related|so-called)$/;

/** Whether a word is a verb whose subject stands before it, or one that shares it with a verb before. */
function startsVerb(view: SentenceView, at: number): boolean {
  const { key, capital, mark } = view.words[at]!;
  if (mark || view.actors.some((a) => a.start <= view.words[at]!.start && view.words[at]!.end <= a.end))
    return false;
  if (view.grammar.auxiliaries.has(key)) return true;
  const before = view.words[at - 1]?.key ?? '';
  const name = nameEndingAt(view, at - 1) !== undefined;
  if (view.grammar.that.has('que')) {
    if (name && !view.isFunction(view.words[at]!)) return true;
    return pronoun.test(before) || going.test(key);
  }
  if (capital || view.grammar.determiners.has(before) || view.grammar.prepositions.has(before))
    return before === 'to' && (bare.test(key) || going.test(view.words[at - 2]?.key ?? ''));
  if (pasts.test(key) || going.test(key)) return true;
  if (bare.test(key) && (before === ',' || view.grammar.coordinators.has(before))) return true;
  return (
    (/..ed$/.test(key) && !described.test(key) && view.words[at + 1]?.key !== 'by') ||
    (name && /[^s]s$/.test(key))
  );
}

/** Whether the word at `at`, the first of a threat, is a verb that its subject does. */
export function isDoing(view: SentenceView, at: number): boolean {
  const word = view.words[at]!;
  let before = at - 1;
  while (before >= 0 && isAside(view, before)) before--;
  const prior = view.words[before];
  if (!prior || (being.test(prior.key) && !/(?:ing|ant)$/.test(word.key))) return false;
  return view.grammar.that.has('que') ? isFrench(view, at, before) : isEnglish(view, at, before);
}

const isAside = (view: SentenceView, at: number): boolean =>
  view.grammar.adverb.test(view.words[at]!.key) || /^(?:also|then|later)$/.test(view.words[at]!.key);

/** "This winter": whether the word at `at` and the one before it say when. */
export const isWhen = (view: SentenceView, at: number): boolean =>
  /^(?:winter|spring|summer|autumn|year|month|week|time)$/.test(view.words[at]?.key ?? '') &&
  /^(?:this|last|next)$/.test(view.words[at - 1]?.key ?? '');

const purpose = /^(?:pour|afin)$/;

/** «que la Russie emploie pour contourner»: an infinitive that says what something is done for, not with what effort. */
export const isPurpose = (view: SentenceView, at: number): boolean =>
  purpose.test(view.words[at - 1]?.key ?? '') &&
  !effort.test(view.words[at - 2]?.key ?? '') &&
  infinitive.test(view.words[at]!.key);

const infinitive = /\p{L}{2,}(?:[ei]r|[ao]ître|endre|uire|ettre|ompre|ondre|ire)$/u;

const having = /^(?:a|ont|avait|avaient|aurait|auraient|ayant)$/;
const participle = /(?:é|i|u|is|it|ert)$/;

function isFrench(view: SentenceView, at: number, before: number): boolean {
  // «s'immiscer»
  const own = /^(?:s|se)$/.test(view.words[at]!.key) ? at + (view.words[at + 1]?.key === "'" ? 2 : 1) : at;
  const [word, prior, next] = [view.words[own] ?? view.words[at]!, view.words[before]!, view.words[own + 1]];
  if (view.grammar.determiners.has(prior.key) && !/^(?:de|d)$/.test(prior.key)) return false;
  if (/^(?:à|de|d|')$/.test(prior.key)) {
    let from = prior.key === "'" ? before - 2 : before - 1;
    while (/^(?:encore|toujours|également|aussi|ainsi)$/.test(view.words[from]?.key ?? '')) from--;
    const hung = view.words[from]?.key ?? '';
    return (
      infinitive.test(word.key) &&
      (going.test(hung) ||
        effort.test(hung) ||
        hung === ',' ||
        purpose.test(hung) ||
        view.grammar.coordinators.has(hung))
    );
  }
  if (having.test(prior.key)) return true;
  // «ont exécuté des prisonniers et pillé des villages»
  if ((prior.key === ',' || view.grammar.coordinators.has(prior.key)) && participle.test(word.key)) {
    const verb = previousVerb(view, before);
    return (
      verb >= 0 &&
      having.test(view.words[verb]!.key) &&
      view.words[verb + 1]?.key !== 'été' &&
      next !== undefined &&
      view.grammar.determiners.has(next.key)
    );
  }
  if (purpose.test(prior.key))
    return effort.test(view.words[before - 1]?.key ?? '') && infinitive.test(word.key);
  // «cherche encore à s'immiscer»
  if (infinitive.test(word.key)) return going.test(prior.key) || /^(?:se|s)$/.test(prior.key);
  if (nameEndingAt(view, before)) return before === at - 1;
  // «et inonde les réseaux»: a noun would have its own article or none.
  return (
    (prior.key === ',' || view.grammar.coordinators.has(prior.key)) &&
    /(?:e|ent|t)$/.test(word.key) &&
    next !== undefined &&
    /^(?:le|la|les|l|des|un|une|ses|leurs?)$/.test(next.key)
  );
}

function isEnglish(view: SentenceView, at: number, before: number): boolean {
  const [word, prior, next] = [view.words[at]!, view.words[before]!, view.words[at + 1]];
  if (view.grammar.determiners.has(prior.key)) return false;
  const listed = prior.key === ',' || view.grammar.coordinators.has(prior.key);
  if (prior.key === 'to') {
    // "will try again this winter to"
    let at = before - 1;
    if (isWhen(view, at)) at -= 2;
    while (view.words[at]?.key === 'again') at--;
    const hung = view.words[at]?.key ?? '';
    return going.test(hung) || effort.test(hung) || hung === ',' || view.grammar.coordinators.has(hung);
  }
  if (view.grammar.auxiliaries.has(prior.key)) return true;
  // "Russia wants to divide our societies": the words of the threat begin with the verb that another hangs on.
  if (going.test(word.key) && next?.key === 'to' && nameEndingAt(view, before)) return true;
  if (/^(?:broke|stole|overthrew|slew|shot|fought|struck|threw|drove)$/.test(word.key)) return true;
  if (!listed) return isVerb(view, word) || isRun(view, at);
  if (!next || next.mark || described.test(word.key)) return false;
  // "and abducted by …", "murder of civilians": no object follows.
  if (next.key === 'by' || ofNoun.test(next.key)) return false;
  const verb = previousVerb(view, before);
  if (verb < 0) return false;
  // "…, torched villages" after a past tense, "…, extort farmers" after a bare form.
  return isPast(word.key) ? isPast(view.words[verb]!.key) || hasAux(view, verb) : bare.test(word.key);
}

const ofNoun = /^(?:of|on|against|at|for|as|and|or)$/;

const hasAux = (view: SentenceView, verb: number): boolean =>
  view.grammar.auxiliaries.has(view.words[verb]!.key);

/** "a Chinese vessel with bow number 3302 rammed the …": a past tense before its object, behind a noun of somebody's. */
function isRun(view: SentenceView, at: number): boolean {
  const next = view.words[at + 1];
  return (
    isPast(view.words[at]!.key) &&
    next !== undefined &&
    (view.grammar.determiners.has(next.key) || /^(?:at|into|over|past)$/.test(next.key)) &&
    !view.isFunction(view.words[at - 1]!) &&
    !view.words[at - 1]!.mark
  );
}
