import { type Actor, inForce, type Lexicon } from '../lexicon/model.ts';
import { append } from '../lists.ts';
import type { Found } from './found.ts';
import { personId, surnameOf } from './names.ts';

const indexes = new WeakMap<Lexicon, ReadonlyMap<string, readonly Actor[]>>();

/** The people who hold or held offices and have this surname in one of the languages. */
export function holdersOfSurname(lexicon: Lexicon, surname: string): readonly Actor[] {
  let index = indexes.get(lexicon);
  if (!index) {
    const made = new Map<string, Actor[]>();
    // Actors are still text until they are asked for: none but people are.
    for (const id of lexicon.actors.keys()) {
      const actor = id.startsWith('person:') ? lexicon.actors.get(id) : undefined;
      if (actor?.tenures?.length)
        for (const key of new Set(Object.values(actor.label).map((name) => personId(surnameOf(name)))))
          append(made, key, actor);
    }
    index = made;
    indexes.set(lexicon, made);
  }
  return index.get(personId(surname)) ?? [];
}

/**
 * "President Zourabichvili": the only person of that surname who holds the office on the document's day; `office` may be
 * a title that no state is told of (`office:president`). Undefined where the day is not known.
 */
export function holderNamed(doc: Found, surname: string, office: string): string | undefined {
  if (doc.date === undefined) return undefined;
  const role = office.slice('office:'.length);
  const found = holdersOfSurname(doc.lexicon, surname).filter((actor) =>
    actor.tenures!.some(
      (tenure) =>
        inForce(tenure, doc.date) &&
        (role.includes('.') ? tenure.office === office : tenure.office.split('.').at(-1) === role),
    ),
  );
  return found.length === 1 ? found[0]!.id : undefined;
}
