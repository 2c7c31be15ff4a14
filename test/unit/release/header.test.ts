import assert from 'node:assert/strict';
import type { Names } from '../../../src/core/release/head/names.ts';
import { parseRelease } from '../../../src/core/release/parse.ts';

const body =
  'The ministers met again to review how the sanctions are applied and what remains to be done this year.';
const corps =
  'Les ministres se sont réunis pour examiner la situation dans la région et les suites à donner à leur appel.';

/** The printed head of a release, and what is to be read from it. */
const heads: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    `FOR IMMEDIATE RELEASE\nThursday, September 12, 2024\n\nContact: Press Office\n\nTreasury Sanctions Procurement Network\n\nWASHINGTON, D.C. — ${body}`,
    { title: 'Treasury Sanctions Procurement Network', published: '2024-09-12', place: 'WASHINGTON, D.C.' },
  ],
  [
    `Ministère des Affaires étrangères\nCommuniqué de presse n° 12/2025\n\nLe Luxembourg condamne l’attentat\n\nPublié le 03/04/2025\n\nLuxembourg, le 3 avril 2025 – ${corps}`,
    {
      title: 'Le Luxembourg condamne l’attentat',
      published: '2025-04-03',
      place: 'Luxembourg',
      issuer: 'Ministère des Affaires étrangères',
      reference: 'n° 12/2025',
    },
  ],
  [
    `Statement by the Council on hybrid activities\n\nPress Release (2024) 012\nIssued on 2 May 2024\n\nLast updated: 03 May 2024 09:12\n\n1. ${body}`,
    {
      title: 'Statement by the Council on hybrid activities',
      published: '2024-05-02',
      updated: '2024-05-03T09:12',
      reference: '(2024) 012',
    },
  ],
  [
    `SG/SM/22345\n5 August 2024\n\nSecretary-General Concerned by Escalation\n\n${body}`,
    { title: 'Secretary-General Concerned by Escalation', published: '2024-08-05', reference: 'SG/SM/22345' },
  ],
  [
    `Date: 4 March 2025\nFrom: Ministry of Foreign Affairs of Lithuania\nSubject: Lithuania welcomes new sanctions\n\n${body}`,
    {
      title: 'Lithuania welcomes new sanctions',
      published: '2025-03-04',
      issuer: 'Ministry of Foreign Affairs of Lithuania',
    },
  ],
  [
    `Genève, le 3 mars 2025\n\nDÉCLARATION CONJOINTE SUR LA SITUATION\nAU SOUDAN\n\n${corps}`,
    { title: 'DÉCLARATION CONJOINTE SUR LA SITUATION\nAU SOUDAN', published: '2025-03-03', place: 'Genève' },
  ],
  [
    `# Declaration of the Heads of State\n\n*Washington, 9-11 July 2024*\n\nWe, the Heads of State and Government, have gathered in Washington for this summit.`,
    { title: 'Declaration of the Heads of State', published: '2024-07-11', place: 'Washington' },
  ],
  [
    `Call with the High Representative\n\n01/08/2022 08:01 PM EST\n\nOffice of the Spokesperson\n\n${body}`,
    {
      title: 'Call with the High Representative',
      published: '2022-01-08T20:01',
      issuer: 'Office of the Spokesperson',
    },
  ],
  [
    `UK sanctions a smuggling network\n\nThe measures target those who organise crossings.\n\nFrom:\nForeign, Commonwealth & Development Office\nPublished\n18 April 2024\n\n${body}`,
    {
      title: 'UK sanctions a smuggling network',
      published: '2024-04-18',
      issuer: 'Foreign, Commonwealth & Development Office',
    },
  ],
  [
    `Sanctions sur un réseau de trafiquants\n\nDe : Affaires mondiales Canada\n\nCommuniqué de presse\n\nLe 1er avril 2021 - Ottawa (Ontario) - Affaires mondiales Canada\n\n${corps}`,
    {
      title: 'Sanctions sur un réseau de trafiquants',
      published: '2021-04-01',
      place: 'Ottawa',
      issuer: 'Affaires mondiales Canada',
    },
  ],
  [
    `Statement of the Chairperson on the Sahel\n\n16 August 2023, Addis Ababa: ${body}`,
    {
      title: 'Statement of the Chairperson on the Sahel',
      issuer: 'Chairperson',
      published: '2023-08-16',
      place: 'Addis Ababa',
    },
  ],
  [
    `Statement of the Co-Chairs\n\nTIRANA / THE HAGUE – 6 October 2020. ${body}`,
    { title: 'Statement of the Co-Chairs', published: '2020-10-06', place: 'TIRANA' },
  ],
  [
    `Press conference\n\nby the Secretary General ahead of the summit\n\n  • 19 Nov. 2019 -\n  • |\n  • Last updated 21-Nov-2019 10:03\n\n(As delivered)\n\nGood morning.\n\n${body}`,
    { title: 'Press conference', published: '2019-11-19', updated: '2019-11-21T10:03' },
  ],
  [
    `Press statement\n\nThe President of the Council made this statement after the meeting of the members.\n\nAddis Ababa, 20 December 2024`,
    { title: 'Press statement', published: '2024-12-20', place: 'Addis Ababa' },
  ],
  [
    `Meeting with the Foreign Minister of Japan (4 April 2024)\n\n${body}`,
    { title: 'Meeting with the Foreign Minister of Japan (4 April 2024)', published: '2024-04-04' },
  ],
  [
    `Le Conseil condamne les tirs\n\nNew York - ${corps}\n\nDernière mise à jour : 5 mai 2023`,
    { title: 'Le Conseil condamne les tirs', place: 'New York', updated: '2023-05-05' },
  ],
  [
    `Remarks at a press availability\n\nRemarks\n\nThe Secretary of State\n\nBerlin, Germany\n\nJune 24, 2022\n\n${body}`,
    { title: 'Remarks at a press availability', published: '2022-06-24', place: 'Berlin' },
  ],
  [
    `Ministère des Affaires étrangères — Point de presse du 12 juin 2025\n\nDéclarations et réponses\n\n${corps}`,
    {
      title: 'Ministère des Affaires étrangères — Point de presse du 12 juin 2025',
      published: '2025-06-12',
      issuer: 'Ministère des Affaires étrangères',
    },
  ],
  [
    `Ministère de la Défense\n\nIran – Entretien du ministre avec son homologue (18 avril 2024)\n\nParis, le 18 avril 2024\n\n${corps}`,
    {
      title: 'Iran – Entretien du ministre avec son homologue (18 avril 2024)',
      published: '2024-04-18',
      place: 'Paris',
      issuer: 'Ministère de la Défense',
    },
  ],
  [
    `G7 Statement on Ukraine, 11 October 2022\n\nOctober 11, 2022\n\n1. ${body}`,
    { title: 'G7 Statement on Ukraine, 11 October 2022', published: '2022-10-11' },
  ],
  [
    `Foreign Ministers to Seek NATO Reinforcement\n\nForeign ministers\n\n${body}`,
    { title: 'Foreign Ministers to Seek NATO Reinforcement' },
  ],
  [
    `Communiqué de presse - CP/SG/n° 12\n\nLa Secrétaire générale suit la situation au Niger\n\nParis, le 26 juillet 2023 – ${corps}`,
    {
      title: 'La Secrétaire générale suit la situation au Niger',
      published: '2023-07-26',
      place: 'Paris',
      reference: 'CP/SG/n° 12',
    },
  ],
  [
    `Communiqué de presse\n\nParis, les 4 et 5 octobre 2024\n\n${corps}`,
    { published: '2024-10-05', place: 'Paris' },
  ],
  [
    `COMMUNAUTÉ ÉCONOMIQUE DES ÉTATS DE LA RÉGION\n\nCOMMUNIQUÉ FINAL DE LA SESSION ORDINAIRE\n\nAbuja, République fédérale du Nigeria, le 23 juin 2025\n\n1. ${corps}`,
    {
      title: 'COMMUNIQUÉ FINAL DE LA SESSION ORDINAIRE',
      published: '2025-06-23',
      place: 'Abuja',
      issuer: 'COMMUNAUTÉ ÉCONOMIQUE DES ÉTATS DE LA RÉGION',
    },
  ],
  [
    `Alerte contre la désinformation\n\nParis, le 20 mars 2025. – À cette occasion, ${corps}`,
    { title: 'Alerte contre la désinformation', published: '2025-03-20', place: 'Paris' },
  ],
  [
    `Support to prisoners\n\nBrussels 22.05.2023 “We will discuss the matter with the ministers today,” said the envoy.`,
    { title: 'Support to prisoners', published: '2023-05-22', place: 'Brussels' },
  ],
  [
    `Peace and Security Council\n1234th Meeting\n24 September 2024\nAddis Ababa, Ethiopia\n\nPSC/PR/COMM.1234 (2024)\n\nCOMMUNIQUÉ\n\n${body}`,
    {
      published: '2024-09-24',
      place: 'Addis Ababa',
      issuer: 'Peace and Security Council',
      reference: 'PSC/PR/COMM.1234 (2024)',
    },
  ],
  [
    `MINISTÈRE DE LA DÉFENSE\n\nParis, le lundi 4 mars 2024\nN° 123\n\nCOMMUNIQUÉ DE PRESSE\n\nEntretien du ministre\n\n${corps}`,
    {
      title: 'Entretien du ministre',
      published: '2024-03-04',
      place: 'Paris',
      issuer: 'MINISTÈRE DE LA DÉFENSE',
      reference: 'N° 123',
    },
  ],
  [
    `No: 95, 15 April 2024, Press Release Regarding the Latest Developments\n\n${body}`,
    {
      title: 'Press Release Regarding the Latest Developments',
      published: '2024-04-15',
      reference: 'No: 95',
    },
  ],
  [
    `Comment on the attack\n\nMFA of Ukraine, posted 08 July 2024 14:20\n\n${body}`,
    { title: 'Comment on the attack', published: '2024-07-08T14:20', issuer: 'MFA of Ukraine' },
  ],
  [
    `Communiqué – Ministère de la Défense\n\nLa ministre à la réunion d’Oslo\n\nPublié le 12.01.2025\n\n${corps}`,
    { title: 'La ministre à la réunion d’Oslo', published: '2025-01-12', issuer: 'Ministère de la Défense' },
  ],
  [
    `Presence in the Baltic Sea\nPublished 12 January 2025\nPress release from Ministry of Defence\n${body}`,
    { title: 'Presence in the Baltic Sea', published: '2025-01-12', issuer: 'Ministry of Defence' },
  ],
  [
    `Déclaration du premier ministre\n\nOTTAWA, ON, le 24 août 2023 /CNW/ - ${corps}`,
    {
      title: 'Déclaration du premier ministre',
      published: '2023-08-24',
      place: 'OTTAWA',
    },
  ],
  [
    `Doorstop, Parliament House, Canberra\nRelease details\nTranscript\n23 September 2022\n${body}`,
    { title: 'Doorstop, Parliament House, Canberra', published: '2022-09-23' },
  ],
  [
    `COMMISSION DE LA COMMUNAUTE ECONOMIQUE DE LA REGION\nCOMMUNIQUE DE PRESSE\n\nLA COMMISSION CONDAMNE L'ATTAQUE\n\nPARIS, le 10 janvier 2025. ${corps}`,
    {
      title: "LA COMMISSION CONDAMNE L'ATTAQUE",
      published: '2025-01-10',
      place: 'PARIS',
      issuer: 'COMMISSION DE LA COMMUNAUTE ECONOMIQUE DE LA REGION',
    },
  ],
  [`Cooperation reaffirmed\n\nROME (Agency) – ${body}`, { title: 'Cooperation reaffirmed', place: 'ROME' }],
  [
    `Nations Unies – Secrétaire général\nSG/SM/22776\n26 août 2025\n\nDéclaration du porte-parole sur les frappes\n\n${corps}`,
    {
      title: 'Déclaration du porte-parole sur les frappes',
      published: '2025-08-26',
      issuer: 'Nations Unies',
      reference: 'SG/SM/22776',
    },
  ],
  [
    `Conseil de paix et de sécurité\n1279e réunion, 13 mai 2025\nAddis-Abeba, Éthiopie\n\nCommuniqué sur la situation au Soudan\n\nAdopté lors de sa 1279e réunion, tenue le 13 mai 2025 et publié le 14 mai 2025.`,
    {
      title: 'Communiqué sur la situation au Soudan',
      published: '2025-05-14',
      place: 'Addis-Abeba',
      issuer: 'Conseil de paix et de sécurité',
    },
  ],
  [
    `20 NOV 2025\nServers of a criminal group dismantled\nNews article – Europol\n\n${body}`,
    { title: 'Servers of a criminal group dismantled', published: '2025-11-20', issuer: 'Europol' },
  ],
  [
    `European Commission - Press release\n\nCommission proposes rules to protect cables\nBrussels, 21 February 2025\n\n${body}`,
    {
      title: 'Commission proposes rules to protect cables',
      published: '2025-02-21',
      place: 'Brussels',
      issuer: 'European Commission',
    },
  ],
  [
    `[Title] Press Conference by the Prime Minister\n[Date] January 27, 2022\n[Source] Cabinet Office\n\n${body}`,
    {
      title: 'Press Conference by the Prime Minister',
      published: '2022-01-27',
      issuer: 'Cabinet Office',
    },
  ],
  [
    `Iran – Exécution d’un ressortissant (Paris, 14.02.25)\n\nPartager\n\n${corps}`,
    {
      title: 'Iran – Exécution d’un ressortissant (Paris, 14.02.25)',
      published: '2025-02-14',
      place: 'Paris',
    },
  ],
  [
    `Déclaration de la ministre de l’Europe et des affaires étrangères, sur la sécurité, à Kiev le 30 mai 2022.\n\nTexte intégral\n\n${corps}`,
    {
      title:
        'Déclaration de la ministre de l’Europe et des affaires étrangères, sur la sécurité, à Kiev le 30 mai 2022.',
    },
  ],
  [
    `New sanctions on officials\nFrom: Department of Foreign Affairs and The Rt Hon Minister\nPublished 19 December 2024\nLast updated 20 December 2024 — See all updates\n\n${body}`,
    {
      title: 'New sanctions on officials',
      published: '2024-12-19',
      updated: '2024-12-20',
      issuer: 'Department of Foreign Affairs',
    },
  ],
  [
    `Département fédéral de la défense, de la protection de la population et des sports\nPublié le 12 février 2025\nCybersécurité : obligation de signaler\n\n${corps}`,
    {
      title: 'Cybersécurité : obligation de signaler',
      published: '2025-02-12',
      issuer: 'Département fédéral de la défense, de la protection de la population et des sports',
    },
  ],
  [
    `Press Conferences\nPress conference by the Foreign Minister\nSaturday, July 29, 2017, 3:45 a.m. Ministry of Foreign Affairs\nJapanese\n\n${body}`,
    {
      title: 'Press conference by the Foreign Minister',
      published: '2017-07-29T03:45',
      issuer: 'Ministry of Foreign Affairs',
    },
  ],
  [
    `Spokesperson's response to queries\nMarch 23, 2024\n\n${body}\n\n${body}\n\nParis, France\nMarch 23, 2024`,
    { title: "Spokesperson's response to queries", published: '2024-03-23', place: 'Paris' },
  ],
  [
    `PRESS RELEASE : Ministers meet on sanctions [August 2025]\n\nThe press release issued by the Foreign Office on 9 August 2025.\n\n${body}`,
    { title: 'Ministers meet on sanctions', published: '2025-08-09', issuer: 'Foreign Office' },
  ],
  [
    `Summit Declaration\nissued by the Heads of State and Government in Washington\n2024/7/10\n\n${body}`,
    { title: 'Summit Declaration', published: '2024-07-10' },
  ],
  [
    `COMMUNIQUÉ FINAL\nDE LA VIème SESSION EXTRAORDINAIRE\nMalabo, le 15 décembre 2023\n\n${corps}`,
    {
      title: 'COMMUNIQUÉ FINAL\nDE LA VIème SESSION EXTRAORDINAIRE',
      published: '2023-12-15',
      place: 'Malabo',
    },
  ],
  [
    `Date: 27/02/2024 | Source: Ministry of Defence | Place: Tallinn\nNew patrols in the gulf\n\n${body}`,
    {
      title: 'New patrols in the gulf',
      published: '2024-02-27',
      issuer: 'Ministry of Defence',
      place: 'Tallinn',
    },
  ],
  [
    `MINISTÈRE DES AFFAIRES ÉTRANGÈRES\nN° 00456/MAE\nDakar, le 12 août 2024\nCOMMUNIQUÉ DE PRESSE\n\n${corps}`,
    {
      published: '2024-08-12',
      place: 'Dakar',
      issuer: 'MINISTÈRE DES AFFAIRES ÉTRANGÈRES',
      reference: 'N° 00456/MAE',
    },
  ],
  [
    `Communiqué officiel du Gouvernement\n\n${corps}\n\nFait à Kinshasa, le 15 février 2025`,
    {
      title: 'Communiqué officiel du Gouvernement',
      issuer: 'Gouvernement',
      published: '2025-02-15',
      place: 'Kinshasa',
    },
  ],
  [
    `PARQUET NATIONAL ANTITERRORISTE\nParis, le 3 septembre 2025\nCOMMUNIQUÉ DE PRESSE DU PROCUREUR DE LA RÉPUBLIQUE\n\n${corps}`,
    {
      title: 'COMMUNIQUÉ DE PRESSE DU PROCUREUR DE LA RÉPUBLIQUE',
      published: '2025-09-03',
      place: 'Paris',
      issuer: 'PARQUET NATIONAL ANTITERRORISTE',
    },
  ],
  [
    `BOLLETTINO\nHOLY SEE PRESS OFFICE\nAudience with the President\n11.10.2024\n\n${body}`,
    { title: 'Audience with the President', published: '2024-10-11', issuer: 'HOLY SEE PRESS OFFICE' },
  ],
  [
    `Déclaration du Comité des Ministres\n(adoptée par le Comité des Ministres le 24 février 2022, lors de sa réunion)\n\n${corps}`,
    {
      title: 'Déclaration du Comité des Ministres',
      published: '2022-02-24',
      issuer: 'Comité des Ministres',
    },
  ],
  [
    `Support for returnees\nPress release\n24 February 2024\nFrom Department of Foreign Affairs\nLast updated on 12 April 2025\n\n${body}`,
    {
      title: 'Support for returnees',
      published: '2024-02-24',
      updated: '2025-04-12',
      issuer: 'Department of Foreign Affairs',
    },
  ],
  [
    `Outcomes of the Plenary, 19-21 February 2025\nLanguage: English\nDate: 21 February 2025\n\n${body}`,
    { title: 'Outcomes of the Plenary, 19-21 February 2025', published: '2025-02-21' },
  ],
  [`Alger (Algérie) 18 septembre 2024 APS – ${corps}`, { published: '2024-09-18', place: 'Alger' }],
  [`The Secretary-General follows the events. He calls on all to refrain from violence.\n\n${body}`, {}],
  [
    `Attack on the base condemned\n\nMogadishu, 2 January 2019, The Special Representative has condemned the attack on the base.`,
    { title: 'Attack on the base condemned', published: '2019-01-02', place: 'Mogadishu' },
  ],
  [
    `Palais de l’Élysée, le 8 mai 2018\n\nDéclaration conjointe du Président,\n\nde la Première ministre\n\net de la Chancelière\n\n${corps}`,
    {
      title: 'Déclaration conjointe du Président,\n\nde la Première ministre\n\net de la Chancelière',
      published: '2018-05-08',
      place: 'Palais de l’Élysée',
    },
  ],
  [
    `Un règlement pacifique est souhaité\n\nQUÉBEC, le 23 févr. 2022 /CNW Telbec/ - ${corps}`,
    { title: 'Un règlement pacifique est souhaité', published: '2022-02-23', place: 'QUÉBEC' },
  ],
  [
    `Le ministre s’est entretenu lundi avec son homologue, indique un communiqué du ministère des Affaires étrangères.\n\n${corps}`,
    { issuer: 'ministère des Affaires étrangères' },
  ],
  [
    `Déclaration de politique étrangère du 11 octobre 2023\n\n${corps}`,
    { title: 'Déclaration de politique étrangère du 11 octobre 2023', published: '2023-10-11' },
  ],
  [
    `Déclaration de la ministre sur l’attentat du 7 mars 2023\n\n${corps}`,
    { title: 'Déclaration de la ministre sur l’attentat du 7 mars 2023' },
  ],
  [
    `Press releases Special Procedures\n\nExperts alarmed by a death in custody\n\n33rd & 34th Meetings (AM & PM)\n\n21 February 2024\n\n${body}`,
    { title: 'Experts alarmed by a death in custody', published: '2024-02-21' },
  ],
  [
    `PRESSEMITTEILUNG / PRESS RELEASE\nFederal Ministry of the Interior\nAuthorities warn of sabotage\nBerlin, 24 July 2024\n\n${body}`,
    {
      title: 'Authorities warn of sabotage',
      published: '2024-07-24',
      place: 'Berlin',
      issuer: 'Federal Ministry of the Interior',
    },
  ],
  [
    `Deux pays renforcent leur coopération\n12.03.2024\n\n${corps}\n\n${corps}\n\nCommuniqué par le ministère d’État`,
    {
      title: 'Deux pays renforcent leur coopération',
      published: '2024-03-12',
      issuer: 'ministère d’État',
    },
  ],
  [
    `Declaration on the alignment of certain countries\nForeign affairs & international relations\nPress release\nCouncil of the EU\n7 March 2025 10:00\n\n${body}`,
    {
      title: 'Declaration on the alignment of certain countries',
      published: '2025-03-07T10:00',
      issuer: 'Council of the EU',
    },
  ],
  [
    `Bienvenue sur les pages du ministère\n\nPress Conferences | IFRC, OCHA\n\n©Council\n\nLe ministre condamne l’attaque\n\n12 mars 2024\n\n${corps}`,
    { title: 'Le ministre condamne l’attaque', published: '2024-03-12' },
  ],
  [
    `Bienvenue sur les pages du Ministère fédéral des Affaires étrangères\n\nLe ministère à propos de l’attaque\n\n02.06.2020 - Article\n\n${corps}`,
    {
      title: 'Le ministère à propos de l’attaque',
      published: '2020-06-02',
      issuer: 'Ministère fédéral des Affaires étrangères',
    },
  ],
  [
    `Press Releases\n\n05-05-2019 09:54\n\nThe Ministry of Foreign Affairs on illegal operations at sea\n\n${body}`,
    {
      title: 'The Ministry of Foreign Affairs on illegal operations at sea',
      published: '2019-05-05T09:54',
      issuer: 'Ministry of Foreign Affairs',
    },
  ],
  [
    `Le Président de l’Assemblée réagit à l’attaque\n\n${corps}`,
    { title: 'Le Président de l’Assemblée réagit à l’attaque' },
  ],
  [
    `Extraordinary Press Conference by the Minister\nFriday, July 8, 2022, 8:14 p.m. Hilton Bali Resort\n\n${body}`,
    {
      title: 'Extraordinary Press Conference by the Minister',
      published: '2022-07-08T20:14',
      place: 'Hilton Bali Resort',
    },
  ],
  [`The following statement was issued today by the Spokesman for the Secretary-General:\n\n${body}`, {}],
  [`Ottawa, ON – The Prime Minister spoke with the President of Ukraine.\n\n${body}`, { place: 'Ottawa' }],
  [
    `Answer to the appeal\n\nRussia – the aggressor – has not answered the calls so far.\n\n${body}`,
    { title: 'Answer to the appeal' },
  ],
  [
    `Déclaration de la présidence de la réunion ministérielle sur la sécurité au Sahel\n\nDakar, le 20 février 2025\n\n${corps}`,
    {
      title: 'Déclaration de la présidence de la réunion ministérielle sur la sécurité au Sahel',
      published: '2025-02-20',
      place: 'Dakar',
    },
  ],
  [
    // What the standfirst quotes is said again below.
    `Press Release\n\nAgency Condemns the Raid on a School in the North\n\nThe agency condemns the raid on a school. “We condemn it,” said its head. “Nobody may raid a school.”\n\nNEW YORK (September 25, 2012) — The agency condemns the raid on a school.\n\n“Nobody may raid a school.”\n\n${body}`,
    {
      title: 'Agency Condemns the Raid on a School in the North',
      published: '2012-09-25',
      place: 'NEW YORK',
    },
  ],
  [
    `Briefing on the ceasefire\n\n(2017-10-12) ${body}`,
    { title: 'Briefing on the ceasefire', published: '2017-10-12' },
  ],
  [
    `Chief says action is needed\n\nUNITED NATIONS, New York – ${body}`,
    { title: 'Chief says action is needed', place: 'New York' },
  ],
  [
    `Auteur : La Rédaction\n\nDéplacement du ministre au port\n\n${corps}`,
    { title: 'Déplacement du ministre au port' },
  ],
  [
    `President of the Republic of Lithuania President of the Republic of Lithuania\n\nVisit of the port\n\n${body}`,
    { title: 'Visit of the port', issuer: 'President of the Republic of Lithuania' },
  ],
  [`Início do conteúdo da página\n\nVisit of the port\n\n${body}`, { title: 'Visit of the port' }],
  [
    `Décisions du Conseil national de sécurité\n\n${corps}`,
    { title: 'Décisions du Conseil national de sécurité', issuer: 'Conseil national de sécurité' },
  ],
];

