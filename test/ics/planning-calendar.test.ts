import { describe, expect, it } from 'vitest';
import { meetingCalendar } from '../../src/ics/meeting-calendar.ts';
import { type DatedTask, planningCalendar } from '../../src/ics/planning-calendar.ts';
import { MADE, programmeOf } from './meetings.ts';
import { rawLines, readWithIcalJs, readWithTsIcs, textOf } from './readers.ts';

const PROGRAMME = programmeOf({
  date: '2027-03-16',
  start: 19 * 60 + 30,
  title: 'Samen, én thuis; zo gaat dat',
});

const TASKS: readonly DatedTask[] = [
  {
    date: '2027-02-28',
    title: 'Vraag een tolk',
    owner: 'administratie',
    why: 'Een tolk heeft tijd nodig; bel vroeg.',
  },
  {
    date: '2027-03-16',
    title: 'Zet stoelen in een kring',
    owner: 'Bas, conciërge',
    why: 'In een kring praat iedereen mee.',
  },
  {
    date: '2027-03-28',
    title: 'Bel wie er niet was',
    owner: 'organisator',
    why: 'Zo telt ook hun stem mee.',
  },
];

const FILE = planningCalendar(TASKS, PROGRAMME, MADE);

describe('planning.ics', () => {
  it('has one event of a whole day per task, the same for two readers', () => {
    const events = readWithIcalJs(FILE);
    expect(readWithTsIcs(FILE)).toEqual(events);
    expect(events.map(({ title }) => title)).toEqual([
      'Vraag een tolk (administratie)',
      'Zet stoelen in een kring (Bas, conciërge)',
      'Bel wie er niet was (organisator)',
    ]);
    expect(events[0]?.description).toBe(
      'Wie: administratie.\n\nWaarom: Een tolk heeft tijd nodig; bel vroeg.\n\nVoor: Samen, én thuis; zo gaat dat, dinsdag 16 maart 2027, 19.30 uur.',
    );
    expect(events.every(({ wholeDay, alarms }) => wholeDay && alarms.length === 0)).toBe(true);
  });

  it('puts each task on its own day, until the day after, also when the clock changes', () => {
    const days = [...textOf(FILE).matchAll(/^DT(?:START|END);VALUE=DATE:(\d{8})\r$/gm)].map(([, day]) => day);
    expect(days).toEqual(['20270228', '20270301', '20270316', '20270317', '20270328', '20270329']);
    expect(textOf(FILE).match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(TASKS.length);
  });

  it('is a calendar of its own, with a name', () => {
    const text = textOf(FILE).replaceAll('\r\n ', '');
    expect(text).toContain('\r\nNAME;LANGUAGE=nl:Planning: Samen\\, én thuis\\; zo gaat dat\r\n');
    expect(text).toContain('\r\nX-WR-CALNAME:Planning: Samen\\, én thuis\\; zo gaat dat\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('gives every task a name of its own, that stays when the others change', () => {
    const uids = readWithTsIcs(FILE).map(({ uid }) => uid);
    const meeting = readWithTsIcs(meetingCalendar(PROGRAMME, { made: MADE, told: [] })).map(({ uid }) => uid);
    expect(new Set([...uids, ...meeting]).size).toBe(TASKS.length + 1);
    const fewer = planningCalendar(TASKS.slice(1), PROGRAMME, MADE);
    expect(readWithTsIcs(fewer).map(({ uid }) => uid)).toEqual(uids.slice(1));
  });

  it('is the same bytes for the same brief, in lines of at most 75 octets', () => {
    expect(planningCalendar(TASKS, PROGRAMME, MADE)).toEqual(FILE);
    expect(Math.max(...rawLines(FILE).map((line) => line.byteLength))).toBeLessThanOrEqual(75);
  });

  it('is an empty calendar when nothing has to be done', () => {
    expect(readWithIcalJs(planningCalendar([], PROGRAMME, MADE))).toEqual([]);
  });
});
