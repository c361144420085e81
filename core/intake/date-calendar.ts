import type { AddDate } from './date-type.ts';
import { monthOf } from './date-words.ts';
import type { Token } from './tokens.ts';

/** Words and signs between two days that belong together. */
export const JOINERS = new Set(['та', 'і', 'й', 'и', 'and', '—', '-', 'to', 'до', 'по', ',']);
const YEAR_WORDS = /^(?:р|року|рік|році|г|год|года|году)$/;

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.text.length === 4 &&
  Number(token.text) >= 1990 &&
  Number(token.text) <= 2050;
const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;

/** Months that are also other words ("may", "march", "mar", "сер", "лис"…) need a sign that a date is meant. */
function isMonthHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word' || monthOf(token.text) === undefined) return false;
  if (/^[a-z]/.test(token.text)) return token.isCapital;
  if (token.text.length <= 4 && token.text !== 'май' && token.text !== 'мая' && token.text !== 'мае')
    return tokens[index - 1]?.kind === 'number';
  return true;
}

/** "ще раніше, 19-го", "on the 19th": a day whose month was named before. */
export function dayOnlyDates(tokens: readonly Token[], add: AddDate): void {
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (!isDay(token)) continue;
    const dash = tokens[index + 1]?.text === '-' ? 1 : 0;
    const tail = tokens[index + 1 + dash];
    if (!tail || tail.start !== token.end + dash) continue;
    const isEnglish = /^(?:st|nd|rd|th)$/.test(tail.text) && dash === 0;
    if (!isEnglish && !(tail.text === 'го' && dash === 1)) continue;
    const to = index + 2 + dash;
    const next = tokens[to];
    const before = tokens[index - 1]!.text;
    const isFree =
      next === undefined || (next.kind === 'sign' && next.text !== '-') || /^(?:числа)$/.test(next.text);
    if (!isFree) continue;
    const isLed = isEnglish
      ? before === 'the' && tokens[index - 2]?.text === 'on'
      : /^(?:,|а|і|й|и|—|раніше|ранее)$/.test(before) || next?.text === 'числа';
    if (isLed) add({ from: index, to, type: 'day-only', day: Number(token.text) });
  }
}

/** Days in figures: 2025-06-11, 11.06.2025, 11.06. */
export function numericDates(tokens: readonly Token[], add: AddDate): void {
  for (let index = 0; index + 2 < tokens.length; index += 1) {
    const [a, s1, b, s2, c] = tokens.slice(index, index + 5);
    if (a?.kind !== 'number' || b?.kind !== 'number' || !s1 || a.end !== s1.start || s1.end !== b.start)
      continue;
    const hasThird = c?.kind === 'number' && s2?.text === s1.text && b.end === s2.start && s2.end === c.start;
    if (isYear(a) && s1.text === '-' && hasThird && isDay(c)) {
      add({
        from: index,
        to: index + 5,
        type: 'calendar',
        year: Number(a.text),
        month: Number(b.text),
        day: Number(c!.text),
      });
    } else if (
      isDay(a) &&
      (s1.text === '.' || s1.text === '/') &&
      hasThird &&
      Number(b.text) <= 12 &&
      b.text.length <= 2 &&
      c
    ) {
      const year = c.text.length === 4 ? Number(c.text) : c.text.length === 2 ? 2000 + Number(c.text) : 0;
      if (year >= 1990 && year <= 2050)
        add({
          from: index,
          to: index + 5,
          type: 'calendar',
          year,
          month: Number(b.text),
          day: Number(a.text),
        });
    } else if (
      isDay(a) &&
      s1.text === '.' &&
      !hasThird &&
      b.text.length === 2 &&
      a.text.length <= 2 &&
      Number(b.text) <= 12 &&
      Number(b.text) >= 1
    ) {
      add({ from: index, to: index + 3, type: 'calendar', month: Number(b.text), day: Number(a.text) });
    }
  }
}

/** A year after position `index`, across "," and "of": its value and the token after it. */
function yearAfter(tokens: readonly Token[], index: number): { readonly year?: number; readonly to: number } {
  let at = index;
  if (tokens[at]?.text === '.' && tokens[at]!.start === tokens[at - 1]?.end) at += 1;
  if (tokens[at]?.text === ',' || tokens[at]?.text === 'of') at += 1;
  if (!isYear(tokens[at])) return { to: index };
  const year = Number(tokens[at]!.text);
  return { year, to: YEAR_WORDS.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1 };
}

/** "May 7:30", but not "June 29: 144 soldiers came home". */
function isClock(tokens: readonly Token[], at: number): boolean {
  const [hours, sign, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    sign?.text === ':' &&
    hours?.end === sign.start &&
    minutes?.kind === 'number' &&
    minutes.start === sign.end &&
    minutes.text.length === 2
  );
}

