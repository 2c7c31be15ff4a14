import assert from 'node:assert/strict';
import { read } from './support.ts';

/** One sentence each: what is reported stands in brackets, where anything is. */
const english = `
The ministers deliberated on [the future of the mission].
The ministers conferred on [the next steps].
The leaders tackled [a range of regional issues].
The leaders took up [the question of frozen assets].
The leaders took up arms.
The leaders talked about [the need for a ceasefire].
The Secretary referred to [the attacks on shipping].
The Secretary laid out [the steps that Washington is taking].
The minister spelled out [the consequences of an attack].
The minister signalled that [the port would stay closed].
The minister laid emphasis on [the need for a ceasefire].
Norway reasserted [the commitment of its partners to the treaty].
Norway lauded [the work of the mediators].
Norway celebrated [the release of the hostages].
Norway celebrated its national day.
Norway backed [the proposal of the mediators].
Norway backed out of the talks.
Norway lent [its full support to the proposal].
Norway rebuked [the Government of Belarus].
Norway objected to [the decision of the court].
Norway came out against [the plan of the mediators].
Norway came out of the talks.
Norway refused to recognise the results [].
Norway pushed for [the release of the crew].
Norway pressed [Iran to release the crew].
Norway directed [its embassy to assist the crew].
Norway volunteered to [host the talks].
Norway committed [$50 million for the reconstruction of the port].
Norway and Finland reached agreement on [a joint plan].
Norway reached the final.
Norway aligned itself with [the statement of the European Union].
Norway has learnt with consternation of [the loss of the ship].
Norway learned with deep sorrow that [the ship was lost].
Norway learned of the loss of the ship.
Norway received with deep sorrow and shock [the news of the raid].
The minister gave a briefing on [the state of the port].
The minister gave the pilots a map of the port.
The embassy provides regular updates to the families on [the search].
The minister spoke this morning with the envoys in Oslo about [the closure of the port].
The minister spoke with the President of Malta.
The minister wondered [why the port was closed].
The minister explained [why the port was closed].
Norway fully upholds [its position on the strait].
Norway sent [a message of sympathy to the crews].
Norway is distressed by [the loss of the ship].
The police suspect that [the port was sabotaged].
Assistant Secretary Ida Moen noted that [the port was closed].
Lieutenant General Ida Moen noted that [the port was closed].
The people of Malta mourn [the crew].
Halvard Sogn warned that [the port would close].
`;
const french = `
Les ministres ont délibéré sur [la situation au Soudan].
Les ministres se sont référés à [la résolution 1701].
Les ministres ont étudié [les moyens de renforcer la mission].
Les ministres ont étudié à Paris.
Les ministres ont fait référence à [la résolution 1701].
Les ministres ont laissé entendre que [le port restait fermé].
La Norvège souscrit à [la déclaration de la Finlande].
La Norvège se range aux côtés de [l’Ukraine].
La Norvège fait sienne [la déclaration de la Finlande].
La Norvège affiche [son plein soutien à l’Ukraine].
La Norvège redoute [de nouvelles attaques].
La Norvège s’insurge contre [la détention de ses ressortissants].
La Norvège s’élève contre [la détention de ses ressortissants].
La Norvège refuse [toute concession].
La Norvège accepte d’[accueillir les pourparlers].
La Norvège a accepté une invitation.
Les deux pays sont tombés d’accord sur [un plan commun].
Les deux pays sont parvenus à un accord sur [un plan commun].
La Norvège accorde [une grande importance au traité].
La Norvège reproche à la Russie d’[avoir brouillé les signaux].
La Norvège a appris avec une vive émotion [la perte du navire].
La Norvège a appris la perte du navire.
La Norvège a envoyé [un message de sympathie aux équipages].
La Norvège a envoyé un navire aux équipages.
Les ministres ont montré [leur détermination à agir].
La Norvège est meurtrie par [la perte du navire].
Le ministre s’est entretenu avec le ministre des Affaires étrangères de Malte, Noé Quill, au sujet de [la situation au port].
Le ministre avait demandé dès l’annonce du raid [l’ouverture d’une enquête].
L’autorité portuaire a précisé que [le port était fermé].
`;

describe('verbs that report', () => {
  for (const line of [...english.trim().split('\n'), ...french.trim().split('\n')]) {
    const sentence = line.replace(/ \[\]|[[\]]/g, '');
    it(sentence, () => {
      const { text, reading } = read(sentence);
      const found = reading.statements.map(({ start, end }) => text.slice(start, end));
      const wanted = /\[(.+)\]/.exec(line)?.[1];
      if (line.includes('[]')) assert.equal(found.length, 1);
      else assert.deepEqual(found, wanted === undefined ? [] : [wanted]);
    });
  }
});
