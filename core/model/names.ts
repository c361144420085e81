import { compareClaims } from './order.ts';
import type { EntityRecord, NameForm, StatedClaim, Value } from './types.ts';
import { isNameForm } from './values.ts';

/** A name in one line as it stands in papers: surname, given name, patronymic; nothing is added or changed. */
export function nameText({ family, given, patronymic, whole }: NameForm): string {
  const parts = withPart(withPart(withPart('', family), given), patronymic);
  return parts === '' ? (whole ?? '') : parts;
}

function withPart(parts: string, part: string | undefined): string {
  if (part === undefined || part.trim() === '') return parts;
  return parts === '' ? part : `${parts} ${part}`;
}

/**
 * The names of a person, the one to show first in front.
 *
 * First comes the form that was written first: it is in the language in which the family lives. Ties
 * (written in one act) go Ukrainian, Russian, Latin; spellings seen elsewhere come last.
 */
export function namesOf(record: EntityRecord): readonly string[] {
  const first: StatedClaim[] = [];
  const others: StatedClaim[] = [];
  for (const { property, claims } of record.views) {
    if (property !== 'name' && property !== 'other-name' && property !== 'former-name') continue;
    for (let at = 0; at < claims.length; at++)
      (property === 'name' && at === 0 ? first : others).push(claims[at] as StatedClaim);
  }
  if (first.length > 1) first.sort(compareFirst);
  const names = new Set<string>();
  for (const { value } of first.concat(others)) {
    const name = nameIn(value);
    if (name.trim() !== '') names.add(name);
  }
  return [...names];
}

const compareFirst = (a: StatedClaim, b: StatedClaim): number =>
  a.at === b.at ? formRank(a) - formRank(b) : compareClaims(a, b);

const forms: readonly (string | undefined)[] = ['uk', 'ru', 'latin'];

function formRank({ key }: StatedClaim): number {
  const at = forms.indexOf(key);
  return at < 0 ? forms.length : at;
}

/** The name that a value is; empty for what is none ("unknown"). */
const nameIn = (value: Value): string =>
  isNameForm(value) ? nameText(value) : typeof value === 'string' ? value : '';

/**
 * What to call a part of a case in one line: its name, title, place, number or whatever else was written first.
 *
 * Empty when nothing says it; the screen then names the kind only.
 */
export function partTitle(record: EntityRecord): string {
  for (const property of ['name', 'title', 'place', 'body', 'given-by', 'where', 'number']) {
    const value = record.views.find((view) => view.property === property)?.claims[0]?.value;
    const text = value === undefined ? '' : nameIn(value).trim();
    if (text !== '') return text;
  }
  return '';
}

/** The name to show first; empty when nobody gave one. */
export const firstName = (record: EntityRecord): string => namesOf(record)[0] ?? '';
