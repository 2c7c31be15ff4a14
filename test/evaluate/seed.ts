import { type Gold, type RawLabel, type SaidLabel, toLabels } from './gold.ts';

export interface Seed {
  readonly source: string;
  readonly header: Readonly<Record<string, string>>;
  readonly actors: readonly (RawLabel & { text: string; longest?: boolean })[];
  readonly threats: readonly (RawLabel & {
    level?: string;
    optional?: boolean;
    source: string | null;
    target: string | null;
  })[];
  readonly quotes: readonly { start: number; end: number; speaker?: string }[];
  readonly statements: readonly {
    readonly by: string;
    readonly verb: SaidLabel['verb'] | string | null;
    readonly content: { start: number; end: number };
  }[];
  readonly responses: readonly (RawLabel & { type: string })[];
}

/** The format of the golden release, richer than what is compared here. */
export function readSeed(name: string, seed: Seed, text: string): Gold {
  const { header, actors, threats, quotes, statements, responses } = seed;
  const venue = actors.find((label) => label.text === header.venue)?.entity ?? header.venue;
  return {
    name,
    language: header.language ?? 'fr',
    text,
    header: {
      ...(header.title && {
        title: { start: text.indexOf(header.title), end: text.indexOf(header.title) + header.title.length },
      }),
      ...(header.published && { published: { value: header.published } }),
      ...(header.updated && { updated: { value: header.updated } }),
    },
    // What is not the longest is kept for search and hover but not printed: neither finding nor missing it counts.
    actors: toLabels(
      actors.map((label) =>
        label.longest === false && label.tier === 'must' ? { ...label, tier: 'optional' } : label,
      ),
    ),
    threats: toLabels(
      threats.map(({ start, end, node, level, optional, source, target }) => ({
        start,
        end,
        ...(node && { node }),
        ...((level === 'nested' || optional) && { tier: 'optional' }),
        by: source ?? '-',
        against: target ?? '-',
      })),
    ),
    quotes: quotes.map(({ start, end, speaker }) => ({ start, end, by: speaker ? [speaker] : [] })),
    // What no verb reports is the issuer's own voice.
    statements: statements
      .filter(({ verb }) => verb !== null)
      .map(({ by, verb, content }) => ({
        start: content.start,
        end: content.end,
        by: [by.split(' ')[0]!],
        ...(typeof verb === 'object' && verb && { verb: { start: verb.start, end: verb.end } }),
      })),
    responses: toLabels(responses.map(({ start, end, type }) => ({ start, end, kind: type }))),
    ...(header.event_date && {
      meeting: {
        date: header.event_date,
        ...(venue && { place: venue }),
        ...(header.chair && { chair: header.chair }),
      },
    }),
  };
}
