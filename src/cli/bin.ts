import { builtinLayers } from '../knowledge/builtin.ts';
import { run } from './main.ts';
import { standardStreams } from './streams.ts';

process.exitCode = run(process.argv.slice(2), builtinLayers, standardStreams);
