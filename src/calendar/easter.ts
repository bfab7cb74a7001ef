import { addDays, type IsoDate } from '../model/date.ts';

/** Easter Sunday of the western churches in a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return marchDay(year, epact + toSunday - 7 * late + 22);
}

/** Easter Sunday of the eastern churches, as the day of the Gregorian calendar (Meeus). */
export function orthodoxEaster(year: number): IsoDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return marchDay(year, moon + toSunday + 22 + behind);
}

/** The nth day from 1 March on: 32 is 1 April. */
function marchDay(year: number, day: number): IsoDate {
  return addDays(`${year}-03-01`, day - 1);
}
