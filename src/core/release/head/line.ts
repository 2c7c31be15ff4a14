import type { Folded } from '../../text/fold.ts';
import type { Paragraph } from '../blocks.ts';
import type { Letterhead } from './letterhead.ts';
import type { WordedLine } from './lines.ts';
import type { Names } from './names.ts';

/** A paragraph at the head with what its line says. */
export interface Line extends WordedLine {
  readonly paragraph: Paragraph;
  readonly folded: Folded;
}

/** What is known while the lines of the head are walked down. */
export interface HeadView {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly names: Names;
  readonly letterhead: Letterhead;
  /** What stands around the title, by the words of the text. */
  readonly leftovers: ReadonlySet<number>;
  /** The lines so far that are labels, dates and the like. */
  readonly datelines: ReadonlySet<number>;
  canBeTitle(index: number): boolean;
}

/** Whether text follows: no line that signs, as «Le ministre de l'Administration …,» does. */
export const hasProseAfter = (lines: readonly Line[], index: number): boolean =>
  lines.slice(index + 1).some((line) => !line.meta && line.words.length > 60 && !/[,;]$/.test(line.words));
