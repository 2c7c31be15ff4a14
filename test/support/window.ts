import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { root } from '../../scripts/bundle.ts';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { obtainServer, type RunningServer, startServer } from '../../scripts/host/server.ts';
import { temporaryWorkspace } from './hosts.ts';
import { until } from './until.ts';

export interface WindowOptions {
  /** User settings, the colour theme among them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Language of the extension's words; VS Code's own stay English without a language pack. */
  readonly language?: 'en' | 'fr';
  /** A VSIX to install; without one the checkout itself is the extension. */
  readonly vsix?: string;
  /** Where things are on the screen. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Screenshots land here; the folder is ignored by git. */
export const screenshots = join(root, 'out/screenshots');

/** A VS Code window in a browser on a copy of the sample workspace, driven as a person drives it: keys and eyes. */
export class Window {
  readonly folder: string;
  readonly page: Page;
  readonly #server: RunningServer;
  readonly #browser: Browser;
  readonly #data: string;

  private constructor(folder: string, page: Page, server: RunningServer, browser: Browser, data: string) {
    this.folder = folder;
    this.page = page;
    this.#server = server;
    this.#browser = browser;
    this.#data = data;
  }

  static async open({ settings, language = 'en', vsix, viewport }: WindowOptions = {}): Promise<Window> {
    const folder = await temporaryWorkspace();
    const data = await mkdtemp(join(tmpdir(), 'communique-data-'));
    const main = obtainServer(console.log);
    const server = await startServer(main, { data, driver: true, settings, vsix });
    const browser = await launchBrowser();
    const context = await browser.newContext({
      locale: language === 'fr' ? 'fr-FR' : 'en-US',
      viewport: viewport ?? { width: 1400, height: 900 },
    });
    // What a language pack would set.
    if (language === 'fr') await context.addInitScript("globalThis._VSCODE_NLS_LANGUAGE = 'fr'");
    const page = await context.newPage();
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', `vscode-remote://127.0.0.1:${server.port}${root}`],
    ]);
    const window = new Window(folder, page, server, browser, data);
    await page.goto(
      `${server.url}?folder=${encodeURIComponent(folder)}${vsix ? '' : `&payload=${encodeURIComponent(payload)}`}`,
    );
    await window.#started();
    return window;
  }

  /** Closes the window and opens it anew on the same workspace, as tomorrow. */
  async restart(): Promise<void> {
    await this.page.reload();
    await this.#started();
  }

  async #started(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    // Whatever view was open last: its rows, or what it says while it has none.
    await this.page
      .locator('.part.sidebar')
      .locator('.monaco-list-row, .welcome-view-content')
      .first()
      .waitFor({ timeout: 60_000 });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    await rm(this.folder, { recursive: true, force: true });
    await rm(this.#data, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Changes the user's settings in the running window. */
  async set(settings: Readonly<Record<string, unknown>>): Promise<void> {
    const file = join(this.#data, 'Machine/settings.json');
    const now = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...now, ...settings }));
  }

  get input(): Locator {
    return this.page.locator('.quick-input-widget:visible input[type="text"]').last();
  }

  /** Presses keys for what they bring up; again as a reader would, where the window was too busy to take them. */
  async summon(shown: Locator, ...keys: readonly string[]): Promise<void> {
    for (let patience = 6; ; patience--) {
      for (const key of keys) await this.page.keyboard.press(key);
      try {
        return await shown.waitFor({ timeout: 5000 });
      } catch (error) {
        if (patience === 1) throw error;
      }
    }
  }

  /** Runs a command by its name in the palette. */
  async command(name: string): Promise<void> {
    await this.summon(this.input, 'F1');
    await this.input.fill(`>${name}`);
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
      .first()
      .waitFor({ timeout: 15_000 });
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file of the workspace by its name, and waits until it is drawn. */
  async openFile(name: string): Promise<void> {
    await this.summon(this.input, 'Control+P');
    await this.input.fill(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
      .first()
      .waitFor({ timeout: 15_000 });
    await this.page.keyboard.press('Enter');
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
  }

  /** Selects the next place of `words` by searching for them. */
  async select(words: string): Promise<void> {
    const find = this.page.locator('.find-widget.visible textarea').first();
    await this.summon(find, 'Control+F');
    await find.fill(words);
    await this.page.locator('.find-widget.visible .matchesCount', { hasText: /of/ }).waitFor();
    await this.page.keyboard.press('Escape');
    await this.page.locator('.find-widget.visible').first().waitFor({ state: 'detached' });
    await this.#focused.waitFor();
  }

  get #focused(): Locator {
    return this.page
      .locator('.editor-group-container.active .editor-instance .monaco-editor.focused')
      .first();
  }

  /** Puts the focus into the text. A view that is still opening may take it first, so this looks whether it is there. */
  async focusEditor(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.#focused.waitFor();
  }

  /** The file's text on disk, once `ready` says it is there; fails after 15 seconds. */
  async file(name: string, ready: (text: string) => boolean = () => true): Promise<string> {
    let text = '';
    const read = async () => {
      text = await readFile(join(this.folder, name), 'utf8').catch(() => '');
      return text !== '' && ready(text) ? text : undefined;
    };
    return until(() => `${name} as it was waited for; it is:\n${text}`, read, 15);
  }

  /** Resolves when nothing on the page fades or slides any more. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      "document.getAnimations().every((a) => a.playState !== 'running' || a.effect?.getTiming().iterations === Infinity)",
    );
  }

  /** One picture of many (PNG in base64), to look at them together. */
  async sheet(name: string, pictures: readonly string[]): Promise<void> {
    const page = await this.page.context().newPage();
    await page.setContent(
      `<body style="margin:8px;width:1600px;columns:3;column-gap:8px;background:#888">${pictures
        .map(
          (png) =>
            `<img src="data:image/png;base64,${png}" style="max-width:100%;display:block;margin-bottom:8px">`,
        )
        .join('')}</body>`,
    );
    await mkdir(screenshots, { recursive: true });
    await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
    await page.close();
  }

  /** Keeps what was on the screen when a test failed: a picture, and a line for those who have only what was printed. */
  async failed(title: string): Promise<void> {
    await this.screenshot(`failed-${title}`);
    for (const part of ['sidebar', 'editor', 'statusbar']) {
      const [words = ''] = await this.page.locator(`.part.${part}`).allInnerTexts();
      console.log(`· failed: ${title}: the ${part} said: ${words.replace(/\s+/g, ' ').slice(0, 800)}`);
    }
  }

  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }
}
