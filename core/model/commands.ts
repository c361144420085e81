import type { ChangeId, ClaimId, EntityId } from '../base/ids.ts';
import type { DateText, EntityKind, Grade, Value } from './types.ts';

/** Who says a value: an existing source, a new one made in the same act, or nobody named (then the author is the source). */
export type SourceChoice =
  | { readonly kind: 'author' }
  | { readonly kind: 'existing'; readonly id: EntityId }
  | {
      readonly kind: 'new';
      readonly id: EntityId;
      readonly title: string;
      readonly sourceKind: string;
      readonly grade?: Grade;
    };

export type Statement = {
  readonly property: string;
  readonly key?: string;
  readonly value: Value;
  readonly source: SourceChoice;
  /** Who said it, when the source only passes it on (a ministry quoted by a newspaper). */
  readonly speaker?: string;
  readonly statedOn?: DateText;
  readonly validOn?: DateText;
  readonly grade?: Grade;
};

/**
 * Everything a person can do to what is kept. Each command becomes one change; `planChange` turns it
 * into a draft from the records that it touches. Undo, history and sync use the same object.
 */
export type Command =
  /** A new entity with its first values (a case, a source, an own announcement). */
  | {
      readonly type: 'entity.create';
      readonly id: EntityId;
      readonly kind: EntityKind;
      readonly statements: readonly Statement[];
    }
  /**
   * Statements about several entities in one act that is undone as one: announcements from a news text or a pack,
   * with their sources. Entities that are there already get the statements beside what they have.
   */
  | {
      readonly type: 'entities.write';
      readonly act: WrittenAct;
      readonly entries: readonly EntityEntry[];
      readonly note?: string;
      /** Whose word it is when it is not the person's who acts: the pack's. */
      readonly author?: string;
    }
  /**
   * Mends a value: the new claim supersedes the one shown, same source. An empty value retracts. A date or
   * grade that is not given stays; `null` takes it away. On a shipped claim it adds the author's own beside it.
   * `source` names who says so where nobody or the wrong one was named: the words stay, the mistake is mended.
   */
  | {
      readonly type: 'value.correct';
      readonly entity: EntityId;
      readonly claim: ClaimId;
      readonly value: Value;
      readonly statedOn?: DateText | null;
      readonly validOn?: DateText | null;
      readonly grade?: Grade | null;
      readonly source?: SourceChoice;
    }
  /** Adds a value: the first one of a property, or what another source says, beside the others. */
  | {
      readonly type: 'value.add';
      readonly entity: EntityId;
      readonly kind: EntityKind;
      readonly statement: Statement;
      /** Why, where a reason is asked: kept with the change and shown in the history. */
      readonly note?: string;
    }
  /** "Entered by mistake". */
  | { readonly type: 'value.retract'; readonly entity: EntityId; readonly claims: readonly ClaimId[] }
  /** Which of several claims is shown first, and why. */
  | {
      readonly type: 'value.prefer';
      readonly entity: EntityId;
      readonly claim: ClaimId;
      readonly reason: string;
    }
  /** Somebody looked a second time at a report of death and says what at. Nothing follows from it; taking back its claim undoes it. */
  | {
      readonly type: 'value.look';
      readonly entity: EntityId;
      readonly claim: ClaimId;
      readonly reason: string;
    }
  /** Case ↔ announcement (or two cases) with judgement and reason. */
  | {
      readonly type: 'link.create';
      readonly id: EntityId;
      readonly case: EntityId;
      readonly target: EntityId;
      readonly judgement: Judgement;
      readonly reason: string;
      readonly source: SourceChoice;
    }
  | {
      readonly type: 'link.judge';
      readonly link: EntityId;
      readonly judgement: Judgement;
      readonly reason: string;
    }
  /** Another person looked at a judgement «same person» and says so too; the reason may be left out. Never by the one who judged. */
  | {
      readonly type: 'link.look';
      readonly link: EntityId;
      readonly claim: ClaimId;
      readonly reason: string;
    }
  | {
      readonly type: 'entity.delete';
      readonly entity: EntityId;
      readonly kind: EntityKind;
      /** Why, kept with the change; the bin shows it. */
      readonly reason?: string;
    }
  /** One act on many cases, chosen in the list; undone as one. Links are made with the given ids, one a case. */
  | {
      readonly type: 'cases.bulk';
      readonly cases: readonly EntityId[];
      readonly act:
        | { readonly do: 'assign'; readonly name: string }
        | { readonly do: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] }
        | {
            readonly do: 'link';
            readonly ids: readonly EntityId[];
            readonly target: EntityId;
            readonly judgement: Judgement;
            readonly reason: string;
            readonly source: SourceChoice;
          }
        | { readonly do: 'delete'; readonly reason?: string };
    }
  | { readonly type: 'entity.revive'; readonly entity: EntityId; readonly kind: EntityKind }
  /** Undo of a change, or redo (undo of the undo): any change can be named, across restarts. */
  | { readonly type: 'change.undo'; readonly change: ChangeId };

/** Acts that write to several entities at once. */
export type WrittenAct =
  | 'news.accept'
  | 'pack.import'
  | 'pack.export'
  | 'list.export'
  | 'pfif.export'
  | 'author.create'
  | 'list.import'
  | 'cases.import'
  | 'view.change'
  | 'check.write';

/** What is said about one entity; an entity may stand in several entries. */
export type EntityEntry = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly statements: readonly Statement[];
  /** Claims on file that were written wrongly: mended as `value.correct` does it, who says them stays. */
  readonly corrections?: readonly { readonly claim: ClaimId; readonly value: Value }[];
};

/** `positive`: concerns this case; `negative`: checked, does not; `unsure`: may concern. Never a confirmation of a fate. */
export type Judgement = 'positive' | 'negative' | 'unsure';
