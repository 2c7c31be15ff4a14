import 'mocha/mocha.js';
import { reportTo } from '../support/results.ts';

declare const mocha: Mocha & { setup(options: Mocha.MochaOptions): void };

/** Entry of the suite in the web extension host: a worker without Node. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, color: false, reporter: class {} as never });
  await import('communique:tests/web');
  await reportTo(mocha);
}