/** Days with the name of their month, and months alone. */
export function monthDates(tokens: readonly Token[], add: AddDate): void {
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isMonthHere(tokens, index)) continue;
    const month = monthOf(tokens[index]!.text)!;
    const before = tokens[index - 1];
    // "23 та 24 січня", "22–24 серпня", "2nd of June", "14 квітня"
    let dayAt = index - 1;
    if (before && /^(?:of|го|е|th|st|nd|rd)$/.test(before.text)) dayAt -= 1;
    if (dayAt >= 0 && tokens[dayAt]?.text === '-' && isDay(tokens[dayAt - 1])) dayAt -= 1;
    if (tokens[dayAt] && /^(?:th|st|nd|rd)$/.test(tokens[dayAt]!.text)) dayAt -= 1;
    const after = yearAfter(tokens, index + 1);
    if (isDay(tokens[dayAt])) {
      const day = Number(tokens[dayAt]!.text);
      const firsts = daysBefore(tokens, dayAt, day);
      if (firsts.length === 1 && tokens[dayAt - 1]?.text !== ',') {
        add({
          from: firsts[0]!,
          to: after.to,
          type: 'calendar',
          day: Number(tokens[firsts[0]!]!.text),
          endDay: day,
          month,
          year: after.year,
        });
      } else {
        // "11, 13, 14 та 16 червня": days of their own
        for (const at of firsts)
          add({
            from: at,
            to: at + 1,
            type: 'calendar',
            day: Number(tokens[at]!.text),
            month,
            year: after.year,
          });
        add({ from: dayAt, to: after.to, type: 'calendar', day, month, year: after.year });
      }
      continue;
    }
    // "June 7", "Jan. 23", "June 2nd, 2025", "January 23 and 24", "June 9-10"
    let at = index + 1;
    if (tokens[at]?.text === '.') at += 1;
    if (isDay(tokens[at]) && /^[a-z]/.test(tokens[index]!.text) && !isClock(tokens, at)) {
      const day = Number(tokens[at]!.text);
      let to = at + 1;
      if (/^(?:th|st|nd|rd)$/.test(tokens[to]?.text ?? '')) to += 1;
      let endDay: number | undefined;
      if (
        JOINERS.has(tokens[to]?.text ?? '') &&
        tokens[to]!.text !== ',' &&
        isDay(tokens[to + 1]) &&
        Number(tokens[to + 1]!.text) > day &&
        !isMonthHere(tokens, Math.min(to + 2, tokens.length - 1))
      ) {
        endDay = Number(tokens[to + 1]!.text);
        to += 2;
      }
      const more = daysAfter(tokens, to, endDay ?? day);
      const year = yearAfter(tokens, more.at(-1) === undefined ? to : more.at(-1)! + 1);
      add({
        from: index,
        to: more.length > 0 ? to : year.to,
        type: 'calendar',
        day,
        month,
        endDay,
        year: year.year,
      });
      // "June 9, 10, 12 and 19": days of their own
      for (const position of more)
        add({
          from: position,
          to: position + 1,
          type: 'calendar',
          day: Number(tokens[position]!.text),
          month,
          year: year.year,
        });
      continue;
    }
    // A month alone: "в мае 2024 года", "in May", "наприкінці травня", "last October", "mid-February"
    let from = index;
    const lead =
      /^(?:в|у|во|на|in|last|this|next|since|late|early|mid|since|начале|конце|середине|конец|начало|середина|початку|кінці|наприкінці|середині|until|протягом|of|from|за|з|с|із|before|after|earlier)$/;
    while (
      from > 0 &&
      index - from < 3 &&
      (lead.test(tokens[from - 1]!.text) || tokens[from - 1]!.text === '-')
    )
      from -= 1;
    add({ from, to: after.to, type: 'vague', month, year: after.year });
  }
}

/** Token indexes of further days after "June 9": at least two signs of a list, so that a year or a count is not taken. */
function daysAfter(tokens: readonly Token[], to: number, day: number): readonly number[] {
  const found: number[] = [];
  let at = to;
  let last = day;
  for (;;) {
    let next = at;
    while (tokens[next]?.text === ',' || tokens[next]?.text === 'and') next += 1;
    if (next === at || !isDay(tokens[next]) || Number(tokens[next]!.text) <= last) break;
    // "June 9, 12 soldiers": a noun makes it a count
    const after = tokens[next + 1];
    if (after?.kind === 'word' && after.text !== 'and') break;
    last = Number(tokens[next]!.text);
    found.push(next);
    at = next + 1;
  }
  return found;
}

/** Token indexes of the days that share a month with the one at `dayAt`, in order. */
function daysBefore(tokens: readonly Token[], dayAt: number, day: number): readonly number[] {
  const found: number[] = [];
  let at = dayAt;
  let last = day;
  while (
    JOINERS.has(tokens[at - 1]?.text ?? '') &&
    isDay(tokens[at - 2]) &&
    Number(tokens[at - 2]!.text) < last
  ) {
    last = Number(tokens[at - 2]!.text);
    at -= 2;
    found.unshift(at);
  }
  return found;
}
