import assert from 'node:assert/strict';
import { read, readTitled } from './support.ts';

/** One sentence each, decided before it was read: what is reported stands in brackets. */
const english = `
The leaders discussed [the situation in the Red Sea], underscored [the importance of free navigation], and reaffirmed [their support for Yemen].
They pledged to [continue supporting Ukraine].
It was agreed that [the group would meet again in March].
It was decided to [establish a joint task force].
We demand that [Iran cease its attacks], and we urge [all sides to show restraint].
We have called on [the government to release those it has jailed] as well as to [improve the climate for the press].
They emphasized that [those who commit, support or justify terrorism are wrong].
Several delegations expressed [doubts about the timetable].
Some of the participants warned that [the truce might not hold].
The Secretary, joined by his Japanese counterpart, condemned [the launch of a missile].
The minister, who condemned [the raid], left for Oslo.
As the Secretary-General said yesterday, [the truce must hold].
The complaint alleges that, [in 2019, the defendants directed an employee to steal files].
She concluded by thanking [the hosts for their hospitality].
The minister wrote to her counterpart, urging [him to lift the blockade].
[The attack on the convoy] was condemned by the Council.
We stand ready to [take further measures].
NATO stands united behind [Türkiye].
The United States stands in solidarity with [the people of Belarus] and will stand with them tomorrow.
The tower stands by the river.
We do not accept [the results of this sham election].
We no longer recognise [the man as president].
I want to be clear that [such attacks will be answered].
She used the occasion to stress [the need for unity].
I would like to take a moment to honour [those we lost].
We are here today to announce [charges against four hackers].
The leaders agreed to [expand their exchanges] and to [hold exercises each year].
The leaders agreed to [expand their exchanges and hold exercises].
A federal jury found that [the defendants had conspired].
Washington, DC - The United States condemns [the raid on the port].
Together the three leaders discussed [maritime security].
On 19 October the UK, together with its partners, welcomed [the inquiry].
The national security advisors stated [their intent to share data].
A joint Norwegian government statement announced that [the talks had failed].
While the agency has assessed [it did not pose a threat], this launch raises tensions.
They reviewed [progress in boosting defence spending], underscoring [the need for fairness and ensuring readiness].
They have called on [him to hold elections, address the needs of the people, and release prisoners].
Belarus is offering medical and technical support to the rebels.
The ministers of the eight - Denmark, Norway and Sweden - condemn [the attack].
The leaders welcomed [the accord on regional threats].The two sides underscored [the need for calm].
Calling for [calm], the minister met those whom the shelling had displaced.
Partners are supporting the development of the region.
The minister called [the raid “a grave mistake”].
The two agreed to [stay in touch].
“This is unacceptable”, said the minister, calling on [Russia to withdraw].
He expressed his horror at [the drone strikes] and confirmed that [the UK would continue its aid].
President Zelenskyy set out [how this support is protecting power stations].
The UK will continue to expose this alliance and hold both countries to account.
We would welcome [the opportunity for closer cooperation].
The minister held a press conference announcing [a new operation against smugglers].
The Secretary sat in on the President’s call with the Prime Minister.
The Office expects to produce public reports on tools, promote and encourage membership.
Russia has increased its attacks on ports.
Calls for calm went unheeded.
`;
const french = `
Le secrétaire général a appelé Moscou à [faire preuve de transparence], à [amorcer une désescalade] et à [réduire les tensions], à la suite du renforcement de son dispositif.
Les dirigeants ont discuté de [l’aide que le Canada pourrait apporter à l’Ukraine], et le président Zelenskyy a exprimé [sa gratitude pour ce soutien].
L’AIEA a confirmé dans ses rapports, y compris dans le dernier, que [l’Iran avait pris ces mesures].
[L’Algérie a condamné l’attaque terroriste], a indiqué vendredi dans une déclaration, le porte-parole du ministère.
Ils ont aussi discuté des [situations en Haïti et au Liban] et de [l’importance d’une approche concertée].
Les ministres ont fait le point sur [la mise en place du centre], sur [l’intégration des moyens] et sur [le renforcement de la défense].
Comme l’a indiqué le président, [ces arrestations sont arbitraires].
[Les conséquences de cette escalade] m’inquiètent profondément.
Le président a fait part des [difficultés rencontrées sur le front].
Une commission a déterminé que [des violations avaient été commises].
La Norvège ainsi que la Finlande ont condamné [l’attaque contre le convoi].
Notre pays condamne [l’attaque contre le convoi].
Il a été convenu de [se réunir de nouveau en mars].
Un certain nombre de pays ont appelé à [une enquête indépendante].
Elle a conclu en remerciant [les hôtes de leur accueil].
La ministre a écrit à son homologue, l’exhortant à [lever le blocus].
Le ministre s’est entretenu avec son homologue de [la situation en Syrie].
Le secrétaire général s’est dit conscient que [le retrait n’était pas sans risque] mais il a fait observer que [l’autre choix était une opération sans fin].
La présidente a annoncé que [la Commission préparait des sanctions] : « Nous ciblerons des secteurs entiers. »
Le ministre a appelé à [tout faire pour mettre fin à l’agression] et à [rechercher un compromis].
[L’OSCE n’est pas un ennemi de la Russie], a clarifié son Président en exercice.
Le ministre s’est montré très préoccupé par [la poursuite de l’offensive] ainsi que par [les attaques de colons].
La peine de mort commence à être réclamée à l’encontre des prisonniers.
Les ministres ont réfléchi aux [moyens de renforcer la dissuasion].
Les dirigeants ont pris l’engagement de [poursuivre leur aide].
Le nouveau centre, associé au Fonds pour l’innovation, ouvrira demain.
Pour le moment, rien n’indique que les données ont été compromises.
Les fonds promis ne sont pas arrivés.
La France se tient aux côtés du [peuple libanais] et se tient prête à [apporter son aide].
Nous n’acceptons pas [l’annexion de la province].
L’Union n’a jamais reconnu [l’annexion de ces territoires].
La Suisse a appelé à [un cessez-le-feu au Liban] et à [la mise en œuvre de la résolution].
Elle appelle à [un soutien accru à la Moldavie et à la Géorgie].
Ils ont décidé de [suspendre les pourparlers] et de [rappeler leurs ambassadeurs].
Nous sommes résolus à [agir afin de garantir la paix et de prévenir l’escalade].
Depuis janvier, a indiqué le porte-parole, [le groupe armé a repris son offensive].
[Les responsables de ces crimes occupent toujours leurs postes], ont regretté les experts.
[Plus la guerre se prolonge, plus le risque est grand], prévient le Secrétaire général.
Nous avons eu l’occasion, hier encore, de rappeler [notre fermeté].
La journée a permis d’évoquer [la situation au Liban].
Le ministère a convoqué l’ambassadeur et a exprimé [sa vive protestation].
La Croatie s’oppose à [toute tentative de modifier la frontière].
Le gouvernement refuse de [fournir ces chiffres] et, d’autre part, elle lance des accusations.
Nous exhortons l’Iran à [revenir sur ses décisions], et à [pleinement respecter ses obligations].
Nous rappelons [notre engagement en faveur de l’accord signé en 2015, et endossé par le Conseil].
Le ministre a abordé avec le secrétaire général [les dossiers du sommet].
Les ministres se retrouveront pour s’entretenir du partage des charges entre eux.
R : Comme le président l’a indiqué, [nous attendons de la Russie la lumière].
La vice-présidente exécutive a présenté [la communication conjointe].
Nous sommes attachés au [droit de chaque peuple de choisir ses alliances].
`;

