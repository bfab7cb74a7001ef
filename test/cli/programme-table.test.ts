import { describe, expect, it } from 'vitest';
import { programmeTable } from '../../src/cli/programme-table.ts';
import type { Block, Programme } from '../../src/model/programme.ts';
import { PLAIN_MEETING, PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';

const toolkit = smallToolkit();
const [werkvorm] = toolkit.werkvormen.values();
const [kind] = toolkit.kinds.values();
if (!werkvorm || !kind) throw new Error('the toolkit is empty');

const block = (title: string, offset: number, rest: Partial<Block> = {}): Block => ({
  phase: 'werken',
  title,
  forParents: '',
  offset,
  minutes: 15,
  lead: 'Sanne',
  steps: [],
  goals: [],
  dropOrder: 0,
  explains: false,
  ...rest,
});

const programme: Programme = {
  pieces: [],
  schoolRoles: [],
  cards: [],
  leadTips: [],
  materials: [],
  brief: {
    school: { name: 'X', type: 'po', ...PLAIN_SCHOOL, contact: {} },
    meeting: {
      kind: kind.id,
      date: '2027-01-19',
      ...PLAIN_MEETING,
      languages: [],
      interpreter: { kind: 'none' },
      initiative: 'school',
      organiser: {},
      partners: [],
      childcare: false,
    },
    goals: [],
    topics: [],
    werkvormen: [],
    newsletter: { messages: [], blocks: [] },
    silencedRules: [],
  },
  kind,
  title: 'Samen praten',
  start: 9 * 60,
  minutes: 45,
  goals: [],
  topics: [],
  blocks: [
    block('Welkom', 0),
    block('Wat helpt?', 15, {
      werkvorm: {
        item: { ...werkvorm, title: 'Wie doet mee?' },
        own: false,
        reason: 'Past bij het doel.',
        runnerUp: { title: 'Kring', reason: 'De kring: duurt langer.' },
      },
    }),
    block('Tot slot', 30, { lead: 'Yusuf' }),
  ],
  parentsShare: 0.666,
  talkStarts: [540, 565],
  newsletter: { blocks: [] },
  tasks: [],
  reminders: [],
  roles: [],
  leftOut: [{ title: 'Napraten', reason: 'Dit past niet in 45 minuten.' }],
};

describe('programmeTable', () => {
  it('says when what happens, who leads where that changes, what was chosen, why, and what came second', () => {
    expect(programmeTable(programme, (text) => text)).toBe(
      [
        'Samen praten',
        'dinsdag 19 januari 2027, 9.00 tot 9.45 uur (45 minuten)',
        'Ouders zijn 67 procent van de tijd aan het woord.',
        '',
        ' 9.00   15 min   Welkom (Sanne)',
        ' 9.15   15 min   Wat helpt?',
        '                 Werkvorm: Wie doet mee? Past bij het doel. De kring: duurt',
        '                 langer.',
        ' 9.30   15 min   Tot slot (Yusuf)',
        '',
        'Gesprekken beginnen om: 9.00, 9.25.',
        '',
        'Weggelaten:',
        '  - Napraten. Dit past niet in 45 minuten.',
        '',
      ].join('\n'),
    );
  });
});
