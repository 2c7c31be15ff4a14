import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gold, type RawLabel, type SaidLabel, shared, toLabels } from './gold.ts';

interface Seed {
  readonly source: string;
  readonly header: Readonly<Record<string, string>>;
  readonly actors: readonly (RawLabel & { longest?: boolean })[];
  readonly threats: readonly (RawLabel & { level?: string; optional?: boolean })[];
  readonly quotes: readonly { start: number; end: number; speaker?: string }[];
  readonly statements: readonly {
    readonly by: string;
    readonly verb: SaidLabel['verb'] | string | null;
    readonly content: { start: number; end: number };
  }[];
  readonly responses: readonly (RawLabel & { type: string })[];
}

/** The golden release has a format of its own, richer than what is compared here. */
export function readSeed(raw: unknown): Gold {
  const { source, header, actors, threats, quotes, statements, responses } = raw as Seed;
  const text = readFileSync(join(shared, source), 'utf8');
  return {
    name: 'seed',
    language: header.language ?? 'fr',
    text,
    header: {
      title: { start: 0, end: header.title!.length },
      published: { value: header.published! },
      updated: { value: header.updated! },
    },
    // What is not the longest is kept for search and hover but not printed: neither finding nor missing it counts.
    actors: toLabels(
      actors.map((label) =>
        label.longest === false && label.tier === 'must' ? { ...label, tier: 'optional' } : label,
      ),
    ),
    threats: toLabels(
      threats.map((label) =>
        label.level === 'nested' || label.optional ? { ...label, tier: 'optional' } : label,
      ),
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
    meeting: { date: header.event_date!, place: 'place:brussels', chair: header.chair! },
  };
}
