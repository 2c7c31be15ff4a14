import type { Form, LexiconLayer, Term } from '../lexicon/model.ts';
import { PackedActor } from '../lexicon/packed.ts';
import { beginForm, nextWords, PatternError } from '../lexicon/pattern.ts';
import { append } from '../lists.ts';
import { hashWord } from './wordTable.ts';

/** A form as a layer gives it, with the entity whose it is; `form` for actors only. */
export interface LayerForm {
  readonly role: 'actor' | 'forms' | 'exclude' | 'counter';
  readonly kind: 'actor' | 'threat' | 'response';
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly form?: Form;
}

/** The forms of each entity of a layer, in an order of its own; read one entity at a time, as `at` is called. */
export class LayerForms {
  readonly #layer: LexiconLayer;
  readonly #actors: LexiconLayer['extend'] | readonly PackedActor[];
  readonly #known: (readonly LayerForm[])[] = [];
  readonly entities: number;

  constructor(layer: LexiconLayer) {
    this.#layer = layer;
    this.#actors = layer.built?.actors ?? layer.actors;
    this.entities = this.#actors.length + layer.extend.length + layer.threats.length + layer.responses.length;
  }

  at(entity: number): readonly LayerForm[] {
    this.#known[entity] ??= this.#read(entity);
    return this.#known[entity];
  }

  #read(entity: number): readonly LayerForm[] {
    const { extend, threats, responses } = this.#layer;
    let at = entity;
    for (const actors of [this.#actors, extend]) {
      const actor = actors[at];
      if (actor) return formsOfActor(actor instanceof PackedActor ? actor.actor : actor);
      at -= actors.length;
    }
    const threat = threats[at];
    const response = responses[at - threats.length];
    return threat ? formsOfTerm('threat', threat) : response ? formsOfTerm('response', response) : [];
  }
}

const formsOfActor = ({ id, forms = [] }: LexiconLayer['extend'][number]): LayerForm[] =>
  forms.map((form) => ({ role: 'actor', kind: 'actor', id, text: form.text, lang: form.lang, form }));

function formsOfTerm(kind: 'threat' | 'response', term: Term): LayerForm[] {
  const found: LayerForm[] = [];
  for (const role of ['forms', 'exclude', 'counter'] as const)
    for (const [lang, forms] of Object.entries(term[role] ?? {}))
      for (const text of forms) found.push({ role, kind, id: term.id, text, lang });
  return found;
}

/** A form's number: that of its entity times this, plus its place in `LayerForms.at`. */
export const formsAnEntity = 4096;

/**
 * What the phrases of a layer's forms begin with: for each first word its hash (`hashWord`), how many forms can begin with
 * it, and their numbers; one after the other. Forms that can't be read are left out: the loader has reported them.
 */
export function indexFirstWords(layer: LexiconLayer): readonly number[] {
  const byHash = new Map<number, number[]>();
  const all = new LayerForms(layer);
  for (let entity = 0; entity < all.entities; entity++)
    for (const [i, { text }] of all.at(entity).slice(0, formsAnEntity).entries())
      for (const hash of new Set(startsOf(text).map(hashWord)))
        append(byHash, hash, entity * formsAnEntity + i);
  return [...byHash].flatMap(([hash, numbers]) => [hash, numbers.length, ...numbers]);
}

function startsOf(form: string): readonly string[] {
  if (!/[[(|~\])?]/.test(form)) return [form];
  try {
    return nextWords(beginForm(form)).map(({ word }) => word);
  } catch (error) {
    if (error instanceof PatternError) return [];
    throw error;
  }
}
