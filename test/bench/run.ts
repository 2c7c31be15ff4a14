import { spawnSync } from 'node:child_process';
import { activation } from './activation.ts';
import { matching } from './matching.ts';
import type { Subject } from './measure.ts';
import { picker } from './picker.ts';
import { reading } from './reading.ts';
import { sidecar } from './sidecar.ts';
import { window } from './window.ts';

// `npm run bench`: all subjects, or those named; `--check` ends with 1 where a goal is missed. Each subject runs in a
// process of its own: what one teaches the compiler about the code would else slow or speed the next.

const apartName = 'COMMUNIQUE_BENCH_APART';
const subjects: readonly Subject[] = [activation, reading, matching, picker, sidecar, window];

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = subjects.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase() === word.toLowerCase()),
);
const missed =
  wanted.length === 1 ? await measure(wanted[0]!) : wanted.reduce((sum, { name }) => sum + apart(name), 0);
if (process.env[apartName] !== undefined) process.exitCode = missed;
else {
  console.log(missed === 0 ? '\nEvery goal is met.' : `\n${missed} goals missed.`);
  if (missed > 0 && process.argv.includes('--check')) process.exitCode = 1;
}

/** Prints what a subject measures; the number of goals that it missed. */
async function measure(subject: Subject): Promise<number> {
  let missed = 0;
  console.log(`\n${subject.name}\n${wrap(subject.about)}`);
  for (const { what, measured, goal } of await subject.run()) {
    if (goal && !goal.met) missed++;
    const verdict = goal ? `goal ${goal.wanted}: ${goal.met ? 'met' : 'MISSED'}` : '';
    console.log(`  ${what.padEnd(52)} ${measured.padEnd(12)} ${verdict}`.trimEnd());
  }
  return missed;
}

/** The same in a process of its own, which ends with that number. */
function apart(name: string): number {
  const { status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], {
    stdio: 'inherit',
    env: { ...process.env, [apartName]: '1' },
  });
  if (status === null) throw new Error(`${name} was ended from outside`);
  return status;
}

function wrap(text: string): string {
  return text.replace(/(.{1,100})(?:\s+|$)/g, '  $1\n').trimEnd();
}
