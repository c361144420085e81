import type { ChangeId, EntityId } from '../../../../core/base/ids.ts';
import { structural } from '../../../../core/model/schema.ts';
import type { Claim, EntityKind, HistoryEntry, Value } from '../../../../core/model/types.ts';
import type { EntityTitle } from '../../../services/link-view.ts';

/** One value that an act wrote down or took back. */
export type HistoryValue = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly property: string;
  readonly key?: string;
  readonly value: Value;
  readonly isRetracted: boolean;
};

/** Properties that steer the fold and mean nothing to a reader. */
const silent: ReadonlySet<string> = new Set([structural.deleted, structural.prefers]);

/** How a sealed file is called inside the vault; a reader knows it by its own name, size and checksum. */
const inner: ReadonlySet<string> = new Set(['blob', 'thumbnail']);

/** The values of an act in the order in which they were written; what it took back comes last. */
export function linesOf(entry: HistoryEntry): readonly HistoryValue[] {
  const said = entry.groups.flatMap((group) =>
    group.claims.map((claim) => ({
      entity: group.entity,
      kind: group.kind,
      property: claim.property,
      ...keyOf(claim),
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
              ...keyOf(claim),
              value: claim.value,
              isRetracted: true,
            },
          ];
    }),
  );
  return [...said, ...taken].filter(
    (line) => !silent.has(line.property) && !(line.kind === 'attachment' && inner.has(line.property)),
  );
}

const keyOf = ({ key }: Pick<Claim, 'key'>) => (key === undefined ? {} : { key });

/**
 * What can be done about an act: undo it, bring it back (the undo to undo is given), or nothing, with the reason.
 */
export type Remedy =
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo'; readonly undo: ChangeId }
  | { readonly kind: 'none'; readonly why: 'begin' | 'is-undo' };

export function remedyOf(entry: HistoryEntry): Remedy {
  if (entry.act === 'vault.create') return { kind: 'none', why: 'begin' };
  // An undo is taken back where what it undid stands; twice the same button would be a riddle.
  if (entry.undoes.length > 0) return { kind: 'none', why: 'is-undo' };
  if (!entry.isVoid) return { kind: 'undo' };
  return entry.undoneBy === undefined
    ? { kind: 'none', why: 'is-undo' }
    : { kind: 'redo', undo: entry.undoneBy.change };
}

/** What an act speaks of: a case before a link, a link's case, an announcement; `undefined` when nothing in it has one. */
export function subjectOf(
  entry: HistoryEntry,
  titles: Readonly<Record<string, EntityTitle>>,
): { readonly id: EntityId; readonly title: EntityTitle } | undefined {
  const order: readonly EntityKind[] = ['case', 'link', 'check', 'announcement', 'source', 'vault'];
  const rank = ({ kind }: { readonly kind: EntityKind }) =>
    order.includes(kind) ? order.indexOf(kind) : order.length;
  const groups = entry.groups.toSorted((a, b) => rank(a) - rank(b));
  for (const { entity } of groups) {
    const title = titles[entity];
    if (title !== undefined) return { id: entity, title };
  }
  return undefined;
}
