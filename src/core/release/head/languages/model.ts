/** The fields that labels name; `other` is what is printed beside them and is none. */
export type FieldName = 'published' | 'updated' | 'issuer' | 'title' | 'place' | 'reference' | 'other';

/** Patterns of which one must match, several to a row. */
export type Rows = readonly string[];

/**
 * The words that the heads of releases are made of in one language. All are patterns without outer brackets, for folded
 * lines, whatever the case; accents may be missing in what is printed in capitals. A page mixes languages («Last updated»
 * under a French title), so those of all languages are looked for in every release.
 */
export interface HeadWords {
  readonly labels: LabelWords;
  readonly kinds: KindWords;
  readonly bodies: BodyWords;
  readonly places: PlaceWords;
  readonly lines: LineWords;
  readonly dates: DateWords;
  readonly author: AuthorWords;
}

/** Labels of the lines and columns at the head: «Publié le :». */
export interface LabelWords {
  readonly fields: Readonly<Record<FieldName, Rows>>;
  /** Between a label and its value: "on", «le». */
  readonly leads: string;
  /** Labels that a dash may follow instead of a colon. */
  readonly dashed: string;
  /** Labels that stand alone on a line above their value. */
  readonly alone: Rows;
  /** Leads to who publishes, with no colon: "Press release from …". */
  readonly from: Rows;
  /** Beside dates and names, and none of them: "at", «heures», time zones. */
  readonly small: Rows;
}

/** What a release calls itself, and what is printed around it. */
export interface KindWords {
  /** Never a title: menus, banners, "For immediate release". */
  readonly furniture: Rows;
  /** A title where nothing better stands: "Statement", «Déclaration conjointe». */
  readonly bare: Rows;
  /** How titles begin, also those that end like sentences: «Entretien du …». */
  readonly opens: Rows;
  /** What a body's name stands beside that publishes it: "ECOWAS *press release*". */
  readonly release: Rows;
  /** Sections of a site, before or after the name of who has it: "*Press releases* Special Procedures", "Frontex *News*". */
  readonly sections: Rows;
  /** The words that rubrics and menus are made of; a line of nothing else is one. */
  readonly rubrics: string;
  /** Of those, what stands before anything else on the site. */
  readonly menu?: string;
  readonly newsroom?: string;
  /** The first page of a site, where the way to another one begins. */
  readonly start?: string;
  /** Other entries of menus: "Careers". Of one in a line three at the least are known. */
  readonly entries?: string;
  /** Entries of menus that have a line of their own: "About us". */
  readonly alone?: string;
  /** Greets on the pages of a body, whose name follows: «Bienvenue sur le site du …». */
  readonly site: string;
  /** What a number follows that makes a reference of it: "Press release (2024) 012". */
  readonly numbered: Rows;
}

/** What tells that a line is the name of a body or an office and nothing else. */
export interface BodyWords {
  /** Bodies that look into what is named after them: "commission of inquiry *on* …". */
  readonly inquiry?: string;
  /** Somewhere in the names of most bodies: "council", «affaires». */
  readonly nouns: Rows;
  /** Who speaks for a body, as a line may name them. */
  readonly speakers: string;
  /** The government as such. */
  readonly governments: string;
  /** Bodies that are printed below the one that they are of, from the top: «MINISTERE DE LA DEFENSE» above «ETAT-MAJOR GENERAL». */
  readonly within: readonly string[];
  /** Before the object of a verb. */
  readonly determiners?: string;
  /** How the formal names of states are made. */
  readonly lands?: string;
  /** Begin the names of bodies, which may then be long; with what may stand before them. */
  readonly heads: Rows;
  readonly qualifiers: string;
  /** Of those, bodies that are sent somewhere, and what leads there: "mission *to* …". */
  readonly sent: string;
  readonly sentTo: string;
  /** Ties what a body is responsible for to its noun: "Ministry *of* …". */
  readonly of: string;
  /** Offices that a line may name alone, and what ties the rest of the title to them. */
  readonly offices: Rows;
  readonly officeOf: string;
  /** Stems of what happens in titles and never in names: «condamn», "meet". */
  readonly happens: Rows;
  /** Words of a clause, whole: "has", «appelle». */
  readonly clause: Rows;
  /** Bodies in whose names such a word stands: "Office of the Spokesperson". */
  readonly speaks: Rows;
  /** Small words inside names. */
  readonly ties: string;
  /** Adjectives that have small letters in names, where the language writes them so. */
  readonly adjective?: string;
  /** Nouns that have small letters in names. */
  readonly lower?: string;
  /** Tells words of a language that writes most words of a name small. */
  readonly small?: string;
  /** What a number makes a meeting of, and how it is written: "12th session". */
  readonly sittings: string;
  readonly ordinal: string;
  /** How ordinals end that are written out. */
  readonly ordinalWord: string;
}

