import { addDays, type IsoDate, weekday } from '../model/date.ts';

/** The nth of a weekday (0 for Sunday) in a month (1–12); nth −1 is the last. Undefined when the month has none. */
export function nthWeekday(year: number, month: number, day: number, nth: number): IsoDate | undefined {
  const first = firstOf(year, month);
  const firstSuch = addDays(first, (day - weekday(first) + 7) % 7);
  if (nth > 0) {
    const found = addDays(firstSuch, 7 * (nth - 1));
    return found.startsWith(first.slice(0, 7)) ? found : undefined;
  }
  if (nth !== -1) return undefined;
  const next = month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1);
  return addDays(next, -(((weekday(next) - day + 6) % 7) + 1));
}

function firstOf(year: number, month: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
