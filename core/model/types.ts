import type { ChangeId, ClaimId, EntityId } from '../base/ids.ts';

/**
 * The shape of everything that is kept: entities about which claims are made, in changes.
 *
 * A claim is one value of one property of one entity, with who said it. Nothing here is ever
 * edited: a correction is a new claim that supersedes, an undo is a change that undoes.
 */
export type EntityKind = 'case' | 'source' | 'link' | 'announcement' | 'vault';

/** Admiralty (NATO STANAG 2511) grade: reliability of the source A–F, credibility of the statement 1–6. */
export type Grade = {
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly credibility: 1 | 2 | 3 | 4 | 5 | 6;
};

/** An EDTF (ISO 8601-2 levels 0–1) date as text: `1999`, `1999-05~`, `2024-02-10?`, `2022-03/2022-05`; parsed by `core/base/dates`. */
export type DateText = string;

/** A number that somebody announced, with what it counts (see `reference/events.json`). */
export type Count = {
  readonly what: 'pow' | 'civilians' | 'bodies' | 'people' | 'children';
  readonly to: 'UA' | 'RU';
  /** `null`: the side confirmed the event and withheld the figure. */
  readonly number: number | null;
  readonly qualifier: 'exact' | 'at-least' | 'about' | 'undisclosed';
  /** What the number covers; counts contradict only with the same `what`, `to` and scope and another speaker. */
  readonly scope: 'total' | 'part' | 'outside';
  /** The part or the excluded group in the speaker's words, when `scope` is not `total`. */
  readonly scopeText?: string;
};

/** What a claim can hold. Which one a property holds is said by the schema table, not guessed from the value. */
export type Value = string | number | boolean | Count | NameForm | readonly string[];

/** One spelling of a person's name. All parts as typed; `whole` when the parts are not known. */
export type NameForm = {
  readonly family?: string;
  readonly given?: string;
  readonly patronymic?: string;
  readonly whole?: string;
};

export type Claim = {
  readonly property: string;
  readonly value: Value;
  /** For properties that hold one value per key: the form of a name (`uk`, `ru`, `latin`), the register of an identifier. */
  readonly key?: string;
  /** Who said it; without one the author of the change is the source. */
  readonly source?: EntityId;
  readonly statedOn?: DateText;
  readonly validOn?: DateText;
  readonly grade?: Grade;
  readonly supersedes?: readonly ClaimId[];
};

/** Claims of one entity within a change, in order. The kind is repeated so that any change alone can create its entities. */
export type ClaimGroup = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly claims: readonly Claim[];
};

/** What one person did in one act: the unit of saving, undo, history and sync. */
export type Change = {
  readonly id: ChangeId;
  /** Name of the person who typed, as set in the vault; empty when nobody gave one. */
  readonly author: string;
  /** ISO 8601 instant in UTC by this computer's clock; shown, never used to decide what is true. */
  readonly at: string;
  /** Which command made it, so that history can say it in words: `case.create`, `value.correct`… */
  readonly act: string;
  readonly note?: string;
  readonly groups: readonly ClaimGroup[];
  readonly retracts: readonly ClaimId[];
  readonly undoes: readonly ChangeId[];
};

/** A change before it has an id, an author and a time. */
export type ChangeDraft = Omit<Change, 'id' | 'author' | 'at'>;

/** A claim as the fold gives it: with its id and who wrote it when. */
export type StatedClaim = Claim & {
  readonly id: ClaimId;
  readonly change: ChangeId;
  readonly author: string;
  readonly at: string;
};

/** The current claims of one property (and one key, where it has keys), shown first one first. */
export type PropertyView = {
  readonly property: string;
  readonly key?: string;
  readonly claims: readonly StatedClaim[];
  /** Several that differ and that no person has settled. */
  readonly isDisputed: boolean;
  /** Why the first is shown first, when a person settled it. */
  readonly preferred?: {
    readonly claim: ClaimId;
    readonly reason: string;
    readonly author: string;
    readonly at: string;
  };
};

/** An entity folded from its claims. */
export type EntityRecord = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly isDeleted: boolean;
  /** True when somebody deleted it and a later or concurrent edit brought it back. */
  readonly isRevived: boolean;
  /** Id of the newest change in it, by (device order independent) change id list; bound into the sealed row. */
  readonly version: string;
  readonly views: readonly PropertyView[];
};

/** One line of an entity's or a vault's history. */
export type HistoryEntry = {
  readonly change: ChangeId;
  readonly author: string;
  readonly at: string;
  readonly act: string;
  readonly note?: string;
  readonly isVoid: boolean;
  readonly groups: readonly ClaimGroup[];
  readonly retracts: readonly StatedClaim[];
  readonly undoes: readonly ChangeId[];
};
