export type Likeness = 'strong' | 'some' | 'weak';

/** From here on a pair is very much alike. */
export const strongFrom = 0.67;

/**
 * How alike a row and a case are, as one of three words: a number would look like a certainty that it is not.
 *
 * From 0.67 on, at most 2 in 100 rows whose person is not on file reach as far (measured on the matcher's development data); below
 * 0.2 most are other people.
 */
export const likenessOf = (score: number): Likeness =>
  score >= strongFrom ? 'strong' : score >= 0.2 ? 'some' : 'weak';
