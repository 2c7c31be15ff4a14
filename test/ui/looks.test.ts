import assert from 'node:assert/strict';
import { Window } from '../support/window.ts';

const french = '2025-05-14-consultations-menaces-hybrides.release';
const english = '2025-06-03-joint-statement-undersea-infrastructure.release';

const themes = [
  { name: 'light', theme: 'Default Light Modern', marker: '.monaco-workbench.vs:not(.vs-dark)' },
  { name: 'dark', theme: 'Default Dark Modern', marker: '.monaco-workbench.vs-dark' },
  { name: 'contrast-dark', theme: 'Default High Contrast', marker: '.monaco-workbench.hc-black' },
  { name: 'contrast-light', theme: 'Default High Contrast Light', marker: '.monaco-workbench.hc-light' },
] as const;

/**
 * The least contrasts (WCAG 2) against the editor's ground: of words that are drawn specially, of lines under names, and
 * of the edges of threats and annotations. As a string, because it runs in the page.
 */
const contrasts = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (colour) => {
    const [r, g, b] = rgb(colour).map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const editor = document.querySelector('.editor-group-container.active .monaco-editor');
  const ground = luminance(getComputedStyle(editor).backgroundColor);
  const contrast = (colour) => {
    const other = luminance(colour);
    return (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05);
  };
  const least = { words: 99, lines: 99, edges: 99 };
  const seen = { words: 0, lines: 0, edges: 0 };
  const note = (what, colour) => { seen[what]++; least[what] = Math.min(least[what], contrast(colour)); };
  for (const span of editor.querySelectorAll('.view-line span span')) {
    const style = getComputedStyle(span);
    if (/ced-/.test(span.className)) note('words', style.color);
    if (style.textDecorationLine === 'underline') note('lines', style.textDecorationColor);
  }
  for (const box of editor.querySelectorAll('.view-overlays .cdr')) {
    const style = getComputedStyle(box);
    if (/ced-/.test(box.className) && style.borderBottomStyle !== 'none') note('edges', style.borderBottomColor);
  }
  return { least, seen };
})()`;

interface Contrasts {
  readonly least: Readonly<Record<'words' | 'lines' | 'edges', number>>;
  readonly seen: Readonly<Record<'words' | 'lines' | 'edges', number>>;
}

describe('looks', () => {
  let window: Window;

  before(async () => {
    window = await Window.open({ settings: { 'workbench.colorTheme': themes[0].theme } });
    await window.openFile(english);
    await window.page.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
    await window.command('Communiqué: Focus on Meeting View');
    await window.page
      .locator('.pane-header[aria-label^="Meeting"] ~ .pane-body .monaco-list-row')
      .first()
      .waitFor();
    await window.focusEditor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.failed(this.currentTest.title);
  });
  after(() => window?.close());

  for (const { name, theme, marker } of themes)
    it(`is legible in ${name}`, async () => {
      await window.set({ 'workbench.colorTheme': theme });
      await window.page.locator(marker).first().waitFor();
      // The sheet of the new theme's colours comes a frame later.
      await window.page.waitForFunction(`${contrasts}.seen.edges > 0`);
      // So do the parts around the editor, each in its own time.
      await window.page.waitForFunction(
        `[...document.querySelectorAll('.part.statusbar, .part.titlebar, .part.sidebar')].every((part) => {
          const [r, g, b, a] = getComputedStyle(part).backgroundColor.match(/[\\d.]+/g).map(Number);
          return a === 0 || r + g + b > 384 === ${!/dark/.test(name)};
        })`,
      );
      await window.settled();
      const { least, seen } = await window.page.evaluate<Contrasts>(contrasts);
      await window.screenshot(`release-${name}`);
      for (const what of ['words', 'lines', 'edges'] as const)
        assert.ok(seen[what] > 2, `${seen[what]} ${what}`);
      const wanted = name.startsWith('contrast')
        ? { words: 7, lines: 4.5, edges: 4.5 }
        : { words: 4.5, lines: 3, edges: 3 };
      for (const what of ['words', 'lines', 'edges'] as const)
        assert.ok(least[what] >= wanted[what], `${what}: ${least[what].toFixed(2)}, wanted ${wanted[what]}`);
    });

  it('shows who somebody is in a hover card, from the keyboard', async () => {
    await window.set({ 'workbench.colorTheme': themes[0].theme });
    await window.page.locator(themes[0].marker).first().waitFor();
    await window.openFile(french);
    await window.select('Estonie');
    const card = window.page.locator('.monaco-hover:visible', { hasText: 'state:EST' });
    await window.summon(card, 'Control+K', 'Control+I');
    await window.page.locator('.pane .monaco-list-row', { hasText: /^States\s*7$/ }).waitFor();
    await window.settled();
    await window.screenshot('hover-card');
    assert.match((await card.textContent()) ?? '', /Estonia/);
    assert.match((await card.textContent()) ?? '', /NATO/);
    await window.page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  it('lists the structure in the outline', async () => {
    await window.command('Explorer: Focus on Outline View');
    const rows = window.page.locator('.outline-pane .monaco-list-row');
    await rows.filter({ hasText: 'Les pays de l’Alliance se concertent' }).waitFor();
    await rows.nth(4).waitFor();
    await window.screenshot('outline');
  });

  it('leaves equal words alone, lights up the names of one actor', async () => {
    const lit = window.page.locator(
      '.view-overlays .wordHighlight, .view-overlays .wordHighlightText, .view-overlays .wordHighlightStrong',
    );
    await window.focusEditor();
    // Lights come with a move of the caret, not with a search.
    await window.select('Russie');
    await window.page.keyboard.press('ArrowLeft');
    // «Russie» twice, and «Moscou».
    await lit.nth(2).waitFor();
    await window.select('participants');
    await window.page.keyboard.press('ArrowLeft');
    await lit.nth(2).waitFor({ state: 'detached' });
    await lit.first().waitFor({ state: 'hidden' });
  });
});

describe('looks in French', () => {
  let window: Window;
  before(async () => {
    window = await Window.open({
      language: 'fr',
      settings: { 'workbench.colorTheme': themes[0].theme },
      // A tree draws the lines that are in sight: the views share a height that has room for more than is looked for.
      viewport: { width: 1400, height: 1300 },
    });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window.failed(this.currentTest.title);
  });
  after(() => window?.close());

  it('speaks French in views, cards and messages', async () => {
    await window.openFile(french);
    await window.page.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
    await window.page.locator('.activitybar [aria-label="Communiqué"]').first().waitFor();
    // A click opens and shuts; this only opens, and is tried again by a window that is busy.
    await window.command('Communiqué: Focus on Réunion View');
    const rows = window.page.locator('.part.sidebar .monaco-list-row');
    await rows.filter({ hasText: /^Propos/ }).waitFor();
    await rows.filter({ hasText: /^États/ }).waitFor();
    await window.focusEditor();
    await window.select('Estonie');
    const card = window.page.locator('.monaco-hover:visible', { hasText: 'state:EST' });
    await window.summon(card, 'Control+K', 'Control+I');
    assert.match((await card.textContent()) ?? '', /Estonie/);
    assert.match((await card.textContent()) ?? '', /OTAN/);
    await window.settled();
    await window.screenshot('french');
  });
});
