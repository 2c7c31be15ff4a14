import { activation } from './activation.ts';
import { matching } from './matching.ts';
import type { Subject } from './measure.ts';
import { picker } from './picker.ts';
import { reading } from './reading.ts';
import { sidecar } from './sidecar.ts';

// `npm run bench`: all subjects, or those named; `--check` ends with 1 where a goal is missed.

const subjects: readonly Subject[] = [activation, reading, matching, picker, sidecar];

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = subjects.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase() === word.toLowerCase()),
);
let missed = 0;
for (const subject of wanted) {
  console.log(`\n${subject.name}\n${wrap(subject.about)}`);
  for (const { what, measured, goal } of await subject.run()) {
    if (goal && !goal.met) missed++;
    const verdict = goal ? `goal ${goal.wanted}: ${goal.met ? 'met' : 'MISSED'}` : '';
    console.log(`  ${what.padEnd(52)} ${measured.padEnd(12)} ${verdict}`.trimEnd());
  }
}
console.log(missed === 0 ? '\nEvery goal is met.' : `\n${missed} goals missed.`);
if (missed > 0 && process.argv.includes('--check')) process.exitCode = 1;

function wrap(text: string): string {
  return text.replace(/(.{1,100})(?:\s+|$)/g, '  $1\n').trimEnd();
}
