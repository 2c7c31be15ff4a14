import type { Value } from '../yaml/value.ts';
import { type Fields, type Shape, sameField } from './fields.ts';
import { fieldsOf, type RecordFile } from './file.ts';

/** A key of a record that differs; undefined where a side does not have it. */
export interface FieldChange {
  readonly key: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** A record that differs; `before` and `after` are what it says, undefined where a side does not have it. */
export interface RecordChange {
  readonly id: string;
  readonly before: Fields | undefined;
  readonly after: Fields | undefined;
  readonly fields: readonly FieldChange[];
}

/** What differs between two files, in the order of the second with what it lacks at the end. How it is written does not count. */
export function compareFiles(a: RecordFile, b: RecordFile, shape: Shape): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const id of new Set([...b.records.keys(), ...a.records.keys()])) {
    const [before, after] = [a, b].map((file) => {
      const record = file.records.get(id);
      return record && fieldsOf(file, record.site);
    });
    const fields = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])]
      .map((key) => ({ key, before: before?.get(key), after: after?.get(key) }))
      .filter((change) => !sameField(change.key, change.before, change.after, shape));
    if (!before || !after || fields.length > 0) changes.push({ id, before, after, fields });
  }
  return changes;
}
