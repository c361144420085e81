import { parseDate } from '../base/dates/parse.ts';
import { readDate } from '../base/dates/read.ts';
import { isId } from '../base/ids.ts';
import type { PropertyRow } from './schema-types.ts';
import type { Count, Look, NameForm, Unknown, Value } from './types.ts';

/** A value as it will be kept; `isAsTyped` when it is not what the property holds. */
export type CheckedValue = { readonly value: Value; readonly isAsTyped?: true };

const asTyped = (value: string): CheckedValue => ({ value, isAsTyped: true });

/**
 * Fits a value to its property by the schema table.
 *
 * What a person typed is never refused: a date that does not exist, a choice that is not on the list
 * and a grade that is none are kept exactly and marked. `null` is a value of another shape (a number
 * where a text belongs), which no form can produce.
 */
export function checkValue(row: PropertyRow, value: Value): CheckedValue | null {
  if (isUnknown(value)) return canBeUnknown(row) ? { value } : null;
  switch (row.type) {
    case 'number':
      if (typeof value === 'number') return isInRange(row, value) ? { value } : asTyped(String(value));
      return typeof value === 'string' ? checkNumber(row, value) : null;
    case 'phone':
      if (typeof value !== 'string') return null;
      return isPhone(value) ? { value } : asTyped(value);
    case 'text':
    case 'long-text':
      return typeof value === 'string' ? { value } : null;
    case 'date':
      return typeof value === 'string' ? checkDate(value) : null;
    case 'choice':
      if (typeof value !== 'string') return null;
      return row.choices?.includes(value) === true ? { value } : asTyped(value);
    case 'grade':
      if (typeof value !== 'string') return null;
      return /^[A-F][1-6]$/.test(value) ? { value } : asTyped(value);
    case 'name':
      if (typeof value === 'string') return { value: { whole: value } };
      return isNameForm(value) ? { value } : null;
    case 'count':
      if (typeof value === 'string') return asTyped(value);
      return isCount(value) ? { value } : null;
    case 'entity':
      return typeof value === 'string' && isId(value) ? { value } : null;
    case 'flag':
      return typeof value === 'boolean' ? { value } : null;
    case 'seen':
    case 'preference':
    case 'look':
      return null;
  }
}

/** Whether "known to be unknown" can stand in a property: in all that a person is asked. */
export const canBeUnknown = (row: PropertyRow): boolean =>
  !['seen', 'preference', 'look', 'flag'].includes(row.type) && row.section !== 'none';

/** Whether a value says that nobody knows. */
export const isUnknown = (value: Value): value is Unknown =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).length === 1 &&
  (value as Partial<Unknown>).unknown === true;

/** Whether a value is a second look at a claim. */
export const isLook = (value: Value): value is Look =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  typeof (value as Partial<Look>).looked === 'string' &&
  typeof (value as Partial<Look>).reason === 'string';

/** A measure as people write it: `180`, `180 см`, `1,80 m`; anything else, and what cannot be, stays as typed. */
function checkNumber(row: PropertyRow, text: string): CheckedValue {
  const found = /^\s*(\d{1,9}(?:[.,]\d{1,6})?)\s*(\p{L}*)\.?\s*$/u.exec(text);
  const [, digits = '', unit = ''] = found ?? [];
  const factor = found === null ? undefined : factorOf(row.unit, unit.toLowerCase());
  if (factor === undefined) return asTyped(text);
  // A thousandth is finer than any of these measures, and keeps 1.80 m from becoming 180.00000000000003 cm.
  const number = Math.round(Number(digits.replace(',', '.')) * factor * 1000) / 1000;
  return isInRange(row, number) ? { value: number } : asTyped(text);
}

/** How many of the property's units one unit as written makes; `undefined` for a word that is none of its units. */
function factorOf(unit: PropertyRow['unit'], written: string): number | undefined {
  if (written === '') return 1;
  if (unit === 'cm')
    return ['см', 'cm'].includes(written) ? 1 : ['м', 'm'].includes(written) ? 100 : undefined;
  return unit === 'kg' && ['кг', 'kg'].includes(written) ? 1 : undefined;
}

