export type Likeness = 'strong' | 'some' | 'weak';

/**
 * How alike a row and a case are, as one of three words: a number would look like a certainty that it is not.
 *
 * From 0.67 on, at most 2 in 100 rows whose person is not on file reach as far (measured on the matcher's development data); below
 * 0.2 most are other people.
 */
export const likenessOf = (score: number): Likeness =>
  score >= 0.67 ? 'strong' : score >= 0.2 ? 'some' : 'weak';
