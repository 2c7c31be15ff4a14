import Mocha from 'mocha';
import { reportTo } from '../support/results.ts';

/** Entry of the suite in an extension host on Node: VS Code calls it and takes a rejection for failure. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('communique:tests/integration');
  await reportTo(mocha);
}