/** What a lexicon knows of these heads. */
const known: Readonly<Record<string, RegExp>> = {
  body: /^(?:Coast Guard Command|CERT|ANSSI|Federal Foreign Office)$/,
  place: /^(?:Riyadh|New Delhi|GENÈVE|SINGAPORE|Berlin|Tallinn|Warsaw)$/,
  state: /^RÉPUBLIQUE DU NORD$/,
  office: /^Premier ministre$/,
};
const names: Names = { is: (kind, words) => known[kind]?.test(words) ?? false, areOne: () => false };

describe('the head of a release', () => {
  for (const [text, expected] of heads)
    it(text.split(/\n+/).slice(0, 3).join(' | ').slice(0, 110), () => {
      const { header } = parseRelease(text);
      const read: Record<string, string> = {};
      for (const [name, field] of Object.entries(header)) {
        assert.equal(text.slice(field.start, field.end), field.text);
        if (name !== 'event') read[name] = field.value ?? field.text;
      }
      assert.deepEqual(read, expected);
    });

  it('tells the year of a day without one by the day that the file was kept under', () => {
    const text = `Rencontre au port\n\nLe ministre a reçu le 28 décembre son homologue. ${corps}`;
    const eventOf = (filed?: string) => parseRelease(text, undefined, undefined, filed).header.event?.value;
    assert.equal(eventOf(), undefined);
    assert.equal(eventOf('2024-01-03'), '2023-12-28');
    // A day of its own tells it better.
    const dated = `Rencontre au port\n\n30 décembre 2021\n\nLe ministre a reçu le 28 décembre son homologue. ${corps}`;
    assert.equal(parseRelease(dated, undefined, undefined, '2024-01-03').header.event?.value, '2021-12-28');
  });

  it('takes a line with a day and no year for the day of issue where it was filed then', () => {
    const text = `Statement on the port\n\nNovember 28 - Oslo\n\n${body}`;
    const issuedOn = (filed?: string) =>
      parseRelease(text, undefined, undefined, filed).header.published?.value;
    assert.equal(issuedOn('2017-11-29'), '2017-11-28');
    assert.equal(issuedOn('2017-06-01'), undefined);
    assert.equal(issuedOn(), undefined);
  });

  it('reads a label with capitals glued to it', () => {
    assert.equal(
      parseRelease(`Communiqué de presseUIP Logo\nGenève, le 2 mai 2012\n\n${corps}`).header.published?.value,
      '2012-05-02',
    );
  });

  const fields = (text: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(parseRelease(text, undefined, () => names).header).map(([name, field]) => [
        name,
        field.value ?? field.text,
      ]),
    );

  it('knows bodies, places and states by the names of a lexicon', () => {
    assert.deepEqual(fields(`Coast Guard Command\nJan. 11, 2024\nForces Rescue Crew at Sea\n\n${body}`), {
      title: 'Forces Rescue Crew at Sea',
      published: '2024-01-11',
      issuer: 'Coast Guard Command',
    });
    assert.deepEqual(
      fields(
        `General Secretariat - Riyadh\n22 Rajab 1446 - 23 December 2024\nThe Council Condemns\n\n${body}`,
      ),
      {
        title: 'The Council Condemns',
        published: '2024-12-23',
        place: 'Riyadh',
        issuer: 'General Secretariat',
      },
    );
    assert.deepEqual(
      fields(
        `RÉPUBLIQUE DU NORD\nUn Peuple - Un But - Une Foi\n\nCOMMUNIQUÉ N°068 DU GOUVERNEMENT\n\n${corps}`,
      ).title,
      'COMMUNIQUÉ N°068 DU GOUVERNEMENT',
    );
    assert.equal(
      fields(`Statement by a Federal Foreign Office Spokesperson on the attack\n\n${body}`).issuer,
      'Federal Foreign Office',
    );
    assert.equal(
      fields(`Notice of the mission\n\n${body}\n\n${body}\n\nNew Delhi\n3 March 2024`).place,
      'New Delhi',
    );
  });

  it('reads datelines in whatever order and marks', () => {
    for (const line of [
      '[Tallinn, 18 January 2016] ',
      '18 January 2016, Tallinn. ',
      'Tallinn — Le 18 janvier 2016 — ',
      'Tallinn - Estonie, le 18 janvier 2016. ',
      'Tallinn, ce 18 janvier 2016. ',
      'Lundi 18 janvier 2016, Tallinn. ',
      'À Tallinn, le 18/01/2016 : ',
    ]) {
      const { place, published } = fields(`Talks on the Baltic Sea\n\n${line}${body}`);
      assert.deepEqual([place, published], ['Tallinn', '2016-01-18'], line);
    }
    assert.equal(
      fields(`Talks on the Baltic Sea\n\n13 April 2024, H.E. Mr. Moen met his colleague.`).place,
      undefined,
    );
  });

  it('tells lines of the head from standfirst and text', () => {
    const text = heads[8]![0];
    const roles = parseRelease(text).children.flatMap((child) =>
      child.kind === 'block' ? [child.role] : [],
    );
    assert.deepEqual(roles, ['title', 'subtitle', 'dateline', 'dateline', 'dateline', 'dateline', 'lede']);
  });
});
