import type { EntityId } from '../../core/base/ids.ts';
import type { DateText, EntityKind, EntityRecord, Value } from '../../core/model/types.ts';

export type SourceSummary = {
  readonly id: EntityId;
  readonly title: string;
  readonly kind?: string;
  /** Admiralty grade as text (`B2`), or what was typed. */
  readonly grade?: string;
  readonly date?: DateText;
  /** Current claims that name it. */
  readonly useCount: number;
};

/** One value that names a source. */
export type SourceUse = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** What the entity is called; of an announcement its kind. */
  readonly title: string;
  /** The case to open: the entity itself, or the one it belongs to. */
  readonly case?: { readonly id: EntityId; readonly name: string };
  readonly property: string;
  readonly key?: string;
  readonly value: Value;
};

/** Questions about who says so. */
export type SourceQueries = {
  sources: { params: null; value: readonly SourceSummary[] };
  /** One source with where it is used: at most 200 values, `useCount` says how many there are. */
  source: {
    params: { readonly id: EntityId };
    value: {
      readonly record: EntityRecord;
      readonly sources: Readonly<Record<string, SourceSummary>>;
      readonly uses: readonly SourceUse[];
      readonly useCount: number;
    } | null;
  };
};
