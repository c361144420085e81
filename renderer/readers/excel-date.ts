const MS_PER_DAY = 86_400_000;

/**
 * The day that a spreadsheet keeps as a number, as `2024-05-17` or `2024-05-17 14:30`; `null` when it is none.
 *
 * Days count from 1900-01-01 as 1, with a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1), or from 1904-01-01 as 0.
 */
export function serialToText(serial: number, isFrom1904: boolean, withTime: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
  const whole = Math.floor(serial);
  const days = isFrom1904 ? whole : whole < 60 ? whole + 1 : whole;
  const epoch = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(epoch + days * MS_PER_DAY).toISOString().slice(0, 10);
  const minutes = Math.round((serial - whole) * 24 * 60);
  if (!withTime || minutes === 0 || minutes === 24 * 60) return day;
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${day} ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
