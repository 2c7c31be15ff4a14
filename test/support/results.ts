/** One test as it went; what an extension host sends to the runner outside. */
export interface Result {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly error?: string;
}

/** Before the JSON of a result in the console of an extension host. */
export const resultMark = 'COMMUNIQUE-RESULT ';

/** Runs the suites of `mocha` and says each result on the console; rejects where one failed. */
export function reportTo(mocha: Mocha): Promise<void> {
  return new Promise((resolve, reject) => {
    const say = (result: Result) => console.log(resultMark + JSON.stringify(result));
    const runner = mocha.run((failures) =>
      failures ? reject(new Error(`${failures} tests failed`)) : resolve(),
    );
    runner.on('pass', (test) => say({ title: test.fullTitle(), state: 'passed' }));
    runner.on('pending', (test) => say({ title: test.fullTitle(), state: 'skipped' }));
    runner.on('fail', (test, error: Error) =>
      say({ title: test.fullTitle(), state: 'failed', error: error.stack ?? error.message }),
    );
  });
}
