import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, root } from '../../scripts/bundle.ts';
import { largeRelease } from '../support/large.ts';
import { Window } from '../support/window.ts';
import { type Line, median, ms, type Subject } from './measure.ts';

const size = 1_000_000;
const annotated = 5000;
const rounds = 3;
/** A name that is drawn once what was typed has been read. */
const typed = ' avec la Finlande et la Norvège';
/** Between two keys of a fast typist (ms). */
const pace = 80;
/** Browsers tell of a key that took longer; a shorter one counts as this (ms). */
const least = 16;

export const window: Subject = {
  name: 'Window',
  about:
    'Keys in a real window on a release of 1 MB: from the key to the picture with its letter, by the clock, and the longest ' +
    'task of the window while it is typed, read and drawn anew. The same text as plain text, as a release, and as a release ' +
    `with ${annotated.toLocaleString('en')} annotations.`,
  async run() {
    await buildAll();
    const { text, sidecar } = largeRelease(samples(), size, annotated);
    const window = await Window.open();
    try {
      const write = (name: string, content: string) => writeFileSync(join(window.folder, name), content);
      write('zz-plain.txt', text);
      write('zz-bare.release', text);
      write('zz-coded.release', text);
      write('zz-coded.release.annotations.yaml', sidecar);
      await window.page.evaluate(observe);
      const plain = await type(window, 'zz-plain.txt');
      const bare = await type(window, 'zz-bare.release');
      const coded = await type(window, 'zz-coded.release');
      const line = (what: string, { keys, longest }: Typed): Line => ({
        what,
        measured: `${ms(median(keys))}, worst ${ms(Math.max(...keys))}, task ${ms(longest)}`,
      });
      return [
        line('A key in plain text', plain),
        line('in a release', bare),
        {
          ...line(`with ${annotated.toLocaleString('en')} annotations`, coded),
          goal: {
            wanted: 'as in a release with none, within a picture',
            met: median(coded.keys) <= median(bare.keys) + 2 * least,
          },
        },
      ];
    } finally {
      await window.close();
    }
  },
};

interface Typed {
  readonly keys: readonly number[];
  readonly longest: number;
}

// What runs in the page is a string: this program knows no DOM.
const observe = `globalThis.bench = { keys: [], tasks: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.tasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') bench.keys.push(duration);
  }).observe({ type: 'event', durationThreshold: ${least} });`;
const take = `(() => {
  const taken = bench;
  globalThis.bench = { keys: [], tasks: [] };
  return JSON.stringify(taken);
})()`;
const drawn = `document.querySelectorAll('.editor-group-container.active .view-lines [class*="ced-"]').length`;

async function type(window: Window, name: string): Promise<Typed> {
  const { page } = window;
  const isRelease = name.endsWith('.release');
  const more = (before: number) =>
    isRelease ? page.waitForFunction(`${drawn} > ${before}`, undefined, { timeout: 60_000 }) : undefined;
  await window.openFile(name);
  await more(5);
  await page.keyboard.press('Control+G');
  await window.input.waitFor();
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await window.focusEditor();
  await page.keyboard.press('End');
  await more(5);
  const keys: number[] = [];
  let longest = 0;
  for (let round = 0; round < rounds; round++) {
    const before = await page.evaluate<number>(drawn);
    await page.evaluate(take);
    await page.keyboard.type(typed, { delay: pace });
    await more(before);
    const taken: { keys: number[]; tasks: number[] } = JSON.parse(await page.evaluate<string>(take));
    keys.push(...taken.keys, ...Array(Math.max(0, typed.length - taken.keys.length)).fill(least));
    longest = Math.max(longest, ...taken.tasks);
  }
  return { keys, longest };
}

function samples(): string[] {
  const folder = join(root, 'samples');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.release'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
