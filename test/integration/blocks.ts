/**
 * Measures for how long at a stretch the extension host answers nobody: the most processor time that its thread takes between
 * two ticks of a clock (ms). Other programs do not count, as they would by the clock on the wall.
 */
export class Blocks {
  #longest = 0;
  #last = cpu();
  readonly #timer = setInterval(() => {
    const now = cpu();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }, 1);

  /** The longest since this was last asked. */
  take(): number {
    const longest = this.#longest;
    this.#longest = 0;
    return longest;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

function cpu(): number {
  // The thread's where Node can tell (23.9), else the process's.
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}