const said = ({ text, reading }: ReturnType<typeof read>): string[] =>
  reading.statements.map(({ start, end }) => text.slice(start, end)).sort();

describe('constructions that report', () => {
  for (const line of [...english.trim().split('\n'), ...french.trim().split('\n')])
    it(line.slice(0, 100), () => {
      const wanted = [...line.matchAll(/\[([^\]]+)\]/g)].map(([, words]) => words!);
      assert.deepEqual(said(read(line.replace(/[[\]]/g, ''))), wanted.sort());
    });

  it('in titles', () => {
    const titles: readonly (readonly [string, readonly string[]])[] = [
      ['Prime Minister Ida Moen: Norway will not give in', ['Norway will not give in']],
      ['Foreign Minister Ida Moen in Oslo: the port reopens', []],
      ['Foreign Minister Ida Moen: Speech at the Harbour Forum', []],
      ['G7 Leaders Condemn Iran’s Attack on Israel', ['Iran’s Attack on Israel']],
      ['United States Welcomes Ceasefire in Lebanon', ['Ceasefire in Lebanon']],
      ['Norway announces new aid for Ukraine', ['new aid for Ukraine']],
      ['Readout of President Biden’s Call with Prime Minister Modi', []],
      ['State Department Report on Human Rights', []],
    ];
    for (const [title, wanted] of titles)
      assert.deepEqual(said(readTitled(title, 'The port reopened.')), wanted, title);
  });

  it('in points that open with their verb', () => {
    const points = [
      'At the meeting, the participants:',
      '- Discussed the need for aid;',
      '- Underlined the value of trade.',
    ];
    const { text, reading } = read(points.join('\n'));
    assert.deepEqual(
      reading.statements.map(({ start, end }) => text.slice(start, end)),
      ['the need for aid', 'the value of trade'],
    );
  });
});
