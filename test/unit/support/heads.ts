import assert from 'node:assert/strict';
import { builtinService } from './knowledge.ts';

/**
 * Texts with what their heads are to be read as, field by field, by what they have in common. The day of what happened
 * counts only where it is told; an empty one stands for none.
 */
export type Heads = Readonly<
  Record<string, readonly (readonly [string, Readonly<Record<string, string>>])[]>
>;

/** A test for each text, with the names that the built-in knowledge has. */
export function testHeads(heads: Heads): void {
  const service = builtinService();
  for (const [kind, set] of Object.entries(heads))
    for (const [index, [text, expected]] of set.entries())
      it(`${kind} ${index + 1}: ${text.split('\n')[0]!.slice(0, 80)}`, () => {
        const { header } = service.analyse(`${kind}${index}`, 0, text).release;
        const read: Record<string, string> = {};
        for (const [name, field] of Object.entries(header))
          if (name !== 'event' || 'event' in expected) read[name] = field.value ?? field.text;
        const { event, ...fields } = expected;
        assert.deepEqual(read, event === '' ? fields : expected);
      });
}
