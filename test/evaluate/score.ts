import type { Party } from '../../src/core/reading/model.ts';
import { stretches } from '../../src/core/reading/stretches.ts';
import type { Analysis } from '../../src/core/service.ts';
import { contains, overlaps, type Span } from '../../src/core/text/span.ts';
import type { FieldLabel, Gold, Label, MeetingLabel, SaidLabel } from './gold.ts';

export const kinds = [
  'header',
  'actor',
  'threat',
  'threat by',
  'against',
  'quotation',
  'statement',
  'response',
  'response by',
  'meeting',
] as const;
export type Kind = (typeof kinds)[number];

export interface Score {
  readonly kind: Kind;
  readonly language: string;
  /** Labels that were found, labels that were not, and what was found that nobody labelled. */
  found: number;
  missed: number;
  wrong: number;
  /** Of those found: with the very span. */
  exact: number;
  /** Of those found and named by the gold: with the right entity, node, speaker or value. */
  right: number;
  judged: number;
  /** Of the threats found: countered, negated and so on as labelled, or plain as labelled. */
  polarity: number;
  /** What must not be linked and was. */
  mustNot: number;
}

export interface Fault {
  readonly release: string;
  readonly kind: Kind;
  readonly what: 'missed' | 'wrong' | 'entity' | 'polarity' | 'must-not';
  readonly start: number;
  readonly words: string;
  readonly detail: string;
}

export interface Result {
  readonly release: string;
  readonly scores: readonly Score[];
  readonly faults: readonly Fault[];
}

export function emptyScore(kind: Kind, language: string): Score {
  const none = { found: 0, missed: 0, wrong: 0, exact: 0, right: 0, judged: 0, polarity: 0, mustNot: 0 };
  return { kind, language, ...none };
}

interface Found extends Span {
  readonly entity?: string | undefined;
  readonly polarity?: string | undefined;
  readonly by?: readonly string[] | undefined;
  readonly against?: readonly string[] | undefined;
  readonly members?: readonly string[] | undefined;
}

/**
 * Compares an analysis with its gold, label by label and one to one: mentions and responses by overlap, the longest
 * only; quotations and statements where they share half of what they cover together. Optional labels count neither way.
 * Who is blamed, aimed at or acting is compared for the threats and responses that were found and named right.
 */
export function score(gold: Gold, analysis: Analysis): Result {
  const { mentions, reading, release } = analysis;
  const scorer = new Scorer(gold);
  // Where nothing is printed by itself the place is the meeting's, as in the views.
  const { place: venue } = reading.meeting;
  scorer.header(
    gold.header,
    { ...(venue && { place: venue }), ...release.header } as Readonly<
      Record<string, (Span & { value?: string }) | undefined>
    >,
    mentions.all,
    venue,
  );
  if (gold.headerOnly) return { release: gold.name, scores: scorer.scores, faults: scorer.faults };
  const longest = mentions.all.filter((mention) => !mention.nested);
  scorer.mentions(
    'actor',
    gold.actors,
    longest.filter(({ kind }) => kind === 'actor'),
    mentions.all.filter(({ kind, nested }) => kind === 'actor' && nested),
  );
  const all = (one: string | undefined, others: readonly string[] = []) =>
    one ? [one, ...others] : undefined;
  const blamed = new Map(reading.threats.map((threat) => [mentions.all[threat.mention]!, threat]));
  scorer.mentions(
    'threat',
    gold.threats,
    longest
      .filter(({ kind }) => kind === 'threat')
      .map((mention) => {
        const { by, against, alsoBy, alsoAgainst } = blamed.get(mention) ?? {};
        return { ...mention, by: all(by, alsoBy), against: all(against, alsoAgainst) };
      }),
  );
  const spoken = ({ start, end, speaker }: Span & { readonly speaker?: Party }): Found => ({
    start,
    end,
    entity: speaker?.entity,
    members: speaker?.members,
  });
  const quotes = stretches(gold.text, reading.quotes);
  scorer.said('quotation', gold.quotes, quotes.map(spoken));
  scorer.said('statement', gold.statements, reading.statements.map(spoken));
  if (gold.responses)
    scorer.mentions(
      'response',
      gold.responses,
      reading.responses.map(({ start, end, kind, by }) => ({
        start,
        end,
        entity: kind,
        by: all(by?.entity),
      })),
    );
  if (gold.meeting) {
    const { date, place, chair, participants } = reading.meeting;
    scorer.meeting(gold.meeting, {
      date: date?.slice(0, 10),
      place: place?.entity ?? place?.text,
      chair: chair?.entity ?? chair?.text,
      participants: participants.map((one) => one.entity ?? one.text),
    });
  }
  return { release: gold.name, scores: scorer.scores, faults: scorer.faults };
}

class Scorer {
  readonly scores: Score[] = [];
  readonly faults: Fault[] = [];
  readonly #gold: Gold;

