import type { Stance } from '../reading/model.ts';
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

/** French verbs whose inflection no ending tells: present stems and participles. */
const frenchIrregular: Readonly<
  Record<string, { readonly finite: string; readonly participle: string; readonly gerund: string }>
> = {
  dire: {
    finite: 'dis dit disons dites disent disait disaient dira diront dirait diraient',
    participle: 'dit',
    gerund: 'disant',
  },
  redire: {
    finite: 'redis redit redisons redisent redisait redisaient redira',
    participle: 'redit',
    gerund: 'redisant',
  },
  écrire: {
    finite: 'écrit écrivons écrivent écrivait écrivaient écrira',
    participle: 'écrit',
    gerund: 'écrivant',
  },
  conclure: {
    finite: 'conclut concluons concluent concluait concluaient conclura',
    participle: 'conclu',
    gerund: 'concluant',
  },
  répondre: {
    finite: 'répond répondons répondent répondait répondaient répondra répondront',
    participle: 'répondu',
    gerund: 'répondant',
  },
  poursuivre: {
    finite: 'poursuit poursuivons poursuivent poursuivait',
    participle: 'poursuivi',
    gerund: 'poursuivant',
  },
  croire: { finite: 'crois croit croyons croient croyait croyaient', participle: 'cru', gerund: 'croyant' },
  reconnaître: {
    finite: 'reconnais reconnaît reconnait reconnaissons reconnaissent reconnaissait reconnaissaient',
    participle: 'reconnu',
    gerund: 'reconnaissant',
  },
  craindre: {
    finite: 'crains craint craignons craignent craignait craignaient',
    participle: 'craint',
    gerund: 'craignant',
  },
  admettre: {
    finite: 'admet admettons admettent admettait admettaient',
    participle: 'admis',
    gerund: 'admettant',
  },
  promettre: {
    finite: 'promets promet promettons promettent promettait promettaient promettra',
    participle: 'promis',
    gerund: 'promettant',
  },
  transmettre: {
    finite: 'transmet transmettons transmettent',
    participle: 'transmis',
    gerund: 'transmettant',
  },
  mettre: {
    finite: 'mets met mettons mettent mettait mettaient mettra',
    participle: 'mis',
    gerund: 'mettant',
  },
  convenir: {
    finite: 'convient convenons conviennent convenait convenaient',
    participle: 'convenu',
    gerund: 'convenant',
  },
  prévenir: { finite: 'prévient prévenons préviennent', participle: 'prévenu', gerund: 'prévenant' },
  soutenir: {
    finite:
      'soutiens soutient soutenons soutiennent soutenait soutenaient soutiendra soutiendront soutiendrons',
    participle: 'soutenu',
    gerund: 'soutenant',
  },
  tenir: { finite: 'tiens tient tenons tiennent tenait tenaient', participle: 'tenu', gerund: 'tenant' },
  débattre: { finite: 'débat débattons débattent débattaient', participle: 'débattu', gerund: 'débattant' },
  avertir: {
    finite: 'avertit avertissons avertissent avertissait',
    participle: 'averti',
    gerund: 'avertissant',
  },
  réjouir: {
    finite: 'réjouit réjouissons réjouissent réjouissait',
    participle: 'réjoui',
    gerund: 'réjouissant',
  },
  décrire: {
    finite: 'décrit décrivons décrivent décrivait décrivaient',
    participle: 'décrit',
    gerund: 'décrivant',
  },
  renchérir: {
    finite: 'renchérit renchérissent renchérissait',
    participle: 'renchéri',
    gerund: 'renchérissant',
  },
  réagir: {
    finite: 'réagit réagissent réagissait réagissaient',
    participle: 'réagi',
    gerund: 'réagissant',
  },
  rendre: {
    finite: 'rends rend rendons rendent rendait rendaient rendra',
    participle: 'rendu',
    gerund: 'rendant',
  },
  prendre: {
    finite: 'prends prend prenons prennent prenait prenaient prendra',
    participle: 'pris',
    gerund: 'prenant',
  },
  joindre: { finite: 'joint joignons joignent joignait', participle: 'joint', gerund: 'joignant' },
  enjoindre: {
    finite: 'enjoint enjoignons enjoignent enjoignait',
    participle: 'enjoint',
    gerund: 'enjoignant',
  },
  démentir: { finite: 'dément démentons démentent démentait', participle: 'démenti', gerund: 'démentant' },
  garantir: {
    finite: 'garantit garantissons garantissent garantira',
    participle: 'garanti',
    gerund: 'garantissant',
  },
  saisir: { finite: 'saisit saisissons saisissent', participle: 'saisi', gerund: 'saisissant' },
  maintenir: {
    finite: 'maintient maintenons maintiennent maintenait maintenaient',
    participle: 'maintenu',
    gerund: 'maintenant',
  },
  // Without «sommes», which is a form of «être».
  sommer: { finite: 'somment sommait', participle: 'sommé', gerund: 'sommant' },
  attendre: {
    finite: 'attend attendons attendent attendait attendaient',
    participle: 'attendu',
    gerund: 'attendant',
  },
  instruire: { finite: 'instruit instruisons instruisent', participle: 'instruit', gerund: 'instruisant' },
  faire: {
    finite: 'fais fait faisons font faisait faisaient fera feront',
    participle: 'fait',
    gerund: 'faisant',
  },
  revenir: {
    finite: 'revient revenons reviennent revenait revenaient',
    participle: 'revenu',
    gerund: 'revenant',
  },
  entretenir: {
    finite: 'entretient entretenons entretiennent',
    participle: 'entretenu',
    gerund: 'entretenant',
  },
  envoyer: {
    finite: 'envoie envoyons envoient envoyait',
    participle: 'envoyé',
    gerund: 'envoyant',
  },
  suivre: { finite: 'suit suivons suivent suivait', participle: 'suivi', gerund: 'suivant' },
  émettre: { finite: 'émet émettons émettent', participle: 'émis', gerund: 'émettant' },
  exclure: { finite: 'exclut excluons excluent excluait', participle: 'exclu', gerund: 'excluant' },
  déduire: {
    finite: 'déduis déduit déduisons déduisent',
    participle: 'déduit',
    gerund: 'déduisant',
  },
  savoir: { finite: 'sais sait savons savent savait savaient', participle: 'su', gerund: 'sachant' },
  avoir: { finite: '', participle: 'eu', gerund: 'ayant' },
};

