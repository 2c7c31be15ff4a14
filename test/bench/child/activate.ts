import { readFileSync } from 'node:fs';
import { StandIn } from './editor.ts';

// In a process of its own: `activate.ts BUNDLE RELEASE` prints as JSON what starting the extension took, in milliseconds.

const [bundle, release] = process.argv.slice(2);
const editor = new StandIn(readFileSync(release!, 'utf8'));
const began = { wall: performance.now(), cpu: cpu() };
const extension = editor.load(bundle!);
const loaded = performance.now();
const api = extension.activate(editor.context());
const activated = performance.now();
await api.ready;
if (editor.drawn === 0) throw new Error('the release was not drawn');
console.log(
  JSON.stringify({
    load: loaded - began.wall,
    activate: activated - loaded,
    draw: performance.now() - activated,
    cpu: cpu() - began.cpu,
  }),
);

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
