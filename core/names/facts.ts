/** What goes into the name index and what comes out. */
import type { BirthFact } from './birth.ts';
import type { Sex } from './classes.ts';
import type { MatchReason } from './reasons.ts';

/** What is known of a person on file, or asked about one. Names may be in any script and several. */
export type PersonFacts = {
  readonly names: readonly string[];
  readonly birth?: BirthFact;
  readonly sex?: Sex;
  /** military unit, as written */
  readonly unit?: string;
  /** where the person is from or was last seen, as written */
  readonly place?: string;
};

export type PersonEntry = PersonFacts & { readonly id: string };

export type NameMatch = {
  readonly id: string;
  /** 0…1: how likely the printed name means this person, comparable between queries; never a verdict */
  readonly score: number;
  /** the form on file that agreed best, as it was written there ("found as Serhii") */
  readonly form: string;
  readonly reasons: readonly MatchReason[];
};

export type SearchOptions = {
  /** how many at most; 10 when not given */
  readonly limit?: number;
  /** leaves out candidates below; 0.001 when not given */
  readonly minScore?: number;
  /** the query is still being typed: its last word may be the beginning of one */
  readonly isTyping?: boolean;
  /** the name alone counts, whatever birth date stands beside it */
  readonly withoutBirth?: boolean;
  /** reasons cost time; a run over a long list may ask for them later with `explain`; true when not given */
  readonly withReasons?: boolean;
};
