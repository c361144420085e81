import type { EntityId } from '../../core/base/ids.ts';
import type { DateText } from '../../core/model/types.ts';
import type { MatchReason } from '../../core/names/reasons.ts';
import type { NamedKind } from './matching/shelves.ts';

/** What a search finds, in the order in which it is shown. */
export type FoundKind = 'case' | NamedKind;

export type FoundRow = {
  readonly id: EntityId;
  /** Its name, or its place; empty when it has neither. */
  readonly title: string;
  /** The spelling on file that agreed, when it is not the title ("found as Serhii"). */
  readonly form: string | null;
  readonly birthDate?: DateText;
  /** What else tells it from others: a unit, a place. */
  readonly detail?: string;
  /** The case or the list that it belongs to; `null` for a case. */
  readonly of: { readonly id: EntityId; readonly name: string } | null;
  /** Why it is like what was typed; empty when it only contains the words. */
  readonly reasons: readonly MatchReason[];
  /** Of a row of a list, its number there. */
  readonly row?: number;
  /** Of a case: another case was judged to be of the same person. */
  readonly isJoined?: true;
};

export type FoundGroup = {
  readonly kind: FoundKind;
  readonly rows: readonly FoundRow[];
  readonly hasMore: boolean;
};

/** Search in everything that has a name. */
export type SearchQueries = {
  /** `isExact`: as typed, without other scripts and spellings. Groups without a row are left out. */
  find: {
    params: { readonly text: string; readonly isExact: boolean; readonly count: number };
    value: {
      readonly groups: readonly FoundGroup[];
      /** False while the names are being made ready after the start: more may be found soon. */
      readonly isReady: boolean;
    };
  };
};
