import assert from 'node:assert/strict';
import { found } from './found.ts';

// Where a passage is that changed places, and where it is not though its words are there.

describe('anchoring, by place', () => {
  const opening = 'The ministers met in Bergen to take stock of the agreement on northern ports.\n\n';
  const closing = '\n\nThe next meeting will be hosted by Iceland in the second half of the year.\n';
  const list = (items: readonly string[]) =>
    `${opening}${items.map((item) => `- :${item}:\n`).join('')}${closing}`;

  it('finds short lines of a list that was put in another order', () => {
    const now = list(['ferries', 'lighthouses', 'tug-boats', 'harbours']);
    assert.deepEqual(found(list(['ferries', 'tug-boats', '⟦harbours⟧', '⟦lighthouses⟧']), now, true), [
      'harbours',
      'lighthouses',
    ]);
    assert.deepEqual(
      found(list(['ferries', '⟦tug-boats:\n- :harbours:\n- :lighthouses⟧']), now, true),
      ['lighthouses:\n- :tug-boats:\n- :harbours'],
      'a passage whose lines changed places is all of them',
    );
    // Twice among the new lines: nobody knows which.
    assert.deepEqual(
      found(
        list(['ferries', 'harbours', '⟦tug-boats⟧']),
        list(['tug-boats', 'piers', 'tug-boats', 'ferries', 'harbours']),
        true,
      ),
      ['orphaned'],
    );
  });

  it('does not take a word for itself in another sentence that has taken the place of its own', () => {
    const rest = 'They agreed to share all reports of incidents within two days of receiving them.';
    const before = `${opening}A spokesman of the ⟦ministry⟧ told reporters about the tariffs on fish. ${rest}${closing}`;
    const after = `${opening}Whoever sails there without a pilot has to ask leave of some ministry before that. ${rest}${closing}`;
    assert.deepEqual(found(before, after, true), ['orphaned']);
    // Where the sentence is the same one, edited, it is.
    assert.deepEqual(
      found(before, before.replace(/[⟦⟧]/g, '').replace('told reporters about', 'spoke of'), true),
      ['ministry'],
    );
  });

  it('takes less than half of a passage only where what stood on either side still does', () => {
    const before = `${opening}To see it, run ⟦port --list packagename⟧ in the shell.${closing}`;
    assert.deepEqual(
      found(before, `${opening}To see it, run port --list filename in the shell.${closing}`, true),
      ['port --list filename'],
    );
    assert.deepEqual(
      found(
        before,
        `${opening}Whoever wants that may ask a port --register of names from any master.${closing}`,
        true,
      ),
      ['orphaned'],
    );
  });
});
