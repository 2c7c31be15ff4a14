import type { Lexicon } from '../lexicon/model.ts';
import { isNoName } from './names.ts';

const patterns = new WeakMap<Lexicon, RegExp>();

/** Whether a name may begin: one of the given names that people of the lexicon bear, before a capital. */
export function givenNames(lexicon: Lexicon): RegExp {
  let pattern = patterns.get(lexicon);
  if (!pattern) {
    const others = new Set<string>();
    const names = new Set<string>();
    for (const { kind, label } of lexicon.actors.values()) {
      if (kind !== 'person') for (const name of Object.values(label)) others.add(name);
      else
        for (const name of Object.values(label)) {
          const first = name.split(' ')[0]!;
          if (/^\p{Lu}[\p{Ll}-]{3,}$/u.test(first) && !isNoName(first)) names.add(first);
        }
    }
    const list = [...names].filter((name) => !others.has(name) && !elsewhere.test(name));
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}’'-])(?:${list.length > 0 ? list.join('|') : '(?!)'})(?=[\\s\\u00A0]\\p{Lu})`,
      'gu',
    );
    patterns.set(lexicon, pattern);
  }
  return pattern;
}

/** Given names that are words of other names as well. */
const elsewhere =
  /^(?:Christian|Grant|Mark|Prabowo|Pope|Joseph|Charles|Alexander|Victoria|Israel|Jordan|Chad|Sheikh|Roch|Saint)$/u;
