import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The pages of the tests talk to servers on this machine, some of them on another port.
  '--disable-features=LocalNetworkAccessChecks,PrivateNetworkAccessChecks',
];

/**
 * Starts a headless Chromium: `COMMUNIQUE_BROWSER`, an installed Chrome, Chromium or Edge, the one inside the npm
 * package @sparticuz/chromium (Linux x64), else Playwright's own.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.COMMUNIQUE_BROWSER ?? installed.find((path) => existsSync(path));
  if (named) return start(named);
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium');
    return start(await packed.executablePath());
  }
  return start(undefined);
}

function start(executablePath: string | undefined): Promise<Browser> {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return chromium.launch({
    headless: true,
    args: [...quiet, ...(root ? ['--no-sandbox'] : [])],
    ...(executablePath !== undefined && { executablePath }),
  });
}
