import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../src/make/pack.ts';
import { addDays, clock, dateInWords, type IsoDate } from '../../src/model/date.ts';
import { isForOneFamily } from '../../src/model/meeting-kind.ts';
import { EXAMPLES, packOf, ROOT, realToolkit, textFile } from './examples.ts';
import { daysIn, isDay, type SaidPaper, saidPapers, timesIn } from './read-back.ts';

const SCHOOL = readFileSync(join(ROOT, 'examples', 'thema-ouders', 'school.yaml'), 'utf8').replace(
  /^(?=.)/gm,
  '  ',
);

const meeting = (lines: string, goals: string): string =>
  `school:\n${SCHOOL}\nbijeenkomst:\n${lines}doelen: ${goals}\n`;

/** The five examples, and three kinds that are nothing like them. */
const BRIEFS: readonly (readonly [name: string, example: string, text: string | undefined])[] = [
  ...EXAMPLES.map((example) => [example, example, undefined] as const),
  [
    'klassenbijeenkomst',
    'thema-ouders',
    meeting(
      `  soort: klassenbijeenkomst
  datum: 2027-02-04
  start: 19:15
  plek: de gymzaal
  groep: groep 7
  aantal: 40
  organisator: { naam: Mirjam Pool, rol: intern begeleider }
  gespreksleider: { naam: Ton Verweij, rol: schoolmaatschappelijk werker }
  tweede: { naam: Aïcha Benali, rol: leerkracht van groep 7 }
  antwoord_voor: 2027-02-01
`,
      '[afspraken, welbevinden]',
    ),
  ],
  [
    'sociaal-contract',
    'thema-ouders',
    meeting(
      `  soort: sociaal-contract
  datum: 2026-09-15
  groep: groep 4
  organisator: { naam: Bart Huisman, rol: leerkracht }
`,
      '[verwachtingen, kennismaken]',
    ),
  ],
  [
    'huisbezoek',
    'thema-ouders',
    meeting(
      `  soort: huisbezoek
  datum: 2027-03-11
  start: 16:00
  organisator: { naam: Lotte van Dam, rol: brugfunctionaris }
`,
      '[kennismaken]',
    ),
  ],
];

