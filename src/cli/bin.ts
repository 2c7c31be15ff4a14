import { writeSync } from 'node:fs';
import { builtinLayers } from '../knowledge/builtin.ts';
import { run } from './main.ts';

/** Writes all of `line` even where the pipe takes it in parts. */
function write(descriptor: number, line: string): void {
  const bytes = Buffer.from(`${line}\n`);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

process.exitCode = run(process.argv.slice(2), builtinLayers, {
  data: (line) => write(1, line),
  words: (line) => write(2, line),
});
