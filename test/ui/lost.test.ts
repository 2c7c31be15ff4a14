import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from '../support/window.ts';

const name = 'harbour-meeting.release';

const text = `Ministers meet on harbour security in Oslo

3 June 2025

The ministers of Norway and Estonia met in Oslo to discuss several acts of sabotage against cables. The parties agreed to act.

“Norway will protect its harbours”, said the Foreign Minister of Norway.

The parties agreed to act. NATO will help both countries to counter disinformation.
`;

const entry = (id: string, code: string, exact: string, prefix = '') =>
  `  - id: ${id}\n    codes: [${code}]\n    target:\n      exact: ${exact}\n${prefix ? `      prefix: "${prefix}"\n` : ''}`;

const sidecar = `communique: 1
annotations:
${entry('aaaaaaaa', 'stance/concern', 'many acts of sabotage against undersea cables', 'met in Oslo to discuss ')}${entry('bbbbbbbb', 'response/announced', 'agreed to act')}${entry('cccccccc', 'stance/support', 'its oldest partners and friends', 'harbours together with ')}${entry('dddddddd', 'stance/support', 'NATO will help both countries')}`;

describe('annotations that wait for a decision', () => {
  let window: Window;
  before(async () => {
    window = await Window.open({
      settings: { 'workbench.colorTheme': 'Default Light Modern' },
      viewport: { width: 1500, height: 900 },
    });
    await writeFile(join(window.folder, name), text);
    await writeFile(join(window.folder, `${name}.annotations.yaml`), sidecar);
    await window.openFile(name);
    await window.command('Communiqué: Focus on Annotations View');
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.failed(this.currentTest.title);
  });
  after(() => window?.close());

  const rows = () => window.page.locator('.part.sidebar .monaco-list-row');

  it('stand in the view and in Problems, in light and dark', async () => {
    await rows().filter({ hasText: 'To decide' }).waitFor();
    await rows().filter({ hasText: 'several places' }).waitFor();
    await rows().filter({ hasText: 'passage gone' }).waitFor();
    await rows().filter({ hasText: 'edited' }).waitFor();
    await window.command('Problems: Focus on Problems View');
    await window.page.locator('.markers-panel .monaco-list-row', { hasText: 'is gone' }).waitFor();
    await window.settled();
    await window.screenshot('to-decide-light');
    await window.set({ 'workbench.colorTheme': 'Default Dark Modern' });
    await window.page.locator('.monaco-workbench.vs-dark').first().waitFor();
    await window.settled();
    await window.screenshot('to-decide-dark');
    await window.set({ 'workbench.colorTheme': 'Default Light Modern' });
    await window.page.locator('.monaco-workbench.vs:not(.vs-dark)').first().waitFor();
  });

  it('are put in their place from the quick fix menu, by keys alone', async () => {
    const { page } = window;
    await page
      .locator('.markers-panel .monaco-list-row', { hasText: 'one of several places' })
      .first()
      .dblclick();
    await window.focusEditor();
    // The actions are there when their bulb is.
    await page.locator('.editor-group-container.active [class*="lightbulb" i]').first().waitFor();
    const menu = page.locator('.action-widget');
    await window.summon(
      menu.locator('.action', { hasText: 'Choose the place of “agreed to act”…' }),
      'Control+.',
    );
    await menu.locator('.action', { hasText: 'Keep “agreed to act” as a note on the release' }).waitFor();
    await window.settled();
    await window.screenshot('quick-fix');
    await page.keyboard.press('Enter');
    const list = page.locator('.quick-input-list .monaco-list-row');
    await list.nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await list.nth(1).and(page.locator('.focused')).waitFor();
    await window.settled();
    await window.screenshot('choose-place');
    await page.keyboard.press('Enter');
    const written = await window.file(`${name}.annotations.yaml`, (now) => /Minister of Norway\./.test(now));
    assert.match(written, /id: bbbbbbbb[\s\S]*exact: agreed to act/);
    await rows().filter({ hasText: 'several places' }).waitFor({ state: 'detached' });
  });

  it('are reviewed one after the other', async () => {
    const { page } = window;
    await window.command('Communiqué: Review Changed and Lost Passages…');
    const list = page.locator('.quick-input-list .monaco-list-row');
    await list.filter({ hasText: 'Accept the passage as it is now' }).waitFor();
    await window.settled();
    await window.screenshot('review');
    await page.keyboard.press('Enter');
    await window.file(`${name}.annotations.yaml`, (now) =>
      now.includes('several acts of sabotage against cables'),
    );
    await list.filter({ hasText: 'Keep it as a note on the release' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await window.file(`${name}.annotations.yaml`, (now) => now.includes('scope: document'));
    await rows().filter({ hasText: 'On the release as a whole' }).waitFor();
    await rows().filter({ hasText: 'To decide' }).waitFor({ state: 'detached' });
    await window.settled();
    await window.screenshot('decided');
  });
});
