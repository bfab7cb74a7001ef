import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/calendar/calendar.ts';
import { isSchoolDay } from '../../src/calendar/school-year.ts';
import type { Meeting } from '../../src/model/brief.ts';
import { CONDITIONS } from '../../src/model/condition.ts';
import type { Programme } from '../../src/model/programme.ts';
import { plannedReminders, plannedTasks } from '../../src/plan/tasks.ts';
import { PLAIN_MEETING, PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { realToolkit } from '../make/examples.ts';

const toolkit = realToolkit();

function programme(
  kindId: string,
  changes: Partial<Meeting> = {},
): Pick<Programme, 'brief' | 'kind' | 'start'> {
  const kind = toolkit.kinds.get(kindId);
  if (!kind) throw new Error(`no ${kindId}`);
  return {
    kind,
    start: kind.start,
    brief: {
      school: { name: 'De Linde', type: 'po', region: 'noord', contact: {}, ...PLAIN_SCHOOL },
      meeting: {
        kind: kindId,
        date: '2027-03-16',
        ...PLAIN_MEETING,
        languages: [],
        interpreter: { kind: 'none' },
        initiative: 'school',
        organiser: {},
        partners: [],
        childcare: false,
        ...changes,
      },
      goals: ['vertrouwen'],
      topics: [],
      werkvormen: [],
      newsletter: { messages: [], blocks: [] },
      silencedRules: [],
    },
  };
}

const ids = (kind: string, changes: Partial<Meeting> = {}) =>
  plannedTasks(programme(kind, changes), toolkit).map(({ task }) => task.id);

describe('plannedTasks', () => {
  it('counts back from the day, to a school day', () => {
    const tasks = plannedTasks(programme('ouderavond'), toolkit);
    const calendar = calendarOf(toolkit, { ...PLAIN_SCHOOL, region: 'noord' });
    expect(tasks.length).toBeGreaterThan(15);
    expect(tasks.map(({ date }) => date)).toEqual(tasks.map(({ date }) => date).sort());
    for (const { task, date } of tasks) {
      if (Math.abs(task.offset) > 1) expect([task.id, isSchoolDay(calendar, date)]).toEqual([task.id, true]);
    }
    // Three weeks before 16 March is in the spring holidays of the north: the invitation goes out before them.
    expect(tasks.find(({ task }) => task.id === 'uitnodiging-versturen')?.date).toBe('2027-02-19');
  });

  it('asks for what the meeting needs, and for nothing else', () => {
    const interpreter = { interpreter: { kind: 'present', languages: ['Turks'] } } as const;
    expect(ids('ouderavond', interpreter)).toContain('tolk-boeken');
    expect(ids('ouderavond')).not.toContain('tolk-boeken');
    expect(ids('ouderavond', { childcare: true })).toContain('kinderopvang-regelen');
    expect(ids('opp-gesprek')).toContain('opp-concept-sturen');
    expect(ids('ouderavond')).not.toContain('opp-concept-sturen');
    expect(ids('ouderavond', { online: 'https://praten.example' })).toContain('techniek-proberen');
    expect(ids('ouderavond', { online: 'https://praten.example' })).not.toContain('stoelen-in-een-kring');
  });

  it('has no condition that the content does not use, but the one of calling', () => {
    const used = new Set(
      [...toolkit.tasks.values(), ...toolkit.reminders.values()].flatMap((one) => one.conditions),
    );
    expect(CONDITIONS.filter((condition) => !used.has(condition))).toEqual(['via-telefoon']);
  });
});

describe('plannedReminders', () => {
  it('keeps to the channels of the brief, and always has a script to call with', () => {
    const channels = (list: Meeting['channels']) => [
      ...new Set(
        plannedReminders(programme('ouderavond', { channels: list }), toolkit).map(
          ({ reminder }) => reminder.channel,
        ),
      ),
    ];
    expect(channels(['app']).sort()).toEqual(['app', 'telefoon']);
    expect(channels(['brief', 'mail', 'app', 'poster', 'telefoon']).sort()).toEqual([
      'app',
      'brief',
      'mail',
      'poster',
      'telefoon',
    ]);
  });

  const ALL = ['brief', 'mail', 'app', 'poster', 'telefoon'] as const;
  const counted = (date: string, day: string) => (Date.parse(day) - Date.parse(date)) / 86_400_000;

  it('leaves a day that the words name: next week, tomorrow, today', () => {
    // A Monday in the spring holidays of the north: the day before is a Sunday, and there is no school a week before.
    for (const kind of toolkit.kinds.keys())
      for (const { reminder, date } of plannedReminders(
        programme(kind, { date: '2027-03-01', channels: ALL, online: 'https://praten.example' }),
        toolkit,
      ))
        if ([-7, -1, 0].includes(reminder.offset))
          expect([reminder.id, counted('2027-03-01', date)]).toEqual([reminder.id, reminder.offset]);
  });

  it('puts every other one on a school day: earlier before the meeting, later after it, a poster later', () => {
    const calendar = calendarOf(toolkit, { ...PLAIN_SCHOOL, region: 'noord' });
    for (const kind of toolkit.kinds.keys())
      for (const { reminder, date } of plannedReminders(programme(kind, { channels: ALL }), toolkit)) {
        if ([-7, -1, 0].includes(reminder.offset)) continue;
        expect([reminder.id, isSchoolDay(calendar, date)]).toEqual([reminder.id, true]);
        const moved = counted('2027-03-16', date) - reminder.offset;
        const isLater = reminder.offset > 0 || reminder.channel === 'poster';
        expect(isLater ? moved : -moved, reminder.id).toBeGreaterThanOrEqual(0);
        if (reminder.offset < 0) expect(date < '2027-03-16', reminder.id).toBe(true);
      }
  });

  it('hangs ‘deze week’ in the week of the meeting when that has a school day before it', () => {
    // A Wednesday: three days before is a Sunday.
    const posters = plannedReminders(
      programme('ouderavond', { date: '2027-03-17', channels: ['poster'] }),
      toolkit,
    );
    expect(posters.find(({ reminder }) => reminder.id === 'poster-deze-week')?.date).toBe('2027-03-15');
  });
});
