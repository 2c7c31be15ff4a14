import type { Block, Release } from '../core/release/tree.ts';
import type { Span } from '../core/text/span.ts';

/** A block together with the blocks that stand below it: under the title all the rest, under a heading its section. */
export interface Section extends Span {
  readonly block: Block;
  readonly children: readonly Section[];
}

interface Open {
  readonly block: Block;
  readonly level: number;
  end: number;
  readonly children: Section[];
}

/** Sections of a release, in order: what outline, breadcrumbs, folding and selection all go by. */
export function sectionsOf(release: Release): readonly Section[] {
  const top: Section[] = [];
  const open: Open[] = [];
  const close = (level: number) => {
    while (open.length > 0 && open.at(-1)!.level >= level) {
      const { block, end, children } = open.pop()!;
      place({ block, start: block.start, end, children });
    }
  };
  const place = (section: Section) => {
    const parent = open.at(-1);
    if (parent) parent.end = Math.max(parent.end, section.end);
    (parent ? parent.children : top).push(section);
  };
  for (const block of release.children) {
    if (block.kind === 'blank') continue;
    const level = levelOf(block);
    if (level === undefined) {
      place({ block, start: block.start, end: block.end, children: [] });
    } else {
      close(level);
      open.push({ block, level, end: block.end, children: [] });
    }
  }
  close(0);
  return top;
}

function levelOf(block: Block): number | undefined {
  if (block.role === 'title') return 0;
  return block.role === 'heading' ? (block.level ?? 1) : undefined;
}
