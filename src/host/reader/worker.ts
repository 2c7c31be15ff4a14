import { unpackLayer } from '../../core/lexicon/packed.ts';
import { CommuniqueService } from '../../core/service.ts';
import type { Answer, Order, Port } from './messages.ts';

// Reads long releases beside the extension host: a bundle of its own, for Node's workers and the browser's alike.

const host = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
const threads = host.process?.getBuiltinModule?.('node:worker_threads') as { parentPort?: Port } | undefined;
const port = threads?.parentPort ?? (globalThis as unknown as Port);

let service: CommuniqueService | undefined;

port.addEventListener('message', ({ data }) => {
  const order = data as Order;
  if (order.kind === 'knowledge') service = new CommuniqueService([unpackLayer(order.packed)]);
  else if (order.kind === 'layers') service?.setWorkspaceLayers(order.layers);
  else if (order.kind === 'forget') service?.forget(order.key);
  else if (service) {
    const { release, mentions, reading } = service.analyse(order.key, order.version, order.text);
    const answer: Answer = { job: order.job, read: { release, mentions, reading } };
    port.postMessage(answer);
  }
});
