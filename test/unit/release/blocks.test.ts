import assert from 'node:assert/strict';
import { parseRelease } from '../../../src/core/release/parse.ts';

/** Blocks as `role: words`. */
const blocks = (text: string): string[] =>
  parseRelease(text).children.flatMap((child) =>
    child.kind === 'block'
      ? [`${child.role}: ${text.slice(child.start, child.end).replace(/\s+/g, ' ')}`]
      : [],
  );

describe('blocks of a release', () => {
  it('joins lines broken at a column, and keeps those broken on purpose', () => {
    const text = [
      'Joint Statement by the Foreign Ministers of Estonia, Latvia and',
      'Lithuania on the Damage to Undersea Cables',
      '26 December 2024',
      'Ministry of Foreign Affairs',
      '',
      'The foreign ministers of Estonia, Latvia and Lithuania are following with',
      'great concern the inquiry into the damage to undersea cables in the Gulf.',
      'They are in close contact.',
      'The ministers will meet again in January to discuss what the inquiry into',
      'the damage has found, and which measures are to be taken.',
      '- to protect the cables and the pipelines that lie on the bottom of the',
      '  sea,',
      '- to share data.',
    ].join('\n');
    assert.deepEqual(blocks(text), [
      'title: Joint Statement by the Foreign Ministers of Estonia, Latvia and Lithuania on the Damage to Undersea Cables',
      'dateline: 26 December 2024',
      'dateline: Ministry of Foreign Affairs',
      'lede: The foreign ministers of Estonia, Latvia and Lithuania are following with great concern the inquiry into the damage to undersea cables in the Gulf. They are in close contact.',
      'paragraph: The ministers will meet again in January to discuss what the inquiry into the damage has found, and which measures are to be taken.',
      'list-item: - to protect the cables and the pipelines that lie on the bottom of the sea,',
      'list-item: - to share data.',
    ]);
  });

  it('joins what is wrapped here and there among paragraphs of one line', () => {
    const long =
      'The committee has met, and its members have gone through the report of the inspectors at length. ';
    const text = [
      'Statement on the Pipeline',
      '',
      long.repeat(2).trim(),
      '',
      'The Government firmly denies the claims made by the paper, which has',
      'printed them without any proof, and asks for a correction.',
      '',
      long.repeat(3).trim(),
    ].join('\n');
    assert.deepEqual(
      blocks(text).filter((block) => block.includes('denies')),
      [
        'paragraph: The Government firmly denies the claims made by the paper, which has printed them without any proof, and asks for a correction.',
      ],
    );
  });

  it('takes each line for a paragraph where some are long', () => {
    const long =
      'The council reviewed the situation in the region and asked the parties to return to the talks that had begun in the spring. ';
    const text = [
      'Council reviews the talks',
      'From: Council of the Region and of its Member States, Press Office',
      'Published: 4 May 2024',
      '',
      long,
      long,
    ].join('\n');
    assert.deepEqual(
      blocks(text).map((block) => block.split(':')[0]),
      ['title', 'dateline', 'dateline', 'lede', 'paragraph'],
    );
  });
});
