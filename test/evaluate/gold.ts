import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** Releases that are not ours to redistribute: only their labels are kept here. */
export const shared = join(root, '../shared');

export interface Label {
  readonly start: number;
  readonly end: number;
  /** Right answers, the best first. */
  readonly entities: readonly string[];
  readonly tier: 'must' | 'optional' | 'must-not';
  readonly polarity?: string;
}

export interface SaidLabel {
  readonly start: number;
  readonly end: number;
  readonly by?: string;
  readonly verb?: { readonly start: number; readonly end: number };
}

export interface Gold {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly header: Readonly<Record<string, string>>;
  readonly actors: readonly Label[];
  readonly threats: readonly Label[];
  readonly quotes: readonly SaidLabel[];
  readonly statements: readonly SaidLabel[];
}

/** Every labelled release whose text can be had here; `missing` names the others. */
export function loadGold(): { readonly gold: readonly Gold[]; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const gold: Gold[] = [];
  const seed = join(shared, 'golden/seed.golden.json');
  if (existsSync(seed)) gold.push(readSeed(JSON.parse(readFileSync(seed, 'utf8'))));
  else missing.push('seed');
  const folder = join(root, 'test/fixtures/gold');
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const labels = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const own = join(folder, '..', labels.text);
    const path = existsSync(own) ? own : join(shared, labels.text);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== labels.sha256) {
      missing.push(file);
      continue;
    }
    gold.push({
      name: file.replace(/\.json$/, ''),
      language: labels.language,
      text,
      header: labels.header,
      actors: labels.actors.map((label: RawLabel) => toLabel(label, label.entity ?? '')),
      threats: labels.threats.map((label: RawLabel) => toLabel(label, label.node ?? '')),
      quotes: labels.quotes,
      statements: labels.statements,
    });
  }
  return { gold, missing };
}

interface RawLabel {
  readonly start: number;
  readonly end: number;
  readonly entity?: string;
  readonly node?: string;
  readonly alt?: readonly string[];
  readonly tier?: Label['tier'];
  readonly polarity?: string;
  readonly longest?: boolean;
  readonly level?: string;
  readonly optional?: boolean;
}

function toLabel(raw: RawLabel, id: string): Label {
  return {
    start: raw.start,
    end: raw.end,
    entities: [id, ...(raw.alt ?? [])],
    tier: raw.tier ?? (raw.optional ? 'optional' : 'must'),
    ...(raw.polarity && { polarity: raw.polarity }),
  };
}

function readSeed(raw: Record<string, never>): Gold {
  const { source, header, actors, threats, quotes, statements } = raw as unknown as {
    source: string;
    header: Record<string, string>;
    actors: RawLabel[];
    threats: RawLabel[];
    quotes: { start: number; end: number; speaker?: string }[];
    statements: {
      by: string;
      verb: SaidLabel['verb'] | string | null;
      content: { start: number; end: number };
    }[];
  };
  return {
    name: 'seed',
    language: header.language ?? 'fr',
    text: readFileSync(join(shared, source), 'utf8'),
    header: {
      title: header.title!,
      published: header.published!,
      updated: header.updated!,
      event: header.event_date!,
    },
    // Nested mentions are kept for search and hover but not printed: neither finding nor missing them counts.
    actors: actors.map((label) => {
      const made = toLabel(label, label.entity ?? '');
      return label.longest === false && made.tier === 'must' ? { ...made, tier: 'optional' } : made;
    }),
    threats: threats.map((label) => {
      const made = toLabel(label, label.node ?? '');
      return label.level === 'nested' ? { ...made, tier: 'optional' } : made;
    }),
    quotes: quotes.map(({ start, end, speaker }) => ({ start, end, ...(speaker && { by: speaker }) })),
    // What no verb reports is the issuer's own voice.
    statements: statements
      .filter(({ verb }) => verb !== null)
      .map(({ by, verb, content }) => ({
        start: content.start,
        end: content.end,
        by: by.split(' ')[0]!,
        ...(typeof verb === 'object' && verb && { verb: { start: verb.start, end: verb.end } }),
      })),
  };
}
