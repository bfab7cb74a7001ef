import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingCalendar } from '../../src/ics/meeting-calendar.ts';
import { MADE, programmeOf } from './meetings.ts';
import { textOf } from './readers.ts';

/** Where agendas are read, and how many minutes each place is ahead of UTC in January and July. */
const ZONES: Readonly<Record<string, readonly [number, number]>> = {
  'Europe/Amsterdam': [60, 120],
  UTC: [0, 0],
  'America/New_York': [-300, -240],
  'Asia/Tokyo': [540, 540],
  // Half an hour of summer time, in our winter.
  'Australia/Lord_Howe': [660, 630],
};

/** Date, start on the Dutch clock, minutes on that clock; then the instants, and the minutes that really pass. */
const MEETINGS: readonly (readonly [string, string, string, number, string, string, number])[] = [
  ['a winter evening', '2027-01-19', '19:30', 90, '2027-01-19T18:30', '2027-01-19T20:00', 90],
  ['a summer morning', '2027-06-10', '08:45', 75, '2027-06-10T06:45', '2027-06-10T08:00', 75],
  ['past midnight', '2027-06-10', '22:30', 150, '2027-06-10T20:30', '2027-06-10T23:00', 150],
  ['past midnight and the year', '2027-12-31', '22:00', 180, '2027-12-31T21:00', '2028-01-01T00:00', 180],
  ['the evening before spring', '2027-03-27', '19:30', 120, '2027-03-27T18:30', '2027-03-27T20:30', 120],
  ['the Sunday of spring', '2027-03-28', '10:00', 120, '2027-03-28T08:00', '2027-03-28T10:00', 120],
  ['through the spring night', '2027-03-27', '23:00', 300, '2027-03-27T22:00', '2027-03-28T02:00', 240],
  ['until the skipped hour', '2027-03-28', '01:30', 60, '2027-03-28T00:30', '2027-03-28T01:30', 60],
  ['from the skipped hour', '2027-03-28', '02:30', 60, '2027-03-28T01:30', '2027-03-28T02:30', 60],
  ['within the skipped hour', '2027-03-28', '02:10', 40, '2027-03-28T01:10', '2027-03-28T01:50', 40],
  ['until just past the skipped hour', '2027-03-28', '02:30', 35, '2027-03-28T01:30', '2027-03-28T02:05', 35],
  ['the last minute before spring', '2027-03-28', '01:00', 59, '2027-03-28T00:00', '2027-03-28T00:59', 59],
  ['the evening before autumn', '2027-10-30', '19:30', 120, '2027-10-30T17:30', '2027-10-30T19:30', 120],
  ['the Sunday of autumn', '2027-10-31', '10:00', 120, '2027-10-31T09:00', '2027-10-31T11:00', 120],
  ['through the autumn night', '2027-10-30', '23:00', 300, '2027-10-30T21:00', '2027-10-31T03:00', 360],
  ['until the doubled hour', '2027-10-31', '01:30', 60, '2027-10-30T23:30', '2027-10-31T00:30', 60],
  ['within the doubled hour', '2027-10-31', '02:10', 40, '2027-10-31T00:10', '2027-10-31T00:50', 40],
  ['right after the doubled hour', '2027-10-31', '03:00', 60, '2027-10-31T02:00', '2027-10-31T03:00', 60],
  ['the years of the next rules', '2031-03-30', '12:00', 60, '2031-03-30T10:00', '2031-03-30T11:00', 60],
  ['an autumn in October’s early end', '2032-10-31', '12:00', 60, '2032-10-31T11:00', '2032-10-31T12:00', 60],
];

interface Read {
  readonly offsets: readonly number[];
  readonly read: readonly { readonly icalJs: object; readonly tsIcs: object }[];
}

const FILES = MEETINGS.map(([, date, start, minutes]) => {
  const [hours = 0, rest = 0] = start.split(':').map(Number);
  const facts = { ...programmeOf({ date }), start: hours * 60 + rest, minutes };
  return textOf(meetingCalendar(facts, { made: MADE, told: [] }));
});

/** What both readers make of all files, in a process that has this time zone. */
function readIn(zone: string): Read {
  const script = join(import.meta.dirname, 'read-in-zone.mjs');
  const output = execFileSync(process.execPath, [script], {
    input: JSON.stringify(FILES),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return JSON.parse(output) as Read;
}

describe.each(Object.entries(ZONES))('read in %s', (zone, offsets) => {
  const found = readIn(zone);

  it('really has that time zone', () => {
    expect(found.offsets).toEqual(offsets);
  });

  it.each(MEETINGS.map((meeting, index) => ({ what: meeting[0], meeting, index })))(
    '$what',
    ({ meeting, index }) => {
      const [, , , , start, end, minutes] = meeting;
      const expected = { start: `${start}:00.000Z`, end: `${end}:00.000Z`, minutes };
      expect(found.read[index]).toEqual({ icalJs: expected, tsIcs: expected });
    },
  );
});
