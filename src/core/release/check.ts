import type { Problem } from '../problems.ts';
import { type Quote, type Release, walk } from './tree.ts';

/** What a reader should know is odd about a release: bytes lost in decoding, control characters, an open quotation. */
export function checkRelease(text: string, release: Release): readonly Problem[] {
  const problems: Problem[] = [];
  // One report a kind: a binary pasted in has thousands of such places.
  const first = (pattern: RegExp, code: string, message: string) => {
    const match = pattern.exec(text);
    if (match)
      problems.push({
        start: match.index,
        end: match.index + match[0].length,
        severity: 'warning',
        code,
        message,
        args: [],
      });
  };
  first(
    /\uFFFD+/,
    'replacement-character',
    'Characters were lost here when the text was decoded: reopen the file with its own encoding and save it as UTF-8.',
  );
  first(/[^\P{Cc}\s]+/u, 'control-character', 'Control characters do not belong in a release: delete them.');
  // Where the next paragraph opens with a mark again, none closes the one before: that is how long quotations are set.
  const goesOn = new Set<Quote>();
  const blocks = release.children.filter((child) => child.kind === 'block');
  for (const [index, block] of blocks.entries()) {
    const last = block.children.at(-1);
    if (last && blocks[index + 1]?.children[0]?.outer.start === blocks[index + 1]?.bodyStart)
      goesOn.add(last);
  }
  walk(release, (node) => {
    if (node.kind === 'quote' && !node.closed && !node.continues && !goesOn.has(node))
      problems.push({
        start: node.outer.start,
        end: Math.min(node.outer.start + 1, node.outer.end),
        severity: 'info',
        code: 'open-quotation',
        message: 'This quotation has no closing mark: it is read to the end of its paragraph.',
        args: [],
      });
    return undefined;
  });
  return problems;
}
