import type { Language } from '../../services/shell-api.ts';

/** Numbers, days and times as the language writes them; the time zone is the computer's. */
export type Formats = {
  readonly number: (value: number) => string;
  /** `0.4` → `40 %`. */
  readonly percent: (share: number) => string;
  /** Written out: `20 червня 2025 р.`. Takes an ISO instant. */
  readonly day: (instant: string) => string;
  readonly time: (instant: string) => string;
  readonly dayAndTime: (instant: string) => string;
  /** `14:05` today, else day and time. */
  readonly moment: (instant: string, nowMs: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
};

const cache = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const made = makeFormats(language);
  cache.set(language, made);
  return made;
}

function makeFormats(language: Language): Formats {
  // British order of day and month: "20 June 2025", as the sources and the letters write it.
  const tag = language === 'en' ? 'en-GB' : language;
  const number = once(() => new Intl.NumberFormat(tag));
  const percent = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));
  const day = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }));
  const time = once(() => new Intl.DateTimeFormat(tag, { timeStyle: 'short', hourCycle: 'h23' }));
  const both = once(
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }),
  );
  const list = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const collator = once(() => new Intl.Collator(tag, { numeric: true }));
  return {
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    day: (instant) => day().format(new Date(instant)),
    time: (instant) => time().format(new Date(instant)),
    dayAndTime: (instant) => both().format(new Date(instant)),
    moment: (instant, nowMs) => {
      const then = new Date(instant);
      return day().format(then) === day().format(nowMs) ? time().format(then) : both().format(then);
    },
    list: (items) => list().format(items),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** Made when it is first asked for: together they cost the first screen up to a tenth of its start, and it needs none of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
