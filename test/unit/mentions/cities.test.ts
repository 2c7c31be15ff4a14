import assert from 'node:assert/strict';
import { builtinService } from '../support/knowledge.ts';

/** Sentences with the names of capitals in brackets, by what is meant. */
const sentences = {
  en: {
    government: [
      'We call on [Moscow] and [Minsk] to end this provocation.',
      'Cooperation between [Pyongyang] and [Moscow] is a growing threat.',
      'The dialogue between [Belgrade] and [Pristina] must go on.',
      'Talks between [Baghdad] and Erbil resumed last week.',
      'At the request of [Tallinn], Allies sent two ships.',
      'At the invitation of [Chișinău], observers arrived on Friday.',
      'Budrys thanked [Riga] for the equipment that it had lent.',
      'This would only anger [Beijing], he said.',
      'Sanctions alone will not deter [Tehran].',
      'We must keep up the pressure on [Moscow].',
      'Nothing will isolate [Moscow] more than our unity.',
      '[Nairobi], [Kampala] and [Kigali] have agreed to share intelligence.',
      'Weapons supplied by [Tehran] were found on board.',
      'Those orders came from [Moscow].',
      'They receive money and orders from [Moscow].',
      'The burden is on [Moscow] to show that it wants peace.',
      'It is up to [Damascus] to act.',
      'Behind these gangs stands official [Belgrade].',
      '[Kyiv] is ready for talks; [Moscow] is not.',
      'The Kremlin and [Minsk] share responsibility.',
      '[Islamabad]’s response was measured.',
      'Relations with [Ankara] have improved.',
      'The United States, together with [Seoul] and [Tokyo], condemned the launch.',
      'According to [Kyiv], the attack involved 300 drones.',
      'an agreement brokered by [Washington] and [Doha]',
      'Our message to [Moscow] is clear.',
      '[Tehran]-backed militias attacked the base.',
      'The regime in [Minsk] continues to jail its critics.',
      'Mr Lavrov’s words show that nobody in [Moscow] wants peace.',
      'The accord obliges [Khartoum] to let aid through.',
      'support for [Kyiv] will not falter',
      '[Canberra] and Wellington have imposed sanctions.',
      'whose aim is to drive a wedge between [Kyiv] and its partners',
      'a plan that [Khartoum] rejected',
      'what [Kigali] calls defensive measures',
      'He called on Rwanda to withdraw, and on [Kinshasa] to end all collaboration.',
    ],
    city: [
      'The railway between Warsaw and Lublin was damaged.',
      'Flights between [London] and Manchester were suspended.',
      'A team of experts was sent to [Chișinău] on Monday.',
      'The ambassador was recalled from [Caracas] for consultations.',
      'He met his counterpart in [Ankara] and [Baku].',
      'She will travel to [Nairobi], [Kampala] and [Kigali] next week.',
      'The drones took off from [Tehran] at night.',
      'Shelling of [Kyiv] killed four people.',
      'Residents of [Kyiv] spent the night in shelters.',
      'The missile attack on [Kyiv] killed four people.',
      'Drones fell on [Vilnius] yesterday.',
      '[Islamabad]’s streets were empty.',
      '[London]’s Heathrow airport was closed.',
      'The [Doha] talks ended without a result.',
      'The President arrived from [Paris] this morning.',
      'The new embassy will open in [Honiara] in May.',
      'The march through [Tbilisi] was peaceful.',
      'He was born in 1960 in [Prague].',
      'Three suspects were arrested in [Warsaw] and [Berlin].',
      'The Foreign Minister left [Muscat] on Tuesday.',
      'The line from [Brussels] to Luxembourg was cut.',
      'The convoy reached [Bamako] on Sunday.',
      '[Bamako], 12 May 2024',
      'an explosion in central [Beirut]',
      'Hospitals across [Khartoum] are out of service.',
    ],
  },
  fr: {
    government: [
      'Il a demandé une nouvelle fois à [Pyongyang] d’y renoncer.',
      'La France exprime à [Prague] sa solidarité.',
      'La désinformation que [Moscou] orchestre doit cesser.',
      'Il a invité [Bamako] à reprendre le dialogue.',
      'Cette mer n’appartient certainement pas à [Moscou].',
      'La coopération entre [Tunis], [Tripoli] et [Alger] est étroite.',
      'le resserrement des liens entre [Pyongyang] et [Moscou]',
      'l’offre de dialogue de [Washington], [Séoul] et [Tokyo]',
      'l’offre renouvelée par [Washington], [Séoul] et [Tokyo]',
      'À la demande de [Tallinn], les Alliés ont envoyé deux navires.',
      'un cessez-le-feu auquel [Moscou] continue de se dérober',
      'La balle est dans le camp de [Téhéran].',
      '[Paris] et [Berlin] ont annoncé des sanctions.',
      'Nous remercions [Doha] pour sa médiation.',
      'La réponse dépend de [Moscou].',
      'Les autorités de [Minsk] ont libéré des prisonniers.',
      'Le régime de [Damas] est tombé.',
      'Il appartient à [Kigali] de retirer ses troupes.',
      'Nous apportons notre soutien à [Kiev].',
      'Selon [Kiev], l’attaque a fait douze morts.',
      'Pour [Paris], il s’agit d’une ligne rouge.',
      '[Niamey] dénonce ces accusations.',
      'les relations entre [Paris] et [Alger]',
      'Les deux ministres ont salué la contribution de [Rabat].',
      'Nous avons fait savoir à [Pékin] notre inquiétude.',
      '[Ankara] s’est dite prête à une médiation.',
      'Le gouvernement de [Bratislava] a confirmé l’incident.',
      'Nous condamnons les manœuvres de [Moscou].',
      'l’aide militaire livrée à [Kiev]',
      'les tensions entre [Kinshasa] et [Kigali]',
      'les tensions entre [Addis-Abeba] et [Asmara]',
      'Elle a appelé [Kinshasa] et [Kigali] à la retenue.',
      'L’Union européenne, [Londres] et [Washington] ont pris des mesures.',
    ],
    city: [
      'Il a été reçu à [Moscou] par son homologue.',
      'L’aéroport de [Vilnius] a été fermé.',
      'Les gangs contrôlent la majeure partie de [Port-au-Prince].',
      'La route entre [Bamako] et Kayes est coupée.',
      'Le train entre [Paris] et Lille a été arrêté.',
      'La population de [Goma] et celle de [Kinshasa] souffrent.',
      'Les ministres se sont retrouvés à [Kiev].',
      'Les frappes sur [Kiev] ont fait douze morts.',
      'Les habitants de [Khartoum] fuient les combats.',
      'Une attaque dans les environs de [Ouagadougou] a fait dix morts.',
      'L’avion parti de [Paris] a atterri à [Niamey].',
      'à l’issue du sommet de [Madrid]',
      'le directeur de l’hôpital de [Niamey]',
      'Le maire de [Kiev] a annoncé douze morts.',
      'Cent tonnes de vivres ont été livrées à [Gaza] et à [Beyrouth].',
      'Les vols entre [Dakar] et [Bamako] sont suspendus.',
      'Les fusillades à Copenhague ont choqué l’Europe. Une déclaration sur les attaques de [Copenhague] a été adoptée.',
      'La police travaille avec les autorités françaises, sur place à [Paris].',
      'Il participe à la conférence de soutien à l’Ukraine à [Paris].',
    ],
  },
};

const heads = {
  en: 'Statement on the situation\n\nThe ministers of the region met yesterday and discussed what had happened there.\n\n',
  fr: 'Déclaration sur la situation\n\nLes ministres de la région se sont réunis hier et ont discuté de ce qui s’y était passé.\n\n',
};

describe('mentions: a capital is the city or the government that sits there', () => {
  const service = builtinService();
  for (const [lang, meant] of Object.entries(sentences))
    for (const [what, list] of Object.entries(meant))
      for (const sentence of list)
        it(`${what}: ${sentence}`, () => {
          const head = heads[lang as keyof typeof heads];
          const text = `${head}${sentence.replace(/[[\]]/g, '')}\n`;
          const { all } = service.analyse(sentence, 0, text).mentions;
          for (const [, name] of sentence.matchAll(/\[(.*?)\]/g)) {
            const start = text.indexOf(name!, head.length);
            const read = all.filter((m) => m.start === start && m.end === start + name!.length);
            assert.deepEqual(
              read.map(({ kind, ...m }) => kind === 'actor' && m.type),
              [what === 'city' ? 'place' : 'state'],
              name,
            );
          }
        });
});
