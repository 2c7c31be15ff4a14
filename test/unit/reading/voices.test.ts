import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Party } from '../../../src/core/reading/model.ts';
import type { Analysis } from '../../../src/core/service.ts';
import { builtinService } from '../support/knowledge.ts';
import { meant } from './support.ts';

const service = builtinService();
const table = readFileSync(join(import.meta.dirname, '../../fixtures/voices.txt'), 'utf8');

/** A group by its own name, several who have none by all of theirs. */
function nameOf(speaker: Party | undefined): string {
  if (!speaker) return '-';
  const { entity, members, text } = speaker;
  return members?.includes(entity ?? '') ? members.join(' + ') : (meant(speaker) ?? `~${text}`);
}

/** What the program answers to a question of the table. */
function answer({ text, reading, mentions }: Analysis, kind: string, words: string): string {
  const within = ({ start, end }: { start: number; end: number }) => text.slice(start, end).includes(words);
  if (kind === 'says') {
    const said = reading.statements.find(within);
    return said ? nameOf(said.speaker) : 'not found';
  }
  if (kind === 'actor') {
    const [name, which = '1'] = words.split('#');
    const found = mentions.all.filter((m) => m.kind === 'actor' && m.text === name);
    return found[Number(which) - 1]?.entity ?? '-';
  }
  const quote = reading.quotes.find((one) => one.node.mode === 'direct' && within(one));
  if (kind === 'no quote') return quote ? text.slice(quote.start, quote.end) : '';
  if (!quote) return 'not found';
  return nameOf(quote.speaker);
}

describe('reading: who speaks in short releases', () => {
  for (const part of table.split(/^=== /mu).slice(1)) {
    const [name = '', ...lines] = part.split('\n');
    it(name, () => {
      const text = `${lines
        .filter((line) => !line.startsWith('? '))
        .join('\n')
        .trim()}\n`;
      const analysis = service.analyse(`test:${name}`, 0, text);
      const wrong = lines
        .filter((line) => line.startsWith('? '))
        .flatMap((line) => {
          const [kind = '', words = '', right = ''] = line.slice(2).split(' | ');
          const given = answer(analysis, kind, words);
          return right.split(' / ').includes(given) ? [] : [`${kind} «${words}»: ${given}, not ${right}`];
        });
      assert.deepEqual(wrong, []);
    });
  }
});
