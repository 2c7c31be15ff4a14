import { both } from './found.ts';

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

  it('leaves out lines put in before it that begin with the same words', () => {
    both(
      `${opening}To report an incident use the form.\n\n⟦To converts times to local times use the table.⟧${closing}`,
      `${opening}To report an incident use the form.\n\nTo highlight a port on the chart use the pen.\n\nTo convert times to local times use the table.${closing}`,
      ['To convert times to local times use the table.'],
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

  it('does not take the full stop of «L.» for the end of a sentence', () => {
    both(
      `${opening}Les sommes sont exclues ⟦de l’assiette définie à l’article L. 242-1 du code⟧ de la sécurité sociale.${closing}`,
      `${opening}Les sommes sont exclues de l’assiette définie aux articles L. 131-6 et L. 242-1 du code de la sécurité sociale.${closing}`,
      ['de l’assiette définie aux articles L. 131-6 et L. 242-1 du code'],
    );
  });
});
