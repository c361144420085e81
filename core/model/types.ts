import type { ChangeId, ClaimId, EntityId } from '../base/ids.ts';

/**
 * The shape of everything that is kept: entities about which claims are made, in changes.
 *
 * A claim is one value of one property of one entity, with who said it. Nothing here is ever
 * edited: a correction is a new claim that supersedes, an undo is a change that undoes.
 */
export type EntityKind =
  | 'case'
  | 'source'
  | 'link'
  | 'announcement'
  | 'attachment'
  | 'vault'
  | 'view'
  | 'file-shape'
  | 'author'
  | 'relative'
  | 'witness'
  | 'group'
  | 'sighting'
  | 'detention'
  | 'mark'
  | 'application'
  | 'document'
  | 'consent'
  | 'sample'
  | 'remains'
  | 'list'
  | 'list-entry'
  | 'check';

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
  /** `up-to`: at most this many, or "as many as" before anything happened. */
  readonly qualifier: 'exact' | 'at-least' | 'about' | 'up-to' | 'undisclosed';
  /** What the number covers; counts contradict only with the same `what`, `to` and scope and another speaker. */
  readonly scope: 'total' | 'part' | 'outside';
  /** The part or the excluded group in the speaker's words, when `scope` is not `total`. */
  readonly scopeText?: string;
  /** Words that came with the number and do not narrow it ("two of them civilians"); shown, never compared. */
  readonly note?: string;
};

/** Which of several claims a person wants shown first, and why. `over`: the others they saw; a claim made later opens the matter again. */
export type Preference = {
  readonly claim: ClaimId;
  readonly over: readonly ClaimId[];
  readonly reason: string;
};

/** Known to be unknown: somebody asked, and nobody knows. Not the same as an empty field, and contradicts nothing. */
export type Unknown = { readonly unknown: true };

/** A second look at one claim of death by a person, in an act of its own; reversible like every claim. */
export type Look = { readonly looked: ClaimId; readonly reason: string };

/** What a claim can hold. Which one a property holds is said by the schema table, not guessed from the value. */
export type Value =
  | string
  | number
  | boolean
  | Count
  | NameForm
  | Preference
  | Unknown
  | Look
  | readonly string[];

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
  /** Where it was said: a source entity; without one the author of the change is the source. */
  readonly source?: EntityId;
  /** Who said it, when that is not the source itself: a ministry that a newspaper quotes. As written. */
  readonly speaker?: string;
  readonly statedOn?: DateText;
  readonly validOn?: DateText;
  readonly grade?: Grade;
  readonly supersedes?: readonly ClaimId[];
  /** The value is not what the property holds (31 February); it is kept exactly as typed, and shown with a mark. */
  readonly isAsTyped?: true;
};

/**
 * What a change does to one entity: claims in order, and claims of the same entity that it takes back.
 *
 * The kind is repeated so that any change alone can create its entities. Retractions stand with their
 * entity so that each change says by itself what it touches, in whatever order changes arrive, and so
 * that a row of one entity holds only its own.
 */
export type ClaimGroup = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly claims: readonly Claim[];
  readonly retracts?: readonly ClaimId[];
};

/** What one person did in one act: the unit of saving, undo, history and sync. */
export type Change = {
  readonly id: ChangeId;
  /** Name of the person who typed, as it was then; empty when nobody gave one. */
  readonly author: string;
  /** The author entity of that person, once a vault knows several; it keeps one speaker one through a new name. */
  readonly by?: EntityId;
  /** ISO 8601 instant in UTC by this computer's clock; shown, never used to decide what is true. */
  readonly at: string;
  /** Which command made it, so that history can say it in words; one of `acts` in the schema. */
  readonly act: string;
  readonly note?: string;
  readonly groups: readonly ClaimGroup[];
  readonly undoes: readonly ChangeId[];
};

/** A change before it has an id, an author and a time. `author` is set when the word is not the person's who acts. */
export type ChangeDraft = Omit<Change, 'id' | 'author' | 'by' | 'at'> & { readonly author?: string };

/** What a change did to one entity; plain data, so that it can be sealed in a row of its own. */
export type EntityPart = {
  readonly change: ChangeId;
  readonly author: string;
  readonly by?: EntityId;
  readonly at: string;
  readonly act: string;
  readonly note?: string;
  /** Which group of the change this is, from 0. */
  readonly group: number;
  /** Place in the change of the first of `claims`; the others follow it. */
  readonly firstPlace: number;
  readonly claims: readonly Claim[];
  /** Ids of shipped claims, which are not places in a change; same order as `claims`. */
  readonly claimIds?: readonly ClaimId[];
  readonly retracts?: readonly ClaimId[];
};

/** All that was ever stated about one entity, void or not, in an order that does not depend on arrival. */
export type EntityClaims = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly parts: readonly EntityPart[];
};

/** The changes that are undone (and not redone): computed from the few changes that undo something. */
export type Voidness = ReadonlySet<ChangeId>;

/** A claim as the fold gives it: with its id and who wrote it when. */
export type StatedClaim = Claim & {
  readonly id: ClaimId;
  readonly change: ChangeId;
  readonly author: string;
  readonly by?: EntityId;
  readonly at: string;
  /** All older claims that it stands in for, transitively; absent without any. Taking it back takes them back. */
  readonly replaces?: readonly ClaimId[];
};

/** The current claims of one property (and one key, where it has keys), shown first one first. */
export type PropertyView = {
  readonly property: string;
  readonly key?: string;
  readonly claims: readonly StatedClaim[];
  /** Several that differ and that no person has settled. */
  readonly isDisputed: boolean;
  /** Current claims that say which to show first; a new choice stands in for all of them. */
  readonly wishes: readonly ClaimId[];
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
  /** Current claims that delete it, for bringing it back. */
  readonly deletions: readonly StatedClaim[];
  /** Number of changes and the newest of each device: `3#<device>:7 <device>:12`. Does not depend on arrival. */
  readonly version: string;
  /** Newest time of a change in it that is not undone; empty when all are. */
  readonly changedAt: string;
  readonly views: readonly PropertyView[];
};

/** One act, as far as "who did it, when and why" goes. */
export type ActRef = {
  readonly change: ChangeId;
  readonly author: string;
  readonly by?: EntityId;
  readonly at: string;
  readonly act: string;
  readonly note?: string;
};

/** One line of an entity's or a vault's history. */
export type HistoryEntry = ActRef & {
  readonly isVoid: boolean;
  /** The undo that stands, of an act that is undone; undoing it is redo. */
  readonly undoneBy?: ActRef;
  /** The acts that it undoes, as far as they are known. */
  readonly undone: readonly ActRef[];
  readonly groups: readonly ClaimGroup[];
  readonly retracts: readonly StatedClaim[];
  readonly undoes: readonly ChangeId[];
};