const isInRange = ({ range }: PropertyRow, value: number): boolean =>
  Number.isFinite(value) && (range === undefined || (value >= range[0] && value <= range[1]));

/** Five digits at least (short lines of offices), fifteen at most (E.164), however they are grouped. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return text.trim() === '' || (digits >= 5 && digits <= 15);
}

/** EDTF as it is; words in one of the three languages when they have one meaning; else as typed. */
function checkDate(text: string): CheckedValue {
  if (parseDate(text).ok) return { value: text };
  const read = readDate(text);
  return read.kind === 'understood' ? { value: read.date } : asTyped(text);
}

/** Whether a person left it empty: no text, or a name without any part. */
export function isEmptyValue(value: Value): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return isNameForm(value) && nameParts(value).every((part) => part.trim() === '');
}

const nameParts = (form: NameForm): readonly string[] =>
  [form.family, form.given, form.patronymic, form.whole].filter((part) => part !== undefined);

const nameKeys: readonly string[] = ['family', 'given', 'patronymic', 'whole'];

/** Whether a value is a name: only its four parts, all texts. */
export const isNameForm = (value: Value): value is NameForm =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).every(
    (key) => nameKeys.includes(key) && typeof value[key as keyof typeof value] === 'string',
  );

/** Whether a value is a count: a whole number, and none when and only when the figure was withheld. */
export function isCount(value: Value): value is Count {
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const count = value as Partial<Count>;
  const hasNumber = Number.isSafeInteger(count.number) && Number(count.number) >= 0;
  return (
    ['pow', 'civilians', 'bodies', 'people', 'children'].includes(String(count.what)) &&
    ['UA', 'RU'].includes(String(count.to)) &&
    ['total', 'part', 'outside'].includes(String(count.scope)) &&
    (count.qualifier === 'undisclosed'
      ? count.number === null
      : hasNumber && ['exact', 'at-least', 'about', 'up-to'].includes(String(count.qualifier)))
  );
}

/**
 * The key of a value in a `per-key` property without fixed keys: for a count what it counts, to whom
 * and its scope, so that only figures of the same thing stand in one view and can contradict.
 */
export function keyOfValue(value: Value): string | undefined {
  if (!isCount(value)) return undefined;
  const scope = value.scope === 'total' ? 'total' : `${value.scope}:${(value.scopeText ?? '').trim()}`;
  return `${value.what}.${value.to}.${scope}`;
}

/** A value as one text, the same for equal values whatever the order of their parts. */
export function valueText(value: Value): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== '');
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Whether two values of one view exclude each other.
 *
 * Counts: a withheld figure contradicts nothing; "at least 1,000" agrees with 1,212, "up to 1,000" with 950; "about" leaves a
 * twentieth of room. Texts: another letter is another value, white space and the Unicode form are not.
 */
export function valuesDiffer(a: Value, b: Value): boolean {
  // Who does not know contradicts nobody.
  if (isUnknown(a) || isUnknown(b)) return false;
  if (isCount(a) && isCount(b)) return countsDiffer(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a !== b && evenText(a) !== evenText(b);
  return valueText(a) !== valueText(b);
}

/** A text without what makes no other value of it. */
export const evenText = (text: string): string =>
  isEven(text) ? text : text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether a text is of plain ASCII letters and signs and single spaces between them: then it is even as it stands. */
const isEven = (text: string): boolean => /^[!-~]+(?: [!-~]+)*$/.test(text);

function countsDiffer(a: Count, b: Count): boolean {
  if (a.number === null || b.number === null) return false;
  const [lowA, highA] = countRange(a, a.number);
  const [lowB, highB] = countRange(b, b.number);
  return highA < lowB || highB < lowA;
}

/** Between which figures a count leaves the number. */
export function countRange(count: Count, number: number): readonly [number, number] {
  if (count.qualifier === 'at-least') return [number, Number.POSITIVE_INFINITY];
  if (count.qualifier === 'up-to') return [0, number];
  if (count.qualifier === 'about') return [number * 0.95, number * 1.05];
  return [number, number];
}
