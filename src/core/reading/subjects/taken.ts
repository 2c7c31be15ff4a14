import type { Party } from '../model.ts';
import type { Group } from '../predicates/group.ts';
import type { Passive } from './passives.ts';

/** A predicate of the sentence with who says it. */
export interface Taken {
  readonly group: Group;
  readonly speaker: Party | undefined;
  /** First word of its clause: what the predicate before says ends there. */
  readonly from: number;
  readonly passive?: Passive;
  /** The comma that closes the relative clause the predicate stands in («X, qui a condamné …, …»). */
  readonly closes?: number;
}
