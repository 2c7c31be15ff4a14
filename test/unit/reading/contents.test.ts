import assert from 'node:assert/strict';
import { read } from './support.ts';

/** Where what is said begins and ends, by construction; it stands in brackets. */
const constructions: Readonly<Record<string, string>> = {
  'what is asked of somebody, by a noun': `
La France et la Norvège appellent l’Inde et le Pakistan à [la plus grande prudence].
Nous appelons toutes les parties à [un cessez-le-feu immédiat] et à [la levée du blocus].
Le Secrétaire général invite les parties au [dialogue].
Appelant les parties à [la retenue], le Conseil a condamné [le raid].
Les ministres appellent, avec le Conseil, le Tchad et le Soudan à [la désescalade] et au [respect de la trêve].
La France appelle l’Iran à [la plus grande retenue] et à [ouvrir des pourparlers].
Le Conseil appelle les parties à [davantage de retenue].
Elle les appelle à [la retenue].
Le ministre a appelé de ses vœux [un accord durable].
Le ministre appelle les États parties à l’accord à [ouvrir leurs ports].
Norway called on India and Pakistan for [restraint].
In a statement issued on Monday, the minister called on all parties for [the utmost restraint].
The Council appealed to the parties for [calm].
He asked the Council for [more time].
`,
  'an infinitive asked of a pronoun': `
Nous regrettons que [la junte ait fermé le port], et lui demandons d’[ouvrir les écoles], de [libérer les pilotes] et de [payer les marins].
Ils ont déploré que [le groupe ait pillé le port] et lui ont demandé de [rendre les navires] et de [partir].
Nous vous demandons de [fermer le port] et d’[ouvrir l’école].
Nous lui demandons de [résoudre la crise] et de [suspendre les vols].
Le Conseil leur demande de [quitter la ville].
Le Conseil rejette [leur demande de quitter la ville].
Le Conseil leur reproche de [piller le port] et d’[avoir coupé le câble].
Elle leur demande de [la retenue].
`,
  'what somebody is assured of': `
La Norvège assure les autorités maltaises de [sa pleine solidarité].
Les ministres ont assuré le peuple malien de [leur soutien] et de [leur amitié].
Assurant le peuple haïtien de [sa solidarité], le Conseil a condamné [le raid].
Le maire a assuré la population de [l’appui de la Norvège].
La présidente a réaffirmé [son soutien] et assuré les marins de [sa reconnaissance].
La Norvège a assuré Malte qu’[elle rouvrirait le port].
Ils se sont assurés de la fermeture du port.
The minister assured his counterpart of [Norway’s full support].
The ministers have assured Ukraine of [their unwavering support] and of [their friendship].
Norway, assuring Malta of [its support], opened an inquiry.
`,
  'a further thing after the same preposition': `
Nous appelons à [la fin des combats, conformément à l’accord conclu à Oslo entre la Norvège et la Suède], et à [un accès sûr aux ports].
La Norvège appelle à [la libération des pilotes, conformément au droit international], ainsi qu’à [la réouverture du port].
La Norvège s’associe à [la déclaration publiée par Malte au nom des États insulaires] et à [celle de l’Union africaine].
Les ministres sont convenus de [l’urgence d’une réforme] et de [l’importance de la mission].
Les chefs d’État sont convenus du [principe d’une force commune] et de [la date du sommet].
Les ministres jugent urgent de [rouvrir le détroit] et de [libérer les équipages].
La Norvège appelle la junte à [cesser son offensive], Malte à [rappeler ses troupes], et les rebelles à [négocier].
`,
  'a time or an aside inside the phrase': `
Le Conseil a refusé hier de [signer la trêve à Tripoli].
Le gouvernement a toujours refusé de [négocier].
L’armée avait refusé, lundi, de [quitter le camp].
Les deux parties ont accepté jeudi de [prolonger l’accord].
La Commission juge, à ce stade, nécessaire de [prolonger la mission].
Les ministres ont décidé hier même, à Oslo, de [fermer le port].
La Norvège est convenue avec Malte de [rouvrir le port].
Le ministre a déclaré devant la presse que [le port resterait fermé].
The government refused yesterday to [extend the truce].
The army has so far refused to [leave the camp].
`,
  'what is judged necessary, found or established': `
Tous deux ont jugé nécessaire de [renforcer la garde du port].
La présidente a estimé indispensable que [la mission reste].
Le Conseil estime nécessaire de [maintenir la mission].
The ministers deemed it necessary to [keep up the pressure].
Norway finds it vital that [the port reopens].
La Norvège a établi que [le raid était l’œuvre du groupe].
Il a été établi que [le groupe avait coupé le câble].
Les enquêteurs établissent des listes.
Le tribunal n’a pas établi que le groupe avait tiré.
The inquiry found that [the frigate had fired].
A new assessment by the navy shows that [the cable was cut].
Moscou prétend [soutenir la trêve].
Moscow claims to [back the truce].
`,
  'a relative clause behind what is asked': `
Les ministres ont condamné [le raid] et réclamé [une enquête indépendante, à laquelle la junte continue de se soustraire].
La Norvège a exigé [une enquête chargée d’établir les faits].
La Norvège a demandé à la junte, à laquelle elle avait écrit, de [libérer les pilotes].
La ministre a demandé à son homologue [une enquête].
La Norvège a attiré l’attention sur [le sort des pilotes], à qui nous redisons [notre appui].
« Aucun port ne sera fermé », a ajouté le Président, qui a salué [le courage des pilotes].
Ils ont engagé tous les États, conformément aux obligations que leur impose la Charte, à [coopérer avec le tribunal].
Elles ont rappelé que [le raid était grave] et engagé les deux pays, en vertu du droit que leur reconnaît la Charte, à [fermer leurs ports].
`,
  'what nobody in particular recalls or asks': `
Il est rappelé aux parties [l’obligation qui leur incombe de protéger les civils].
Il est rappelé à tous les armateurs que [le détroit est fermé].
Il est demandé à tous les États de [fermer leurs ports] et de [saisir les navires].
States are reminded that [the deadline is Monday].
Both sides are called on to [show restraint].
`,
  'complaints, worries and pretexts': `
Le Premier ministre a exprimé sa profonde inquiétude devant [la fermeture du port] et a rappelé [son soutien aux pilotes].
Répondant que [Malte n’avait rien signé], le Président russe s’est plaint des [manœuvres de l’OTAN].
La Norvège, qui se plaint de [la lenteur des travaux], a quitté la salle.
Le ministre s’est plaint que [le port soit fermé].
Prétextant [une panne], les autorités ont fermé le port.
Invoquant [la sécurité], la junte a fermé le port.
Dénonçant [le raid], le ministre a quitté la salle.
The President has singled out [states that shelter pirates].
Norway named [the group as the author of the raid].
Norway named a new envoy to Malta.
`,
  'where another clause begins': `
La Conférence remercie [la Norvège pour son aide] et demeure saisie de la question.
Le Conseil salue [le travail des pilotes] et reste saisi du dossier.
Le Conseil félicite [les équipes pour leur travail] et poursuivra ses efforts.
The Council thanks [the pilots for their work] and remains seized of the matter.
Norway notes with concern [the loss of the boat], and its crews will return to Oslo.
Nous saluons [l’accord sur le port], et nos équipes se retrouveront à Oslo.
`,
  'one after the other': `
The Minister condemned [the raid] and, in this regard, stressed that [the port must open].
The Minister condemned [the raid], and further urged [all parties to show restraint].
The Minister condemned [the raid] before urging [all parties to show restraint].
The Minister thanked [the pilots], as well as demanding [the release of the crews].
Having condemned [the raid], the Minister left for Oslo.
The three leaders, stressing that [the port must open], praised [the work of the pilots].
The Minister took the opportunity to thank [Malta for its help] and to praise [the pilots of the port].
Le ministre a condamné [le raid] et, à cet égard, souligné [l’urgence d’un accord].
Le ministre a tenu à remercier [Malte pour son aide] et à saluer [les pilotes du port].
Le ministre a non seulement condamné [le raid], mais aussi salué [les pilotes du port].
Après avoir condamné [le raid], le ministre a salué [les pilotes du port].
La Norvège, soulignant que [le port doit ouvrir], a salué [les pilotes du port].
Le ministre, Noé Quill, a rappelé [la résolution du Conseil].
Le ministre a réitéré [son soutien], rappelé [la résolution du Conseil] et condamné [le raid].
Cet acte, qu’il qualifie de [barbare et lâche], est un crime.
`,
  'where and with whom it was said': `
Le ministre a néanmoins rappelé que [le port est fermé].
[La paix en Libye et le sort des équipages] étaient au cœur des échanges.
There was also an exchange of views on [the state of the port].
The meeting focused on [giving the crews what they need].
In her opinion, [the port should open].
The President called [the raid on the port the worst attack in years].
The President called the Prime Minister today to offer [his condolences to the crews].
They discussed [the closure of the port], agreeing [it was a provocation].
Norway followed with dismay and great sorrow [the loss of the ship].
The Ministry condemns [the raid], and in this regard we renew [our call for talks].
Le ministre a profité de cette visite pour remercier [Malte pour son aide].
Se déclarant préoccupé par [la fermeture du port], le Conseil a condamné [ce nouveau raid].
Les ministres ont examiné [l’état du port] et les ministres ont finalisé le plan.
Les ministres se sont penchés sur [la situation du port], avant de rencontrer leurs homologues.
Le ministre a exprimé [l’importance qu’il attache au port].
Le Conseil a entendu un exposé de son envoyé sur [la fermeture du port].
La Norvège a quitté la salle, s’opposant à [la fermeture du port].
S’exprimant devant la presse, le ministre a réaffirmé [son engagement].
`,
  'what was talked about': `
Also discussed during the visit was [the state of the port].
Other issues discussed include [the fight against piracy].
The Council was briefed by the Commission on [the state of the port].
Les ambassadeurs ont été informés par le ministre de [la fermeture du port].
Ont été abordées [les questions de l’aide et du port].
Le ministre a parlé de [l’aide] et [plusieurs pistes] ont été évoquées à cet égard.
`,
  'what is done besides': `
Le maire a rendu hommage aux [victimes du raid] en observant une minute de silence.
Le maire appelle à [agir en respectant le droit].
Le ministre s’est rendu chez le président pour lui exprimer [sa solidarité] et offrir un soutien aux pilotes.
La Norvège a envoyé [des lettres de condoléances à Malte] pour lui exprimer sa compassion.
Le ministre a rappelé [notre détermination à agir] et fait le point avec lui sur [la suite].
La Norvège appelle Malte à [ouvrir le port], ce qui doit se traduire par un accord.
Norway has raised [its concerns] during recent talks and it will continue to do so.
Le ministre a dit que [le port est fermé], qu’[il le restera] et que [les pilotes attendent].
Le ministre a dit que [le port, que la Norvège tient pour sûr, est fermé] et que [les pilotes attendent].
`,
  'with what feeling, and for whom': `
C’est avec une très grande émotion que nous avons appris [la perte du navire].
It is with deep sorrow that we learned of [the loss of the ship].
Nous sommes ici pour affirmer [notre solidarité avec Malte].
We are here today to announce [a new mission].
Je voudrais, au nom du peuple norvégien, exprimer [ma solidarité avec Malte].
Le ministre s’est dit frappé par [la violence du raid].
Le Gouvernement a le profond regret d’informer le public que [le navire est perdu].
Nous continuerons de condamner [ces raids illégaux].
Nous continuerons de soutenir Malte.
Norway will continue to stand with [the people of Malta].
Norway will continue to support Malta.
Norway is determined more than ever to [open the port].
Norway is ready, if Malta agrees, to [open the port].
`,
  'told beside': `
[Ce raid risque, selon le ministre, de fermer le port].
[It was an attack on both ports], as the Minister said on Monday.
The Minister condemned [the raid], as the President did.
Norway sanctions a trader who, according to the Ministry, supplied the pirates.
`,
  'words between the verb and its parts': `
Le ministre a aujourd’hui condamné [le raid].
Les Alliés ont d’une seule voix condamné [le raid].
La Norvège fait également part de [son inquiétude].
La Norvège met à nouveau en garde contre [ces raids illégaux].
La Norvège rend en outre hommage aux [pilotes du port].
Son Excellence Noé Quill a salué [les pilotes du port].
Le Président de la République, S.E.M. Noé Quill, a salué [les pilotes du port].
H.E. Mr. Noé Quill praised [the pilots of the port].
The Nordic-Baltic Eight praised [the pilots of the port].
`,
  'will and standing': `
We are determined [not to let the port close].
Sweden remains resolved [never to accept the closure].
Norway remains open to [new talks].
The talks are open to the public.
La Norvège reste ouverte au [dialogue].
La conférence est ouverte aux médias.
La Norvège demeure engagée aux côtés du [peuple maltais].
La Norvège reste [à ses côtés] et rouvrira le port.
Norway and Iceland align themselves with this declaration.
Norway has associated itself with [the statement of the Union].
The Prime Minister accepted [an invitation to Oslo].
The co-ordinator of the mission proposed that [crews be freed in May] and recalled that [families had been waiting for a year].
`,
  'numbers, initials and who is told': `
Both interlocutors discussed [the raid on the port].
The talks took place on Monday. Meeting focused on [the raid on the port].
[The port is closed], Director General Rafael M. Grossi told the Board of Governors today.
[The port is closed], Secretary of State Antony J. Blinken said.
Plus de 40 parlementaires alliés ont discuté de [la réponse de l’Assemblée].
Les 40 délégations ont condamné [ce raid].
Ida Moen a d’abord informé les ministres sur [les développements à Malte] et a rendu compte du [sommet de Nice].
La commission permanente, organe directeur de l’Assemblée, a conclu les travaux de sa réunion à Athènes.
Le ministre a déclaré [lui avoir remis un message].
Per Moen a déclaré, en marge de son entretien avec le roi, [avoir remis un message].
Per Moen a dit, lundi, la fierté du peuple.
`,
  'what is no statement': `
He did not say how many boats there are.
The minister did not disclose how much aid was sent.
Le ministre n’a pas dit combien de navires sont à quai.
La porte-parole a fait la déclaration et répondu aux questions suivantes :
The spokesperson answered questions from the press.
Sweden and Norway are also attributing the raid today.
The envoy addressed the General Assembly and left for Oslo.
The President of Malta welcomed the envoy of Norway, Ida Moen, to the Ministry Headquarters on Friday.
Foreign reports keep the city awake.
`,
};

describe('what is said, by construction', () => {
  for (const [name, lines] of Object.entries(constructions))
    describe(name, () => {
      for (const line of lines.trim().split('\n'))
        it(line.slice(0, 100), () => {
          const { text, reading } = read(line.replace(/[[\]]/g, ''));
          assert.deepEqual(
            reading.statements.map(({ start, end }) => text.slice(start, end)),
            [...line.matchAll(/\[([^\]]+)\]/g)].map(([, words]) => words!),
          );
        });
    });
});
