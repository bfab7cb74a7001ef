import type { ClockTime, IsoDate } from '../model/date.ts';
import { nthWeekday } from './nth-weekday.ts';

/** Utrecht, in radians north and degrees east: elsewhere in the Netherlands the sun is at most ten minutes off. */
const NORTH = (52.1 * Math.PI) / 180;
const EAST = 5.1;
/** The sun's upper edge goes under when its middle is this far from straight above, in radians. */
const ZENITH = (90.833 * Math.PI) / 180;

/** When the sun goes down in the Netherlands, summer time included, to about three minutes (Spencer's series). */
export function sunset(date: IsoDate): ClockTime {
  const year = Number(date.slice(0, 4));
  const days = (Date.parse(date) - Date.parse(`${year}-01-01`)) / 86_400_000;
  const turn = ((2 * Math.PI) / 365) * (days + 0.25);
  const { sin, cos } = Math;
  const declination =
    0.006918 -
    0.399912 * cos(turn) +
    0.070257 * sin(turn) -
    0.006758 * cos(2 * turn) +
    0.000907 * sin(2 * turn) -
    0.002697 * cos(3 * turn) +
    0.00148 * sin(3 * turn);
  // Minutes that a sundial is ahead of a clock.
  const ahead =
    229.18 *
    (0.000075 +
      0.001868 * cos(turn) -
      0.032077 * sin(turn) -
      0.014615 * cos(2 * turn) -
      0.040849 * sin(2 * turn));
  const halfDay = Math.acos((cos(ZENITH) - sin(NORTH) * sin(declination)) / (cos(NORTH) * cos(declination)));
  // The clock follows 15 degrees east; the sun takes four minutes for a degree.
  const noon = 12 * 60 + 4 * (15 - EAST) - ahead;
  return Math.round(noon + (4 * halfDay * 180) / Math.PI) + (isSummerTime(date, year) ? 60 : 0);
}

/** From the last Sunday of March to the last Sunday of October. */
function isSummerTime(date: IsoDate, year: number): boolean {
  return date >= (nthWeekday(year, 3, 0, -1) ?? '') && date < (nthWeekday(year, 10, 0, -1) ?? '');
}
