/** French verbs whose inflection no ending tells: present stems and participles. */
export const frenchIrregular: Readonly<
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
  apprendre: {
    finite: 'apprends apprend apprenons apprennent apprenait apprenaient',
    participle: 'appris',
    gerund: 'apprenant',
  },
  comprendre: {
    finite: 'comprends comprend comprenons comprennent comprenait comprenaient',
    participle: 'compris',
    gerund: 'comprenant',
  },
  croire: { finite: 'crois croit croyons croient croyait croyaient', participle: 'cru', gerund: 'croyant' },
  reconnaître: {
    finite:
      'reconnais reconnaît reconnait reconnaissons reconnaissent reconnaissait reconnaissaient reconnaîtra reconnaîtront reconnaîtrons',
    participle: 'reconnu',
    gerund: 'reconnaissant',
  },
  craindre: {
    finite: 'crains craint craignons craignent craignait craignaient',
    participle: 'craint',
    gerund: 'craignant',
  },
  admettre: {
    finite: 'admet admettons admettent admettait admettaient admettra admettront admettrons',
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
  sommer: { finite: 'somme somment sommait', participle: 'sommé', gerund: 'sommant' },
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
  prédire: { finite: 'prédit prédisent prédisait prédisaient', participle: 'prédit', gerund: 'prédisant' },
  applaudir: {
    finite: 'applaudit applaudissons applaudissent',
    participle: 'applaudi',
    gerund: 'applaudissant',
  },
  souscrire: { finite: 'souscrit souscrivons souscrivent', participle: 'souscrit', gerund: 'souscrivant' },
  compatir: { finite: 'compatit compatissons compatissent', participle: 'compati', gerund: 'compatissant' },
  émouvoir: { finite: 'émeut émouvons émeuvent', participle: 'ému', gerund: 'émouvant' },
  offrir: { finite: 'offre offrons offrent offrait', participle: 'offert', gerund: 'offrant' },
  consentir: { finite: 'consent consentons consentent', participle: 'consenti', gerund: 'consentant' },
  entendre: { finite: 'entend entendons entendent', participle: 'entendu', gerund: 'entendant' },
  'sous-entendre': {
    finite: 'sous-entend sous-entendent',
    participle: 'sous-entendu',
    gerund: 'sous-entendant',
  },
  réfléchir: {
    finite: 'réfléchit réfléchissons réfléchissent',
    participle: 'réfléchi',
    gerund: 'réfléchissant',
  },
  parvenir: {
    finite: 'parvient parvenons parviennent parvenait',
    participle: 'parvenu',
    gerund: 'parvenant',
  },
  résoudre: { finite: 'résout résolvons résolvent', participle: 'résolu', gerund: 'résolvant' },
  savoir: { finite: 'sais sait savons savent savait savaient', participle: 'su', gerund: 'sachant' },
  avoir: { finite: '', participle: 'eu', gerund: 'ayant' },
  vouloir: {
    finite: 'veut voulons veulent voulait voulaient voudrait voudraient',
    participle: 'voulu',
    gerund: 'voulant',
  },
  prétendre: {
    finite: 'prétends prétend prétendons prétendent prétendait prétendaient',
    participle: 'prétendu',
    gerund: 'prétendant',
  },
  convaincre: {
    finite: 'convainc convainquons convainquent',
    participle: 'convaincu',
    gerund: 'convainquant',
  },
  établir: {
    finite: 'établit établissons établissent établissait établira',
    participle: 'établi',
    gerund: 'établissant',
  },
  découvrir: {
    finite: 'découvre découvrons découvrent découvrait',
    participle: 'découvert',
    gerund: 'découvrant',
  },
  plaindre: {
    finite: 'plains plaint plaignons plaignent plaignait plaignaient',
    participle: 'plaint',
    gerund: 'plaignant',
  },
};

/** Forms that are nouns too. */
export const frenchNouns = new Set(
  'soutiens note notes juge juges demande demandes appelle rapporte presse engage observe marque salue signale cite conteste invite offre adresse rappel exige conclut présente présentes fait faits tient dit dits dite dites débat pris plaide alerte alertes critique critiques garantie garanties associé associée associés associées joint joints jointe jointes propose saisie échange échanges annonce annonces partage partages doute doutes forme formes réserve réserves écarte savons loue somme offre refuse analyse interroge étudie affiche plainte plaintes reproche reproches découverte découvertes'.split(
    ' ',
  ),
);
