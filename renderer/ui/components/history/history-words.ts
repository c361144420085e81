import type { EntityId } from '../../../../core/base/ids.ts';
import { structural } from '../../../../core/model/schema.ts';
import type { EntityKind, HistoryEntry, Value } from '../../../../core/model/types.ts';
import type { EntityTitle } from '../../../services/api.ts';

/** One value that an act wrote down or took back. */
export type HistoryValue = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly property: string;
  readonly value: Value;
  readonly isRetracted: boolean;
};

/** Properties that steer the fold and mean nothing to a reader. */
const silent: ReadonlySet<string> = new Set([structural.deleted, structural.prefers]);

/** The values of an act in the order in which they were written; what it took back comes last. */
export function linesOf(entry: HistoryEntry): readonly HistoryValue[] {
  const said = entry.groups.flatMap((group) =>
    group.claims.map((claim) => ({
      entity: group.entity,
      kind: group.kind,
      property: claim.property,
      value: claim.value,
      isRetracted: false,
    })),
  );
  const kinds = new Map(entry.groups.map((group) => [group.entity, group.kind] as const));
  const taken = entry.groups.flatMap((group) =>
    (group.retracts ?? []).flatMap((id) => {
      const claim = entry.retracts.find((retracted) => retracted.id === id);
      return claim === undefined
        ? []
        : [
            {
              entity: group.entity,
              kind: kinds.get(group.entity) ?? group.kind,
              property: claim.property,
              value: claim.value,
              isRetracted: true,
            },
          ];
    }),
  );
  return [...said, ...taken].filter((line) => !silent.has(line.property));
}

/** Undo of what is undone is redo, which has its own button; the vault's beginning stays. */
export const canBeUndone = (entry: HistoryEntry): boolean =>
  !entry.isVoid && entry.undoes.length === 0 && entry.act !== 'vault.create';

/** The name of what an act speaks of: a case before a link, a link's case, an announcement; `undefined` when nothing in it has one. */
export function subjectOf(
  entry: HistoryEntry,
  titles: Readonly<Record<string, EntityTitle>>,
): EntityTitle | undefined {
  const order: readonly EntityKind[] = ['case', 'link', 'announcement', 'source', 'vault'];
  const groups = entry.groups.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return groups.map((group) => titles[group.entity]).find((title) => title !== undefined);
}