  constructor(gold: Gold) {
    this.#gold = gold;
  }

  header(
    labels: Readonly<Record<string, FieldLabel>>,
    found: Readonly<Record<string, (Span & { value?: string }) | undefined>>,
    mentions: readonly (Span & { readonly entity?: string })[],
    venue?: Span,
  ): void {
    const score = this.#start('header');
    for (const [name, label] of Object.entries(labels)) {
      const made = found[name];
      if (!made) {
        score.missed++;
        this.#fault('header', 'missed', label, name);
        continue;
      }
      score.found++;
      score.judged++;
      const placed = label.start !== undefined && label.end !== undefined;
      const span = { start: label.start ?? made.start, end: label.end ?? made.end };
      if (!placed || (made.start === span.start && made.end === span.end)) score.exact++;
      // A date is right by its value, with a time or without where the label has none; the other fields by where they stand, a title printed twice by its words; the first of several places, and an issuer named twice, by what it is.
      const named = (one: Span & { readonly entity?: string }) =>
        one.entity === label.value && contains(made, one);
      const meant = (one: Span & { readonly entity?: string }) =>
        label.value?.split('/').includes(one.entity ?? '') && shareOf(made, one) >= 0.8;
      const right = made.value
        ? made.value.startsWith(label.value ?? '?')
        : shareOf(made, span) >= 0.8 ||
          (name === 'issuer' && mentions.some(meant)) ||
          (name === 'title' && this.#words(made) === this.#words(span)) ||
          (name === 'place' && mentions.some(named));
      if (right) score.right++;
      else
        this.#fault(
          'header',
          'entity',
          made,
          `${name}: ${made.value ?? ''}, not ${label.value ?? this.#words(span)}`,
        );
    }
    // A date of the event, a meeting's place and a file number are asked for only where the gold has them.
    const unasked = new Set([found.place === venue ? 'place' : '', 'event', 'reference']);
    for (const [name, made] of Object.entries(found))
      if (made && !(name in labels) && !unasked.has(name)) {
        score.wrong++;
        this.#fault('header', 'wrong', made, name);
      }
  }

  /** `nested` are those inside longer ones: «britannique» in «homologue britannique», where the label is the shorter. */
  mentions(
    kind: 'actor' | 'threat' | 'response',
    labels: readonly Label[],
    found: readonly Found[],
    nested: readonly Found[] = [],
  ): void {
    const score = this.#start(kind);
    const rightOnes: (readonly [Label, Found])[] = [];
    const asked = labels.filter(({ tier }) => tier !== 'must-not');
    const isBarred = (made: Span) =>
      labels.some(({ tier, start, end }) => tier === 'must-not' && start <= made.start && made.end <= end);
    const open = found.filter((made) => !isBarred(made));
    // «Ada Quill» found in «colonel Ada Quill» is what is asked for, whether the name is labelled inside it too or not.
    const right = (label: Label, made: Found) =>
      made.entity && label.entities.includes(made.entity) ? (label.tier === 'optional' ? 1 : 2) : 0;
    const pairs = match(asked, open, (label, made) =>
      overlaps(label, made) ? shareOf(label, made) + right(label, made) : 0,
    );
    const whole = (outer: Label, inner: Label) => outer.start <= inner.start && inner.end <= outer.end;
    for (const label of asked) {
      if (label.tier === 'optional') continue;
      const longest = pairs.get(label);
      const inner =
        longest && right(label, longest)
          ? undefined
          : nested.find((one) => one.start === label.start && one.end === label.end && right(label, one));
      const made = inner ?? longest;
      if (!made) {
        // A doubtful longer reading was chosen, as is allowed: the name inside it is not asked for.
        if (asked.some((one) => one.tier === 'optional' && whole(one, label) && pairs.has(one))) continue;
        score.missed++;
        this.#fault(kind, 'missed', label, label.entities[0]);
        continue;
      }
      score.found++;
      score.judged++;
      if (made.start === label.start && made.end === label.end) score.exact++;
      if (made.entity && label.entities.includes(made.entity)) {
        score.right++;
        rightOnes.push([label, made]);
      } else this.#fault(kind, 'entity', label, `${made.entity}, not ${label.entities[0]}`);
      if (made.polarity === label.polarity) score.polarity++;
      else if (kind === 'threat')
        this.#fault(kind, 'polarity', label, `${made.polarity ?? 'plain'}, not ${label.polarity ?? 'plain'}`);
    }
    const used = new Set(pairs.values());
    for (const made of found) {
      if (used.has(made)) continue;
      if (isBarred(made)) {
        score.mustNot++;
        this.#fault(kind, 'must-not', made, made.entity);
      } else if (!asked.some((label) => label.tier === 'optional' && overlaps(label, made))) {
        score.wrong++;
        this.#fault(kind, 'wrong', made, made.entity);
      }
    }
    if (kind === 'threat') this.#whom('against', 'against', rightOnes);
    if (kind !== 'actor') this.#whom(`${kind} by`, 'by', rightOnes);
  }

