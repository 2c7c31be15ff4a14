import { lintLexicons } from '../../core/lexicon/lint.ts';
import { parseLexicon } from '../../core/lexicon/load.ts';
import type { LexiconLayer } from '../../core/lexicon/model.ts';
import { unpackLayer } from '../../core/lexicon/packed.ts';
import { CommuniqueService } from '../../core/service.ts';
import type { Answer, Answers, Order, Port } from './messages.ts';

// Reads long releases and checks lexicons beside the extension host: a bundle of its own, for Node's workers and the browser's alike.

const host = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
const threads = host.process?.getBuiltinModule?.('node:worker_threads') as { parentPort?: Port } | undefined;
const port = threads?.parentPort ?? (globalThis as unknown as Port);

const post = <K extends keyof Answers>(answer: Answer<K>) => port.postMessage(answer);

let builtin: readonly LexiconLayer[] = [];
let service = new CommuniqueService(builtin);

port.addEventListener('message', ({ data }) => {
  const order = data as Order;
  switch (order.kind) {
    case 'knowledge':
      builtin = [unpackLayer(order.packed)];
      service = new CommuniqueService(builtin);
      break;
    case 'layers':
      service.setWorkspaceLayers(order.layers);
      break;
    case 'forget':
      service.forget(order.key);
      break;
    case 'read': {
      const { release, mentions, reading } = service.analyse(order.key, order.version, order.text);
      post<'read'>({ job: order.job, read: { release, mentions, reading } });
      break;
    }
    case 'check': {
      const files = order.lexicons.map(({ name, text }) => ({ name, ...parseLexicon(text, name) }));
      post<'check'>({ job: order.job, check: lintLexicons(files, builtin) });
    }
  }
});
