/** A part of the input text, `[start, end)` in UTF-16 units: `text.slice(start, end)` is always what was read. */
export type Span = { readonly start: number; readonly end: number };

export type EventKind =
  | 'exchange'
  | 'body-repatriation'
  | 'list-handover'
  | 'negotiation-round'
  | 'agreement'
  | 'civilian-return'
  | 'child-return';

export type EventStatus = 'announced' | 'reported-done' | 'postponed' | 'disputed' | 'denied';
export type CountWhat = 'pow' | 'civilian' | 'body' | 'child' | 'person';
export type CountQualifier = 'exact' | 'at-least' | 'about' | 'up-to';
export type PartySide = 'UA' | 'RU';
export type SpeakerSide = 'UA' | 'RU' | 'ICRC' | 'third' | 'media' | 'anonymous';
export type Formula = 'N-for-N' | 'all-for-all' | 'one-to-one';
export type Category =
  | 'wounded'
  | 'seriously-ill'
  | 'under-25'
  | 'women'
  | 'officers'
  | 'conscripts'
  | 'civilians'
  | 'children'
  | 'bodies';

/** A value and the words it was read from. */
export type Read<T> = { readonly value: T; readonly span: Span };

/** How a day was found; the screen says it in words ("from the weekday", "from the dateline"). */
export type DateBasis =
  | 'full'
  | 'day-month'
  | 'relative'
  | 'weekday'
  | 'statement'
  | 'dateline'
  | 'inherited';

export type ReadDate = {
  /** ISO day, or null where the words cannot be resolved ("in May", a weekday without a day of publication). */
  readonly iso: string | null;
  /** Last day of a range, where the text gives one. */
  readonly end?: string;
  readonly basis: DateBasis;
  readonly span: Span;
  /** The words as read, before any resolution: what `core/intake/doubt` compares. */
  readonly stated: StatedDate;
};

/** Day, month, year and weekday exactly as the text names them; 0 is Monday. */
export type StatedDate = {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly weekday?: number;
};

export type ReadCount = {
  readonly what: CountWhat;
  readonly to: PartySide;
  readonly number: number;
  readonly qualifier: CountQualifier;
  readonly span: Span;
  /** True for a group inside another figure of the same text (officers among the freed): shown, never summed. */
  readonly isPart: boolean;
};

export type ReadSpeaker = { readonly name: string; readonly side: SpeakerSide; readonly span: Span };

/** One proposed announcement. Nothing here is a fact: every value is what the text says, for a person to check. */
export type ProposedEvent = {
  readonly main: boolean;
  readonly kind: Read<EventKind>;
  readonly status: Read<EventStatus>;
  readonly date: ReadDate | null;
  readonly counts: readonly ReadCount[];
  /** Groups inside those figures (ranks, sexes, "of them"): shown beside, never summed, never compared. */
  readonly parts: readonly ReadCount[];
  readonly categories: readonly Read<Category>[];
  readonly formula: Read<Formula> | null;
  /** English name, as in the catalogue. */
  readonly place: Read<string> | null;
  readonly mediators: readonly Read<string>[];
  readonly claimedBy: readonly ReadSpeaker[];
  /** Sentences that tie this event to another one ("the third round follows after the exchange"). */
  readonly conditions: readonly Span[];
  /** The sentences it was read from. */
  readonly sentences: readonly Span[];
};

/** Why a sentence that speaks of exchanges or bodies gave no event. */
export type SilenceReason =
  | 'total-over-time'
  | 'offer-or-hope'
  | 'general-remark'
  | 'other-parties'
  | 'negated'
  | 'not-this-war';

export type Silence = { readonly reason: SilenceReason; readonly span: Span };

export type Reading = {
  readonly events: readonly ProposedEvent[];
  /** Sentences that were understood and left out, with the reason. */
  readonly silences: readonly Silence[];
  /** Sentences from which nothing was read: shown as such, so that nobody believes that all was understood. */
  readonly unread: readonly Span[];
  /** How many sentences the text has, page furniture included. */
  readonly sentenceCount: number;
};

export type ReadOptions = {
  /** ISO day of publication; without it "today" and weekdays stay unresolved unless the page carries its date. */
  readonly published?: string | null;
};
