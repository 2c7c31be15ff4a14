import type { Actor, Form, Lexicon, LexiconLayer, Term } from '../lexicon/model.ts';
import {
  beginForm,
  breadthOf,
  expandForm,
  type NextWord,
  nextWords,
  type Rest,
  readable,
} from '../lexicon/pattern.ts';
import { append } from '../lists.ts';
import { once } from '../once.ts';
import { foldWords } from '../text/words.ts';
import { formsAnEntity, indexFirstWords, type LayerForm, LayerForms } from './firstWords.ts';
import { Matcher } from './matcher.ts';
import { hashWord } from './wordTable.ts';

/** What a phrase of the dictionary stands for. */
export type Entry =
  | { readonly kind: 'actor'; readonly actor: Actor; readonly form: Form; readonly words: string }
  | {
      readonly kind: 'threat' | 'response';
      readonly term: Term;
      readonly lang: string;
      readonly words: string;
      /** Folded phrases of which one must follow within six words, stretch by stretch. */
      readonly rest: readonly (readonly string[])[];
      /** How many phrases its form stands for. */
      readonly breadth: number;
    }
  /** A phrase that holds a term but means something else. */
  | { readonly kind: 'exclude'; readonly term: Term; readonly lang: string }
  /** Turns the term after it into something opposed. */
  | { readonly kind: 'counter'; readonly lang: string };

export interface Dictionary {
  readonly matcher: Matcher;
  readonly entries: readonly Entry[];
}

/**
 * Makes the names that are looked for in texts of `language` ready: an entity's forms in it and in every language (`und`);
 * all of them where it has none in that language, and long names of bodies in whichever. The forms stand for a hundred thousand phrases, of which a text holds a
 * few: a form is only read when a text has a word that it can begin with. Forms that can't be read were reported by the
 * loader and are left out.
 */
export function compileDictionary(lexicon: Lexicon, language: string): Dictionary {
  const entries: Entry[] = [];
  const counters = new Set<string>();
  /** Where the indices of the layers tell what begins with the words of one hash. */
  const groups: Place[] = [];
  /** Forms that a text has been followed into, by the node where that left them. */
  const followed = new Map<number, Followed[]>();

  const reach = (node: number, form: Followed, { between, word, rest }: NextWord) => {
    const words = form.words + (form.words && between) + word;
    if (rest) {
      append(followed, node, { ...form, words, rest });
      matcher.goOnLater(node);
      return;
    }
    const entry = form.entry(words.replace(/\s+/g, ' '));
    if (entry.kind === 'counter') {
      // The same counter-phrases stand at many terms; one entry each is enough.
      const key = `${entry.lang} ${words}`;
      if (counters.has(key)) return;
      counters.add(key);
    }
    matcher.end(node, entries.length);
    entries.push(entry);
  };

  const matcher = new Matcher({
    begin(group) {
      for (let place: Place | undefined = groups[group]; place; place = place.next)
        for (const form of formsAt(place)) {
          const entry = entryMaker(lexicon, form, language);
          if (!entry) continue;
          const rest = readable(() => beginForm(form.text), undefined);
          for (const next of readable(() => nextWords(rest), []))
            if (hashWord(next.word) === place.layer.index[place.at])
              reach(matcher.begin(next.word), { entry, words: '', rest }, next);
        }
    },
    goOn(node) {
      const forms = followed.get(node) ?? [];
      followed.delete(node);
      for (const form of forms)
        for (const next of readable(() => nextWords(form.rest), []))
          reach(matcher.goOn(node, next.between, next.word), form, next);
    },
  });

  // Within a layer each word stands once: only those of several are looked up.
  const groupOf = lexicon.layers.length > 1 ? new Map<number, Place>() : undefined;
  for (const layer of lexicon.layers.map(indexed)) {
    const { index } = layer;
    for (let at = 0; at < index.length; at += 2 + index[at + 1]!) {
      const known = groupOf?.get(index[at]!);
      const place: Place = { layer, at, next: undefined };
      if (known) {
        let last = known;
        while (last.next) last = last.next;
        last.next = place;
        continue;
      }
      groupOf?.set(index[at]!, place);
      matcher.beginLater(index[at]!, groups.length);
      groups.push(place);
    }
  }
  return { matcher, entries };
}

/** A form of which a text has had the words `words`, as they are written in it. */
interface Followed {
  readonly entry: (words: string) => Entry;
  readonly words: string;
  readonly rest: Rest;
}

const bodies: ReadonlySet<string> = new Set([
  'organisation',
  'body',
  'grouping',
  'armed-group',
  'company',
  'media',
]);

/** How the entries of a form are made, if texts of `language` want it and no later layer took it or its entity away. */
function entryMaker(
  lexicon: Lexicon,
  { role, kind, id, lang, text, form }: LayerForm,
  language: string,
): ((words: string) => Entry) | undefined {
  const speaks = lang === language || lang === 'und';
  if (kind === 'actor') {
    const actor = lexicon.actors.get(id);
    if (!form || !actor?.forms.includes(form)) return undefined;
    // Capitals of another language stand in any («OHCHR» on a French page), unless they are too few to be told from a word;
    // so do long names of bodies ("the Mouvement du 23 mars", a letterhead in two languages).
    const foreign =
      (form.kind === 'acronym' && /^\p{Lu}{4,}$/u.test(text)) ||
      ((form.kind === 'short' || form.kind === 'formal') &&
        bodies.has(actor.kind) &&
        !form.requires &&
        /^\p{Lu}[^()|?[\]]* [^()|?[\]]* [^()|?[\]]{2,}$/u.test(text));
    if (!speaks && !foreign && actor.forms.some((other) => other.lang === language)) return undefined;
    return (words) => ({ kind, actor, form, words });
  }
  const term = (kind === 'threat' ? lexicon.threats : lexicon.responses).get(id);
  const phrases = role === 'actor' ? undefined : term?.[role];
  if (!term || !phrases?.[lang]?.includes(text) || (!speaks && phrases[language])) return undefined;
  if (role === 'exclude') return () => ({ kind: role, term, lang });
  if (role === 'counter') return () => ({ kind: role, lang });
  const rest = once(() =>
    readable(() => (text.includes('~') ? expandForm(text).slice(1) : []), []).map((stretch) =>
      stretch.map(foldWords),
    ),
  );
  const breadth = once(() => readable(() => breadthOf(text), 1));
  return (words) => ({ kind, term, lang, words, rest: rest(), breadth: breadth() });
}

interface IndexedLayer {
  readonly index: readonly number[];
  readonly forms: LayerForms;
}

/** A first word in a layer's index, and the same word in that of the next layer that has it. */
interface Place {
  readonly layer: IndexedLayer;
  readonly at: number;
  next: Place | undefined;
}

function* formsAt({ layer: { index, forms }, at }: Place): Generator<LayerForm> {
  for (let i = 0; i < index[at + 1]!; i++) {
    const number = index[at + 2 + i]!;
    yield forms.at(Math.floor(number / formsAnEntity))[number % formsAnEntity]!;
  }
}

/** Layers that have been indexed, by the build or here: those of a workspace, once a version. */
const known = new WeakMap<LexiconLayer, IndexedLayer>();

function indexed(layer: LexiconLayer): IndexedLayer {
  const before = known.get(layer);
  if (before) return before;
  const made = { index: layer.built?.firstWords ?? indexFirstWords(layer), forms: new LayerForms(layer) };
  known.set(layer, made);
  return made;
}