/** Small words at the ends of lines, and lines that are no part of a title. */
export interface LineWords {
  /** Openings of speeches. */
  readonly salutation: Rows;
  /** Can't end a title: it goes on in the next line. */
  readonly unfinished: Rows;
  /** Begin a line that carries a title on, even over a blank line. */
  readonly carriesOn: string;
  /** The same in a title of capitals. */
  readonly capitals: string;
  /** "issued by", «adoptée le»: what tells of the text is no part of its title. */
  readonly issued: string;
  /** Points at the text below: "the following statement". */
  readonly following: string;
  readonly issuedBy: string;
  /** Before the name of a publisher, above what it says of itself: "About the". */
  readonly aboutUs?: string;
  /** Ranks after a name and a comma: "…, Secretary of State". */
  readonly rank: Rows;
  /** Before the name of a minister, and letters after it: "The Hon Jane Doe *MP*". */
  readonly honorific: Rows;
  readonly postnominal?: string;
}

/** What tells the name of a place from other capitalised words. */
export interface PlaceWords {
  /** Between the parts of one name: «Villers-*sur*-Mer». */
  readonly ties?: string;
  readonly and: string;
  /** Between the capitals of a region after the place: «République *fédérale* de …». */
  readonly region: string;
  /** Never part of a place's name. */
  readonly never: Rows;
  /** Between capitals these tie a phrase that names no place. */
  readonly phrase: string;
  /** Begin or end names of places of several words. */
  readonly begins: string;
  readonly ends?: string;
  /** Houses that statements are dated from: «Palais de l'Élysée», "Windsor Castle". */
  readonly residence: Rows;
  /** Leads to a place: "in Brussels". */
  readonly at?: string;
  /** Where those who meet are, at the end of a title: "*held* at Headquarters, Brussels". */
  readonly held?: string;
  /** Where something was said, as the last word: "Roosevelt *Room*". */
  readonly venue?: string;
}

/** What stands around dates. */
export interface DateWords {
  /** Leads to a date: "on", «le». */
  readonly leads: string;
  /** Calls it the day of the release. */
  readonly today: string;
  /** What is held or given on the day that follows in the title: «Point de presse du …». */
  readonly occasions: Rows;
  readonly of: string;
  /** Texts that are of the day on which they are adopted: «Résolution du … du». */
  readonly texts?: string;
  /** What is said on the day that its title ends with, which needn't be that of its publication: «Discours». */
  readonly said?: string;
  /** What is written of a meeting afterwards: «compte rendu». */
  readonly minutes?: string;
  /** What two hold, and with whom: "call with". */
  readonly meetings?: string;
  /** «Fait à», "Done at": before the place and the date. */
  readonly done: string;
  /** Tells that people met: stems, and whole words. */
  readonly meets: Rows;
  readonly met: Rows;
  /** Before a day that something else happened on: "following their 6 May meeting". */
  readonly after: string;
  /** Tells that a day is recalled. */
  readonly recalls: Rows;
  /** Tells, before a day, that it is still to come: what was met for. */
  readonly ahead: Rows;
  /** Tells, before a day, what somebody will do on it. */
  readonly will: Rows;
  /** Begin a sentence that opens with a day: "On the evening of", «Dans la nuit du». */
  readonly openings: string;
  /** A verb in the past, right before the day. */
  readonly acted: string;
  /** What is done, or happens, on a day: "bombing", «perpétré». */
  readonly acts: Rows;
}

/** How a title says whose statement it is. */
export interface AuthorWords {
  /** What has a number and a communiqué of its own: "summit", «réunion». */
  readonly gatherings: string;
  /** Kinds of them: "plenary". */
  readonly plenary: string;
  /** Leads from the noun to the gathering: "adopted *at the*". */
  readonly at: string;
  /** Who took part in it: "participating in the meeting of the", up to the body. */
  readonly participating?: string;
  /** What a body issues: "statement", «communiqué». */
  readonly issued: string;
  /** Of those, what is a publication and no more than that: «communiqué de presse». */
  readonly publication: string;
  /** Leads from it to whose it is, articles with it: "by the", «de la». */
  readonly by: string;
  /** In running text, whose communiqué is reported: «un communiqué du …». */
  readonly reported: Rows;
  /** After its name in the first sentence: "issued the following statement". */
  readonly following?: string;
  /** After the body and the noun where that is turned round: "The following Council statement *was issued*". */
  readonly wasIssued?: string;
  /** Ties to the noun what kind it is: "statement *of* condemnation". */
  readonly ofKind: string;
  readonly article: string;
  /** After the name of a body that opens the title: what it has to say about something. */
  readonly comments: string;
  /** What a body holds or gives, after its name and a dash: «Point de presse». */
  readonly occasions: string;
  /** Issued by several. */
  readonly joint: string;
  /** Beside the noun: "Security Council *press* statement", «déclaration *à la presse*». */
  readonly before: string;
  /** Who heads an organisation. */
  readonly head: string;
  /** Of those, the ones that say of themselves of which: "High Representative"; with the government, whose state the page is of. */
  readonly sole: string;
  /** Who make up a grouping or head it together: "Foreign Ministers". */
  readonly heads: string;
  /** Whose statement is their body's, even a joint one: "the *members of* the Council". */
  readonly members?: string;
  /** Ties one to what he heads. */
  readonly of: string;
  /** Begins what the statement is about, or its occasion: no part of a name that isn't known as a whole. */
  readonly about: string;
}
