import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readBrief, writeBrief } from '../../src/ask/brief-file.ts';
import { Interrupted } from '../../src/ask/interrupted.ts';
import { type Interviewed, type InterviewOptions, interview } from '../../src/ask/interview.ts';
import type { Preview } from '../../src/ask/preview.ts';
import type { RawBrief, RawSchool } from '../../src/ask/raw-brief.ts';
import type { Problem } from '../../src/model/problem.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const SPACE = ' ';
const CTRL_C = '\u0003';

type Step = readonly [shown: string, typed: string];

/** A person at a keyboard: each step waits until the screen shows a text and then types. */
async function sit(
  steps: readonly Step[],
  wish: Partial<InterviewOptions> = {},
): Promise<{ result: Interviewed | Error; screen: string }> {
  const input = new PassThrough();
  // Like a real terminal, it stays open when a prompt is done with it.
  const output = Object.assign(new PassThrough(), { _isStdio: true });
  let screen = '';
  let seen = 0;
  let moved = () => {};
  output.on('data', (chunk: Buffer) => {
    screen += stripVTControlCharacters(chunk.toString());
    moved();
  });
  const result = interview({
    toolkit: smallToolkit(),
    today: '2026-11-21',
    input,
    output,
    ...wish,
  }).catch((error: Error) => error);
  for (const [shown, typed] of steps) {
    while (!screen.includes(shown, seen)) {
      const settled = await Promise.race([result, new Promise<void>((resolve) => (moved = resolve))]);
      if (settled)
        throw settled instanceof Error ? settled : new Error(`no «${shown}» in: ${screen.slice(seen)}`);
    }
    seen = screen.length;
    // The prompt draws itself before it listens.
    await new Promise((resolve) => setImmediate(resolve));
    if (typed === 'END') input.end();
    else for (const key of typed.match(/\u001b\[.|[\s\S]/g) ?? []) input.write(key);
  }
  return { result: await result, screen };
}

const SCHOOL: readonly Step[] = [
  ['Hoe heet de school', `De Linde, Utrecht${ENTER}`],
  ['Wat voor school', ENTER],
  ['vakantieregio', ENTER],
  ['Bij wie kunnen ouders', `Sanne de Boer${ENTER}`],
  ['telefoonnummer', `030 123 45 67, ib@linde.nl${ENTER}`],
  ['Wanneer kunnen ouders', ENTER],
  ['steunpunt', `Steunpunt Utrecht, steunpunt.example${ENTER}`],
];

const MEETING: readonly Step[] = [
  ['Wat voor bijeenkomst', ENTER],
  ['Op welke dag', ENTER],
  ['Hoe laat', ENTER],
  ['Waar is het', ENTER],
  ['Voor welke groep', `groep 5${ENTER}`],
  ['andere taal', ENTER],
  ['Wie wilde', ENTER],
  ['bereiken', ENTER],
  ['nog meer invullen', ENTER],
];

const school: RawSchool = { naam: 'De Linde' };

const TOO_SHORT: Problem = { code: 'minutes-too-few', level: 'error', key: 'bijeenkomst.minuten' };

const brief: RawBrief = {
  school,
  bijeenkomst: {
    soort: 'ouderavond',
    datum: '2027-01-12',
    start: '19:30',
    minuten: 90,
    plek: 'op school',
    groep: 'groep 5',
    initiatief: 'school',
  },
  doelen: ['kennismaken', 'vertrouwen'],
};

describe('interview', () => {
  it('asks sixteen questions for a first pack and gives a brief that can be read', async () => {
    const { result, screen } = await sit([...SCHOOL, ...MEETING, ['Klopt dit?', ENTER]]);
    expect(SCHOOL.length + MEETING.length).toBe(16);
    const answers: RawBrief = {
      ...brief,
      school: {
        naam: 'De Linde',
        plaats: 'Utrecht',
        type: 'po',
        regio: 'midden',
        contact: {
          naam: 'Sanne de Boer',
          telefoon: '030 123 45 67',
          email: 'ib@linde.nl',
          bereikbaar: 'op schooldagen van 8.30 tot 16.00 uur',
        },
        steunpunt: { naam: 'Steunpunt Utrecht', website: 'steunpunt.example' },
      },
    };
    expect(result).toEqual({ answers, wish: 'maken' });
    expect(readBrief(writeBrief(answers), { file: 'b.yaml', directory: '.' }).problems).toEqual([]);
    expect(screen).toContain('1. School: De Linde, Utrecht');
    expect(screen).toContain('Dag: dinsdag 12 januari 2027');
    expect(screen).not.toMatch(/navigate|select\b|submit|space/);
  });

  it('asks nothing about a school that is known', async () => {
    const { result, screen } = await sit([...MEETING, ['Klopt dit?', ENTER]], { school });
    expect(result).toEqual({ answers: brief, wish: 'maken' });
    expect(screen).not.toContain('Hoe heet de school');
  });

  it('says what is wrong with an answer and takes the next one', async () => {
    const steps: readonly Step[] = [
      ...MEETING.slice(0, 1),
      ['Op welke dag', `30-2-2027${ENTER}`],
      ['Die dag bestaat niet', `${'\u007f'.repeat(9)}1-1-2020${ENTER}`],
      ['al voorbij', `${'\u007f'.repeat(8)}19-1-2027${ENTER}`],
      ['dinsdag 19 januari 2027', ''],
      ...MEETING.slice(2, -2),
      ['bereiken', `${SPACE}${DOWN}${SPACE}${ENTER}`],
      ['minstens één doel', `${SPACE}${ENTER}`],
      ...MEETING.slice(-1),
      ['Klopt dit?', ENTER],
    ];
    const { result } = await sit(steps, { school });
    expect(result).toMatchObject({
      answers: { bijeenkomst: { datum: '2027-01-19' }, doelen: ['vertrouwen'] },
    });
  });

  it('shows the kinds of meeting under headings, and finds one by its first letters', async () => {
    const { screen } = await sit(
      [
        ['Wat voor bijeenkomst', 'start'],
        ['❯ Startgesprek', ENTER],
        ['Op welke dag', CTRL_C],
      ],
      { school },
    );
    expect(screen).toMatch(/Met een groep ouders, in de avond\s+❯ Ouderavond\s+Met elk gezin apart/);
    expect(screen).toContain('Voor een hele groep ouders tegelijk.');
  });

  it('breaks what explains a question between words, as the screen asks', async () => {
    const inLines = (text: string) => text.split(/(?<=onderwerpen|opbouw)[. ]+|(?<=groep) /);
    const { screen } = await sit([['Wat voor bijeenkomst', CTRL_C]], { school, inLines });
    expect(screen).toMatch(/bepaalt de opbouw\s*\n {2}Typ de eerste letters/);
    expect(screen).toMatch(/Voor een hele groep\s*\n\s*ouders tegelijk\./);
  });

  it('asks more when the person wants that', async () => {
    const { result } = await sit(
      [
        ...SCHOOL,
        ...MEETING.slice(0, -1),
        ['nog meer invullen', `${DOWN}${ENTER}`],
        ['de gast', `Noor Bakker, jeugdarts${ENTER}`],
        ['Hoe horen ouders', `${SPACE}${ENTER}`],
        ['Wat geldt voor veel ouders', `${DOWN}${SPACE}${ENTER}`],
        ['naar de directeur', `elke dinsdag om 8.30 uur${ENTER}`],
        ['altijd iemand van school', ENTER],
        ['Klopt dit?', ENTER],
      ],
      {},
    );
    expect(result).toMatchObject({
      answers: {
        school: { wijk: ['veel-talen'], spreekuur: 'elke dinsdag om 8.30 uur' },
        bijeenkomst: { spreker: { naam: 'Noor Bakker', rol: 'jeugdarts' }, kanalen: ['mail', 'app'] },
      },
    });
    expect((result as Interviewed).answers.school).not.toHaveProperty('op_het_plein');
  });

  it('changes one answer, and asks what has become open by it', async () => {
    const { result } = await sit(
      [
        ...MEETING,
        ['Klopt dit?', `${DOWN}${ENTER}`],
        ['Welk antwoord', ENTER],
        ['Wat voor bijeenkomst', `${DOWN}${ENTER}`],
        ['zijn de gesprekken', `15.00 tot 16.30${ENTER}`],
        // The place that was ready belonged to the other kind.
        ['Waar is het', ENTER],
        ['Klopt dit?', `${DOWN}${ENTER}`],
        ['Welk antwoord', `2${ENTER}`],
        ['Welke titel', `Praten over uw kind${ENTER}`],
        ['Klopt dit?', ENTER],
      ],
      { school },
    );
    expect(result).toMatchObject({
      answers: {
        bijeenkomst: {
          soort: 'startgesprek',
          titel: 'Praten over uw kind',
          start: '15:00',
          plek: 'in de klas van uw kind',
          ronde: { tot: '16:30' },
        },
      },
    });
    expect((result as Interviewed).answers.bijeenkomst).not.toHaveProperty('minuten');
  });

  it('asks for languages only when there are any', async () => {
    const steps = MEETING.flatMap((step): readonly Step[] =>
      step[0] === 'andere taal'
        ? [
            ['andere taal', `${DOWN}${DOWN}${ENTER}`],
            ['Welke talen', `Turks, Arabisch${ENTER}`],
          ]
        : [step],
    );
    const { result } = await sit([...steps, ['Klopt dit?', ENTER]], { school });
    expect(result).toMatchObject({
      answers: { bijeenkomst: { talen: ['Turks', 'Arabisch'], tolk: ['Turks', 'Arabisch'] } },
    });
  });

  it('shows what the answers lead to, before it asks whether they are right', async () => {
    const seen: RawBrief[] = [];
    const preview = async (answers: RawBrief): Promise<Preview> => {
      seen.push(answers);
      return { lines: ['Dit komt op papier:', '  19.30  Inloop met koffie'], problems: [] };
    };
    const { result, screen } = await sit([...MEETING, ['Inloop met koffie', ''], ['Klopt dit?', ENTER]], {
      school,
      preview,
    });
    expect(seen).toEqual([brief]);
    expect(result).toEqual({ answers: brief, wish: 'maken' });
    expect(screen.indexOf('1. Soort bijeenkomst')).toBeLessThan(screen.indexOf('Dit komt op papier:'));
  });

  it('makes nothing while something stands in the way, and points at the answer that mends it', async () => {
    const preview = async ({ bijeenkomst }: RawBrief): Promise<Preview> =>
      bijeenkomst.minuten === 15
        ? { lines: ['Een kwartier is te kort.'], problems: [TOO_SHORT] }
        : { lines: ['Dit kan.'], problems: [] };
    const hurried = MEETING.map(
      (step): Step => (step[0] === 'Hoe laat' ? ['Hoe laat', `19:30 - 19:45${ENTER}`] : step),
    );
    const { result, screen } = await sit(
      [
        ...hurried,
        ['Een kwartier is te kort.', ''],
        ['Wat wilt u doen?', ENTER],
        ['Welk antwoord', ENTER],
        ['Hoe laat', `19:30 - 21:00${ENTER}`],
        ['Dit kan.', ''],
        ['Klopt dit?', ENTER],
      ],
      { school, preview },
    );
    expect(result).toEqual({ answers: brief, wish: 'maken' });
    expect(screen.indexOf('Klopt dit?')).toBeGreaterThan(screen.indexOf('Dit kan.'));
    expect(screen.indexOf('Ja, maak de stukken')).toBeGreaterThan(screen.indexOf('Dit kan.'));
  });

  it('stops when the person does', async () => {
    for (const key of [CTRL_C, '\u0004', 'END']) {
      const { result, screen } = await sit([...MEETING.slice(0, 1), ['Op welke dag', key]], { school });
      expect(result).toBeInstanceOf(Interrupted);
      expect(screen).not.toContain('bewaren');
    }
    const { result } = await sit([...MEETING, ['Klopt dit?', `${DOWN}${DOWN}${DOWN}${ENTER}`]], { school });
    expect(result).toBeInstanceOf(Interrupted);
  });

  it('keeps the answers when the person stops at the end and wants that', async () => {
    const kept = { answers: brief, wish: 'bewaren' };
    const chosen = await sit([...MEETING, ['Klopt dit?', `${DOWN}${DOWN}${ENTER}`]], { school });
    expect(chosen.result).toEqual(kept);
    for (const key of [CTRL_C, '\u0004']) {
      const keeps = await sit([...MEETING, ['Klopt dit?', key], ['antwoorden bewaren?', ENTER]], { school });
      expect(keeps.result).toEqual(kept);
      const throws = await sit(
        [...MEETING, ['Klopt dit?', key], ['antwoorden bewaren?', `${DOWN}${ENTER}`]],
        { school },
      );
      expect(throws.result).toBeInstanceOf(Interrupted);
      const again = await sit([...MEETING, ['Klopt dit?', key], ['antwoorden bewaren?', CTRL_C]], { school });
      expect(again.result).toBeInstanceOf(Interrupted);
    }
    const ended = await sit([...MEETING, ['Klopt dit?', 'END']], { school });
    expect(ended.result).toBeInstanceOf(Interrupted);
  });

  it('keeps the answers of the last summary when the person stops halfway a change', async () => {
    const { result } = await sit(
      [
        ...MEETING,
        ['Klopt dit?', `${DOWN}${ENTER}`],
        ['Welk antwoord', ENTER],
        ['Wat voor bijeenkomst', `${DOWN}${ENTER}`],
        ['zijn de gesprekken', CTRL_C],
        ['antwoorden bewaren?', ENTER],
      ],
      { school },
    );
    expect(result).toEqual({ answers: brief, wish: 'bewaren' });
  });
});
