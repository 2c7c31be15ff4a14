import type { Stance } from '../reading/model.ts';

/** A step of the scale with the verbs that stand on it. */
export interface StanceStep {
  readonly stance?: Stance;
  readonly strength?: number;
  /** Introduces words in quotation marks by itself. */
  readonly says?: true;
  /** Reports only with a clause («que», "that"): «poursuivre», "maintain" do other things besides. */
  readonly clause?: true;
  readonly fr: string;
  readonly en: string;
}

/**
 * Verbs by which releases attribute words and positions, on an ordered scale from 0 (hinted) to 5 (the strongest form of
 * its family). An adverb adds half a step or one («fermement», "in the strongest terms"; see `degrees`). Within a family:
 *
 * - saying: suggest 0.5 < say, note 1 < affirm, confirm 2 = stress, reaffirm 2 < insist 3
 * - judging: regret 2.5, concern 2 (deep 2.5, grave 3) < deplore 3 < condemn, denounce 4 (firmly 4.5, strongest 5)
 * - asking: invite 1 < encourage 2 = ask 2 < call on, request 3 < urge, warn 4 < demand 5
 * - backing: note with interest 1 < appreciate 2 < welcome, support 3
 * - promising: propose 2 < ready, committed 3 < announce, decide, pledge 4
 * - blaming: attribute, hold responsible, accuse 4
 *
 * The order of the judging and asking verbs is that of the Security Council's practice (concerned < deplored < condemned;
 * calls upon < recommends < requests < urges < warns < demands: J. S. Gruenberg, 41 Case W. Res. J. Int'l L. 513, 2009),
 * with two departures: "alarmed" stands beside grave concern, not above "condemned", and "recommends" with "encourages".
 */
