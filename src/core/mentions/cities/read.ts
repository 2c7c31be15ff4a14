import { literal } from '../../text/literal.ts';
import type { Span } from '../../text/span.ts';
import { foldWords } from '../../text/words.ts';
import { after } from '../surroundings.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { uk } from './uk.ts';
import { type CityPatterns, type CityWords, compile, type PrepositionPatterns } from './words.ts';

/** How a city's name is meant where it stands. */
export type CityReading = 'place' | 'government' | 'event';

const languages: Readonly<Record<string, CityWords>> = { de, en, fr, uk };
const compiled = new Map<string, CityPatterns>();

/** A language's own patterns, or the English ones, as most texts whose language cannot be told quote English names. */
function patternsOf(lang: string): CityPatterns {
  let patterns = compiled.get(lang);
  if (!patterns) {
    patterns = compile(languages[lang] ?? en);
    compiled.set(lang, patterns);
  }
  return patterns;
}

/** How much of the text is looked at on either side, UTF-16 units. */
const reach = 90;

/**
 * Whether the name of a capital is the city, the government that sits there, or part of a treaty's or meeting's name.
 * `span` is the name's own, or from the first to the last of the names that it is listed with, which are all meant alike.
 * Without a sign of a government's act or possession it is the city.
 */
export function readCity(text: string, span: Span, lang: string): CityReading {
  const words = patternsOf(lang);
  const left = clauseBefore(text, span.start);
  const right = after(text, span.end, reach);
  if (words.agreed.test(left) || words.agreedAfter.test(right)) return 'event';
  if (words.lies.test(right) || postcode.test(left)) return 'place';
  if (words.owns.test(right)) return 'government';
  const preposition = words.prepositions.find(({ here }) => here.test(left));
  if (!preposition?.local && words.acts.test(right)) return 'government';
  // «après les attaques de Copenhague», where the text tells of attacks there.
  if (preposition && attacks.test(left)) {
    const there = new RegExp(
      `(?:${struck})[^.;\\n]{0,50}\\s(?:à|a|in|at|de|of)\\s${literal(text.slice(span.start, span.end))}`,
      'iu',
    );
    if (there.test(text)) return 'place';
  }
  if (preposition) return behind(preposition, left);
  return words.objects.test(left) || couldAct(words, right) ? 'government' : 'place';
}

const attacks = /(?:attaques?|attacks?|fusillades?|shootings?|bombings?)(?:\s\p{L}+)?\s+(?:de|d'|of)\s*$/u;
const struck =
  'attentats?|fusillades?|shootings?|bombings?|(?:attaques?|attacks?) terroristes?|terror(?:ist)? attacks?';

const postcode = /(?:^|\s)(?:\p{L}{1,2}-\d{4}|\d{5})\s$/u;

/** What stands before `offset` in the same clause, folded. */
function clauseBefore(text: string, offset: number): string {
  const paragraph = text
    .slice(Math.max(0, offset - reach), offset)
    .split(/\n[^\S\n]*\n/)
    .at(-1)!;
  return /[^.;:!?]*$/u.exec(foldWords(paragraph))![0].replace(/(?<!\p{L})both\s+$/u, '');
}

/** What a name is behind a preposition: by the nearest of the words that decide, if it is near enough. */
function behind({ here, otherwise, cues, apart }: PrepositionPatterns, left: string): CityReading {
  if (!cues) return otherwise;
  const lead = left.slice(0, here.exec(left)!.index);
  const cue = [...lead.matchAll(cues)].at(-1);
  if (!cue) return otherwise;
  const between: readonly string[] = lead.slice(cue.index + cue[0].length).match(/\p{L}+/gu) ?? [];
  // «soutien à l'Ukraine à Paris»: whom it is given to is named already.
  const preposition = /\p{L}+/u.exec(here.exec(left)![0])?.[0];
  if (between.length > apart || (preposition === 'a' && between.includes(preposition))) return otherwise;
  return cue[1] === undefined ? 'place' : 'government';
}

/** «Bamako, pour sa part, a …», "Minsk, in turn, said": who does it may be set against another. */
const turn =
  /^,\s+(?:de son cote|pour sa part|quant a (?:elle|lui)|en retour|en reponse|for its part|in turn|in response|meanwhile|however)\s*,/u;

/** "Moscow on Monday rejected …" */
const onDay = /^\s+on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?=\s+(?:said|\p{Ll}{3,}ed)(?!\p{L}))/u;

/** A small word follows directly that can be a verb: «Moscou cherchait», "Tehran must". */
function couldAct(words: CityPatterns, after: string): boolean {
  const right = after.replace(turn, '').replace(onDay, '');
  if (!/^\s+(?:n'|s'|l'|y |ne |se |a |ait |\p{Ll}{2,})/u.test(right)) return false;
  // «Moscou a attaqué», not «de Moscou à Minsk».
  return (
    /^\s+a\s+(?:\p{L}+(?:e|i|u|it|is)|ete|deja|aussi|toujours)(?!\p{L})/u.test(right) ||
    !words.noVerb.test(right)
  );
}
