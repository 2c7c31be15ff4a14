import type { Mention } from '../mentions/model.ts';
import type { Block, Release } from '../release/tree.ts';
import { firstFrom, type Span } from '../text/span.ts';
import type { Party } from './model.ts';
import type { PartyFinder } from './parties/parties.ts';
import { isShared, type Voice, voiceOf } from './voice.ts';

/** «Déclaration de M. X», "Remarks by Secretary X", «Point de presse du porte-parole», «Entretien de …»: up to whom it is of. */
const workOf =
  /(?<!\p{L})(?:as delivered|as prepared|delivered|prononcée?|attributable|attributed|attribuée?|à attribuer|réponse|statement|remarks|address|speech|keynote|message|interview|briefing|doorstep|déclaration|intervention|discours|allocution|propos|message|entretien|interview|tribune|audition|point de presse(?: live)?|conférence de presse|éditorial|vœux|questions?[\s\u00A0-]+(?:et[\s\u00A0]+)?réponses?)(?:[\s\u00A0]+(?:conjointe?|liminaire|écrite?|télévisée?|à la presse|de presse|to the press|to the media|as delivered|delivered|given|made|made today|issued))*[\s\u00A0]+(?:by|of|from|with|to|avec|à|de la part de|par|de la|de l['’]|des|du|de|d['’])[\s\u00A0]*(?:(?:the|le|la|l['’]|M\.|Mme|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|H\.?E\.?|S\.?E\.?)[\s\u00A0]*)*/giu;

/** "Secretary X’s opening remarks", "Chairman X on the indictments". */
const workAfter =
  /^(?:[\s\u00A0]+on[\s\u00A0]+(?:the[\s\u00A0]+)?\p{Lu}|[\s\u00A0]+(?:[Dd]eliver|[Gg]ive|[Mm]ake)(?:s|ed)?[\s\u00A0]+(?:an?[\s\u00A0]+)?(?:\p{L}+[\s\u00A0]+){0,2}(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress)(?!\p{L})|['’]s?[\s\u00A0]+(?:\p{L}+[\s\u00A0]+){0,2}(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress|[Mm]essage)(?!\p{L}))/u;

const question = /^(?:Q|QUESTION|Question|Frage)[\s\u00A0]*[-–—.:][\s\u00A0]*/u;
const answer = /^(?:R|A|ANSWER|Answer|RÉPONSE|Réponse)[\s\u00A0]*[-–—.:][\s\u00A0]+/u;

/** "John Quill, Assistant Secretary: Good morning", «Anna Nowak - Mesdames, …»: who takes the floor. */
const turn = /^[^:\n]{3,160}?(?:[\s\u00A0]*:|[\s\u00A0][-–—])(?=[\s\u00A0]|$)/u;
const verb =
  /(?<!\p{L})(?:said|says|told|added|stated|issued|made|is|are|was|were|has|have|had|will|a|ont|est|sont|déclare|dit)(?!\p{L})/u;
const firstPerson =
  /(?<!\p{L})(?:je|j['’]|nous|mon|ma|mes|notre|nos|merci|mesdames|bonjour|I|we|my|our|thank|good (?:morning|afternoon|evening)|ladies)(?!\p{L})/iu;

/**
 * Who «je» and "we" are at a place: whoever takes the floor there (an interview, a briefing with several), else whose text it
 * is. The person is the one of whom the title, or a line above the text, says that it is his or hers.
 */
export class Voices {
  readonly #changes: { readonly start: number; readonly voice: Voice }[];

  constructor(text: string, release: Release, finder: PartyFinder) {
    const blocks = release.children.filter((child) => child.kind === 'block');
    const own = voiceOf(text, release, finder);
    const person = authorIn(text, blocks, release, finder);
    const alone = person ?? signatory(text, blocks, finder) ?? leading(text, blocks, finder);
    const base: Voice = { ...own, ...(person && { person }), ...(alone && { alone }) };
    this.#changes = [{ start: 0, voice: base }];
    const change = (start: number, voice: Voice) => this.#changes.push({ start, voice });
    for (const [index, block] of blocks.entries()) {
      if (block.role === 'title' || block.role === 'dateline' || block.role === 'subtitle') continue;
      const words = text.slice(block.bodyStart, Math.min(block.end, block.bodyStart + 600));
      if (question.test(words)) change(block.start, { entity: undefined, ofMembers: false });
      else if (answer.test(words)) change(block.start, base);
      else {
        const speaker = turnOf(words, block, blocks[index + 1], text, finder);
        if (speaker) change(speaker.start, { ...base, person: speaker.party });
        else if (block.role === 'heading' || isShort(block)) {
          const author = workIn(text, block, finder);
          if (author) change(block.end, { ...base, person: author });
          else if (block.role === 'heading' && this.at(block.start) !== base) change(block.start, base);
        }
      }
    }
  }

  /** Whose words stand at `offset`. */
  at(offset: number): Voice {
    return this.#changes[Math.max(0, firstFrom(this.#changes, offset + 1) - 1)]!.voice;
  }
}

const isShort = (block: Block): boolean => block.end - block.start < 320;

/** Whose text it is by the title or one of the first short lines. */
function authorIn(
  text: string,
  blocks: readonly Block[],
  release: Release,
  finder: PartyFinder,
): Party | undefined {
  const { title } = release.header;
  const lines: Span[] = [...(title ? [title] : []), ...blocks.slice(0, 6).filter(isShort)];
  for (const line of lines) {
    const author = workIn(text, line, finder);
    if (author) return author;
  }
  return undefined;
}

/** Who signs: a short line near the end that begins with a name or a title. */
function signatory(text: string, blocks: readonly Block[], finder: PartyFinder): Party | undefined {
  for (const block of blocks.slice(2)) {
    if (block.end - block.start > 160 || block.children.length > 0) continue;
    const words = text.slice(block.bodyStart, block.end);
    if (block.role !== 'signature' && (/[.!?:;]$/.test(words) || verb.test(words))) continue;
    const first = finder.within(block)[0];
    // A name alone in capitals looks like a heading.
    const alone = first && block === blocks.at(-1) && block.end - first.end < 8;
    if (
      first &&
      isSomebody(first.entity) &&
      first.start - block.bodyStart < 8 &&
      (block.role !== 'heading' || alone)
    )
      return { start: first.start, end: first.end, text: first.text, entity: first.entity };
  }
  return undefined;
}

/** Who opens the first paragraph: the text is about what that person said. */
function leading(text: string, blocks: readonly Block[], finder: PartyFinder): Party | undefined {
  const lede =
    blocks.find((block) => block.role === 'lede') ?? blocks.find((block) => block.role === 'paragraph');
  const first = lede && finder.within(lede)[0];
  if (!first || !isSomebody(first.entity)) return undefined;
  return first.start - lede.bodyStart < 40
    ? partyOf(finder, { start: first.start, end: endOfPhrase(text, first.start, lede.end) }, first)
    : undefined;
}

/** The person or office whose statement a line says that the text is. */
function workIn(text: string, line: Span, finder: PartyFinder): Party | undefined {
  if (!finder.any(line, (m) => isSomebody(m.entity))) return undefined;
  const words = text.slice(line.start, line.end);
  for (const match of words.matchAll(workOf)) {
    const from = line.start + match.index + match[0].length;
    if (isShared(text, { start: from, end: line.end }, finder)) return undefined;
    const named = finder.within({ start: from, end: line.end });
    // "Pentagon Press Secretary X": the body before the title is none who speaks.
    const body = named[0]?.start === from && !isSomebody(named[0].entity) ? named[0] : undefined;
    const first = body ? named[1] : named[0];
    // "by Ambassador X": words of the title stand before the name.
    const titled =
      first?.type === 'person' &&
      /^[\s\u00A0]?(?:\p{Lu}[\p{L}-]+[\s\u00A0]){1,4}$/u.test(text.slice(body?.end ?? from, first.start));
    if (first && (first.start - (body?.end ?? from) < 3 || titled) && isSomebody(first.entity))
      return partyOf(finder, { start: from, end: endOfPhrase(text, from, line.end) }, first);
  }
  const owner = finder
    .within(line)
    .find((m) => isSomebody(m.entity) && workAfter.test(text.slice(m.end, Math.min(line.end, m.end + 50))));
  return owner && partyOf(finder, owner, owner);
}

const partyOf = (finder: PartyFinder, span: Span, first: Mention): Party => {
  const party = finder.party(span);
  return party.entity
    ? party
    : { start: first.start, end: first.end, text: first.text, entity: first.entity };
};

/** A title with the name beside it: up to the second comma or the end of the line. */
function endOfPhrase(text: string, from: number, end: number): number {
  const match = /^[^,.;:()\n]*(?:,[\s\u00A0][^,.;:()\n]*)?/u.exec(text.slice(from, end));
  return from + (match?.[0].length ?? 0);
}

/** Who takes the floor at the head of a block, or in the block after a line that only names whose turn it is. */
function turnOf(
  words: string,
  block: Block,
  next: Block | undefined,
  text: string,
  finder: PartyFinder,
): { readonly start: number; readonly party: Party } | undefined {
  const match = turn.exec(words);
  if (!match || verb.test(match[0])) return undefined;
  const span = { start: block.bodyStart, end: block.bodyStart + match[0].length };
  const first = finder.within(span)[0];
  if (!first || first.start - span.start > 12 || !isSomebody(first.entity)) return undefined;
  const party = partyOf(finder, span, first);
  const rest = words.slice(match[0].length).trim();
  if (rest === '')
    return next && firstPerson.test(text.slice(next.start, next.start + 600))
      ? { start: next.start, party }
      : undefined;
  return /^["«“]?\p{Lu}/u.test(rest) && firstPerson.test(rest) ? { start: block.start, party } : undefined;
}

const isSomebody = (entity: string): boolean => /^(?:person|office):/.test(entity);
