// Headlines give every word a capital: these tell where a name in one has ended.

/** What whoever a headline names does there. */
export const headlineVerbs =
  'Calls|Meets|Meet|Met|Visits|Says|Said|Speaks|Spoke|Speak|Announces|Announce|Condemns|Condemn|Welcomes|Welcome|Hosts|Host|Joins|Join|Signs|Attends|Attend|Travels|Discusses|Discuss|Opens|Marks|Urges|Warns|Holds|Delivers|Issues|Convenes|Departs|Arrives|Launches|Unveils|Imposes|Sanctions|Designates|Releases|Addresses|Praises|Congratulates|Commends|Applauds|Pledges|Approves|Honors|Honours|Celebrates|Appoints|Nominates|Names|Introduces|Presents|Leads|Reaffirms|Reiterates|Expresses|Demands|Rejects|Denounces|Responds|Reacts|Comments|Confirms|Denies|Orders|Directs|Takes|Makes|Gives|Sends|Seeks|Vows|Returns|Concludes|Begins|Starts|Ends|Receives|Greets|Participates|Testifies|Votes|Backs|Slams|Blasts|Pays|Offers|Proposes|Promises|Highlights|Emphasizes|Underscores|Stresses|Outlines|Extends|Accepts|Mourns|Visited|Announced|Condemned|Welcomed|Hosted|Joined|Signed|Attended|Delivered|Issued|Hold|Deliver|Sign|Urge|Warn|Appalled|Saddened|Shocked|Alarmed|Concerned|Outraged|Disturbed|Encouraged|Horrified|Dismayed|Pleased|Deplores|Regrets|Briefs|Updates|Previews|Reviews|Closes|Completes|Continues|Decries|Hails|Lauds|Chairs|Inaugurates|Shares|Signals|Supports|Tells|Thanks|Underlines|Intensifies|Requests|Submits|Summons|Expels';

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
