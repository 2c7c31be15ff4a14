import assert from 'node:assert/strict';
import { read, readTitled } from './support.ts';

const polarities = (paragraph: string) =>
  read(paragraph)
    .mentions.all.filter(({ kind, nested }) => kind === 'threat' && !nested)
    .map(({ polarity }) => polarity ?? 'raised');

describe('polarity of threats', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['Aucune cyberattaque n’a été constatée.', 'negated'],
    ['There is no evidence of a cyberattack.', 'negated'],
    ['La Norvège n’a pas mené de cyberattaque.', 'negated'],
    ['The exercise does not pose a threat.', 'negated'],
    ['Ni sabotage ni désinformation ne nous feront reculer.', 'negated', 'negated'],
    ['Nous ne tolérerons aucune ingérence étrangère.', 'countered'],
    ['Canada will not accept any sabotage.', 'countered'],
    // «A» is no «à», though accents are folded.
    ['Le chef de l’opposition a été emprisonné.', 'raised'],
    ['En cas d’attaque hybride, l’Alliance se consultera.', 'hypothetical'],
    ['If a cyberattack hits a port, the group meets.', 'hypothetical'],
    ['Le risque d’une nouvelle escalade demeure.', 'hypothetical'],
    // What somebody is to break off goes on.
    ['Elle exhorte le Rwanda à rompre toute collaboration avec le M23.', 'raised'],
    ['Ces tirs pourraient provoquer une escalade.', 'hypothetical'],
    ['Toute attaque contre un port est un crime.', 'hypothetical'],
    ['Nous avons évoqué le sabotage commis en 2009.', 'historical'],
    ['Ministers recalled the 2008 invasion of Georgia.', 'historical'],
    ['Le Conseil veut prévenir toute extension de la menace terroriste.', 'countered'],
    [
      'The plan will protect our societies from disinformation and foreign interference.',
      'countered',
      'countered',
    ],
    ['The use of chemical weapons not only breaches international law.', 'raised', 'raised'],
    ['They cannot threaten the security of Israel.', 'negated'],
    [
      'Le pays ne doit plus servir de sanctuaire : qu’il ne devienne plus jamais un refuge pour le terrorisme.',
      'negated',
    ],
    ['We strongly oppose any moves that seek to destabilise the region.', 'countered'],
    ['Ministers reaffirmed their rejection of any forced displacement.', 'countered'],
    [
      'Les Alliés sont résolus à combattre et à vaincre le terrorisme et l’extrémisme.',
      'countered',
      'countered',
    ],
    ['Il faut lutter contre l’éventail complet des cybermenaces.', 'countered'],
    ['L’Union aide ses membres à faire face au problème de la traite des êtres humains.', 'countered'],
    ['Un partenariat contre l’impunité de l’utilisation d’armes chimiques est né.', 'countered'],
    ['Le consensus contre l’invasion de l’Ukraine est large.', 'raised'],
    ['If Iran proceeds with this provision of ballistic missiles, we will respond.', 'hypothetical'],
    ['An annexation of the islands would be a grave mistake.', 'hypothetical'],
    // What somebody is asked to end goes on.
    ['Canada calls on Iran to end its sabotage.', 'raised'],
    ['Nous appelons l’Iran à cesser toute ingérence étrangère.', 'raised'],
    ['We will never recognise this illegal annexation.', 'raised'],
    ['L’Iran ne doit jamais se doter de l’arme nucléaire.', 'hypothetical'],
    ['Rien ici ne saurait être interprété comme une menace.', 'negated'],
    ['De nouvelles cyberattaques ont frappé le port.', 'raised'],
    ['La police a évoqué un sabotage déjoué.', 'countered'],
    // Condemning, answering and naming what follows from it leave it raised.
    ['Les ministres ont condamné le sabotage.', 'raised'],
    ['Canada imposes sanctions in response to the cyberattack.', 'raised'],
    ['Nous examinerons les conséquences de la cyberattaque.', 'raised'],
    ['Ministers expressed concern in view of the sabotage.', 'raised'],
    ['Le Canada condamne sans réserve les cyberattaques.', 'raised'],
    ['De nouvelles preuves des actes de sabotage ont été réunies.', 'raised'],
    ['There must be no delay in naming the cyberattacks.', 'raised'],
    ['Face aux frappes contre les civils et au sabotage, la France agit.', 'raised', 'raised'],
    ['All attacks on ports must be investigated.', 'raised'],
    // At war with it, or complaining of it, is not yet preventing it.
    ['Ukraine defends itself against Russia’s war of aggression.', 'raised'],
    ['Ukraine has the right to defend itself against aggression.', 'countered'],
    ['La Lituanie proteste contre la violation de son espace aérien.', 'raised'],
    ['Le Mali fait face à des attaques terroristes.', 'raised'],
    ['Canada condemns any disruption of critical infrastructure.', 'raised'],
    ['La France condamne toute forme de violence.', 'raised'],
    ['Both sides must refrain from any escalation.', 'raised'],
    ['L’Union rejette toute ingérence étrangère.', 'countered'],
    ['All parties must refrain from violence near the dam.', 'raised'],
    ['Le Conseil demande aux parties de s’abstenir de recourir à la violence.', 'countered'],
    ['La Norvège s’oppose fermement à toute forme de cyberattaque.', 'countered'],
    ['Canada firmly opposes any foreign interference.', 'countered'],
    ['The envoy works towards a cessation of hostilities.', 'countered'],
    ['La cessation des hostilités reste notre priorité.', 'countered'],
    ['Early reports help in stopping further attacks.', 'countered'],
    ['Il est urgent de briser la spirale de violence.', 'countered'],
    ['Nous viendrons à bout de la criminalité organisée.', 'countered'],
    ['La marine a contribué à parer la menace iranienne.', 'countered'],
    ['Pour enrayer l’escalade, la Suisse convoque une réunion.', 'countered'],
    ['The strike degraded the group’s ability to launch missile attacks.', 'countered'],
    ['The Navy repelled the attack.', 'countered'],
    ['The plan shields the public from such cyber threats.', 'countered'],
    ['Terrorism must be fought everywhere.', 'countered'],
    ['Ces menaces doivent être combattues ensemble.', 'countered'],
    ['La détention arbitraire ne sera pas tolérée.', 'countered'],
    ['Iran can never acquire a nuclear weapon.', 'countered'],
    ['The office counters the full range of hybrid threats.', 'countered'],
    [
      'Kenya combats terrorism in all its forms, including the threat from al-Shabaab.',
      'countered',
      'countered',
    ],
    // What goes on already is no hypothesis, whatever follows from it.
    ['Canada will act if Russia continues its destabilising activities.', 'raised'],
    ['Any acts of terrorism are criminal and unjustifiable.', 'raised'],
    ['They will sanction those who would undermine Ukraine’s sovereignty.', 'raised'],
    ['Nous redoutons ce que cette escalade pourrait entraîner.', 'raised'],
    ['The group is united to meet the threat of ransomware.', 'raised', 'raised'],
    ['Le ministre alerte sur le risque d’escalade.', 'hypothetical'],
    ['Une telle victoire saperait l’ordre international fondé sur des règles.', 'hypothetical'],
    ['They warned of the dire consequences of a military intervention.', 'hypothetical'],
    ['Civilians must never be the target of attacks.', 'hypothetical'],
    ['We have received no specific and credible threat.', 'negated'],
    // A campaign that is told of goes on; two verbs of one clause do not counter each other.
    ['Cette campagne vise à perturber et à déstabiliser nos voisins.', 'raised'],
    ['L’Ukraine lutte avec courage contre l’invasion.', 'raised'],
    ['The Council met to address Russia’s military operation.', 'raised'],
    ['Ministers recalled the 2021 coup in Myanmar.', 'raised'],
    ['Treasury sanctioned officials connected to human rights abuses.', 'raised'],
    ['Loin d’affaiblir la lutte contre le terrorisme, ces attaques nous unissent.', 'countered', 'raised'],
    ['Le Conseil a mis en garde contre toute escalade.', 'countered'],
    ['Le Conseil a mis en garde contre l’espionnage.', 'raised'],
    ['Nous veillerons à ce que l’Iran ne puisse jamais acquérir l’arme nucléaire.', 'countered'],
    ['There must be no impunity for war crimes.', 'countered'],
    ['Un attentat a été déjoué à Vilnius.', 'countered'],
    ['Nous ne nous laisserons pas intimider.', 'negated'],
    ['La France n’a ni la volonté ni l’intention de mener une guerre.', 'negated'],
    ['Iran denies any involvement in the cyberattack.', 'negated'],
    ['La Russie n’a donné aucun signe de retenue et poursuit ses frappes.', 'raised'],
    ['Attacks on peacekeepers may constitute a war crime.', 'raised', 'hypothetical'],
  ];
  for (const [paragraph, ...expected] of cases)
    it(paragraph, () => {
      assert.deepEqual(polarities(paragraph), expected);
    });

  it('takes a year as past by the day of the release', () => {
    const [mention] = readTitled('Talks', 'Ministers recalled the cyberattack of 2023.').mentions.all.filter(
      ({ kind }) => kind === 'threat',
    );
    assert.equal(mention?.polarity, undefined);
  });
});
