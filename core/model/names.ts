import { compareClaims } from './order.ts';
import type { EntityRecord, NameForm, StatedClaim, Value } from './types.ts';
import { isNameForm } from './values.ts';

/** A name in one line as it stands in papers: surname, given name, patronymic; nothing is added or changed. */
export function nameText(form: NameForm): string {
  const parts = [form.family, form.given, form.patronymic].filter(
    (part) => part !== undefined && part.trim() !== '',
  );
  return parts.length > 0 ? parts.join(' ') : (form.whole ?? '');
}

/**
 * The names of a person, the one to show first in front.
 *
 * First comes the form that was written first: it is in the language in which the family lives. Ties
 * (written in one act) go Ukrainian, Russian, Latin; spellings seen elsewhere come last.
 */
export function namesOf(record: EntityRecord): readonly string[] {
  const order = ['uk', 'ru', 'latin'];
  const rank = (claim: StatedClaim): number => {
    const at = order.indexOf(claim.key ?? '');
    return at < 0 ? order.length : at;
  };
  const first = record.views
    .filter((view) => view.property === 'name')
    .flatMap((view) => view.claims.slice(0, 1))
    .toSorted((a, b) => (a.at === b.at ? rank(a) - rank(b) : compareClaims(a, b)));
  const isFirst = new Set(first.map((claim) => claim.id));
  const others = record.views
    .filter(({ property }) => ['name', 'other-name', 'former-name'].includes(property))
    .flatMap((view) => view.claims)
    .filter((claim) => !isFirst.has(claim.id));
  const texts = [...first, ...others].map(({ value }) => nameIn(value));
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
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
