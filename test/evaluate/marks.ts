/**
 * Gold written by hand inside its text, where it can be read: `{a:state:RUS Russie}`, nested as need be. A text that holds
 * braces itself can't be written so. Codes, each followed by one space and the words:
 *
 * - `a:ID`, `t:NODE`, `r:KIND` actor, threat, response; `ID/OTHER` other right answers, then `?` optional or `!` must not be
 *   linked; a threat takes `;countered`, `;negated`, `;hypothetical` or `;historical`, then `;by=WHOM` and `;against=WHOM`, a
 *   response `;by=WHOM`: `ID/OTHER,ID` several, `ID?` who may be named or not, `-` nobody (see {@link readWhom});
 * - `q:SPEAKER`, `s:SPEAKER` quotation and statement, `-` where nobody is to be named; `A/B` either, of several who speak
 *   together any of them, `A+B` only both; `q:scare` words that nobody said;
 * - `v` the verb of the quotations and statements that follow in the sentence, `w` of those before;
 * - `h:FIELD` or `h:FIELD=VALUE` header.
 *
 * Whose a threat is, as the text has it, whatever one knows besides:
 *
 * - `by` is who does it, has it or threatens with it according to the text, be it the issuer's words or somebody's it
 *   reports: as its subject or agent, its owner («its», «de la Russie», «russes»), the one asked to cease it, or the author of
 *   the act that «ces attaques», "both incursions" point back at. The most precise name the text gives, and after it those
 *   that are as right: the whole it belongs to, the state of a government.
 * - `against` is the state, body, group, person or company that it hits or is aimed at, also by what is theirs («villes
 *   ukrainiennes», «leur espace aérien»); a place where it is itself what is hit, not where it happens. Who receives arms or
 *   troops is no victim.
 * - `-` where the text names nobody, above all for acts in general («le terrorisme»), opposed or negated ones and «ceux qui».
 * - `?` where a reader could argue: understood from the rest of the release alone, only denied, only asked to refrain from,
 *   a place that may be the victim, the enemy of a war that is not named.
 *
 * A statement is reported in the issuer's words, in titles too («X condamne …»), with or without a subject («il est rappelé que»,
 * paragraphs that open with their verb). Its content is what is said, wished, asked, announced or judged: the clause without
 * «que», the infinitive of what is asked without those who are asked in French, else the noun phrase. Each «que», each
 * infinitive with its own «de», «à» or "to" and each repeated preposition of the verb («sur … et sur …») begins a record of
 * its own; nouns, verbs and clauses joined alone are one, and so is what goes to several («condoléances aux familles et au
 * Gouvernement»). To stand with somebody, to be ready or determined to act and not to accept
 * something are said too; to intend, and what will be done, are not. What is said to somebody is reported as well: condolences,
 * sympathy, thanks, congratulations, tributes and wishes; and what was talked about («ont évoqué», "discussed", "raised",
 * "reviewed", "briefed them on", «échange de vues sur» as a verb's object), where it is the clause's verb, not the purpose of a meeting («pour
 * discuter de»). Whole sentences in marks are quotations and hold no statements; words of a sentence in marks are part of what
 * it reports.
 *
 * Two ids are as right: of an ambassador or embassy the one of those who send alone or with the host behind it
 * (`office:rus.ambassador/office:rus.ambassador-svn`), of «les membres du Conseil de sécurité» the council and the group of its
 * members, of the White House the state (a seat of power) and the house, of a province its name with and without that word.
 *
 * A response is what somebody does, decides, offers, refuses, asks for or is asked to do about a threat or for whoever suffers
 * from it; never what the adversary does. Each is labelled, in titles and reported speech too, by the shortest phrase that
 * names it: the verb of a condemnation, a concern, a demand or an invitation (`resp.call`), noun or verb of the others. Will,
 * commitment and solidarity are `resp.resolve`; thanks, welcomes, condolences and meetings are none. `?` for one that is only
 * mentioned (a regime of sanctions, «malgré les négociations»), a summoned ambassador, who is said to be blamed by others. Its
 * `by` is who does it or is to do it: of a demand who demands, of what is demanded whoever is asked; any of several who do
 * it together.
 */
