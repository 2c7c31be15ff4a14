import type { Actor, Form, LexiconLayer } from './model.ts';

/** An actor that is still text: its JSON is parsed when somebody asks for it. */
export class PackedActor {
  readonly id: string;
  readonly #text: string;
  #actor: Actor | undefined;

  constructor(id: string, text: string) {
    this.id = id;
    this.#text = text;
  }

  get actor(): Actor {
    this.#actor ??= JSON.parse(this.#text) as Actor;
    return this.#actor;
  }
}

/** Parts actors; JSON holds no tab. */
const separator = '\t';

/**
 * A layer as one text that costs little to load, for `unpackLayer`: all but the actors as JSON, then the JSON of each
 * actor. ASCII without apostrophes, so that a program that holds it as a string literal is read quickly.
 */
export function packLayer(layer: LexiconLayer, firstWords: readonly number[]): string {
  const { actors, ...rest } = layer;
  const languages = new Set(actors.flatMap(({ forms }) => forms.map(({ lang }) => lang)));
  languages.delete('und');
  return [
    { ...rest, built: { firstWords, languages: [...languages] } },
    ...actors.map((actor) => ({ ...actor, forms: actor.forms.map(withoutDefaults) })),
  ]
    .map((part) => JSON.stringify(part))
    .join(separator)
    .replace(/[^\t -~]|'/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The layer of a text that `packLayer` made; its actors are in `built`. */
export function unpackLayer(text: string): LexiconLayer {
  const [head = '{}', ...actors] = text.split(separator);
  const layer = JSON.parse(head);
  const packed = actors.map(
    (actor) => new PackedActor(actor.slice(start.length, actor.indexOf('"', start.length)), actor),
  );
  return { ...layer, actors: [], built: { ...layer.built, actors: packed } };
}

/** A layer with its actors in their usual place, all parsed. */
export function opened(layer: LexiconLayer): LexiconLayer {
  const { built, ...rest } = layer;
  return built ? { ...rest, actors: built.actors.map(({ actor }) => actor) } : layer;
}

/** Ids come first and hold nothing that JSON would write otherwise. */
const start = '{"id":"';

/** What a form says by saying nothing. */
function withoutDefaults(form: Form): Form {
  const { case: rule, sense, ...rest } = form;
  return {
    ...rest,
    ...(rule && rule !== 'initial-upper' && { case: rule }),
    ...(sense && sense !== 'literal' && { sense }),
  };
}

/** Actors by id, packed ones among them; parsed one by one as they are asked for. */
export class ActorMap implements ReadonlyMap<string, Actor> {
  readonly #actors = new Map<string, Actor | PackedActor>();

  get size(): number {
    return this.#actors.size;
  }

  set(id: string, actor: Actor | PackedActor): void {
    this.#actors.set(id, actor);
  }

  delete(id: string): void {
    this.#actors.delete(id);
  }

  has(id: string): boolean {
    return this.#actors.has(id);
  }

  get(id: string): Actor | undefined {
    const actor = this.#actors.get(id);
    return actor instanceof PackedActor ? actor.actor : actor;
  }

  keys(): MapIterator<string> {
    return this.#actors.keys();
  }

  *values(): MapIterator<Actor> {
    for (const actor of this.#actors.values()) yield actor instanceof PackedActor ? actor.actor : actor;
  }

  *entries(): MapIterator<[string, Actor]> {
    for (const [id, actor] of this.#actors) yield [id, actor instanceof PackedActor ? actor.actor : actor];
  }

  [Symbol.iterator](): MapIterator<[string, Actor]> {
    return this.entries();
  }

  forEach(visit: (actor: Actor, id: string, map: ReadonlyMap<string, Actor>) => void): void {
    for (const [id, actor] of this.entries()) visit(actor, id, this);
  }
}
