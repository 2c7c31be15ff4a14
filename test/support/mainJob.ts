import assert from 'node:assert/strict';
import type { Window } from './window.ts';

const release = '2025-05-14-consultations-menaces-hybrides.release';
const sidecar = `${release}.annotations.yaml`;

/**
 * How many boxes the page has drawn around annotated passages: one for each line that a passage runs over. As a string,
 * because it runs in the page and this program knows no DOM.
 */
const drawnBoxes = `[...document.querySelectorAll('.editor-group-container.active .view-overlays .cdr')].filter(
  (element) => /ced-/.test(element.className) && getComputedStyle(element).borderTopStyle === 'solid').length`;

const boxes = (window: Window): Promise<number> => window.page.evaluate<number>(drawnBoxes);

function annotationRows(window: Window) {
  return window.page
    .locator('.pane', { has: window.page.locator('.pane-header[aria-label^="Annotations"]') })
    .locator('.monaco-list-row');
}

const count = (text: string) => text.match(/^ {2}- id: /gm)?.length ?? 0;

/** Types into the picker and waits until its first line is `code`; Enter takes it. */
async function pickCode(window: Window, typed: string, code: string): Promise<void> {
  const { page } = window;
  // A busy window shows the picker before it has the focus: what is typed until then goes into the text.
  await page.locator('.quick-input-widget:visible input[type="text"]:focus').waitFor();
  await page.keyboard.type(typed);
  await page
    .locator('.quick-input-list .monaco-list-row.focused', { hasText: code })
    .waitFor({ timeout: 15_000 });
  await page.keyboard.press('Enter');
}

async function writeNote(window: Window, note: string): Promise<void> {
  const box = window.page.locator('.quick-input-widget:visible', { hasText: 'Note (optional)' });
  await box.locator('input[type="text"]:focus').waitFor();
  await window.page.keyboard.type(note);
  await window.page.keyboard.press('Enter');
}

/**
 * Open a release, see its actors, read a card, tag three passages by keyboard, find them again after a restart, edit the
 * text around them, undo everything. Every step is checked on the page and in the file.
 */
export async function doMainJob(window: Window): Promise<void> {
  const { page } = window;
  await window.openFile(release);
  await window.command('Communiqué: Focus on Annotations View');
  await window.focusEditor();

  // Actors and threats are drawn.
  const drawn = page.locator('.editor-group-container.active .view-overlays .cdr[class*="ced-"]');
  await drawn.first().waitFor({ timeout: 30_000 });

  // Hover card.
  await page.locator('.view-line span', { hasText: 'Finlande' }).last().waitFor();
  await window.select('Finlande');
  const card = page.locator('.monaco-hover:visible', { hasText: 'state:FIN' });
  await window.summon(card, 'Control+K', 'Control+I');
  await page.keyboard.press('Escape');

  // A selection, with a note.
  await window.select('actes de sabotage contre des câbles sous-marins');
  await page.keyboard.press('Alt+Enter');
  await pickCode(window, 'preoccup', 'stance/concern');
  await writeNote(window, 'First of four threats.');
  const one = await window.file(sidecar, (text) => count(text) === 1);
  assert.match(one, /exact: actes de sabotage contre des câbles sous-marins/);
  assert.match(one, /codes: \[stance\/concern\]/);
  assert.match(one, /note: First of four threats\./);

  // The mention under the caret; no note.
  await window.select('flotte');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+Enter');
  await pickCode(window, 'mesure anoncee', 'response/announced');
  await writeNote(window, '');
  const two = await window.file(sidecar, (text) => count(text) === 2);
  assert.match(two, /exact: flotte fantôme/);

  // The sentence under the caret.
  await window.select('à les appuyer');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+Enter');
  await pickCode(window, 'soutien', 'stance/support');
  await writeNote(window, '');
  const three = await window.file(sidecar, (text) => count(text) === 3);
  assert.match(three, /exact: Présidée par la secrétaire générale déléguée/);
  assert.ok(three.indexOf('exact: Présidée') < three.indexOf('exact: actes'), 'entries in document order');
  await annotationRows(window).nth(2).waitFor();

  // One undo takes the last act back, one redo does it again.
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+Z');
  assert.equal(count(await window.file(sidecar, (text) => count(text) === 2)), 2);
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+Y');
  const kept = await window.file(sidecar, (text) => count(text) === 3);
  assert.equal(kept, three, 'done again byte for byte');

  // Tomorrow.
  await window.restart();
  await window.openFile(release);
  await page
    .locator('.monaco-list-row', { hasText: 'First of four threats.' })
    .first()
    .waitFor({ timeout: 30_000 });
  assert.equal(await annotationRows(window).count(), 3);
  await page.waitForFunction(`${drawnBoxes} >= 3`);
  const before = await boxes(window);
  assert.equal(await window.file(sidecar), kept, 'opening writes nothing');

  // Edit around them: before, after and inside.
  const text = await window.file(release);
  await window.select('vivement préoccupés');
  await page.keyboard.type('très préoccupés');
  await window.select(', les violations');
  await page.keyboard.type(' et les violations');
  await window.select('sous-marins');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('électriques ');
  await page
    .locator('.monaco-list-row', { hasText: 'câbles électriques sous-marins' })
    .first()
    .waitFor({ timeout: 15_000 });
  assert.equal(await boxes(window), before);
  await page.keyboard.press('Control+S');
  const edited = await window.file(sidecar, (now) => now.includes('câbles électriques sous-marins'));
  assert.equal(count(edited), 3);
  assert.match(edited, /exact: flotte fantôme/);

  // Undo everything: text and file are what they were.
  await window.focusEditor();
  const restored = page.locator('.editor-group-container.active .view-line', { hasText: 'vivement' });
  for (let undone = 0; undone < 60 && (await restored.count()) === 0; undone++)
    await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+S');
  assert.equal(await window.file(release, (now) => now === text), text);
  const back = await window.file(sidecar, (now) => !now.includes('électriques'));
  assert.equal(back, kept, 'the sidecar reads as before the edits');
  assert.equal(await annotationRows(window).count(), 3);
}
