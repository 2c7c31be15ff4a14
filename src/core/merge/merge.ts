import type { MapSite } from '../yaml/site.ts';
import type { Value } from '../yaml/value.ts';
import {
  type Fields,
  mergeFields,
  type Shape,
  sameFields,
  type Versions,
  withAlternative,
} from './fields.ts';
import { alike, fieldsOf, type RecordFile, type RecordSite } from './file.ts';
import { type Outcome, writeMerged } from './write.ts';

/** A record of which both sides' versions are kept, to be decided on. */
export interface MergeConflict {
  /** The record; the empty string for the keys of the file itself. */
  readonly id: string;
  /** The keys that both changed; empty where one side deleted what the other changed. */
  readonly keys: readonly string[];
}

export interface Merged {
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
}

export interface MergeRules {
  readonly shape: Shape;
  readonly settle?: (id: string, key: string, versions: Versions<Value>) => Value | undefined;
  /** Where a record that one side has added stands in what it is about. */
  readonly rank?: (record: RecordSite) => number | undefined;
}

/**
 * Three files as one: the text of ours with what theirs changed put in its place. Records are matched by id, fields by key;
 * what neither changed stays byte for byte. Where both changed the same, ours stays and theirs is kept under `conflict`.
 */
export function mergeFiles(
  base: RecordFile,
  ours: RecordFile,
  theirs: RecordFile,
  rules: MergeRules,
): Merged {
  // A file that says nothing has no place for what the other says.
  const [frame, other] = !ours.root && theirs.root ? [theirs, ours] : [ours, theirs];
  const decisions = new Decisions(base, frame, other, rules);
  const text = writeMerged({ base, ours: frame, theirs: other, rank: rules.rank, ...decisions.all() });
  return { text, conflicts: decisions.conflicts };
}

/** What becomes of each record. */
class Decisions {
  readonly conflicts: MergeConflict[] = [];
  readonly #base: RecordFile;
  readonly #ours: RecordFile;
  readonly #theirs: RecordFile;
  readonly #rules: MergeRules;
  readonly #outcomes = new Map<string, Outcome>();

  constructor(base: RecordFile, ours: RecordFile, theirs: RecordFile, rules: MergeRules) {
    this.#base = base;
    this.#ours = ours;
    this.#theirs = theirs;
    this.#rules = rules;
  }

  all(): { readonly outcomes: ReadonlyMap<string, Outcome>; readonly head: Fields | undefined } {
    const ids = new Set([...this.#ours.records.keys(), ...this.#theirs.records.keys()]);
    for (const id of ids) this.#decide(id);
    const { root } = this.#ours;
    const head = root && this.#mergeFields('', this.#base.root, root, this.#theirs.root);
    return { outcomes: this.#outcomes, head };
  }

  #decide(id: string): void {
    const [base, ours, theirs] = [this.#base, this.#ours, this.#theirs].map((file) =>
      file.records.get(id),
    ) as [RecordSite | undefined, RecordSite | undefined, RecordSite | undefined];
    const fields = (file: RecordFile, record: RecordSite) => fieldsOf(file, record.site);
    if (ours && theirs) {
      if (alike(this.#ours, ours, this.#theirs, theirs)) {
        this.#outcomes.set(id, { fields: new Map() });
        return;
      }
      const merged = this.#mergeFields(id, base?.site, ours.site, theirs.site);
      this.#outcomes.set(id, { fields: merged ?? new Map(), ...(merged && { change: true }) });
      return;
    }
    const [file, record] = ours ? ([this.#ours, ours] as const) : ([this.#theirs, theirs!] as const);
    const now = fields(file, record);
    if (!base) {
      this.#outcomes.set(id, { fields: now });
      return;
    }
    // Deleted on one side: gone, unless the other changed it or what it holds.
    const changed =
      !sameFields(fields(this.#base, base), now, this.#rules.shape) || this.#holdsMore(file, id);
    if (!changed) return;
    this.conflicts.push({ id, keys: [] });
    this.#outcomes.set(id, { fields: withAlternative(now, { deleted: 'true' }), change: true });
  }

  /** Whether a record that the other side has deleted holds records that stay. */
  #holdsMore(file: RecordFile, id: string): boolean {
    const other = file === this.#ours ? this.#theirs : this.#ours;
    return (file.lists.get(id)?.ids ?? []).some((child) => {
      if (other.records.has(child)) return true;
      const base = this.#base.records.get(child);
      const now = file.records.get(child)!;
      return (
        !base ||
        !sameFields(fieldsOf(this.#base, base.site), fieldsOf(file, now.site), this.#rules.shape) ||
        this.#holdsMore(file, child)
      );
    });
  }

  #mergeFields(
    id: string,
    base: MapSite | undefined,
    ours: MapSite,
    theirs: MapSite | undefined,
  ): Fields | undefined {
    if (!theirs) return undefined;
    const { shape, settle } = this.#rules;
    const { fields, conflicts } = mergeFields(
      {
        base: base && fieldsOf(this.#base, base),
        ours: fieldsOf(this.#ours, ours),
        theirs: fieldsOf(this.#theirs, theirs),
      },
      shape,
      settle && ((key, versions) => settle(id, key, versions)),
    );
    if (conflicts.length > 0) this.conflicts.push({ id, keys: conflicts });
    return fields;
  }
}
