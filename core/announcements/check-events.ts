import { isDateText } from '../base/dates/parse.ts';
import type { ReadJson } from '../base/json-text.ts';
import { rowOf } from '../model/schema.ts';

/** What is wrong with a member of `reference/events.json`. */
export type EventReason =
  | 'missing'
  | 'not-a-list'
  | 'not-a-text'
  | 'unknown-member'
  | 'not-a-choice'
  | 'not-a-date'
  | 'other-precision'
  | 'sides-disagree'
  | 'not-a-number'
  | 'no-such-report'
  | 'no-such-event'
  | 'twice';

/** The first fault of a file of events: which event from 0, which member, why, and the line when the file's text is known. */
export type EventProblem = {
  readonly place: number;
  readonly field: string;
  readonly reason: EventReason;
  readonly line?: number;
};

type Fields = Readonly<Record<string, unknown>>;
/** A fault in one event, with the value that its line belongs to. */
type Fault = {
  readonly field: string;
  readonly reason: EventReason;
  readonly owner: unknown;
  readonly key: string;
};

/** Finds the first fault in the shipped events; `null` when they are whole. `placeOf` gives lines (`readJson`). */
export function findEventProblem(
  events: readonly unknown[],
  placeOf?: ReadJson['placeOf'],
): EventProblem | null {
  const ids = events.map((event) => (isFields(event) ? event.id : undefined));
  for (const [place, event] of events.entries()) {
    const fault = faultIn(event) ?? faultAmong(event as Fields, place, ids);
    if (fault === null) continue;
    const { field, reason, owner, key } = fault;
    return { place, field, reason, ...(placeOf === undefined ? {} : { line: placeOf(owner, key).line }) };
  }
  return null;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Check = (value: unknown, owner: Fields) => EventReason | null;

const isText: Check = (value) => {
  if (value === undefined) return 'missing';
  return typeof value === 'string' && value.trim() !== '' ? null : 'not-a-text';
};
const isTextOrNull: Check = (value, owner) => (value === null ? null : isText(value, owner));
const areTexts: Check = (value) => {
  if (value === undefined) return 'missing';
  if (!Array.isArray(value)) return 'not-a-list';
  return value.every((item) => isText(item, {}) === null) ? null : 'not-a-text';
};
const isChoiceOf =
  (kind: 'announcement' | 'source', property: string): Check =>
  (value, owner) =>
    isText(value, owner) ?? (rowOf(kind, property)?.choices?.includes(String(value)) ? null : 'not-a-choice');
const areCategories: Check = (value, owner) =>
  areTexts(value, owner) ??
  ((value as readonly string[]).every((item) => isChoiceOf('announcement', 'category')(item, owner) === null)
    ? null
    : 'not-a-choice');

const isEventDate: Check = (value, { date_precision: precision }) => {
  if (value === undefined) return 'missing';
  if (isFields(value)) {
    if (!isDateText(`${value.from}/${value.to}`)) return 'not-a-date';
    return precision === 'range' ? null : 'other-precision';
  }
  if (typeof value !== 'string' || !isDateText(value)) return 'not-a-date';
  const meant = /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'day' : 'month';
  return precision === meant ? null : 'other-precision';
};

const isDay: Check = (value) =>
  value === null || (typeof value === 'string' && isDateText(value)) ? null : 'not-a-date';

/** `what` and `to` say the receiving side twice. */
const isWhat: Check = (value, { to }) => {
  const [, side] = /^(?:pow|civilians|bodies|people|children) to (Ukraine|Russia)$/.exec(String(value)) ?? [];
  if (side === undefined) return value === undefined ? 'missing' : 'not-a-choice';
  return side === ({ UA: 'Ukraine', RU: 'Russia' } as Fields)[String(to)] ? null : 'sides-disagree';
};

/** A withheld figure has no number, and every other one has. */
const isNumber: Check = (value, { qualifier }) => {
  if (value === undefined) return 'missing';
  if (qualifier === 'undisclosed') return value === null ? null : 'not-a-number';
  return Number.isSafeInteger(value) && Number(value) >= 0 ? null : 'not-a-number';
};

const isQualifier: Check = (value) =>
  ['exact', 'at-least', 'about', 'undisclosed'].includes(String(value)) ? null : 'not-a-choice';

const countChecks: Readonly<Record<string, Check>> = {
  what: isWhat,
  to: (value) => (value === 'UA' || value === 'RU' ? null : 'not-a-choice'),
  number: isNumber,
  qualifier: isQualifier,
  claimed_by: isText,
  source_url: isText,
};
const sourceChecks: Readonly<Record<string, Check>> = {
  publisher: isText,
  url: isText,
  published: isDay,
  attribution: isChoiceOf('source', 'side'),
  title_lang: isText,
};
const eventChecks: Readonly<Record<string, Check>> = {
  id: isText,
  kind: isChoiceOf('announcement', 'kind'),
  date: isEventDate,
  date_precision: isText,
  place: isTextOrNull,
  formula: isTextOrNull,
  categories: areCategories,
  counts: (value) => (Array.isArray(value) ? null : 'not-a-list'),
  mediators: areTexts,
  follows: areTexts,
  notes: isText,
  sources: (value) => (Array.isArray(value) ? null : 'not-a-list'),
};

function faultIn(event: unknown): Fault | null {
  if (!isFields(event)) return { field: 'event', reason: 'not-a-list', owner: event, key: '' };
  const own = checkAll(event, eventChecks, '');
  if (own !== null) return own;
  for (const [list, checks] of [
    ['counts', countChecks],
    ['sources', sourceChecks],
  ] as const) {
    for (const item of event[list] as readonly unknown[]) {
      if (!isFields(item)) return { field: list, reason: 'missing', owner: event, key: list };
      const fault = checkAll(item, checks, `${list}.`);
      if (fault !== null) return fault;
    }
  }
  const reports = new Set((event.sources as readonly Fields[]).map(({ url }) => url));
  const lost = (event.counts as readonly Fields[]).find(({ source_url: url }) => !reports.has(url));
  return lost === undefined
    ? null
    : { field: 'counts.source_url', reason: 'no-such-report', owner: lost, key: 'source_url' };
}

function checkAll(owner: Fields, checks: Readonly<Record<string, Check>>, prefix: string): Fault | null {
  for (const key of Object.keys(owner))
    if (!Object.hasOwn(checks, key))
      return { field: `${prefix}${key}`, reason: 'unknown-member', owner, key };
  for (const [key, check] of Object.entries(checks)) {
    const reason = check(owner[key], owner);
    if (reason !== null) return { field: `${prefix}${key}`, reason, owner, key };
  }
  return null;
}

/** What only shows beside the other events: an id used twice, an event that is followed and not there. */
function faultAmong(event: Fields, place: number, ids: readonly unknown[]): Fault | null {
  if (ids.indexOf(event.id) < place) return { field: 'id', reason: 'twice', owner: event, key: 'id' };
  return (event.follows as readonly string[]).every((slug) => ids.includes(slug))
    ? null
    : { field: 'follows', reason: 'no-such-event', owner: event, key: 'follows' };
}
