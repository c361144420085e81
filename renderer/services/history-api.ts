import type { ChangeId, EntityId } from '../../core/base/ids.ts';
import type { ValueHistory } from '../../core/model/claim-fates.ts';
import type { Comparison, Moment } from '../../core/model/compare.ts';
import type { HistoryFacets, HistoryFilter } from '../../core/model/history-filter.ts';
import type { EntityKind, HistoryEntry } from '../../core/model/types.ts';
import type { EntityTitle } from './link-view.ts';

/** Something in the bin, with who put it there, when and why. */
export type BinRow = {
  readonly id: EntityId;
  readonly title: EntityTitle;
  /** The act that moved it there, by whom and when. */
  readonly change: ChangeId;
  readonly at: string;
  readonly author: string;
  readonly note?: string;
  /** What it speaks of: the case of a relative, both ends of a link. */
  readonly concerns: readonly EntityId[];
};

/** An entity at two moments: what became different. */
export type ComparedPart = Pick<Comparison, 'bin' | 'differences'> & {
  readonly id: EntityId;
  readonly kind: EntityKind;
};

/** Questions about the past: who wrote what when, what was different, what lies in the bin. */
export type HistoryQueries = {
  /** Of one entity with its links, or of the vault; newest first. `property` filters the history of an entity only. */
  history: {
    params: {
      readonly entity: EntityId | null;
      readonly from: number;
      readonly count: number;
      readonly filter?: HistoryFilter;
    };
    value: {
      /** Place of the first of `entries` in all `total`. */
      readonly from: number;
      readonly total: number;
      readonly entries: readonly HistoryEntry[];
      readonly titles: Readonly<Record<string, EntityTitle>>;
      /** Words were looked for in so many of the acts that fit otherwise, the newest; absent when it was all of them. */
      readonly searched?: { readonly acts: number; readonly all: number };
    };
  };
  'history-facets': { params: { readonly entity: EntityId | null }; value: HistoryFacets };
  /** Every claim that one value ever had, with what became of it; `null` for an unknown entity. */
  'value-history': {
    params: { readonly entity: EntityId; readonly property: string; readonly key?: string };
    value:
      | (ValueHistory & {
          readonly kind: EntityKind;
          /** Of sources and whatever else the claims point to. */
          readonly titles: Readonly<Record<string, EntityTitle>>;
        })
      | null;
  };
  /** What became different between two moments of an entity, of its links and of its parts; `null` for an unknown one. */
  compare: {
    params: { readonly entity: EntityId; readonly from: Moment; readonly to: Moment };
    value: {
      readonly title: EntityTitle;
      /** The entity itself first; others only when something is different. */
      readonly parts: readonly ComparedPart[];
      readonly titles: Readonly<Record<string, EntityTitle>>;
    } | null;
  };
  /** What was moved to the bin, to bring back; the newest first. */
  bin: {
    params: { readonly from: number; readonly count: number };
    value: {
      readonly from: number;
      readonly total: number;
      readonly rows: readonly BinRow[];
      readonly titles: Readonly<Record<string, EntityTitle>>;
    };
  };
};
