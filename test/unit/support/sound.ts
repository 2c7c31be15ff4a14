import assert from 'node:assert/strict';
import { childrenOf, walk } from '../../../src/core/release/tree.ts';
import type { Analysis } from '../../../src/core/service.ts';
import type { Span } from '../../../src/core/text/span.ts';

/** That an analysis hangs together: what must hold for any text at all. */
export function assertSound({ text, release, mentions, reading }: Analysis): void {
  const inside = (outer: Span, { start, end }: Span, what: string) =>
    assert.ok(
      outer.start <= start && start <= end && end <= outer.end,
      `${what} ${start}–${end} is not inside ${outer.start}–${outer.end}`,
    );
  const whole = { start: 0, end: text.length };
  assert.deepEqual({ start: release.start, end: release.end }, whole);
  let at = 0;
  for (const { start, end } of release.children) {
    assert.equal(start, at, `a gap or an overlap before ${start}`);
    assert.ok(end > start);
    at = end;
  }
  assert.equal(at, text.length);
  walk(release, (node) => {
    let last = node.start;
    for (const child of childrenOf(node)) {
      inside(node, child, child.kind);
      assert.ok(child.start >= last, `${child.kind} at ${child.start} overlaps the one before it`);
      last = child.end;
    }
    if (node.kind === 'block') {
      inside(node, { start: node.bodyStart, end: node.bodyStart }, 'body');
      for (const sentence of node.sentences) inside(node, sentence, 'sentence');
    }
    if (node.kind === 'quote') {
      inside(node.outer, node, 'quote');
      for (const part of [node.speaker, node.verb]) if (part) inside(whole, part, 'part of a quote');
    }
    return undefined;
  });
  for (const field of Object.values(release.header)) {
    inside(whole, field, 'header field');
    assert.equal(field.text, text.slice(field.start, field.end));
  }
  let previous: Span = { start: -1, end: -1 };
  for (const mention of mentions.all) {
    inside(whole, mention, 'mention');
    assert.ok(mention.end > mention.start);
    assert.equal(mention.text, text.slice(mention.start, mention.end));
    assert.ok(
      mention.start > previous.start || (mention.start === previous.start && mention.end <= previous.end),
      `mention at ${mention.start} is out of order`,
    );
    previous = mention;
  }
  for (const response of mentions.responses) inside(whole, response, 'response');
  for (const list of [reading.quotes, reading.statements, reading.responses, reading.threats])
    for (const one of list) inside(whole, one, 'what was read');
  for (const { speaker, verb } of reading.statements) {
    if (speaker) inside(whole, speaker, 'speaker');
    inside(whole, verb, 'verb');
  }
}
