import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readWhom, type Whom } from './marks.ts';
import { readSeed } from './seed.ts';

const root = join(import.meta.dirname, '../..');
/** Releases that are not ours to redistribute: only their labels are kept here. */
export const shared = join(root, '../shared');
export const goldFolder = join(root, 'test/fixtures/gold');
/** Beginnings of releases in the lay-out of many issuers, of which the head alone is labelled. */
const headsFolder = join(root, 'test/fixtures/heads');

/** One labelled mention; what lies inside a longer one that must be found is not asked for, only allowed. */
export interface Label {
  readonly start: number;
  readonly end: number;
  /** Right answers, the best first. */
  readonly entities: readonly string[];
  readonly tier: 'must' | 'optional' | 'must-not';
  readonly polarity?: string;
  /** Whom a threat is laid at the door of, or who does a response; empty where nobody is, absent where it is not labelled. */
  readonly by?: readonly Whom[];
  /** Against whom a threat goes. */
  readonly against?: readonly Whom[];
}

export interface SaidLabel {
  readonly start: number;
  readonly end: number;
  /** Right speakers, `A+B` where all of several are to be named; empty where the gold names none. */
  readonly by: readonly string[];
  readonly verb?: { readonly start: number; readonly end: number };
}

/** A header field as printed; dates by their value alone where the place was not labelled. */
export interface FieldLabel {
  readonly start?: number;
  readonly end?: number;
  readonly value?: string;
}

/** Ids; `office:x/person:y` where either is right. */
export interface MeetingLabel {
  readonly date?: string;
  readonly place?: string;
  readonly chair?: string;
  readonly participants?: readonly string[];
}

export interface Gold {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly header: Readonly<Record<string, FieldLabel>>;
  readonly actors: readonly Label[];
  readonly threats: readonly Label[];
  readonly quotes: readonly SaidLabel[];
  readonly statements: readonly SaidLabel[];
  /** Absent where nobody labelled them. */
  readonly responses?: readonly Label[];
  readonly meeting?: MeetingLabel;
  /** Nothing but the head is labelled. */
  readonly headerOnly?: true;
}

export interface RawLabel {
  readonly start: number;
  readonly end: number;
  readonly entity?: string;
  readonly node?: string;
  readonly kind?: string;
  readonly alt?: readonly string[];
  readonly tier?: Label['tier'];
  readonly polarity?: string;
  readonly by?: string;
  readonly against?: string;
  readonly verb?: { readonly start: number; readonly end: number };
}

interface RawGold {
  readonly language: string;
  readonly header: Gold['header'];
  readonly actors?: readonly RawLabel[];
  readonly threats?: readonly RawLabel[];
  readonly quotes?: readonly RawLabel[];
  readonly statements?: readonly RawLabel[];
  readonly responses?: readonly RawLabel[];
  readonly meeting?: MeetingLabel;
  readonly headerOnly?: true;
}

/**
 * Every labelled release whose text can be had; `missing` names the others. Without `folder`, those kept here and the one
 * that lies beside the repository; else those of `folder`, in our format (`text`, `sha256`) or that of the golden release
 * (`source`), the text's path relative to it.
 */
export function loadGold(folder?: string): {
  readonly gold: readonly Gold[];
  readonly missing: readonly string[];
} {
  const missing: string[] = [];
  const gold: Gold[] = [];
  const paths = (folder ? [resolve(folder)] : [goldFolder, headsFolder]).flatMap((from) =>
    readdirSync(from)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => join(from, file)),
  );
  if (!folder) paths.unshift(join(shared, 'golden/seed.golden.json'));
  for (const path of paths) {
    const name = basename(path).replace(/(?:\.golden)?\.json$/, '');
    const labels = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    const text = labels && textOf(labels.source ?? labels.text, dirname(path));
    if (text === undefined) missing.push(name);
    else if (labels.source) gold.push(readSeed(name, labels, text));
    else if (createHash('sha256').update(text).digest('hex') !== labels.sha256) missing.push(name);
    else gold.push(readGold(name, labels, text));
  }
  return { gold, missing };
}

function readGold(name: string, labels: RawGold, text: string): Gold {
  return {
    name,
    language: labels.language,
    text,
    header: labels.header,
    actors: toLabels(labels.actors ?? []),
    threats: toLabels(labels.threats ?? []),
    quotes: (labels.quotes ?? []).filter((label: RawLabel) => label.kind !== 'scare').map(toSaid),
    statements: (labels.statements ?? []).map(toSaid),
    ...(labels.headerOnly && { headerOnly: true }),
    ...(labels.responses && labels.responses.length > 0 && { responses: toLabels(labels.responses) }),
    ...(labels.meeting && { meeting: labels.meeting }),
  };
}

/** The text of a release that a gold file in `folder` names; absent where it can't be had. */
export function textOf(name: string, folder = goldFolder): string | undefined {
  const path = [join(folder, name), join(folder, '..', name), join(shared, name)].find(existsSync);
  return path && readFileSync(path, 'utf8');
}

/** Labels with what lies inside a longer one that must be found made optional. */
export function toLabels(raw: readonly RawLabel[]): Label[] {
  const outer = raw.filter((label) => (label.tier ?? 'must') === 'must');
  return raw.map((label) => {
    const nested = outer.some(
      (one) =>
        one.start <= label.start && label.end <= one.end && one.end - one.start > label.end - label.start,
    );
    const tier = label.tier ?? 'must';
    return {
      start: label.start,
      end: label.end,
      entities: [label.entity ?? label.node ?? label.kind ?? '', ...(label.alt ?? [])],
      tier: nested && tier === 'must' ? 'optional' : tier,
      ...(label.polarity && { polarity: label.polarity }),
      ...(label.by && { by: readWhom(label.by) }),
      ...(label.against && { against: readWhom(label.against) }),
    };
  });
}

function toSaid({ start, end, by, verb }: RawLabel): SaidLabel {
  return { start, end, by: by ? by.split('/') : [], ...(verb && { verb }) };
}
