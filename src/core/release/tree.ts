import type { Span, TextSpan } from '../text/span.ts';

/** BCP 47 language tag: `fr`, `en`, … */
export type Lang = string;

export type BlockRole =
  | 'title'
  | 'dateline'
  | 'subtitle'
  | 'lede'
  | 'heading'
  | 'paragraph'
  | 'numbered-paragraph'
  | 'list-item'
  | 'caption'
  | 'block-quote'
  | 'signature'
  | 'footnote'
  | 'notes';

/** A header field: the words as printed and, for dates, `value` in ISO 8601 (`2024-09-12`, `2024-09-13T14:08`, `2024-09-12/2024-09-13`). */
export interface HeaderField extends TextSpan {
  readonly value?: string;
}

/** What stands at the head of a release, or is read from its first lines. Absent fields are not printed there. */
export interface Header {
  readonly title?: HeaderField;
  readonly published?: HeaderField;
  readonly updated?: HeaderField;
  readonly place?: HeaderField;
  readonly issuer?: HeaderField;
  readonly reference?: HeaderField;
  /** The days of the meeting where the text names them («Ce jeudi (12 septembre)»), year completed from the header. */
  readonly event?: HeaderField;
}

/**
 * A tree over the whole text. `Release` covers `[0, text.length)`; its children (blocks and the blank
 * stretches between them) follow each other without gap or overlap; every deeper node lies inside its parent.
 */
export interface Release extends Span {
  readonly kind: 'release';
  readonly lang: Lang;
  readonly header: Header;
  /** The day (ISO 8601) in the name of its file: the release's own where the text tells none, and the year of a day without one. */
  readonly filed?: string;
  readonly children: readonly (Block | Blank)[];
}

/** The day (ISO 8601) as of which a release is read: of its publishing, else of its event, else in the name of its file. */
export function dayOf({ header, filed }: Release): string | undefined {
  return (header.published ?? header.event)?.value?.slice(0, 10) ?? filed;
}

/** White space, separators and rulers between blocks. */
export interface Blank extends Span {
  readonly kind: 'blank';
}

export interface Block extends Span {
  readonly kind: 'block';
  readonly role: BlockRole;
  /** Headings: 1 for a main section, 2 below it, … */
  readonly level?: number;
  /** Numbered paragraphs and list items: the printed mark without punctuation («12», «a», «•»). */
  readonly mark?: string;
  /** Where the block's words start, after the mark. */
  readonly bodyStart: number;
  /** The block's own language where it differs from the release's (an English caption on a French page). */
  readonly lang?: Lang;
  /** Sentences in order, inside the block, not overlapping; quotation marks do not hide a sentence end. */
  readonly sentences: readonly Span[];
  readonly children: readonly Quote[];
}

/** Who speaks, as the text words it («l’ambassadeur Ruge», «Ces derniers»), without leading article only if elided off by the rule of the gold. */
export type SpeakerSpan = TextSpan;

export interface VerbSpan extends TextSpan {
  /**
   * Infinitive (French) or base form (English): `souligner`, `be concerned`; empty where no verb stands, but the colon
   * of a title («Le ministre : …»).
   */
  readonly lemma: string;
}

/** A quotation: `start`/`end` cover the words inside the marks, `outer` the marks too. */
export interface Quote extends Span {
  readonly kind: 'quote';
  readonly outer: Span;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  /** False where no closing mark was found: the quotation then ends with its paragraph. */
  readonly closed: boolean;
  /** `scare` for words in marks that nobody said: titles, terms, so-called. */
  readonly mode: 'direct' | 'scare';
  /** Carries on the quotation before it (split by the attribution, or over paragraphs): speaker inherited. */
  readonly continues: boolean;
  readonly speaker?: SpeakerSpan;
  /** Where the speaker is a pronoun («a-t-elle ajouté»): whom the text named before, if that is safe to tell. */
  readonly antecedent?: SpeakerSpan;
  /** Where speaker or antecedent is a bare title («le ministre»): the office as the release names it in full. */
  readonly title?: SpeakerSpan;
  readonly verb?: VerbSpan;
  readonly children: readonly Quote[];
}

export type Node = Release | Block | Blank | Quote;

/** The node's children, in order. */
export function childrenOf(node: Node): readonly Node[] {
  return node.kind === 'blank' ? [] : node.children;
}

/** Visits `node` and all below it, parents first; return `false` to leave out what is below a node. */
export function walk(node: Node, visit: (node: Node, parents: readonly Node[]) => boolean | undefined): void {
  const parents: Node[] = [];
  const step = (current: Node): void => {
    if (visit(current, parents) === false) return;
    parents.push(current);
    for (const child of childrenOf(current)) step(child);
    parents.pop();
  };
  step(node);
}

/** The path from the release down to the innermost node that holds `offset` (UTF-16, end of a node excluded). */
export function pathAt(release: Release, offset: number): readonly Node[] {
  const path: Node[] = [release];
  for (let node: Node | undefined = release; node; ) {
    const next: Node | undefined = childrenOf(node).find((c) => c.start <= offset && offset < c.end);
    if (next) path.push(next);
    node = next;
  }
  return path;
}
