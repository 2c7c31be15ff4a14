import Mocha from 'mocha';
import { reportTo } from '../support/results.ts';

/**
 * Entry of the suite in an extension host on Node: VS Code calls it and takes a rejection for failure. `COMMUNIQUE_GREP` in
 * the environment picks tests by their titles.
 */
export async function run(): Promise<void> {
  const grep = process.env.COMMUNIQUE_GREP;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false, ...(grep && { grep }) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('communique:tests/integration');
  await reportTo(mocha);
}