export interface Marked {
  readonly text: string;
  readonly labels: Labels;
}

export interface Labels {
  readonly header: Readonly<Record<string, Placed & { value?: string }>>;
  readonly actors: readonly Placed[];
  readonly threats: readonly Placed[];
  readonly quotes: readonly Placed[];
  readonly statements: readonly Placed[];
  readonly responses: readonly Placed[];
}

export interface Placed {
  start: number;
  end: number;
  entity?: string;
  node?: string;
  kind?: string;
  alt?: string[];
  tier?: string;
  polarity?: string;
  by?: string;
  against?: string;
  verb?: { start: number; end: number };
}

/** One who must be named: any of `ids`; a doubtful one counts neither when named nor when not. */
export interface Whom {
  readonly ids: readonly string[];
  readonly doubtful?: true;
}

/** `ID/OTHER,ID?` as a list of those who are to be named, empty for `-`. Throws on an empty name. */
export function readWhom(code: string): Whom[] {
  if (code === '-') return [];
  return code.split(',').map((one) => {
    const doubtful = one.endsWith('?');
    const ids = (doubtful ? one.slice(0, -1) : one).split('/');
    if (ids.some((id) => !/^[a-z]+:[^?]+$/i.test(id))) throw new Error(`${code}: ID/OTHER,ID? or -`);
    return { ids, ...(doubtful && { doubtful }) };
  });
}

interface Open {
  readonly code: string;
  readonly start: number;
}

/** Takes the marks out of `source`; offsets are UTF-16 code units of the text without them. Throws with line and column. */
export function readMarks(source: string): Marked {
  const found: { code: string; start: number; end: number }[] = [];
  const open: Open[] = [];
  let text = '';
  const fail = (at: number, what: string): never => {
    const before = source.slice(0, at).split('\n');
    throw new Error(`line ${before.length}, column ${before.at(-1)!.length + 1}: ${what}`);
  };
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!;
    if (char === '{') {
      const code = /^[^\s{}]+(?= )/.exec(source.slice(at + 1))?.[0] ?? fail(at, 'a mark is {CODE words}');
      if (!/^(?:[atqsr]:.+|h:.+|v|w)$/.test(code)) fail(at, `unknown code ${code}`);
      if (/^[atr]:/.test(code)) named(code, (what) => fail(at, what));
      open.push({ code, start: text.length });
      at += code.length + 1;
    } else if (char === '}') {
      const mark = open.pop() ?? fail(at, 'no mark is open here');
      if (mark.start === text.length) fail(at, 'a mark without words');
      found.push({ ...mark, end: text.length });
    } else text += char;
  }
  if (open.length > 0) throw new Error(`{${open[0]!.code} is not closed`);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, labels: sorted(text, found) };
}

