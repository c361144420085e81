import { JOINERS } from './date-calendar.ts';
import type { AddDate } from './date-type.ts';
import { DAY_OFFSETS, EVE_WORDS, monthOf, weekdayOf } from './date-words.ts';
import type { Token } from './tokens.ts';

/** Days told from the day of publication: today, yesterday, weekdays, the eve. */
export function wordDates(tokens: readonly Token[], taken: Uint8Array, add: AddDate): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (taken[index] || token.kind !== 'word') continue;
    const offset = DAY_OFFSETS[token.text.replace(/'s$/, '')];
    // "на сегодняшний день", "as of today": up to now, no day
    if (
      offset === 0 &&
      (/^(?:день|момент|час)$/.test(tokens[index + 1]?.text ?? '') ||
        (tokens[index - 1]?.text === 'of' && tokens[index - 2]?.text === 'as'))
    )
      continue;
    // «Россия сегодня» is a name
    if (
      offset !== undefined &&
      !(/^(?:россия|россии|russia)$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.text === '"')
    ) {
      add({ from: index, to: index + 1, type: 'offset', days: offset });
      continue;
    }
    if (EVE_WORDS.has(token.text)) {
      // "накануне" alone is the day before; "накануне Пасхи", "напередодні переговорів" names another day's eve.
      const next = tokens[index + 1];
      if (
        !next ||
        next.kind === 'sign' ||
        /^(?:домой|додому|сюда|сюди|туда|туди)$/.test(next.text) ||
        /(?:ли|ла|ло|лся|лись|лось|лися|лася|лося)$/u.test(next.text) ||
        !/(?:и|ів|ей|я|а|ого|ой|ых|і|ї|их)$/u.test(next.text)
      )
        add({ from: index, to: index + 1, type: 'from-last', days: -1, isFromNews: true });
      continue;
    }
    const weekday = weekdayOf(token.text.replace(/'s$/, ''));
    if (weekday === undefined) continue;
    if (/^[a-z]/.test(token.text) && !token.isCapital) continue;
    if (token.text.length <= 3 && !/^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(token.text)) continue;
    if (
      /^(?:sat|sun|wed|mon)$/.test(token.text) &&
      tokens[index + 1]?.kind !== 'number' &&
      monthOf(tokens[index + 1]?.text ?? '') === undefined
    )
      continue;
    const lead = tokens[index - 1]?.text ?? '';
    const isPast =
      /^(?:last|минулої|минулого|минулий|минулу|прошлый|прошлую|прошлое|прошлой|минувший|минувшую|минувшее|минувшей)$/.test(
        lead,
      );
    const isNext =
      /^(?:next|наступної|наступного|наступну|наступний|следующий|следующую|следующее|coming)$/.test(lead);
    const from = isPast || isNext || /^(?:on|у|в|во)$/.test(lead) ? index - 1 : index;
    if (JOINERS.has(tokens[index + 1]?.text ?? '') && tokens[index + 1]!.text !== ',') {
      const second = tokens[index + 2];
      const endWeekday = second?.kind === 'word' ? weekdayOf(second.text) : undefined;
      if (endWeekday !== undefined) {
        add({ from, to: index + 3, type: 'weekday', weekday, endWeekday, isPast, isNext });
        continue;
      }
    }
    add({ from, to: index + 1, type: 'weekday', weekday, isPast, isNext });
  }
}
