import type { SourceChoice, Statement } from '../../../../../core/model/commands.ts';
import { rowsOf } from '../../../../../core/model/schema.ts';
import type { PropertyRow } from '../../../../../core/model/schema-types.ts';
import type { Value } from '../../../../../core/model/types.ts';
import { caseTexts } from './case-texts.ts';
import { type Desk, say } from './desk.ts';
import { personName } from './names.ts';
import { type DemoSources, usualSource } from './sources.ts';

export const caseCount = 60;
/** The first cases say something in every field that fits them. */
const fullCases = 3;

/** Every fourth person is a civilian, every fifth a woman. */
export const isSoldier = (place: number): boolean => place % 4 !== 1;
export const sexOf = (place: number): 'male' | 'female' =>
  place % 5 === 1 || place === 2 ? 'female' : 'male';
/** Nobody wrote anything about these for years. */
export const isOld = (place: number): boolean => place >= 44 && place < 49;

/** Written one by one: names, and what a story or a part of the work gives. */
const apart = new Set(['name', 'other-name', 'former-name', 'fate', 'fate-look', 'assignee', 'tag']);

/** What is said about one invented person when the case is opened. */
export function caseStatements(desk: Desk, sources: DemoSources, place: number): readonly Statement[] {
  const sex = sexOf(place);
  const name = personName(place, sex);
  const when = isOld(place) ? { statedOn: `2023-0${1 + (place % 9)}` } : {};
  const known = rowsOf('case').flatMap((row, at) =>
    apart.has(row.property) || !concerns(row, place) || !isWritten(row, at, place)
      ? []
      : valuesOf(desk, row, at, place).map(([value, key]) =>
          say(row.property, value, sourceOf(sources, row, place, at), {
            ...when,
            ...(key === undefined ? {} : { key }),
          }),
        ),
  );
  return [
    say('name', name.uk, sources.register, { key: 'uk', ...when }),
    ...(place % 7 === 6 ? [] : [say('name', name.ru, sources.notice, { key: 'ru', ...when })]),
    ...(place % 3 === 2 ? [] : [say('name', name.latin, sources.redCross, { key: 'latin', ...when })]),
    ...(place % 6 === 0 ? [say('other-name', { whole: printedName(place) }, sources.hostile, when)] : []),
    ...(sex === 'female' && place % 10 === 1
      ? [say('former-name', { ...name.uk, family: 'Дівоченко-Приклад' }, sources.register, when)]
      : []),
    ...known,
  ];
}

/** As a foreign list would print it: capitals, the Russian form, no patronymic. */
export function printedName(place: number): string {
  const { family = '', given = '' } = personName(place, sexOf(place)).ru;
  return `${family.toUpperCase()} ${given}`;
}

const concerns = (row: PropertyRow, place: number): boolean =>
  !(row.property === 'facial-hair' && sexOf(place) === 'female') &&
  (row.concerns === undefined || row.concerns === (isSoldier(place) ? 'soldier' : 'civilian'));

/** Where a value stands as people say it, which no table can read: it is kept, with a mark. */
const typedAt: Readonly<Record<string, number>> = { 'birth-date': 9, phone: 8, height: 12 };

/** Basic facts nearly always; the others in every fourth case, which ones depends on the person. */
function isWritten(row: PropertyRow, at: number, place: number): boolean {
  if (place < fullCases || typedAt[row.property] === place) return true;
  if (row.isBasic === true) return (place + at) % 9 !== 0 || row.property === 'category';
  return (
    (place * 5 + Math.floor(place / 4) + at * 3) % 4 === 0 || (place === 5 && row.property === 'next-step-on')
  );
}

function sourceOf(sources: DemoSources, row: PropertyRow, place: number, at: number): SourceChoice {
  // What families know by themselves is their own word.
  return ['body', 'notes'].includes(row.section) ? usualSource(sources, 0) : usualSource(sources, place + at);
}

