import type { Problem } from '../problems.ts';
import type { Lexicon, LexiconLayer, Source, Term } from './model.ts';
import { ActorMap } from './packed.ts';

let versions = 0;

/**
 * Merges layers into one lexicon, later ones over earlier ones: an actor of a known id takes its place, a term adds its
 * forms to the one of that id, `extend` adds, `disable` takes away.
 */
export function buildLexicon(layers: readonly LexiconLayer[]): {
  readonly lexicon: Lexicon;
  readonly problems: Problem[];
} {
  const actors = new ActorMap();
  const threats = new Map<string, Term>();
  const responses = new Map<string, Term>();
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  const report = (code: string, message: string, ...args: string[]) =>
    problems.push({ start: 0, end: 0, severity: 'warning', code, message, args });
  for (const layer of layers) for (const source of layer.sources) sources.set(source.id, source);
  // Entities of all built-in files first: they extend each other whatever the order of the files.
  for (const layer of layers) {
    for (const actor of layer.built?.actors ?? layer.actors) {
      if (layer.builtin && actors.has(actor.id))
        report('duplicate-id', 'The id {0} is given by two built-in files.', actor.id);
      actors.set(actor.id, actor);
    }
    for (const term of layer.threats) threats.set(term.id, mergeTerms(threats.get(term.id), term));
    for (const term of layer.responses) responses.set(term.id, mergeTerms(responses.get(term.id), term));
  }
  for (const layer of layers) {
    for (const extension of layer.extend) {
      const known = actors.get(extension.id);
      if (!known) {
        report('unknown-id', 'There is no {0} to extend (layer {1}).', extension.id, layer.id);
        continue;
      }
      actors.set(known.id, {
        ...known,
        ...extension,
        label: { ...known.label, ...extension.label },
        forms: [...known.forms, ...(extension.forms ?? [])],
        memberships: [...(known.memberships ?? []), ...(extension.memberships ?? [])],
        tenures: [...(known.tenures ?? []), ...(extension.tenures ?? [])],
        sources: [...new Set([...known.sources, ...(extension.sources ?? [])])],
      });
    }
    for (const { id, form } of layer.disable)
      disable(id, form, layer.id, { actors, threats, responses }, report);
  }
  const languages = new Set<string>();
  for (const layer of layers) {
    for (const lang of layer.built?.languages ?? []) languages.add(lang);
    for (const { forms = [] } of [...layer.actors, ...layer.extend])
      for (const { lang } of forms) if (lang !== 'und') languages.add(lang);
  }
  return {
    lexicon: { version: ++versions, layers, actors, threats, responses, sources, languages },
    problems,
  };
}

function disable(
  id: string,
  form: string | undefined,
  layer: string,
  {
    actors,
    threats,
    responses,
  }: { actors: ActorMap; threats: Map<string, Term>; responses: Map<string, Term> },
  report: (code: string, message: string, ...args: string[]) => void,
): void {
  const actor = actors.get(id);
  if (actor) {
    if (form === undefined) actors.delete(id);
    else if (!actor.forms.some((f) => f.text === form))
      report('unknown-form', '{0} has no form “{1}” to switch off (layer {2}).', id, form, layer);
    else actors.set(id, { ...actor, forms: actor.forms.filter((f) => f.text !== form) });
    return;
  }
  for (const terms of [threats, responses]) {
    const term = terms.get(id);
    if (!term) continue;
    if (form === undefined) terms.delete(id);
    else
      terms.set(id, {
        ...term,
        forms: Object.fromEntries(
          Object.entries(term.forms).map(([lang, forms]) => [lang, forms.filter((f) => f !== form)]),
        ),
      });
    return;
  }
  report('unknown-id', 'There is no {0} to switch off (layer {1}).', id, layer);
}

function mergeTerms(known: Term | undefined, added: Term): Term {
  if (!known) return added;
  const lists = (
    a: Term['forms'] | undefined,
    b: Term['forms'] | undefined,
  ): Record<string, readonly string[]> => {
    const result: Record<string, readonly string[]> = { ...a };
    for (const [lang, forms] of Object.entries(b ?? {})) result[lang] = [...(result[lang] ?? []), ...forms];
    return result;
  };
  return {
    ...known,
    ...added,
    label: { ...known.label, ...(added.label.und === added.id ? {} : added.label) },
    forms: lists(known.forms, added.forms),
    counter: lists(known.counter, added.counter),
    exclude: lists(known.exclude, added.exclude),
    sources: [...new Set([...known.sources, ...added.sources])],
  };
}
