import type { CommuniqueService } from '../../../src/core/service.ts';
import { builtinService } from '../support/knowledge.ts';

// Loading the knowledge takes its time: not that of a test.
const service = builtinService();
service.analyse('test:', 0, 'Release');

/** The actors that a text of these lines names, longest only, as `words = entity`. */
export function actors(...lines: string[]): string[] {
  return actorsWith(service, ...lines);
}

/** The entities of one type (`person`, `office`) among them, in the order of the text. */
export const entities = (type: string, ...lines: string[]) =>
  actors(...lines)
    .map((one) => one.replace(/^.* = /, ''))
    .filter((entity) => entity.startsWith(`${type}:`));

/** The {@link actors} with another service than the built-in knowledge's. */
export function actorsWith(service: CommuniqueService, ...lines: string[]): string[] {
  const text = lines.join('\n\n');
  const { mentions } = service.analyse(`test:${text}`, 0, text);
  return mentions.all
    .filter((mention) => mention.kind === 'actor' && !mention.nested)
    .map((mention) => `${text.slice(mention.start, mention.end)} = ${mention.entity}`);
}

/** … those inside others, too. */
export function all(...lines: string[]): string[] {
  const text = lines.join('\n\n');
  const { mentions } = service.analyse(`test:${text}`, 0, text);
  return mentions.all
    .filter((mention) => mention.kind === 'actor')
    .map((mention) => `${text.slice(mention.start, mention.end)} = ${mention.entity}`);
}

/** The words that name threats in a text of these lines, longest only. */
export function threats(...lines: string[]): string[] {
  const text = lines.join('\n\n');
  const { mentions } = service.analyse(`test:${text}`, 0, text);
  return mentions.all
    .filter(({ kind, nested }) => kind === 'threat' && !nested)
    .map((mention) => mention.text);
}