type Keyed = readonly [value: Value, key?: string];
const two = (number: number) => String(number).padStart(2, '0');

function valuesOf(desk: Desk, row: PropertyRow, at: number, place: number): readonly Keyed[] {
  // Somebody asked, and nobody knows.
  if (place > fullCases && row.section === 'body' && (place + at) % 11 === 0) return [[{ unknown: true }]];
  const special = specials[row.property]?.(desk, place);
  if (special !== undefined) return [[special]];
  const texts = caseTexts[row.property];
  if (texts !== undefined) return [[desk.text(texts[(place + at) % texts.length] ?? texts[0]!)]];
  if (row.keys !== undefined) {
    const keys = place < fullCases ? row.keys : row.keys.filter((_, index) => (index + place) % 4 === 0);
    return keys.map((key, index): Keyed => [`ZHU-000-${two(place)}${two(index)}`, key]);
  }
  const choices = row.choices ?? [];
  return choices.length === 0 ? [] : [[choices[(place + at) % choices.length] ?? '']];
}

/** Values that follow no table of texts or choices. Dates cover what dates can be: exact, about, doubted, a year, an interval. */
const specials: Readonly<Record<string, (desk: Desk, place: number) => Value>> = {
  sex: (_, place) => sexOf(place),
  category: (_, place) => (isSoldier(place) ? 'soldier' : 'civilian'),
  'returns-to': (_, place) => (place % 20 === 11 ? 'RU' : 'UA'),
  circumstances: ({ text }, place) => {
    const [ofSoldiers, ofCivilians] = caseTexts.circumstances ?? [];
    return text((isSoldier(place) ? ofSoldiers : ofCivilians) ?? ['', '', '']);
  },
  'birth-date': (_, place) => (place === typedAt['birth-date'] ? '31.02.1988' : birthDate(place)),
  phone: ({ text }, place) =>
    place === typedAt.phone
      ? text(['не пам’ятаємо', 'не помним', 'we do not remember'])
      : `+380 00 000 00 ${two(place)}`,
  account: (_, place) => `@vyhadane_${place}`,
  imei: (_, place) => `00000000000000${place % 10}`,
  height: ({ text }, place) =>
    place === typedAt.height ? text(['як дядько', 'как дядя', 'like his uncle']) : 160 + ((place * 7) % 35),
  weight: (_, place) => 58 + ((place * 5) % 40),
  'foot-size': (_, place) => 36 + (place % 10),
  'service-from': (_, place) => `202${2 + (place % 2)}-0${1 + (place % 9)}`,
  'service-to': () => '2026-12',
  'held-since': (_, place) => `2025-0${1 + (place % 9)}`,
  'last-contact-on': (_, place) => lastContact(place),
  'lost-on': (_, place) => (place % 3 === 0 ? lastContact(place) : `${lastYear(place)}-1${place % 3}~`),
  'next-step-on': ({ dayFrom }, place) => dayFrom((place % 12) * 5 - 15),
};

function birthDate(place: number): string {
  const year = 1958 + ((place * 13) % 46);
  if (place % 6 === 4) return String(year);
  if (place % 6 === 5) return `${year}-${two(1 + (place % 12))}~`;
  return `${year}-${two(1 + (place % 12))}-${two(1 + ((place * 3) % 28))}${place % 15 === 7 ? '?' : ''}`;
}

/** The year in which a person was last heard of; what happened later follows it. */
export const lastYear = (place: number): number =>
  isOld(place) ? 2022 : place === 0 ? 2024 : 2022 + (place % 3);

function lastContact(place: number): string {
  if (place === 0) return '2024-02-10';
  const month = `${lastYear(place)}-${two(1 + (place % 10))}`;
  if (place % 5 === 3) return `${month}~`;
  return place % 8 === 6 ? `${month}-01/${month}-09` : `${month}-${two(1 + ((place * 7) % 28))}`;
}