export const stanceSteps: readonly StanceStep[] = [
  // Introduce words in marks, but tell nothing of the stance.
  {
    says: true,
    fr: 'décrire ironiser renchérir réagir exclamer écrier justifier nuancer clamer asséner énoncer tonner plaisanter raconter enchaîner temporiser tempérer relativiser analyser tweeter parler lâcher railler taxer',
    en: 'label brand quip tweet post opine answer joke recount exclaim retort elaborate summarise summarize react reflect reckon speak term dub boast quote',
  },
  {
    stance: 'state',
    strength: 0.5,
    says: true,
    clause: true,
    fr: 'suggérer soupçonner supposer insinuer',
    en: 'suggest imply suspect hint',
  },
  {
    stance: 'state',
    strength: 1,
    says: true,
    clause: true,
    fr: 'déclarer dire expliquer observer ajouter conclure répondre commenter poursuivre écrire lancer confier résumer rapporter prétendre révéler rajouter informer arguer notifier objecter rétorquer répliquer riposter concéder avancer argumenter stipuler spécifier proclamer abonder',
    en: 'say state declare explain observe add conclude comment reply respond write tell remark continue notify indicate argue claim allege reveal inform disclose admit concede contend stipulate testify predict',
  },
  {
    stance: 'state',
    strength: 1,
    says: true,
    fr: 'indiquer préciser clarifier expliciter noter constater estimer signaler recenser enregistrer revendiquer',
    en: 'note report',
  },
  {
    stance: 'state',
    strength: 1,
    clause: true,
    fr: 'montrer démontrer attester prouver croire penser juger admettre convaincre savoir maintenir escompter déduire certifier prédire sous-entendre divulguer déterminer établir alléguer décréter découvrir',
    en: 'show demonstrate prove attest verify believe maintain assess think find judge conclude hope expect estimate know anticipate determine establish trust deduce feel understand posit certify specify communicate forecast guarantee charge profess',
  },
  {
    stance: 'state',
    strength: 1,
    fr: 'prétexter considérer reconnaître partager espérer souhaiter témoigner',
    en: 'consider recognize recognise acknowledge agree concur wish deem document clarify',
  },
  { stance: 'state', strength: 2, says: true, fr: 'affirmer confirmer', en: 'affirm confirm assert' },
  { stance: 'state', strength: 2, says: true, clause: true, fr: 'assurer garantir', en: 'assure' },
  {
    stance: 'stress',
    strength: 2,
    says: true,
    fr: 'souligner relever pointer',
    en: 'underline underscore stress emphasise emphasize reemphasise reemphasize re-emphasise re-emphasize highlight spotlight',
  },
  { stance: 'stress', strength: 3, says: true, fr: 'insister marteler', en: 'insist' },
  {
    stance: 'reaffirm',
    strength: 2,
    says: true,
    fr: 'réaffirmer réitérer rappeler redire répéter renouveler reconfirmer',
    en: 'reaffirm re-affirm reiterate recall restate repeat renew reassure remind reconfirm reassert',
  },
  { stance: 'announce', strength: 2, says: true, fr: 'proposer', en: 'propose' },
  {
    stance: 'announce',
    strength: 4,
    says: true,
    fr: 'annoncer promettre jurer dévoiler',
    en: 'announce pledge promise vow unveil',
  },
  {
    stance: 'announce',
    strength: 4,
    fr: 'convenir décider engager accorder',
    en: 'decide resolve',
  },
  {
    stance: 'mention',
    strength: 1,
    fr: 'évoquer mentionner citer invoquer aborder examiner évaluer discuter débattre soulever exposer détailler analyser explorer',
    en: 'mention cite discuss review examine debate address outline detail explore evoke recap recount analyse analyze',
  },
  {
    stance: 'concern',
    strength: 2,
    says: true,
    fr: 'inquiéter alarmer préoccuper alerter étonner craindre redouter émouvoir',
    en: 'worry fear mourn',
  },
  { stance: 'disapprove', strength: 2.5, says: true, fr: 'regretter', en: 'regret' },
  {
    stance: 'disapprove',
    strength: 3,
    says: true,
    fr: 'déplorer critiquer désapprouver douter interroger plaindre',
    en: 'deplore lament criticise criticize complain question disagree',
  },
  {
    stance: 'condemn',
    strength: 4,
    says: true,
    fr: 'condamner dénoncer réprouver fustiger indigner stigmatiser',
    en: 'condemn denounce decry slam blast rebuke censure castigate deprecate abhor',
  },
  {
    stance: 'disapprove',
    strength: 4,
    says: true,
    fr: 'opposer rejeter contester réfuter nier démentir protester récuser écarter infirmer insurger',
    en: 'reject oppose dispute deny refute protest dismiss contest rebut repudiate contradict',
  },
  { stance: 'request', strength: 1, says: true, fr: 'inviter convier', en: 'invite' },
  {
    stance: 'request',
    strength: 2,
    says: true,
    fr: 'encourager demander recommander plaider préconiser prôner solliciter inciter',
    en: 'encourage recommend ask advise advocate',
  },
  {
    stance: 'request',
    strength: 3,
    says: true,
    fr: 'appeler réclamer presser interpeller',
    en: 'call request appeal',
  },
  {
    stance: 'request',
    strength: 4,
    says: true,
    fr: 'exhorter avertir prévenir enjoindre prier implorer conjurer supplier',
    en: 'urge exhort warn caution implore beseech',
  },
  { stance: 'request', strength: 5, says: true, fr: 'exiger sommer ordonner', en: 'demand' },
  { stance: 'support', strength: 2, fr: 'apprécier associer joindre relayer', en: 'appreciate echo' },
  {
    stance: 'support',
    strength: 3,
    says: true,
    fr: 'saluer féliciter réjouir remercier applaudir louer rassurer magnifier',
    en: 'welcome commend applaud thank praise congratulate hail salute laud',
  },
  {
    stance: 'support',
    strength: 3,
    fr: 'soutenir appuyer approuver entériner avaliser honorer cautionner endosser souscrire compatir',
    en: 'support endorse honour honor admire favour favor',
  },
  { stance: 'accuse', strength: 4, says: true, fr: 'accuser', en: 'accuse' },
  { stance: 'accuse', strength: 4, fr: 'imputer attribuer blâmer', en: 'attribute blame' },
  // Mean something only with the noun or phrase after them: see `phrases` and `attitudeNouns`.
  {
    fr: 'apprendre exprimer manifester transmettre adresser formuler présenter marquer apporter faire rendre prendre mettre attirer passer tenir avoir saisir qualifier charger instruire incliner attendre mandater émettre former élever procéder entretenir prononcer pencher revenir balayer attacher réserver dresser exclure suivre adopter mener signifier envoyer afficher délibérer étudier référer résumer militer ranger adhérer refuser offrir accepter consentir entendre tomber parvenir désigner identifier réfléchir échanger donner reprocher laisser résoudre suggérer comprendre tolérer porter vouloir trouver',
    en: 'adhere learn express voice convey share extend offer register relay take pay draw hold exchange stand look point make join lend view regard value commit recommit undertake describe characterise characterize task mandate instruct brief lodge issue put set touch reserve attach seek cast sympathise sympathize rule order place have update adopt send lend deliberate confer consult tackle allude refer talk focus bring lay spell cover present summarise summarize hear receive signal double rededicate celebrate back approve side object come refuse challenge plead press push direct counsel petition swear volunteer reach fault see align associate apologise apologize alert apprise shed raise identify accept tolerate condone threaten name single purport follow watch monitor give provide wonder uphold',
  },
];
