/**
 * The weights of evidence, in natural-log units (Fellegi and Sunter 1969: how much likelier the observation is for the
 * same person than for another).
 *
 * Set by hand and by reading errors, not learned. A different given name or patronymic weighs more than any
 * spelling gains, because siblings and namesakes are what lists are full of.
 */
export const WEIGHTS = {
  /** `agree` for the same name, `slope` per misprint in a word of 3.5 sounds, `apart` for another name, `initial` for a fitting initial */
  surname: { agree: 6, slope: 8, apart: -8, initial: 0.3 },
  given: { agree: 2.5, slope: 5, apart: -10, initial: 0.8 },
  patronymic: { agree: 2.5, slope: 5, apart: -9, initial: 0.6 },
  /** a surname taken for a given name or the other way; hardly anything where the roles are a guess from the order */
  crossedRoles: 1.5,
  crossedUnsure: 0.3,
  /** a given name taken for a patronymic: Іван Петрович is not Петро Іванович */
  crossedGivenPatronymic: 4,
  /** parts that only the printed name has; one of several surnames costs less than the only one */
  queryAlone: { surname: -4, given: -2.5, patronymic: -0.1 },
  extraSurname: -2,
  /** the other half of a double surname agrees too, at most */
  secondSurname: 1,
  /** parts that only the name on file has */
  filedAlone: { surname: -2, given: -2.5, patronymic: -0.1 },
  bracketAlone: -0.1,
  particleAlone: -0.2,
  /** per e-fold of rarity of the surname among the case files, around the middle, within bounds */
  rarity: 0.25,
  rarityMiddle: 8,
  rarityMost: 0.8,
  /** a similar surname, when exactly this one is borne by others: Павленко is not a misprint of Паленко */
  knownElsewhere: -1.5,
  /** spellings of names from far away differ more for the same person */
  farSlope: 0.65,
  sexDiffers: -2.5,
  /**
   * Another year, two or more away, is nearly as much as another father: a namesake. Lists have misprints in dates too, so a name
   * that agrees in every part stays among the candidates, as one that may be the person or not.
   */
  birth: { sameDay: 6, sameYear: 3, swapped: 2, nearDay: 1, nextYear: -1, otherDay: -2.5, otherYear: -8.5 },
  unit: { same: 1, differs: -0.3 },
  place: { same: 0.7, differs: -0.2 },
  /** evidence at which a match is as likely as not, and how fast certainty grows around it */
  middle: 2.6,
  scale: 0.95,
} as const;
