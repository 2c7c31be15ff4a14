import { CommuniqueService } from '../../src/core/service.ts';
import { builtinKnowledge } from '../unit/support/knowledge.ts';
import { loadGold } from './gold.ts';
import { score, table } from './score.ts';

// `npm run evaluate`: precision and recall over every labelled release, then each fault.
const { gold, missing } = loadGold();
const service = new CommuniqueService(builtinKnowledge());
const results = gold.map((one) => score(one, service.analyse(one.name, 0, one.text)));
console.log(table(results.flatMap((result) => result.scores)).join('\n'));
for (const fault of results.flatMap((result) => result.faults))
  console.log(`${fault.release}: ${fault.kind} ${fault.what}: «${fault.words}» ${fault.detail}`);
for (const name of missing) console.log(`${name}: not evaluated, its text is not here`);
