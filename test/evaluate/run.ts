import { parseArgs } from 'node:util';
import { builtinService } from '../unit/support/knowledge.ts';
import { floors } from './floors.ts';
import { loadGold } from './gold.ts';
import { score } from './score.ts';
import { sums, table } from './table.ts';

// `npm run evaluate -- [--release NAME] [--errors] [--json] [--gold DIR] [--check]`: precision and recall over every labelled
// release, and the floors; `--release` takes those whose name contains NAME, `--check` exits 1 when a floor is missed.
const { values } = parseArgs({
  options: {
    release: { type: 'string', multiple: true },
    errors: { type: 'boolean' },
    json: { type: 'boolean' },
    gold: { type: 'string' },
    check: { type: 'boolean' },
  },
});
const { gold, missing } = loadGold(values.gold);
const wanted = gold.filter(({ name }) => values.release?.some((part) => name.includes(part)) ?? true);
const service = builtinService();
const results = wanted.map((one) => score(one, service.analyse(one.name, 0, one.text)));
const rows = sums(results.flatMap(({ scores }) => scores));
const faults = results.flatMap((result) => result.faults);
const asked = floors(rows);
if (values.json) console.log(JSON.stringify({ releases: results, sums: rows, floors: asked, missing }));
else {
  console.log(`${wanted.length} releases\n${table(rows).join('\n')}\n`);
  for (const { name, floor, measured, met } of asked)
    console.log(
      `${met ? 'met   ' : 'missed'} ${name.padEnd(18)} ${rounded(measured)} (floor ${rounded(floor)})`,
    );
  if (values.errors)
    for (const { release, kind, what, words, detail } of faults)
      console.log(`${release}: ${kind} ${what}: «${words}» ${detail}`);
}
for (const name of missing)
  console.error(`${name}: not evaluated, its text is not here or is no longer the same`);
if (wanted.length === 0) {
  console.error(`No labelled release is named so: ${values.release?.join(', ') ?? values.gold ?? ''}`);
  process.exitCode = 2;
} else if (values.check && asked.some(({ met }) => !met)) process.exitCode = 1;

/** Down, so that what is printed as reaching a floor does reach it. */
function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : (Math.floor(value * 1000) / 1000).toFixed(3);
}
