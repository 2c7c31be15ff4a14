import { createRequire } from 'node:module';

// In a process of its own: `loadKnowledge.ts BUNDLE` prints what loading the built-in knowledge took, in milliseconds.

const before = process.cpuUsage();
const began = performance.now();
const found: number = createRequire(import.meta.url)(process.argv[2]!).load();
const wall = performance.now() - began;
const { user, system } = process.cpuUsage(before);
if (found < 100) throw new Error('there is no knowledge in the bundle');
console.log(JSON.stringify({ wall, cpu: (user + system) / 1000 }));
