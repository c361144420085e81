import { isDateText } from '../base/dates/parse.ts';

/** One event as `reference/events.json` writes it. */
export type ShippedEvent = {
  readonly id: string;
  readonly kind: string;
  readonly date: string | { readonly from: string; readonly to: string };
  readonly place: string | null;
  readonly formula: string | null;
  readonly categories: readonly string[];
  readonly counts: readonly ShippedCount[];
  readonly mediators: readonly string[];
  readonly follows: readonly string[];
  readonly notes: string;
  readonly sources: readonly ShippedSource[];
};

export type ShippedCount = {
  readonly what: string;
  readonly to: 'UA' | 'RU';
  readonly number: number | null;
  readonly qualifier: 'exact' | 'at-least' | 'about' | 'undisclosed';
  readonly claimed_by: string;
  readonly source_url: string;
};

export type ShippedSource = {
  readonly publisher: string;
  readonly url: string;
  readonly published: string | null;
  readonly attribution: string;
  readonly title_lang: string;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const areAll = (value: unknown, isOne: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

/** `what` and `to` say the receiving side twice; they must agree. */
const sides = { UA: 'Ukraine', RU: 'Russia' } as const;

function isCount(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { what, to, number, qualifier, claimed_by, source_url } = value;
  if (!isText(what) || !isText(claimed_by) || !isText(source_url)) return false;
  if (to !== 'UA' && to !== 'RU') return false;
  if (!/^(pow|civilians|bodies|people|children) to (Ukraine|Russia)$/.test(what)) return false;
  if (!what.endsWith(sides[to])) return false;
  if (qualifier === 'undisclosed') return number === null;
  const isNumber = Number.isSafeInteger(number) && Number(number) >= 0;
  return isNumber && (qualifier === 'exact' || qualifier === 'at-least' || qualifier === 'about');
}

const isSource = (value: unknown): boolean =>
  isFields(value) &&
  isText(value.publisher) &&
  isText(value.url) &&
  (value.published === null || (isText(value.published) && isDateText(value.published))) &&
  isText(value.attribution) &&
  isText(value.title_lang);

const isEventDate = (date: unknown): boolean => {
  if (isFields(date)) return isText(date.from) && isText(date.to) && isDateText(`${date.from}/${date.to}`);
  return isText(date) && isDateText(date);
};

/** The field in which an event is not as it should be; `null` when it is whole. */
export function brokenField(event: unknown): string | null {
  if (!isFields(event)) return 'event';
  const checks: readonly (readonly [string, (value: unknown) => boolean])[] = [
    ['id', isText],
    ['kind', isText],
    ['date', isEventDate],
    ['place', isTextOrNull],
    ['formula', isTextOrNull],
    ['categories', areTexts],
    ['counts', (counts) => areAll(counts, isCount)],
    ['mediators', areTexts],
    ['follows', areTexts],
    ['notes', isText],
    ['sources', (sources) => areAll(sources, isSource)],
  ];
  const broken = checks.find(([field, isRight]) => !isRight(event[field]));
  if (broken !== undefined) return broken[0];
  const { counts, sources } = event as ShippedEvent;
  const urls = new Set(sources.map((source) => source.url));
  return counts.every((count) => urls.has(count.source_url)) ? null : 'counts';
}
