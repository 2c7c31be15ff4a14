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
  /** What a number follows that makes a reference of it: "Press release (2024) 012". */
  readonly numbered: Rows;
}

/** How a title says whose statement it is. */
export interface AuthorWords {
  /** What a body issues: "statement", «communiqué». */
  readonly issued: string;
  /** Of those, what is a publication and no more than that: «communiqué de presse». */
  readonly publication: string;
  /** Leads from it to whose it is, articles with it: "by the", «de la». */
  readonly by: string;
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
  /** Who speaks for another. */
  readonly spokes: string;
  /** Who heads an organisation. */
  readonly head: string;
  /** Of those, the one that says of itself of which: "High Representative". */
  readonly sole: string;
  /** Who make up a grouping or head it together: "Foreign Ministers". */
  readonly heads: string;
  /** Ties one to what he heads or speaks for. */
  readonly of: string;
  /** Begins what the statement is about, or its occasion: no part of a name that isn't known as a whole. */
  readonly about: string;
}