  /** Those named for what was found right: one who is named and not labelled is as wrong as one missed. */
  #whom(
    kind: 'threat by' | 'against' | 'response by',
    field: 'by' | 'against',
    pairs: readonly (readonly [Label, Found])[],
  ): void {
    const score = this.#start(kind);
    for (const [label, made] of pairs) {
      const asked = label[field];
      if (!asked) continue;
      const named = made[field] ?? [];
      const hits = asked.filter(({ ids }) => named.some((one) => ids.includes(one)));
      score.found += hits.filter(({ doubtful }) => !doubtful).length;
      const missed = asked.filter((one) => !hits.includes(one) && !one.doubtful);
      score.missed += missed.length;
      const wrong = named.filter((one) => !asked.some(({ ids }) => ids.includes(one)));
      score.wrong += wrong.length;
      const missing = missed.map(({ ids }) => ids[0]).join(', ');
      if (wrong.length > 0)
        this.#fault(
          kind,
          missing ? 'entity' : 'wrong',
          label,
          `${wrong.join(', ')}, not ${missing || 'anybody'}`,
        );
      else if (missing) this.#fault(kind, 'missed', label, missing);
    }
  }

  said(kind: 'quotation' | 'statement', labels: readonly SaidLabel[], found: readonly Found[]): void {
    const score = this.#start(kind);
    const pairs = match(labels, found, (label, made) => {
      const share = shareOf(label, made);
      return share >= 0.5 ? share : 0;
    });
    for (const label of labels) {
      const made = pairs.get(label);
      if (!made) {
        score.missed++;
        this.#fault(kind, 'missed', label);
        continue;
      }
      score.found++;
      if (made.start === label.start && made.end === label.end) score.exact++;
      if (label.by.length === 0) continue;
      score.judged++;
      const named = [made.entity, ...(made.members ?? [])];
      if (label.by.some((one) => one.split('+').every((id) => named.includes(id)))) score.right++;
      else {
        const told = made.members?.join('+') ?? made.entity ?? 'nobody';
        this.#fault(kind, 'entity', label, `${told}, not ${label.by[0]}`);
      }
    }
    const used = new Set(pairs.values());
    for (const made of found)
      if (!used.has(made)) {
        score.wrong++;
        this.#fault(kind, 'wrong', made);
      }
  }

  meeting(
    label: MeetingLabel,
    found: { readonly [K in keyof MeetingLabel]: MeetingLabel[K] | undefined },
  ): void {
    const score = this.#start('meeting');
    const compare = (name: string, asked: readonly string[], made: readonly string[]) => {
      const right = new Set<string>();
      for (const one of asked) {
        const hit = made.find((id) => one.split('/').includes(id));
        if (hit) {
          right.add(hit);
          score.found++;
          score.judged++;
          score.right++;
        } else {
          score.missed++;
          this.#fault('meeting', 'missed', {}, `${name} ${one}`);
        }
      }
      for (const one of made)
        if (!right.has(one)) {
          score.wrong++;
          this.#fault('meeting', 'wrong', {}, `${name} ${one}`);
        }
    };
    for (const name of ['date', 'place', 'chair'] as const)
      compare(name, label[name] ? [label[name]] : [], found[name] ? [found[name]] : []);
    if (label.participants) compare('participant', label.participants, [...new Set(found.participants)]);
  }

  #start(kind: Kind): Score {
    const score = emptyScore(kind, this.#gold.language);
    this.scores.push(score);
    return score;
  }

  #words(span: Span): string {
    return this.#gold.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 90);
  }

  #fault(kind: Kind, what: Fault['what'], { start, end }: Partial<Span>, detail = ''): void {
    const words = start !== undefined && end !== undefined ? this.#words({ start, end }) : '';
    this.faults.push({ release: this.#gold.name, kind, what, start: start ?? 0, words, detail });
  }
}

/** Pairs labels with what was found, one to one, the best pairs first; 0 is no pair. */
function match<L, F>(
  labels: readonly L[],
  found: readonly F[],
  fitOf: (label: L, made: F) => number,
): Map<L, F> {
  const candidates: { label: L; made: F; fit: number }[] = [];
  for (const label of labels)
    for (const made of found) {
      const value = fitOf(label, made);
      if (value > 0) candidates.push({ label, made, fit: value });
    }
  candidates.sort((a, b) => b.fit - a.fit);
  const pairs = new Map<L, F>();
  const used = new Set<F>();
  for (const { label, made } of candidates)
    if (!pairs.has(label) && !used.has(made)) {
      pairs.set(label, made);
      used.add(made);
    }
  return pairs;
}

/** Intersection over union. */
function shareOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
