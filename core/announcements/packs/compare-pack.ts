import type { EntityId } from '../../base/ids.ts';
import type { EntityEntry, Statement } from '../../model/commands.ts';
import { viewKey } from '../../model/fold.ts';
import { rowOf } from '../../model/schema.ts';
import type { EntityRecord, StatedClaim } from '../../model/types.ts';
import { keyOfValue, valuesDiffer, valueText } from '../../model/values.ts';
import type { Pack, PackEntity } from './pack.ts';

/** A value of the pack that is not what the vault holds, and what it holds. */
export type PackDifference = { readonly there: Statement; readonly here: readonly StatedClaim[] };

/** One announcement of a pack beside what the vault and the catalogue hold. */
export type PackComparison = {
  readonly id: EntityId;
  /** `more`: adds without contradicting. */
  readonly state: 'new' | 'differs' | 'more' | 'same';
  /** It lies in the bin: importing would bring it back. */
  readonly isInBin: boolean;
  /** What would be written, the differing values among it. */
  readonly added: readonly Statement[];
  readonly differences: readonly PackDifference[];
};

export type RecordOf = (id: EntityId) => EntityRecord | undefined;

/** What a pack would add, announcement by announcement, in its order. */
export const comparePack = (pack: Pack, recordOf: RecordOf): readonly PackComparison[] =>
  pack.announcements.map((entity) => compareEntity(entity, recordOf(entity.id)));

function compareEntity({ id, statements }: PackEntity, record: EntityRecord | undefined): PackComparison {
  const isKnown = record !== undefined && record.views.length > 0;
  if (!isKnown) return { id, state: 'new', isInBin: false, added: statements, differences: [] };
  const added = statements.filter((statement) => !claimsBeside(record, statement).some(isSameAs(statement)));
  const differences = added.flatMap((there): PackDifference[] => {
    const here = claimsBeside(record, there).filter(({ value }) => valuesDiffer(value, there.value));
    return here.length === 0 || rowOf('announcement', there.property)?.cardinality === 'many'
      ? []
      : [{ there, here }];
  });
  const state = added.length === 0 ? 'same' : differences.length > 0 ? 'differs' : 'more';
  return { id, state, isInBin: record.isDeleted, added, differences };
}

/** What the record holds of the same property, and of the same group of people where it is a count. */
function claimsBeside(record: EntityRecord, { property, value }: Statement): readonly StatedClaim[] {
  const key = property === 'count' ? keyOfValue(value) : undefined;
  const wanted = viewKey(key === undefined ? { property } : { property, key });
  return record.views.find((view) => viewKey(view) === wanted)?.claims ?? [];
}

/** The same value by the same speaker from the same source; without either, the value is enough. */
const isSameAs =
  ({ value, source, speaker }: Statement) =>
  (claim: StatedClaim): boolean => {
    if (valueText(claim.value) !== valueText(value)) return false;
    if (source.kind === 'author' && speaker === undefined) return true;
    const sourceId = source.kind === 'author' ? undefined : source.id;
    return claim.source === sourceId && (claim.speaker ?? '').trim() === (speaker ?? '').trim();
  };

/**
 * The entries of one act that takes over the chosen announcements: what is not there yet, and the sources it names.
 *
 * Of a source that the vault knows nothing is written: its title there may have been mended by hand.
 */
export function entriesOf(
  pack: Pack,
  comparisons: readonly PackComparison[],
  chosen: ReadonlySet<EntityId>,
  recordOf: RecordOf,
): readonly EntityEntry[] {
  const announcements = comparisons.filter(({ id, added }) => chosen.has(id) && added.length > 0);
  const named = new Set(
    announcements.flatMap(({ added }) =>
      added.flatMap(({ property, value, source }) => [
        ...(source.kind === 'author' ? [] : [source.id]),
        ...(property === 'report' ? [value as EntityId] : []),
      ]),
    ),
  );
  const isUnknown = (id: EntityId) => (recordOf(id)?.views.length ?? 0) === 0;
  return [
    ...pack.sources
      .filter(({ id }) => named.has(id) && isUnknown(id))
      .map(({ id, statements }): EntityEntry => ({ id, kind: 'source', statements })),
    ...announcements.map(({ id, added }): EntityEntry => ({ id, kind: 'announcement', statements: added })),
  ];
}