describe.each(BRIEFS)('the whole pack of %s contradicts itself nowhere', (_name, example, text) => {
  let pack: Pack;
  let papers: SaidPaper[];
  beforeAll(async () => {
    pack = await packOf(example, text, { formats: ['html', 'tekst', 'mail'] });
    papers = saidPapers(pack);
  }, 60_000);

  it('every day that any paper names is the meeting, or a day that belongs to it, on its own weekday', () => {
    const { brief, tasks, reminders } = pack.programme;
    const { date, replyBefore, trial } = brief.meeting;
    const own = [brief.newsletter.foreword ?? '', ...brief.newsletter.messages.map((one) => one.text)];
    const sources = [...realToolkit().sources.values()].map(({ title }) => title);
    const elsewhere = [...own, ...sources].join(' ');
    const known: readonly IsoDate[] = [
      date,
      replyBefore ?? addDays(date, -7),
      ...(trial ? [trial.first, trial.last] : []),
      ...tasks.map((task) => task.date),
      ...reminders.map((reminder) => reminder.date),
    ];
    expect(papers.flatMap(({ text: words }) => daysIn(words)).length).toBeGreaterThan(papers.length);
    for (const paper of papers) {
      const strange = daysIn(paper.text).filter(
        (said) => !known.some((day) => isDay(said, day)) && !elsewhere.includes(said.said),
      );
      expect(strange, paper.name).toEqual([]);
    }
  });

  it('every paper that tells when and where tells the same', () => {
    const { brief, start, minutes, kind } = pack.programme;
    const day = dateInWords(brief.meeting.date);
    const others = isForOneFamily(kind) ? ['nieuwsbrief'] : [];
    for (const name of ['uitnodiging', 'agenda', 'draaiboek', 'nieuwsbrief', 'planning', 'herinneringen']) {
      const paper = papers.find((one) => one.name === `${name}.html`);
      expect(paper, name).toBeDefined();
      if (others.includes(name)) expect(paper?.text, name).not.toContain(day);
      else expect(paper?.text, name).toContain(day);
    }
    const place = brief.meeting.online ? undefined : (brief.meeting.place ?? kind.place);
    for (const name of ['uitnodiging', 'agenda', 'draaiboek']) {
      const said = papers.find((one) => one.name === `${name}.html`)?.text ?? '';
      if (place) expect(said, name).toContain(place);
      // A round has a start for each family: its agenda tells how long a talk is.
      if (pack.programme.talkStarts.length > 0) expect(said, name).toContain(`${minutes} minuten`);
      else expect(timesIn(said), name).toEqual(expect.arrayContaining([start, start + minutes]));
    }
  });

  it('every clock time belongs to the programme, or to the hours of the school', () => {
    const { brief, start, blocks, minutes, talkStarts } = pack.programme;
    const { contact, officeHours = '', visibleAt = '' } = brief.school;
    const own = [brief.newsletter.foreword ?? '', ...brief.newsletter.messages.map((one) => one.text)];
    const texts = [contact.hours ?? '', contact.replyTime ?? '', officeHours, visibleAt, ...own];
    const { route = '', accessibility = '', place = '' } = brief.meeting;
    const steps = blocks.flatMap(({ offset, steps: own }) => {
      const ends = own.map((_, i) => own.slice(0, i).reduce((sum, step) => sum + step.minutes, offset));
      return ends.map((end) => start + end);
    });
    const known = new Set([
      start,
      start + minutes,
      ...blocks.map(({ offset }) => start + offset),
      ...blocks.map((block) => start + block.offset + block.minutes),
      ...steps,
      ...talkStarts,
      ...talkStarts.map((talk) => talk + minutes),
      ...[...texts, route, accessibility, place].flatMap(timesIn),
    ]);
    for (const { name, text } of papers) {
      const strange = timesIn(text).filter((time) => !known.has(time));
      expect(strange.map(clock), name).toEqual([]);
    }
  });

  it('agenda and draaiboek have the same parts, in the same order, at the same times, and their minutes add up', () => {
    const { blocks, start, minutes, talkStarts } = pack.programme;
    expect(blocks.reduce((sum, block) => sum + block.minutes, 0)).toBe(minutes);
    for (const name of ['agenda', 'draaiboek']) {
      const said = papers.find((one) => one.name === `${name}.html`)?.text ?? '';
      let from = 0;
      for (const block of blocks) {
        const time = talkStarts.length > 0 ? `${block.minutes} min` : clock(start + block.offset);
        // Also in the time bar, before the rows: the last that follows the one before.
        const at = said.indexOf(block.title, said.indexOf(time, from));
        expect(at, `${name}: ${time} ${block.title}`).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }
  });

  it('whoever is named has one name, in full wherever the role of that person is told', () => {
    const { organiser, leader, second, speaker, partners } = pack.programme.brief.meeting;
    const names = [organiser, leader, second, speaker, ...partners].flatMap((person) => person?.name ?? []);
    for (const { name: paper, text } of papers) {
      for (const name of names) {
        const family = name.split(' ').slice(1).join(' ');
        if (family === '') continue;
        const partly = text.split(name).join('').includes(family);
        expect(partly, `${paper}: ${name}`).toBe(false);
      }
    }
  });

  it('the calendar file has the day, the hours and the place of the papers', () => {
    const { brief, start, minutes, talkStarts, kind } = pack.programme;
    const calendar = new ICAL.Component(ICAL.parse(textFile(pack, 'bijeenkomst.ics')));
    const component = calendar.getFirstSubcomponent('vevent');
    if (!component) throw new Error('no event');
    const event = new ICAL.Event(component);
    const local = (time: ICAL.Time): string => time.toString().slice(0, 16);
    const at = (time: number): string =>
      `${brief.meeting.date}T${clock(time).padStart(5, '0').replace('.', ':')}`;
    expect(local(event.startDate)).toBe(at(start));
    expect(local(event.endDate)).toBe(at((talkStarts.at(-1) ?? start) + minutes));
    const place = brief.meeting.online ? 'online' : (brief.meeting.place ?? kind.place);
    expect(event.location.toLowerCase()).toBe(place.toLowerCase());
  });
});
