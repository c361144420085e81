import { first } from './0010-first.ts';

export type StructureVersion = {
  readonly number: number;
  readonly note: string;
  readonly stores: Readonly<Record<string, string>>;
};

/** All structures ever released, oldest first; numbers rise by ten and are never reused. */
export const structureVersions: readonly StructureVersion[] = [first];

/** What Dexie writes into the browser's version field for our newest structure (its own numbers times ten). */
export const newestNativeVersion = (): number => Math.max(...structureVersions.map((it) => it.number)) * 10;

/**
 * Every index that a table may have: nothing but opaque primary keys.
 *
 * A change here is a change of what lies in clear on a disk, and needs its reason in `docs/adr`.
 */
export const allowedKeys: Readonly<Record<string, string>> = {
  records: 'id',
  changes: 'id',
  summaries: 'number',
  meta: 'id',
};

/** Indexes and tables that nobody allowed, in words; empty when all is well. */
export function findForbiddenIndexes(versions: readonly StructureVersion[]): readonly string[] {
  return versions.flatMap((version) =>
    Object.entries(version.stores).flatMap(([table, declared]) =>
      allowedKeys[table] === declared
        ? []
        : [`version ${version.number}: table ${table} declares "${declared}", which is not on the list`],
    ),
  );
}
