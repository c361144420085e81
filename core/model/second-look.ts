import type { EntityRecord, StatedClaim } from './types.ts';
import { isLook } from './values.ts';

/** Whose word it is: the author entity once a vault knows several people, else the name that was signed. */
export type Signature = { readonly author: string; readonly by?: StatedClaim['by'] };

/**
 * The second looks at the judgements of a link, oldest first. A judgement that is changed is another one: it has to be looked
 * at again.
 */
export const looksAtJudgement = (record: EntityRecord): readonly StatedClaim[] => {
  const judged = new Set(judgementsIn(record).map(({ id }) => id));
  return claimsOf(record, 'judgement-look').filter(({ value }) => isLook(value) && judged.has(value.looked));
};

/**
 * Everybody who says «same person» of a link: who judged, and who looked a second time. Two people who judged the same without
 * knowing of each other, on two laptops, have looked twice. Empty while the judgement shown is another one.
 */
export function saysSame(record: EntityRecord): readonly Signature[] {
  const [shown] = judgementsIn(record);
  if (shown?.value !== 'positive') return [];
  const agreeing = judgementsIn(record).filter(({ value }) => value === 'positive');
  return [...agreeing, ...looksAtJudgement(record)].map(({ author, by }) => ({
    author,
    ...(by === undefined ? {} : { by }),
  }));
}

const judgementsIn = (record: EntityRecord) => claimsOf(record, 'judgement');

const claimsOf = (record: EntityRecord, property: string): readonly StatedClaim[] =>
  record.views.filter((view) => view.property === property).flatMap(({ claims }) => claims);
