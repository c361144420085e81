import type { EntityKind } from './types.ts';

/**
 * What one value of a property looks like.
 *
 * `text` one line · `long-text` several · `name` parts of a name · `date` EDTF · `choice` one of `choices` ·
 * `count` an announced number · `entity` the id of another entity · `flag` yes or no · `grade` an Admiralty
 * grade as `B2` · `seen`, `preference`: kept by the fold for itself, never shown as fields.
 */
export type ValueType =
  | 'text'
  | 'long-text'
  | 'name'
  | 'date'
  | 'choice'
  | 'count'
  | 'entity'
  | 'flag'
  | 'grade'
  | 'seen'
  | 'preference';

/**
 * How many values are true at once.
 *
 * `one`: differing values contradict. `per-key`: the same for each key. `many`: values stand beside each other and
 * never contradict. `history`: one value at a time, newest shown first; differing values for the same date contradict.
 */
export type Cardinality = 'one' | 'many' | 'per-key' | 'history';

/** Who may be shown a property when something leaves the vault; an empty list means nobody outside. */
export type Audience = 'public' | 'association' | 'lawyer' | 'authorities' | 'icrc';

/** One row of the table that forms, validation, import, redaction, printing, history and search read. */
export type PropertyRow = {
  readonly kind: EntityKind;
  readonly property: string;
  readonly type: ValueType;
  readonly cardinality: Cardinality;
  /** Fixed keys of a `per-key` property; without them the key is computed from the value (`keyOfValue`). */
  readonly keys?: readonly string[];
  readonly choices?: readonly string[];
  /** Kinds that an `entity` value may point to. */
  readonly refersTo?: readonly EntityKind[];
  readonly audiences: readonly Audience[];
  /** Key in the namespace `model`. */
  readonly labelKey: string;
  /** Part of the form it stands in; `none` for what no form shows. */
  readonly section: 'identity' | 'service' | 'last-contact' | 'fate' | 'notes' | 'facts' | 'none';
  /** Place in its form. */
  readonly order: number;
};
