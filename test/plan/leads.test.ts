import { expect, test } from 'vitest';
import type { Meeting } from '../../src/model/brief.ts';
import type { Phase } from '../../src/model/werkvorm.ts';
import { leadOf, sameRole } from '../../src/plan/leads.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf } from './briefs.ts';

const toolkit = smallToolkit();

function lead(meeting: Partial<Meeting>, phase: Phase, role?: string, head?: string): string {
  const brief = briefWith({ meeting });
  const school = head ? { ...brief.school, head } : brief.school;
  const facts = factsOf({ ...brief, school }, toolkit);
  const moment = {
    phase,
    parentsShare: 0,
    chooses: false,
    perTopic: false,
    dropOrder: 0,
    onlyFull: false,
    goals: [],
  };
  return leadOf(facts, { moment: role ? { ...moment, lead: role } : moment });
}

const parent = { name: 'Fatma Yıldız', role: 'moeder uit groep 5' };
const leader = { name: 'Sanne de Boer', role: 'intern begeleider' };

test('the one who leads the conversation goes before the organiser', () => {
  expect(lead({ organiser: parent, leader }, 'werken')).toBe('Sanne de Boer, intern begeleider');
});

test('a name or a role alone is enough', () => {
  expect(lead({ organiser: { name: 'Sanne' } }, 'werken')).toBe('Sanne');
  expect(lead({ organiser: { role: 'mentor' } }, 'werken')).toBe('mentor');
});

test('without anyone it is the coordinator, in the word of the school', () => {
  expect(lead({ organiser: {} }, 'werken')).toBe('intern begeleider');
});

test('a meeting that parents began is opened and closed by the parent who organises', () => {
  const meeting = { initiative: 'ouders', organiser: parent, leader } as const;
  expect(lead(meeting, 'aankomen')).toBe('Fatma Yıldız, moeder uit groep 5');
  expect(lead(meeting, 'werken')).toBe('Sanne de Boer, intern begeleider');
  expect(lead(meeting, 'afsluiten')).toBe('Fatma Yıldız, moeder uit groep 5');
});

test('a role that the moment names is filled with the person who has it', () => {
  expect(lead({ partners: [{ name: 'Joris Vos', role: 'jeugdarts' }] }, 'werken', 'jeugdarts')).toBe(
    'Joris Vos, jeugdarts',
  );
  expect(lead({}, 'aankomen', 'directie', 'Anna Smit')).toBe('Anna Smit, directie');
  expect(lead({}, 'aankomen', 'leerling')).toBe('leerling');
});

test('a moment for partners is led by those who are there, without the teacher', () => {
  const partners = [
    { role: 'de leerkracht' },
    { name: 'Joris Vos', role: 'jeugdarts' },
    { role: 'wijkcoach' },
  ];
  expect(lead({ partners }, 'delen', 'partner van buiten school')).toBe('Joris Vos en wijkcoach');
});

test('when parents began the meeting a parent tells why, and not the head', () => {
  const meeting = { initiative: 'ouders', organiser: parent } as const;
  expect(lead(meeting, 'aankomen', 'directie', 'Anna Smit')).toBe('Fatma Yıldız, moeder uit groep 5');
});

test('roles are the same by whole words, with the words of the school filled in', () => {
  const facts = factsOf(briefWith(), toolkit);
  expect(sameRole(facts, "Intern begeleider (ib'er)", 'intern begeleider')).toBe(true);
  expect(sameRole(facts, 'de {{woord.leerkracht}}', 'leerkracht')).toBe(true);
  expect(sameRole(facts, 'Oudercoördinator', 'ouder')).toBe(false);
});
