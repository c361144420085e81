import type { PlaceWords } from './places.ts';
import type { Scan } from './scan.ts';
import type { EventKind } from './types.ts';

/** The word that makes a sentence speak of one of the seven kinds. */
export type Anchor = {
  readonly kind: EventKind;
  readonly at: number;
  /** Exchanges in general ("обміни тривають"): tells no event without a day or a number. */
  readonly isPlural: boolean;
  /** A verb or a noun that says by itself that something was carried out. */
  readonly isAct: boolean;
  /** An agreement named as the ground of something else ("according to the agreements reached on …"). */
  readonly isGround?: boolean;
  /** "It took place on 19 December": goes on with the event told last. */
  readonly isToldOn?: boolean;
};

/** What the whole text is about; a word such as "exchange" or "agreement" alone is about anything. */
export type Topic = {
  readonly hasPrisoners: boolean;
  readonly hasBodies: boolean;
  /** "обмін тілами", "body swap": the handing over of bodies is called an exchange. */
  readonly hasBodySwap: boolean;
  readonly hasExchange: boolean;
  readonly hasReturns: boolean;
  readonly hasTalks: boolean;
  /** Soldiers are spoken of, and no civilians or children. */
  readonly hasSoldiersOnly: boolean;
};

export type AnchorInput = {
  readonly scan: Scan;
  readonly topic: Topic;
  readonly places: readonly PlaceWords[];
  /** What the text spoke of last: "more will be released on Friday", "such an exchange" carry it on. */
  readonly lastKind: EventKind | null;
  /** Every kind of event that the text has told so far. */
  readonly told: ReadonlySet<EventKind>;
};
