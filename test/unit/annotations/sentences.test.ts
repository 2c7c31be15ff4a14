import assert from 'node:assert/strict';
import { both, found } from './found.ts';

// Where a passage begins and ends when sentences were rewritten, put in or taken out beside it.

describe('anchoring, by sentences', () => {
  const opening = 'The ministers met in Bergen to take stock of the agreement on northern ports.\n\n';
  const closing = '\n\nThe next meeting will be hosted by Iceland in the second half of the year.\n';

  it('leaves out a sentence put in behind it that ends in the same words', () => {
    const rule = (end: string) =>
      `${opening}The rule applies to all decisions taken since March until ${end} 2020.`;
    both(
      `${opening}⟦The rule applies to all decisions taken since March until a date in July 2020.⟧${closing}`,
      `${rule('31 May')} A circular of the ministry explains it as of 29 April 2020.${closing}`,
      ['The rule applies to all decisions taken since March until 31 May 2020.'],
    );
    both(
      `⟦${rule('31 May')}⟧ A circular of the ministry explains it as of 29 April 2020.${closing}`,
      `${rule('a date in July')}${closing}`,
      [rule('a date in July')],
    );
  });

  it('goes on over the line breaks of a wrapped paragraph, and stops at those of a list', () => {
    const before = `${opening}Use this form to report the ships and ports that you have seen. Send it at once.\n`;
    both(
      `${before.replace('Use', '⟦Use').replace('seen.', 'seen.⟧')}${closing}`,
      `${opening}Use this form to report the ships and ports that you have seen (not the\nones that others have told you about, unless they ask). Send it at once.\n${closing}`,
      [
        'Use this form to report the ships and ports that you have seen (not the\nones that others have told you about, unless they ask).',
      ],
    );
    both(
      `${opening}- ⟦ships and ports that you have seen⟧\n- other ships${closing}`,
      `${opening}- ships and ports that you have noticed\n- ports of other states\n- other ships${closing}`,
      ['ships and ports that you have noticed'],
    );
  });

  it('keeps to its own where of paragraphs that are the same one is gone', () => {
    const paragraph = 'The Black Sea, the cables and the ports were on the agenda of all.\n\n';
    both(
      `${paragraph}${paragraph.trim().slice(0, -1)}⟦.\n\nThe⟧ ministers left early.\n`,
      `${paragraph}The ministers left early.\n`,
      ['.\n\nThe'],
    );
  });

  it('does not take the full stop of «R.» for the end of a sentence', () => {
    const head = 'Le marin forme, lorsqu’il entend contester le retrait de la carte, ';
    const rule =
      'une médiation dans les conditions prévues aux articles R. 213-10 à R. 213-13 du code maritime.';
    assert.deepEqual(
      found(
        `${opening}⟦${head}un recours devant le directeur mentionné au premier alinéa.⟧\n\nCe recours n’est pas suspensif.${closing}`,
        `${opening}${head}${rule}${closing}`,
        true,
      ),
      [head + rule],
    );
  });
});
