import { boundsOf } from '../../../../core/base/dates/bounds.ts';
import { calendarDay } from '../../../../core/base/dates/days.ts';
import { parseDate } from '../../../../core/base/dates/parse.ts';
import { readDate } from '../../../../core/base/dates/read.ts';
import type { DayNumber } from '../../../../core/base/dates/types.ts';
import type { HistoryFilter } from '../../../../core/model/history-filter.ts';

/** The instants that a typed date or interval covers by this computer's clock; empty where it has no one meaning. */
export function periodOf(typed: string, today: DayNumber): Pick<HistoryFilter, 'since' | 'until'> {
  const read = readDate(typed, today);
  const date = read.kind === 'understood' ? parseDate(read.date) : null;
  if (date === null || !date.ok) return {};
  const { earliest, latest } = boundsOf(date.value);
  return {
    ...(Number.isFinite(earliest) ? { since: midnight(earliest) } : {}),
    ...(Number.isFinite(latest) ? { until: midnight(latest + 1) } : {}),
  };
}

/** Acts carry instants in UTC; a day begins here when it begins for the person. */
function midnight(days: DayNumber): string {
  const { year, month, day } = calendarDay(days);
  const local = new Date(2000, month - 1, day);
  local.setFullYear(year, month - 1, day);
  return local.toISOString();
}
