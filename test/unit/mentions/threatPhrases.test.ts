import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { overlaps, type Span } from '../../../src/core/text/span.ts';
import { builtinService } from '../support/knowledge.ts';

interface Phrase extends Span {
  readonly node: string;
}

interface Section {
  readonly node: string;
  /** Paragraphs of a sentence each, and where the threats stand in their text. */
  readonly sentences: { readonly text: string; readonly threats: Phrase[] }[];
}

/**
 * Sentences by the threat that they name, `[so]` marked, `[so=another.node]` where one belongs elsewhere; those under
 * `# none` name none.
 */
function sections(language: string): readonly Section[] {
  const all: Section[] = [];
  const path = new URL(`../../fixtures/phrases/threats.${language}.txt`, import.meta.url);
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const heading = /^# (.*)/u.exec(line)?.[1];
    if (heading) all.push({ node: heading, sentences: [] });
    else if (line !== '') all.at(-1)!.sentences.push(unmarked(line, all.at(-1)!.node));
  }
  return all;
}

function unmarked(line: string, node: string): Section['sentences'][number] {
  let text = '';
  const threats: Phrase[] = [];
  for (const [part, words, other] of line.matchAll(/\[([^\]=]*)(?:=([^\]]*))?\]|[^[]+/gu)) {
    if (words !== undefined)
      threats.push({ start: text.length, end: text.length + words.length, node: other ?? node });
    text += words ?? part;
  }
  return { text, threats };
}

describe('the ways releases word threats', () => {
  const service = builtinService();
  for (const [language, title, date] of [
    ['en', 'Talks on security', '12 September 2024'],
    ['fr', 'Entretiens sur la sécurité européenne', '12 septembre 2024'],
  ] as const)
    for (const { node, sentences } of sections(language))
      it(`${language}: ${node}`, () => {
        const faults: string[] = [];
        const text = [title, date, ...sentences.map((sentence) => sentence.text)].join('\n\n');
        const found = service
          .analyse(`test:phrases-${language}-${node}`, 0, text)
          .mentions.all.filter(({ kind, nested }) => kind === 'threat' && !nested);
        let start = title.length + date.length + 4;
        for (const sentence of sentences) {
          const moved = { start, end: start + sentence.text.length };
          const here = found.filter((mention) => overlaps(mention, moved));
          if (sentence.threats.length === 0)
            faults.push(...here.map((mention) => `${sentence.text} «${mention.text}» ${mention.entity}`));
          for (const threat of sentence.threats) {
            const place = { start: threat.start + start, end: threat.end + start };
            const nodes = here
              .filter((mention) => overlaps(mention, place))
              .map((mention) => mention.entity as string);
            if (!nodes.includes(threat.node))
              faults.push(`${sentence.text} [${sentence.text.slice(threat.start, threat.end)}] ${nodes}`);
          }
          start = moved.end + 2;
        }
        assert.deepEqual(faults, []);
      });
});
