import type { Party } from '../../../src/core/reading/model.ts';
import type { Analysis } from '../../../src/core/service.ts';
import { builtinService } from '../support/knowledge.ts';

/** Reads a release made of a title, a date and `paragraphs`, with the built-in knowledge. */
export const read = (...paragraphs: string[]): Analysis => readTitled('Talks on security', ...paragraphs);

/** Reads a release with a title of its own. */
export function readTitled(title: string, ...paragraphs: string[]): Analysis {
  const text = [title, '', '12 September 2024', '', ...paragraphs.flatMap((p) => [p, ''])].join('\n');
  return builtinService().analyse(`test:${text}`, 0, text);
}

/** Whom a party means: who holds the office, where the text names the holder, else the entity. */
export const meant = (party: Party | undefined): string | undefined => party?.holder ?? party?.entity;

/** The statements of a release as `speaker | verb | content`, the speaker as entity or words. */
export function statements(...paragraphs: string[]): string[] {
  const { text, reading } = read(...paragraphs);
  return reading.statements.map(
    ({ start, end, speaker, verb }) =>
      `${speaker ? (meant(speaker) ?? speaker.text) : '–'} | ${verb.text} | ${text.slice(start, end)}`,
  );
}
