import type { Stance } from '../reading/model.ts';
import { doubling, doublingInBritain, endingInT, englishIrregular, englishNouns } from './englishVerbs.ts';
import { frenchIrregular, frenchNouns } from './frenchVerbs.ts';
import { stanceSteps } from './stances.ts';

/** One reading of an inflected verb form. */
export interface VerbForm {
  readonly lemma: string;
  readonly kind: 'finite' | 'participle' | 'infinitive' | 'gerund';
  readonly stance?: Stance;
  /** 0–5 on the stance ladder. */
  readonly strength?: number;
  /** A noun has the same letters («une note», «la demande»). */
  readonly noun?: true;
  /** French participles: the form that does not agree. */
  readonly base?: true;
  /** French verbs whose compound tenses take «être» («sont convenus»). */
  readonly etre?: true;
  /** English: also a present («we urge»), also a past («they urged»). */
  readonly present?: true;
  readonly past?: true;
  /** French futures and conditionals: said of what comes, not of what was said. */
  readonly future?: true;
  /** Introduces words in quotation marks by itself. */
  readonly says: boolean;
  /** Reports only with a clause («que», "that"). */
  readonly clause?: true;
}

const french = new Map<string, VerbForm[]>();
const english = new Map<string, VerbForm[]>();

type Meaning = Pick<VerbForm, 'stance' | 'strength' | 'says' | 'clause'>;

for (const { stance, strength, says = false, clause, fr, en } of stanceSteps) {
  const meaning: Meaning = {
    ...(stance && { stance }),
    ...(strength !== undefined && { strength }),
    ...(clause && { clause }),
    says,
  };
  for (const lemma of fr.split(' ')) inflectFrench(lemma, meaning);
  for (const lemma of en.split(' ')) inflectEnglish(lemma, meaning);
}

function put(table: Map<string, VerbForm[]>, form: string, reading: VerbForm): void {
  const readings = table.get(form);
  if (!readings) table.set(form, [reading]);
  else if (!readings.some((r) => r.lemma === reading.lemma && r.kind === reading.kind))
    readings.push(reading);
}

function inflectFrench(lemma: string, meaning: Meaning): void {
  const etre = /^(?:convenir|revenir|parvenir|tomber)$/.test(lemma) ? { etre: true as const } : {};
  const add = (form: string, kind: VerbForm['kind'], extra: object = {}) =>
    put(french, form, {
      lemma,
      kind,
      ...meaning,
      ...etre,
      ...extra,
      ...(frenchNouns.has(form) ? { noun: true as const } : {}),
    });
  add(lemma, 'infinitive');
  const irregular = frenchIrregular[lemma];
  if (irregular) {
    for (const form of irregular.finite.split(' ').filter(Boolean))
      add(form, 'finite', /r(?:a|ons|ont|ait|aient)$/.test(form) ? { future: true } : {});
    add(irregular.gerund, 'gerund');
    const p = irregular.participle;
    const feminine = `${p}e`;
    add(p, 'participle', { base: true });
    for (const form of p.endsWith('s') ? [feminine, `${feminine}s`] : [`${p}s`, feminine, `${feminine}s`])
      add(form, 'participle');
    return;
  }
  const stem = lemma.slice(0, -2);
  // «rappeler → rappelle», «réitérer → réitère», «renouveler → renouvelle», «exiger → exigeons», «dénoncer → dénonçons».
  let strong = stem;
  if (/(?:appel|renouvel)$/.test(stem)) strong = `${stem}l`;
  else if (/rejet$/.test(stem)) strong = `${stem}t`;
  else if (/é[bcdfglmnprstv]+$/.test(stem)) strong = stem.replace(/é([bcdfglmnprstv]+)$/, 'è$1');
  else if (/lev$/.test(stem)) strong = stem.replace(/ev$/, 'èv');
  else if (/[aou]y$/.test(stem)) strong = `${stem.slice(0, -1)}i`;
  const soft = /g$/.test(stem) ? `${stem}e` : /c$/.test(stem) ? `${stem.slice(0, -1)}ç` : stem;
  const future =
    strong === `${stem}l` || strong === `${stem}t` || /(?:lèv|[ou]i)$/.test(strong) ? strong : stem;
  for (const form of [
    `${strong}e`,
    `${soft}ons`,
    `${stem}ez`,
    `${strong}ent`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}a`,
    `${stem}èrent`,
  ])
    add(form, 'finite');
  for (const end of ['era', 'erons', 'eront', 'erait', 'eraient'])
    add(`${future}${end}`, 'finite', { future: true });
  add(`${soft}ant`, 'gerund');
  add(`${stem}é`, 'participle', { base: true });
  for (const form of [`${stem}és`, `${stem}ée`, `${stem}ées`]) add(form, 'participle');
}

function inflectEnglish(lemma: string, meaning: Meaning): void {
  const add = (form: string, kind: VerbForm['kind'], extra: object = {}) =>
    put(english, form, {
      lemma,
      kind,
      ...meaning,
      ...extra,
      ...(englishNouns.has(form) ? { noun: true as const } : {}),
    });
  const [past, participle] = englishIrregular[lemma] ?? [regularPast(lemma), regularPast(lemma)];
  add(lemma, 'infinitive', { present: true });
  add(thirdPerson(lemma), 'finite');
  add(participle, 'participle');
  add(past, 'finite', { past: true });
  const british = britishPast(lemma);
  if (british) {
    add(british, 'participle');
    add(british, 'finite', { past: true });
  }
  if (doublingInBritain.test(lemma)) add(`${lemma}ling`, 'gerund');
  add(
    doubling.test(lemma)
      ? `${lemma}${lemma.at(-1)}ing`
      : /e$/.test(lemma) && !/ee$/.test(lemma)
        ? `${lemma.slice(0, -1)}ing`
        : `${lemma}ing`,
    'gerund',
  );
}

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** The finite forms of an English verb but its bare one: "meets", "met"; "travels", "traveled", "travelled". */
export function finiteForms(lemma: string): readonly string[] {
  const british = britishPast(lemma);
  return [
    thirdPerson(lemma),
    englishIrregular[lemma]?.[0] ?? regularPast(lemma),
    ...(british ? [british] : []),
  ];
}

function britishPast(lemma: string): string | undefined {
  if (endingInT.test(lemma)) return `${lemma}t`;
  return doublingInBritain.test(lemma) ? `${lemma}led` : undefined;
}

function regularPast(lemma: string): string {
  if (/e$/.test(lemma)) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (doubling.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
}

const none: readonly VerbForm[] = [];

/** The readings of a word form (lower case, composed) as a verb of saying, thinking or announcing; empty for all others. */
export function verbForms(form: string, lang: 'fr' | 'en'): readonly VerbForm[] {
  return (lang === 'fr' ? french : english).get(form) ?? none;
}
