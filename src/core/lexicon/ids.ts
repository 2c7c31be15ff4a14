import type { Lexicon } from './model.ts';

/** The code by which the ids of a state's bodies and offices go on: `fra` of `state:FRA`, as in `org:fra.presidency`. */
export const codeOf = (state: string): string => state.replace('state:', '').toLowerCase();

/** The state of such a code; undefined where there is no code, or no such state. */
export function stateOfCode(code: string | undefined, lexicon: Lexicon): string | undefined {
  const state = code && `state:${code.toUpperCase()}`;
  return state && lexicon.actors.has(state) ? state : undefined;
}

/** An entity, what it is part of, what that is part of, and so on; each once, also where a lexicon goes round in a circle. */
export function* wholesOf(entity: string | undefined, lexicon: Lexicon): Generator<string> {
  const seen = new Set<string>();
  for (let at = entity; at !== undefined && !seen.has(at); at = lexicon.actors.get(at)?.partOf) {
    seen.add(at);
    yield at;
  }
}
