/**
 * Waits until `check` gives something that is neither undefined nor false, asking `every` so many milliseconds where there is no
 * event to wait for; fails with `what` after so many seconds.
 */
export async function until<T>(
  what: string | (() => string),
  check: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 5,
  every = 50,
): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const result = await check();
    if (result !== undefined && result !== false) return result;
    await new Promise((done) => setTimeout(done, every));
  }
  throw new Error(`not within ${seconds} seconds: ${typeof what === 'string' ? what : what()}`);
}
