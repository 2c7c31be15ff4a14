import { run } from '../src/cli/main.ts';
import { standardStreams } from '../src/cli/streams.ts';
import { unpackLayer } from '../src/core/lexicon/packed.ts';
import { packedKnowledge } from './bundle.ts';

// `npm run communique -- …`: the command line straight from its sources, without a build.
process.exitCode = run(process.argv.slice(2), () => [unpackLayer(packedKnowledge())], standardStreams);
