import { viewKey } from '../model/fold.ts';
import { nameText } from '../model/names.ts';
import { rowOf } from '../model/schema.ts';
import type { EntityRecord, StatedClaim, Value } from '../model/types.ts';
import { checkValue, isNameForm, valuesDiffer } from '../model/values.ts';
import { type NumberPlace, numberPlaces, type Said } from './case-entries.ts';

/** What becomes of one cell that is added to a case on file. */
export type CellChoice = 'say' | 'correct' | 'leave';

/**
 * One cell beside what is on file: `new`: nothing is there · `same`: somebody said it already · `more`: stands beside what is there ·
 * `differs`: another value is there.
 */
export type ComparedCell = {
  readonly said: Said;
  readonly state: 'new' | 'same' | 'more' | 'differs';
  /** What is on file, shown first one first. */
  readonly onFile: readonly StatedClaim[];
};

/** Every cell of a row beside its case. Nothing is decided here. */
export const compareCase = (facts: readonly Said[], record: EntityRecord): readonly ComparedCell[] =>
  facts.map((said) => {
    const place = viewKey(said);
    const onFile = record.views.find((view) => viewKey(view) === place)?.claims ?? [];
    const row = rowOf('case', said.property);
    const value = (row === null ? null : checkValue(row, said.value))?.value ?? said.value;
    if (onFile.length === 0) return { said, state: 'new', onFile };
    const isThere = isNumber(said) ? isSameNumber : isSame;
    if (onFile.some((claim) => isThere(claim.value, value))) return { said, state: 'same', onFile };
    return { said, state: row?.cardinality === 'many' ? 'more' : 'differs', onFile };
  });

const isNumber = (said: Said): boolean => numberPlaces.some(({ property }) => property === said.property);

const isSameNumber = (a: Value, b: Value): boolean => evenNumber(String(a)) === evenNumber(String(b));

/** A name in one cell is the same as its parts; else as two sources would be compared. */
function isSame(a: Value, b: Value): boolean {
  if (isNameForm(a) && isNameForm(b)) return !valuesDiffer(nameText(a), nameText(b));
  return !valuesDiffer(a, b);
}

/** A number as it finds its case: spaces, capitals and marks between its groups do not count. */
export const evenNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The numbers of one place that are on file for a case, as they are compared. */
export const numbersIn = (record: EntityRecord, place: NumberPlace): readonly string[] =>
  record.views
    .filter(({ property, key }) => property === place.property && key === place.key)
    .flatMap(({ claims }) => claims.map(({ value }) => (typeof value === 'string' ? evenNumber(value) : '')))
    .filter((number) => number !== '');
