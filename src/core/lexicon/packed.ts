import { type Actor, type Form, formKinds, type LexiconLayer, type Text } from './model.ts';

/** Most forms say nothing but their text, language and kind: packed they are the text, two letters before it. */
const languages: readonly string[] = ['und', 'fr', 'en', 'de', 'uk'];
const letters = 'abcdefghijkl';

/** An actor as it is packed: a label that is the same in French and English once, its sources by their number in a list. */
interface Brief extends Omit<Actor, 'forms' | 'label' | 'sources'> {
  readonly label: Text | string;
  readonly forms: readonly (Form | string)[];
  readonly sources: number;
}

/** An actor that is still text: its JSON is parsed when somebody asks for it. */
export class PackedActor {
  readonly id: string;
  readonly #text: string;
  readonly #sources: readonly (readonly string[])[];
  #actor: Actor | undefined;

  constructor(id: string, text: string, sources: readonly (readonly string[])[]) {
    this.id = id;
    this.#text = text;
    this.#sources = sources;
  }

  get actor(): Actor {
    if (!this.#actor) {
      const brief = JSON.parse(this.#text) as Brief;
      const { label } = brief;
      this.#actor = {
        ...brief,
        label: typeof label === 'string' ? { fr: label, en: label } : label,
        forms: brief.forms.map(inFull),
        sources: this.#sources[brief.sources] ?? [],
      };
    }
    return this.#actor;
  }
}

function inBrief(form: Form): Form | string {
  const [lang, kind] = [languages.indexOf(form.lang), formKinds.indexOf(form.kind)];
  return Object.keys(form).length === 3 && lang >= 0 && kind >= 0
    ? `${letters[lang]}${letters[kind]}${form.text}`
    : form;
}

const inFull = (form: Form | string): Form =>
  typeof form === 'string'
    ? {
        text: form.slice(2),
        lang: languages[letters.indexOf(form[0]!)]!,
        kind: formKinds[letters.indexOf(form[1]!)]!,
      }
    : form;

/** Parts actors; JSON holds no tab. */
const separator = '\t';

/**
 * A layer as one text that costs little to load, for `unpackLayer`: all but the actors as JSON, then the JSON of each
 * actor. ASCII without apostrophes, so that a program that holds it as a string literal is read quickly.
 */
export function packLayer(layer: LexiconLayer, firstWords: readonly number[]): string {
  const { actors, ...rest } = layer;
  const known = new Set(actors.flatMap(({ forms }) => forms.map(({ lang }) => lang)));
  known.delete('und');
  const lists = new Map(actors.map(({ sources }) => [sources.join(' '), sources]));
  const numbers = new Map([...lists.keys()].map((key, number) => [key, number]));
  const briefs = actors.map(
    ({ label, ...actor }): Brief => ({
      ...actor,
      label: Object.keys(label).join() === 'fr,en' && label.fr === label.en ? label.fr! : label,
      forms: actor.forms.map((form) => inBrief(withoutDefaults(form))),
      sources: numbers.get(actor.sources.join(' '))!,
    }),
  );
  return [{ ...rest, built: { firstWords, languages: [...known], lists: [...lists.values()] } }, ...briefs]
    .map((part) => JSON.stringify(part))
    .join(separator)
    .replace(/[^\t -~]|'/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The layer of a text that `packLayer` made; its actors are in `built`. */
export function unpackLayer(text: string): LexiconLayer {
  const [head = '{}', ...actors] = text.split(separator);
  const layer = JSON.parse(head);
  const { lists, ...built } = layer.built;
  const packed = actors.map(
    (actor) => new PackedActor(actor.slice(start.length, actor.indexOf('"', start.length)), actor, lists),
  );
  return { ...layer, actors: [], built: { ...built, actors: packed } };
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
