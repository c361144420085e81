import type { EntityKind } from './types.ts';

/**
 * What one value of a property looks like.
 *
 * `text` one line · `long-text` several · `name` parts of a name · `date` EDTF · `choice` one of `choices` ·
 * `count` an announced number · `entity` the id of another entity · `flag` yes or no · `grade` an Admiralty
 * grade as `B2` · `number` a measure, in `unit` where it has one · `phone` a telephone number as written ·
 * `look` a second look at one claim, with a reason · `seen`, `preference`: kept by the fold for itself, never shown as fields.
 *
 * Any of those that a person types can also be known to be unknown (`Unknown`), which is not the same as empty.
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
  | 'number'
  | 'phone'
  | 'look'
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

/** Parts of the case form, in their order, then `facts` (the one form of other kinds) and `none`. */
export type Section =
  | 'identity'
  | 'service'
  | 'health'
  | 'last-contact'
  | 'fate'
  | 'body'
  | 'relatives'
  | 'sightings'
  | 'places'
  | 'identifiers'
  | 'dna'
  | 'documents'
  | 'consents'
  | 'notes'
  | 'facts'
  | 'none';

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
  readonly section: Section;
  /** Place in its form. */
  readonly order: number;
  /** Of a number: what it is measured in; a key of `model:unit`. */
  readonly unit?: 'cm' | 'kg';
  /** Of a number: the least and the most that can be; another one is kept as typed and marked. */
  readonly range?: readonly [least: number, most: number];
  /** Its field stands in the form before anybody filled it; the others are added when they are needed. */
  readonly isBasic?: true;
  /** Asked of soldiers or of civilians only, when it is known which the person is. */
  readonly concerns?: 'soldier' | 'civilian';
};
