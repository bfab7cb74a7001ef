import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clock, dateInWords } from '../../src/model/date.ts';
import type { OutputFile } from '../../src/model/output.ts';
import { type ReadEvent, readWithIcalJs, readWithTsIcs, textOf } from '../ics/readers.ts';
import { EXAMPLES, packOf, ROOT, textFile } from './examples.ts';

const ZONES = ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'];
const PIECES = { pieces: ['uitnodiging', 'planning'], formats: ['html'] } as const;

interface Read {
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
}

/** What both readers make of calendar files, in a process that has this time zone. */
function readIn(zone: string, files: readonly string[]): readonly { icalJs: Read; tsIcs: Read }[] {
  const output = execFileSync(process.execPath, [join(ROOT, 'test', 'ics', 'read-in-zone.mjs')], {
    input: JSON.stringify(files),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return (JSON.parse(output) as { read: { icalJs: Read; tsIcs: Read }[] }).read;
}

/** The file, read by both; they agree on every event. */
function eventsOf(file: OutputFile | undefined) {
  if (!file) throw new Error('no calendar');
  const events = readWithIcalJs(file);
  expect(readWithTsIcs(file).map(withoutMessages)).toEqual(events.map(withoutMessages));
  return events;
}

/** ts-ics leaves the escapes in the words of an alarm (RFC 5545, 3.3.11), so those are read by the other alone. */
function withoutMessages({ alarms, ...rest }: ReadEvent): object {
  return { ...rest, alarms: alarms.map(({ minutesBefore }) => minutesBefore) };
}

const AMSTERDAM = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe.each(EXAMPLES)('the calendars of %s', (example) => {
  it('say day, time and place as the invitation does, in every time zone', async () => {
    const pack = await packOf(example, undefined, PIECES);
    const { brief, kind } = pack.programme;
    const file = pack.files.find(({ name }) => name === 'bijeenkomst.ics');
    const [event] = eventsOf(file);
    const invitation = textFile(pack, 'uitnodiging.html');
    const times = [...invitation.matchAll(/<time datetime="(\d\d:\d\d)">/g)].map(([, time]) => time);
    expect(invitation).toContain(`<time datetime="${brief.meeting.date}">`);
    const text = textFile(pack, 'bijeenkomst.ics');
    const reads = ZONES.map((zone) => readIn(zone, [text])[0]);
    for (const read of reads) {
      expect(read?.icalJs).toEqual(read?.tsIcs);
      expect(read).toEqual(reads[0]);
    }
    const onTheClock = [reads[0]?.tsIcs.start, reads[0]?.tsIcs.end].map((moment) =>
      AMSTERDAM.format(new Date(moment ?? '')),
    );
    expect(onTheClock).toEqual(times.slice(0, 2).map((time) => `${brief.meeting.date} ${time}`));
    const place = brief.meeting.place ?? kind.place;
    expect(event?.place?.toLowerCase()).toBe(brief.meeting.online ? 'online' : place.toLowerCase());
    expect(event?.description).toContain(brief.meeting.online ?? `Plek: ${place}.`);
  });

  it('say what the papers say of interpreter, children, for whom and until when', async () => {
    const pack = await packOf(example, undefined, PIECES);
    const [event] = eventsOf(pack.files.find(({ name }) => name === 'bijeenkomst.ics'));
    const invitation = textFile(pack, 'uitnodiging.html');
    const fact = (kind: string) =>
      new RegExp(`<div class="${kind}">.*?<dd>(.*?)</dd>`, 's')
        .exec(invitation)?.[1]
        ?.replace(/<[^>]+>/g, '');
    for (const told of ['tolk', 'kinderen', 'wie'].map(fact))
      if (told !== undefined) expect(event?.description).toContain(told);
    const { replyBefore } = pack.programme.brief.meeting;
    expect(replyBefore).toBeDefined();
    expect(event?.description).toContain(`vóór ${dateInWords(replyBefore ?? '')}`);
    expect(invitation).toContain(`vóór ${dateInWords(replyBefore ?? '')}`);
  });

  it('have a day for each task of the timeline, with the words and the owner on paper', async () => {
    const pack = await packOf(example, undefined, PIECES);
    const file = pack.files.find(({ name }) => name === 'planning.ics');
    const events = eventsOf(file);
    const rows = [
      ...textFile(pack, 'planning.html').matchAll(
        /<time datetime="([\d-]+)">[^<]*<\/time><\/th>\s*<td>.*?<strong>\d+\. (.*?)<\/strong>.*?<\/td>\s*<td>(.*?)(?:<br>.*?)?<\/td>/gs,
      ),
    ];
    expect(rows.length).toBeGreaterThan(5);
    expect(events.map(({ title }) => title)).toEqual(rows.map(([, , title, owner]) => `${title} (${owner})`));
    expect(events.every(({ wholeDay }) => wholeDay)).toBe(true);
    const days = [...textOf(file as OutputFile).matchAll(/^DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)\r$/gm)];
    expect(days.map(([, ...parts]) => parts.join('-'))).toEqual(rows.map(([, day]) => day));
  });
});

describe('calendars of a pack', () => {
  it.each([
    ['2027-03-28', '10:00', '2027-03-28T08:00:00.000Z'],
    ['2027-03-27', '19:30', '2027-03-27T18:30:00.000Z'],
    ['2027-10-30', '19:30', '2027-10-30T17:30:00.000Z'],
    ['2027-10-31', '10:00', '2027-10-31T09:00:00.000Z'],
  ])('name one instant on both sides of a change of the clock: %s %s', async (date, start, instant) => {
    const brief = `school: school.yaml
bijeenkomst:
  soort: koffieochtend
  datum: ${date}
  start: ${start}
doelen: [kennismaken]
`;
    const pack = await packOf('koffieochtend', brief, { ...PIECES, today: '2027-01-01' });
    for (const zone of ZONES) {
      const [read] = readIn(zone, [textFile(pack, 'bijeenkomst.ics')]);
      expect([zone, read?.icalJs.start, read?.tsIcs.start]).toEqual([zone, instant, instant]);
    }
    expect(textFile(pack, 'bijeenkomst.ics').replaceAll('\r\n ', '')).toContain(
      `${clock(Number(start.slice(0, 2)) * 60 + Number(start.slice(3)))} tot `,
    );
  });

  it('go with their pieces, whatever these are written as', async () => {
    const calendars = async (
      pieces: readonly ('uitnodiging' | 'planning' | 'agenda')[],
      format: 'pdf' | 'html',
    ) =>
      (await packOf('koffieochtend', undefined, { pieces, formats: [format] })).files
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.ics'));
    expect(await calendars(['uitnodiging'], 'pdf')).toEqual(['bijeenkomst.ics']);
    expect(await calendars(['planning'], 'html')).toEqual(['planning.ics']);
    expect(await calendars(['agenda'], 'html')).toEqual([]);
  });
});