const frenchNouns = new Set(
  'note notes juge juges demande demandes appelle rapporte presse engage observe marque salue signale cite conteste invite offre adresse rappel exige conclut présente présentes fait faits tient dit dits dite dites débat pris plaide alerte alertes critique critiques garantie garanties associé associée associés associées joint joints jointe jointes propose saisie échange échanges annonce annonces partage partages doute doutes forme formes réserve réserves écarte savons loue'.split(
    ' ',
  ),
);
const englishNouns = new Set(
  'note notes state states report reports call calls demand demands request requests appeal appeals support supports pledge pledges promise promises review reviews address addresses debate debates concern concerns share shares regret regrets comment comments worry worries fear fears welcome voice express blame honour honor warning hail stress offer offers register point points look looks stand stands draw hold take pay exchange exchanges discuss thank thanks remark remarks raise raises dispute disputes resolve highlight highlights praise attribute attributes claim claims find finds judge judges view views value values hint hints hope hopes wish wishes regard regards ask join protest protests suspect suspects caution reply replies estimate estimates complain brief briefs question questions document documents issue issues put set touch seek cast rule rules order orders show shows update updates release releases trust echo counter place places detail details outline outlines have document'.split(
    ' ',
  ),
);

const englishIrregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  know: ['knew', 'known'],
  show: ['showed', 'shown'],
  think: ['thought', 'thought'],
  find: ['found', 'found'],
  feel: ['felt', 'felt'],
  lend: ['lent', 'lent'],
  make: ['made', 'made'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  take: ['took', 'taken'],
  pay: ['paid', 'paid'],
  draw: ['drew', 'drawn'],
  hold: ['held', 'held'],
  stand: ['stood', 'stood'],
  put: ['put', 'put'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  cast: ['cast', 'cast'],
  seek: ['sought', 'sought'],
  speak: ['spoke', 'spoken'],
  have: ['had', 'had'],
  undertake: ['undertook', 'undertaken'],
};

/** English verbs that double their last consonant. */
const doubling = /(?:mit|regret|concur|rebut|set|put)$/;

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
  const etre = lemma === 'convenir' || lemma === 'revenir' ? { etre: true as const } : {};
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
  else if (/[ou]y$/.test(stem)) strong = `${stem.slice(0, -1)}i`;
  const soft = /g$/.test(stem) ? `${stem}e` : /c$/.test(stem) ? `${stem.slice(0, -1)}ç` : stem;
  const future =
    strong === `${stem}l` || strong === `${stem}t` || /(?:lèv|[ou]i)$/.test(strong) ? strong : stem;
  for (const form of [
    `${strong}e`,
    `${strong}es`,
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
  add(
    /(?:s|sh|ch|x|z)$/.test(lemma)
      ? `${lemma}es`
      : /[^aeiou]y$/.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : `${lemma}s`,
    'finite',
  );
  add(participle, 'participle');
  add(past, 'finite', { past: true });
  add(
    doubling.test(lemma)
      ? `${lemma}${lemma.at(-1)}ing`
      : /e$/.test(lemma) && !/ee$/.test(lemma)
        ? `${lemma.slice(0, -1)}ing`
        : `${lemma}ing`,
    'gerund',
  );
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
