import { printDate } from '../../../core/base/dates/print.ts';
import { parseGrade, plainGradeOf } from '../../../core/model/grades.ts';
import { nameText } from '../../../core/model/names.ts';
import { rowOf } from '../../../core/model/schema.ts';
import type { Count, EntityKind, Value } from '../../../core/model/types.ts';
import { isCount, isLook, isNameForm, isUnknown } from '../../../core/model/values.ts';
import type { Language } from '../../services/shell-api.ts';
import type { Formats } from './format.ts';
import type { Translate } from './use-text.ts';

/** What is needed to write a value in words. */
export type Words = { readonly t: Translate; readonly language: Language; readonly format: Formats };

/** `male` and `female` choose the grammatical form; without a known sex the wording fits both. */
export type Gender = 'male' | 'female' | undefined;

/**
 * A text of the namespace `model` whose key comes from the schema table.
 *
 * The compiler cannot see such a key; `labelKeys()` lists them all and the locale check proves that
 * each exists in three languages.
 */
export const modelText = (t: Translate, key: string, gender?: Gender): string =>
  t(`model:${key}` as 'model:kind.case', gender === undefined ? {} : { context: gender });

/** The label of a property; an unknown one (from a newer version) is shown by its own name. */
export function propertyLabel(t: Translate, kind: EntityKind, property: string): string {
  const row = rowOf(kind, property);
  return row === null ? property : modelText(t, row.labelKey);
}

/** Where a number stands in its sentence is decided by the qualifier: `at least 50`, `number withheld`. */
export function countText({ t, format }: Words, count: Count): string {
  if (count.number === null) return modelText(t, 'count.qualifier.undisclosed');
  const number = format.number(count.number);
  return count.qualifier === 'exact'
    ? number
    : `${modelText(t, `count.qualifier.${count.qualifier}`)} ${number}`;
}

/** How something is known, in plain words; a grade that has none as its letter and digit. */
export function gradeWords(t: Translate, text: string): string {
  const grade = parseGrade(text);
  const plain = grade === null ? null : plainGradeOf(grade);
  return plain === null ? text : modelText(t, `grade.${plain}`);
}

/** Any value as its property shows it; what is not what the property holds is shown exactly as typed. */
export function valueWords(
  words: Words,
  kind: EntityKind,
  property: string,
  value: Value,
  gender?: Gender,
): string {
  const row = rowOf(kind, property);
  if (typeof value === 'string') {
    if (row?.type === 'grade') return gradeWords(words.t, value);
    if (row?.type === 'date') return printDate(value, words.language);
    if (row?.type === 'choice' && row.choices?.includes(value) === true)
      return modelText(
        words.t,
        `${kind}.${property}.choices.${value}`,
        property === 'fate' ? gender : undefined,
      );
    return value;
  }
  if (typeof value === 'number') {
    const number = words.format.number(value);
    return row?.unit === undefined ? number : `${number} ${modelText(words.t, `unit.${row.unit}`)}`;
  }
  if (isUnknown(value)) return modelText(words.t, 'value.unknown');
  if (isCount(value)) return countText(words, value);
  if (isNameForm(value)) return nameText(value);
  if (isLook(value)) return value.reason;
  return String(value);
}
