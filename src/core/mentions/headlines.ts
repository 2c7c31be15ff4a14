import { finiteForms } from '../release/verbs.ts';

// Headlines give every word a capital: these tell where a name in one has ended.

const verbs =
  'accept accompany address announce applaud appoint approve arrive attend authorise authorize award back begin blast brief call celebrate chair clarify close co-chair co-host comment commend complete conclude condemn confirm congratulate continue convene criticise criticize decide declare decry defend deliver demand denounce deny depart deplore designate direct discuss dismiss emphasise emphasize end endorse exchange expel express extend give greet hail highlight hold honor honour host impose inaugurate inform inspect intensify introduce invite issue join laud launch lead leave make mark meet mourn name nominate note offer open order outline participate pay pledge praise present preside preview promise propose raise react reaffirm receive reassure recall reflect refute regret reiterate reject release remember request respond return review salute say seek send share sign signal slam speak start strengthen stress submit summon support take tell testify thank travel tour underline underscore unveil update urge visit voice vote vow warn welcome';

/** What whoever a headline names does there. */
export const headlineVerbs = [
  ...verbs
    .split(' ')
    .flatMap(finiteForms)
    .map((form) => form.charAt(0).toUpperCase() + form.slice(1)),
  'Meet|Speak|Announce|Condemn|Welcome|Host|Join|Attend|Discuss|Hold|Deliver|Sign|Urge|Warn|Sanctions|React',
  'Appalled|Saddened|Shocked|Alarmed|Concerned|Outraged|Disturbed|Encouraged|Horrified|Dismayed|Pleased',
].join('|');

/** The same in French, and in English headlines that write verbs small. */
export const smallHeadlineVerbs =
  "condemns|announces|meets|urges|welcomes|speaks|condamne|rencontre|reçoit|appelle|salue|annonce|s['’]entretient|s['’]exprime";

/** Nouns, adverbs, auxiliaries and numbers that no name is made of. */
export const headlineNouns =
  'Phone|Call|Meeting|Meetings|Visit|Remarks|Press|Release|Readout|Speech|Address|Interview|Opening|Closing|Travel|Trip|Talks|News|Briefing|Transcript|Update|Report|Reports|Statement|Statements';
export const headlineAdverbs =
  'Strongly|Firmly|Deeply|Warmly|Unequivocally|Utterly|Gravely|Jointly|Formally|Officially|Publicly|Continuing|Today';
export const headlineAuxiliaries =
  'Will|Is|Are|Was|Were|Has|Have|Had|Not|No|Must|Should|Can|Could|Would|May|More|Most|Other|First|Second|Third|One|Two|Three';