/** Not the full stop of «M. Borel» or "U.S. forces"; nor a paragraph's end after a colon. */
const sentenceEnd =
  /(?:(?<!(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|St))\.|[;!?])[»”"]?\s|(?<!:\s*)\n\s*\n/u;

function sorted(
  text: string,
  found: readonly { readonly code: string; readonly start: number; readonly end: number }[],
): Labels {
  const header: Record<string, Placed & { value?: string }> = {};
  const labels = {
    header,
    actors: [] as Placed[],
    threats: [] as Placed[],
    quotes: [] as Placed[],
    statements: [] as Placed[],
    responses: [] as Placed[],
  };
  let verb: { start: number; end: number } | undefined;
  for (const { code, start, end } of found) {
    const [kind, rest] = [code[0]!, code.slice(2)];
    if (verb && sentenceEnd.test(text.slice(verb.end, start))) verb = undefined;
    if (kind === 'h') {
      const [field, value] = rest.split('=');
      header[field!] = { start, end, ...(value && { value }) };
    } else if (kind === 'v') verb = { start, end };
    else if (kind === 'w') {
      const before = [...labels.quotes, ...labels.statements].sort((a, b) => b.end - a.end);
      for (const said of before.filter((one) => one.end <= start)) {
        if (said.verb || /\n\s*\n/.test(text.slice(said.end, start))) break;
        said.verb = { start, end };
      }
    } else if (kind === 'q' || kind === 's') {
      const label: Placed = { start, end };
      if (rest === 'scare') label.kind = 'scare';
      else if (rest !== '-') label.by = rest;
      if (verb && verb.end <= start) label.verb = verb;
      (kind === 'q' ? labels.quotes : labels.statements).push(label);
    } else
      ({ a: labels.actors, t: labels.threats, r: labels.responses })[kind as 'a' | 't' | 'r'].push({
        start,
        end,
        ...named(code),
      });
  }
  return labels;
}

/** What the code of an actor, a threat or a response says. */
function named(code: string, fail = (what: string): void => void what): Omit<Placed, 'start' | 'end'> {
  const [ids, ...rest] = code.slice(2).split(';');
  const [, names, tier] = /^([^?!]+)([?!])?$/.exec(ids!) ?? [fail(`${code}: ID/OTHER, then ? or !`), ''];
  const [id, ...alt] = names!.split('/');
  const key = ({ a: 'entity', t: 'node', r: 'kind' } as const)[code[0] as 'a' | 't' | 'r'];
  const more: Pick<Placed, 'polarity' | 'by' | 'against'> = {};
  for (const one of rest) {
    const [, field, value] = /^(?:(by|against)=(.+))$/.exec(one) ?? [];
    if (code[0] === 't' && /^(?:countered|negated|hypothetical|historical)$/.test(one)) more.polarity = one;
    else if (value && ((field === 'by' && code[0] !== 'a') || (field === 'against' && code[0] === 't'))) {
      more[field] = value;
      try {
        readWhom(value);
      } catch (error) {
        fail((error as Error).message);
      }
    } else fail(`${code} can't say ${one}`);
  }
  return {
    [key]: id,
    ...(alt.length > 0 && { alt }),
    ...(tier && { tier: tier === '?' ? 'optional' : 'must-not' }),
    ...more,
  };
}

/** The text with the marks of its labels, as {@link readMarks} reads them; marks that would cross another are returned apart. */
export function writeMarks(
  text: string,
  labels: Partial<Labels>,
): { readonly marked: string; readonly crossing: readonly string[] } {
  const marks: { code: string; start: number; end: number }[] = [];
  const mark = (code: string, { start, end }: { start: number; end: number }) => {
    if (!marks.some((one) => one.code === code && one.start === start && one.end === end))
      marks.push({ code, start, end });
  };
  for (const [field, one] of Object.entries(labels.header ?? {}))
    if (typeof one === 'object') mark(`h:${field}${one.value ? `=${one.value}` : ''}`, one);
  const named = (letter: string, one: Placed) => {
    const ids = [one.entity ?? one.node ?? one.kind ?? '-', ...(one.alt ?? [])].join('/');
    const tier = one.tier === 'optional' ? '?' : one.tier === 'must-not' ? '!' : '';
    const more = [one.polarity, one.by && `by=${one.by}`, one.against && `against=${one.against}`];
    mark([`${letter}:${ids}${tier}`, ...more.filter(Boolean)].join(';'), one);
  };
  for (const one of labels.actors ?? []) named('a', one);
  for (const one of labels.threats ?? []) named('t', one);
  for (const one of labels.responses ?? []) named('r', one);
  for (const [letter, list] of [
    ['q', labels.quotes ?? []],
    ['s', labels.statements ?? []],
  ] as const)
    for (const one of list) {
      mark(`${letter}:${one.kind === 'scare' ? 'scare' : (one.by ?? '-')}`, one);
      if (one.verb) mark(one.verb.start < one.start ? 'v' : 'w', one.verb);
    }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const crossing: string[] = [];
  const kept: typeof marks = [];
  for (const one of marks)
    if (kept.some((other) => other.start < one.start && one.start < other.end && other.end < one.end))
      crossing.push(`${one.code} ${text.slice(one.start, one.end)}`);
    else kept.push(one);
  let marked = '';
  const ends: number[] = [];
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    while (ends.at(-1) === at) {
      ends.pop();
      marked += '}';
    }
    for (; kept[next]?.start === at; next++) {
      marked += `{${kept[next]!.code} `;
      ends.push(kept[next]!.end);
    }
    marked += text[at] ?? '';
  }
  return { marked, crossing };
}
