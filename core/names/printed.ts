/** What reading a printed name gives; the reading itself is in read.ts. */

export type NameScript = 'cyrillic' | 'latin';

/** What a printed part is by its shape alone. */
export type PartShape = 'word' | 'initial' | 'abbreviation';

export type PrintedPart = {
  /** lower case, look-alike letters repaired, apostrophes kept as ' */
  readonly text: string;
  /** as it stood in the text */
  readonly printed: string;
  readonly script: NameScript;
  readonly shape: PartShape;
  /** stood in brackets: another surname of the same person */
  readonly isBracketed: boolean;
  /** had look-alike letters or digits inside */
  readonly isRepaired: boolean;
  /** a word that only has a place in foreign names (де, van) */
  readonly isParticle: boolean;
};

/** A birth date as far as it was printed; month and day only together with the year. */
export type PrintedBirth = { readonly year: number; readonly month?: number; readonly day?: number };

export type PrintedName = {
  readonly parts: readonly PrintedPart[];
  /** index of the first part after a comma that follows a surname, or 0 */
  readonly commaAt: number;
  readonly birth?: PrintedBirth;
  readonly ranks: readonly string[];
  readonly callSign?: string;
  /** sex said by a word such as огли / кизи */
  readonly sexWord?: 'm' | 'f';
};
