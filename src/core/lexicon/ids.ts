import type { Lexicon } from './model.ts';

/** The code by which the ids of a state's bodies and offices go on: `fra` of `state:FRA`, as in `org:fra.presidency`. */
export const codeOf = (state: string): string => state.replace('state:', '').toLowerCase();

/** The state of such a code; undefined where there is no code, or no such state. */
export function stateOfCode(code: string | undefined, lexicon: Lexicon): string | undefined {
  const state = code && `state:${code.toUpperCase()}`;
  return state && lexicon.actors.has(state) ? state : undefined;
}

/** The state of an entity that is its government, army or office, by the id; any other, a person too, stands for itself. */
export function stateOf(entity: string): string {
  const code = /^(?:org|office):([a-z]{3})\./.exec(entity)?.[1];
  return code ? `state:${code.toUpperCase()}` : entity;
}

/** "the Special Representative and Head of the Mission": whether an office is that other one, with what it is of behind its id. */
export const narrows = (office: string, general: string): boolean => office.startsWith(`${general}-`);

/** The ministers of a group together: `office:quad.foreign-ministers`, or `office:g7.ministers-foreign` as the lexicon has some. */
const ministersTogether = /^office:([\w.-]+)\.(?:([\w-]+)-ministers|ministers-([\w-]+))$/;

/** The rest of the group's id and what they are ministers of; undefined where an office is none of a group's ministers. */
export function ministersOf(office: string): { readonly group: string; readonly area: string } | undefined {
  const found = ministersTogether.exec(office);
  return found ? { group: found[1]!, area: (found[2] ?? found[3])! } : undefined;
}

/** An entity, what it is part of, what that is part of, and so on; each once, also where a lexicon goes round in a circle. */
export function* wholesOf(entity: string | undefined, lexicon: Lexicon): Generator<string> {
  const seen = new Set<string>();
  for (let at = entity; at !== undefined && !seen.has(at); at = lexicon.actors.get(at)?.partOf) {
    seen.add(at);
    yield at;
  }
}
