import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../../src/core/service.ts';
import { builtinService } from '../support/knowledge.ts';
import { assertSound } from '../support/sound.ts';

const root = join(import.meta.dirname, '../../..');
const service = builtinService();
const read = (text: string): Analysis => service.analyse(text, 0, text);

/** Two ways to print the same words; each is what a publishing system does to a text. */
const changes: readonly (readonly [name: string, change: (text: string) => string])[] = [
  [
    'no-break spaces in quotation marks and before signs',
    (t) => t.replace(/(?<=«) ?| ?(?=[»:;!?])/g, (s) => (s ? '\u00A0' : s)),
  ],
  ['narrow no-break spaces there', (t) => t.replace(/(?<=«) ?| ?(?=[»:;!?])/g, (s) => (s ? '\u202F' : s))],
  ['no-break spaces throughout', (t) => t.replace(/(?<=\S) (?=\S)/g, '\u00A0')],
  ['straight apostrophes', (t) => t.replaceAll('’', "'")],
  ['curly apostrophes', (t) => t.replaceAll("'", '’')],
  ['soft hyphens in long words', (t) => t.replace(/(?<=\p{L}{5})(?=\p{Ll}{4})/gu, '\u00AD')],
  ['accents apart from their letters', (t) => t.normalize('NFD')],
  ['a byte order mark', (t) => `\uFEFF${t}`],
  ['CR and LF at line ends', (t) => t.replaceAll('\n', '\r\n')],
  ['CR at line ends', (t) => t.replaceAll('\n', '\r')],
];

describe('typography', () => {
  const folders = ['samples', 'test/fixtures/releases'];
  const releases = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.release'))
      .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') })),
  );
  for (const [name, change] of changes)
    it(`${name}: the same is recognised, at places of the text as it is`, function () {
      this.timeout(60_000);
      const faults: string[] = [];
      for (const release of releases) {
        const plain = read(release.text);
        const changed = read(change(release.text));
        assertSound(changed);
        const before = account(plain);
        const after = account(changed);
        for (const [i, line] of before.entries())
          if (line !== after[i]) {
            faults.push(`${release.name}: ${line} → ${after[i]}`);
            break;
          }
        if (before.length !== after.length)
          faults.push(`${release.name}: ${before.length} → ${after.length} things`);
      }
      assert.deepEqual(faults, []);
    });
});

/** The words without what typography varies. */
const bare = (words: string) =>
  words
    .normalize('NFC')
    .replace(/[\u00AD\uFEFF]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ');

/** All that was recognised, a line each, in words. */
function account({ text, release, mentions, reading }: Analysis): string[] {
  const at = ({ start, end }: { readonly start: number; readonly end: number }) =>
    bare(text.slice(start, end));
  return [
    ...Object.entries(release.header).map(
      ([field, { text: words, value }]) => `${field}: ${bare(words)} ${value ?? ''}`,
    ),
    ...release.children.flatMap((block) => (block.kind === 'block' ? [`${block.role}: ${at(block)}`] : [])),
    ...mentions.all.map((m) => `${m.kind} ${m.entity} ${m.form} ${m.polarity ?? ''}: ${at(m)}`),
    ...mentions.responses.map((r) => `response ${r.id}: ${at(r)}`),
    ...reading.quotes.map(
      (q) => `quote: ${at(q)} | ${q.speaker ? bare(q.speaker.text) : '–'} ${q.speaker?.entity ?? ''}`,
    ),
    ...reading.statements.map((s) => `statement: ${s.speaker?.entity ?? '–'} ${bare(s.verb.text)}: ${at(s)}`),
    ...reading.threats.map(
      (t) => `threat ${t.threat} by ${t.by ?? '–'} against ${t.against ?? '–'}: ${at(t)}`,
    ),
  ];
}
