import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingCalendar } from '../../src/ics/meeting-calendar.ts';
import type { MeetingFacts } from '../../src/ics/meeting-facts.ts';
import { MADE, programmeOf } from './meetings.ts';
import { rawLines, readWithIcalJs, readWithTsIcs, textOf } from './readers.ts';

const EVENING = programmeOf({ date: '2027-03-16', start: 19 * 60 + 30, minutes: 90, place: 'de aula' });
const ROUND = programmeOf({
  kind: 'startgesprek',
  date: '2027-09-07',
  start: 16 * 60 + 30,
  minutes: 20,
  online: 'https://overleg.example/start;a,b?c=1',
  round: { until: 20 * 60 + 30, gap: 5 },
});

const write = (facts: MeetingFacts, told: readonly string[] = []) =>
  meetingCalendar(facts, { made: MADE, told });

/** The value of a property of the event or the calendar, its line joined again; undefined when there is none. */
function property(text: string, name: string): string | undefined {
  const withoutRules = text.replaceAll('\r\n ', '').replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE/, '');
  return new RegExp(`^${name}(?:;[^:\r\n]*)?:(.*)\r$`, 'm').exec(withoutRules)?.[1];
}

describe('bijeenkomst.ics', () => {
  it('is the same file for two readers, and says what the papers say', () => {
    const file = write(EVENING, ['Ouders van groep 5.', 'Laat het ons weten vóór dinsdag 9 maart 2027.']);
    const [event] = readWithIcalJs(file);
    expect(readWithTsIcs(file)).toEqual([event]);
    expect(event).toMatchObject({
      title: `${EVENING.title} (De Regenboog)`,
      place: 'De aula',
      wholeDay: false,
      alarms: [{ minutesBefore: 24 * 60 }, { minutesBefore: 7 * 24 * 60 }, { minutesBefore: 120 }],
    });
    expect(event?.description.split('\n\n')).toEqual([
      'Dinsdag 16 maart 2027, 19.30 tot 21.00 uur (tijd in Nederland).',
      'Plek: de aula.',
      'Ouders van groep 5.',
      'Laat het ons weten vóór dinsdag 9 maart 2027.',
      'Vragen? Bel 070 123 45 67 of mail ib@regenboog.example.',
      'De Regenboog, Den Haag',
    ]);
  });

  it('is one appointment: the school publishes it, and it has no calendar name, which Outlook would open apart', () => {
    const text = textOf(write(EVENING));
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(property(text, 'METHOD')).toBe('PUBLISH');
    expect(property(text, 'ORGANIZER')).toBe('mailto:ib@regenboog.example');
    expect(property(text, 'DTSTAMP')).toBe('20261121T000000Z');
    expect(property(text, 'CLASS')).toBe('PUBLIC');
    expect(property(text, 'NAME')).toBeUndefined();
    expect(property(text, 'X-WR-CALNAME')).toBeUndefined();
  });

  it('makes a round of talks one span that leaves the evening free, online, and about one child', () => {
    const file = write(ROUND);
    const text = textOf(file);
    expect(property(text, 'DTSTART')).toBe('20270907T163000');
    expect(property(text, 'DTEND')).toBe('20270907T201000');
    expect(property(text, 'TRANSP')).toBe('TRANSPARENT');
    expect(property(text, 'CLASS')).toBe('PRIVATE');
    expect(property(text, 'URL')).toBe('https://overleg.example/start;a,b?c=1');
    expect(property(text, 'CONFERENCE')).toBe('https://overleg.example/start;a,b?c=1');
    const [event] = readWithTsIcs(file);
    expect(event?.place).toBe('Online');
    expect(event?.description).toContain('Elk gezin heeft een eigen tijd. Een gesprek duurt 20 minuten.');
    expect(event?.description).toContain('van 16.30 tot 20.10 uur');
    expect(event?.alarms.map((alarm) => alarm.minutesBefore)).toEqual([24 * 60, 7 * 24 * 60]);
  });

  it('writes a link with other letters as a URI', () => {
    const facts = {
      ...ROUND,
      brief: { ...ROUND.brief, meeting: { ...ROUND.brief.meeting, online: 'https://café.example/ü' } },
    };
    expect(property(textOf(write(facts)), 'URL')).toBe('https://xn--caf-dma.example/%C3%BC');
  });

  it('wakes nobody before a meeting in the morning', () => {
    const file = write(programmeOf({ kind: 'koffieochtend', start: 8 * 60 + 45 }));
    expect(readWithTsIcs(file)[0]?.alarms[2]).toMatchObject({ minutesBefore: 60 });
  });

  it('does without what a brief leaves out', () => {
    const { school } = EVENING.brief;
    const { place: _, ...rest } = school;
    const file = write({ ...EVENING, brief: { ...EVENING.brief, school: { ...rest, contact: {} } } });
    expect(property(textOf(file), 'ORGANIZER')).toBeUndefined();
    expect(readWithIcalJs(file)[0]?.description).toBe(
      'Dinsdag 16 maart 2027, 19.30 tot 21.00 uur (tijd in Nederland).\n\nPlek: de aula.\n\nDe Regenboog',
    );
  });

  it('keeps a meeting’s name when hour or place change, and gives every other meeting its own', () => {
    const uidOf = (meeting: Parameters<typeof programmeOf>[0]) =>
      readWithTsIcs(write(programmeOf(meeting)))[0]?.uid;
    const first = uidOf({});
    expect(first).toMatch(/^[0-9a-f]{32}@samenspel$/);
    expect(uidOf({ start: 20 * 60, place: 'de gymzaal' })).toBe(first);
    const others = [
      { date: '2027-01-20' },
      { title: 'Een andere avond' },
      { group: 'groep 3' },
      { kind: 'thema-avond' },
    ];
    expect(new Set([first, ...others.map(uidOf)]).size).toBe(5);
  });

  it('is the same bytes for the same brief', () => {
    const again = programmeOf({ date: '2027-03-16', start: 19 * 60 + 30, minutes: 90, place: 'de aula' });
    expect(write(again)).toEqual(write(EVENING));
  });

  const ODD_TEXTS = [
    'Komma, punt; komma\\schuine streep: "aanhaling"',
    '\\n is geen regeleinde, \\\\n ook niet, \\, en \\; evenmin',
    'regel een\nregel twee\n\nregel vier\n',
    'een gezin 👩‍👩‍👧‍👦 en een vlag 🇳🇱',
    'مرحبا بكم في المدرسة، نتحدث معا؛ شكرا',
    'ድሕሪ ቀትሪ ንራኸብ',
    `${'é'.repeat(200)} ${'😀'.repeat(100)} ${'x'.repeat(300)}`,
    ' spaties vooraan en achteraan ',
    'DTSTART:19990101T000000',
  ];

  it.each(ODD_TEXTS)('two readers give back %j', (text) => {
    const file = write({ ...EVENING, title: text }, [text]);
    for (const [event] of [readWithIcalJs(file), readWithTsIcs(file)]) {
      expect(event?.title).toBe(`${text} (De Regenboog)`);
      expect(event?.description).toContain(`Plek: de aula.\n\n${text}\n\nVragen?`);
    }
  });

  it('two readers give back any text, but for control characters; no line is longer than 75 octets', () => {
    const nasty = fc.constantFrom(
      '\\',
      ';',
      ',',
      '\n',
      '\r\n',
      '\r',
      '\t',
      ':',
      '"',
      '\\n',
      '😀',
      'ع',
      '\u2028',
      '\0',
    );
    const texts = fc.string({
      unit: fc.oneof(nasty, fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })),
    });
    fc.assert(
      fc.property(texts, texts, (title, told) => {
        const file = write({ ...EVENING, title }, [told]);
        const clean = (text: string) =>
          text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\x00-\x1f\x7f]/g, '');
        for (const [event] of [readWithIcalJs(file), readWithTsIcs(file)]) {
          expect(event?.title).toBe(clean(`${title} (De Regenboog)`));
          expect(event?.description).toContain(clean(`Plek: de aula.\n\n${told}\n\nVragen?`));
        }
        for (const line of rawLines(file)) {
          expect(line.byteLength).toBeLessThanOrEqual(75);
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
        }
      }),
    );
  });
});
