import { writeSync } from 'node:fs';
import type { Output } from './report.ts';

/** Writes all of `line` even where the pipe takes it in parts; where nobody reads the data any more the program ends. */
function write(descriptor: number, line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE' && descriptor === 1) process.exit(0);
      // Words that nobody hears change no outcome.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

/** Data to standard output, words to standard error. */
export const standardStreams: Output = {
  data: (line) => write(1, line),
  words: (line) => write(2, line),
};
