import { expect, test } from 'vitest';
import type { Toolkit } from '../../src/model/toolkit.ts';
import { rolesOf, schoolRolesOf } from '../../src/plan/roles.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf } from './briefs.ts';

const TITLES = [
  ['brugfunctionaris', 'Brugfunctionaris'],
  ['intern-begeleider', "Intern begeleider (ib'er)"],
  ['jeugdarts', 'Jeugdarts of jeugdverpleegkundige'],
  ['leerkracht', 'Leerkracht'],
  ['mentor', 'Mentor'],
  ['oudercoordinator', 'Oudercoördinator'],
  ['schoolleider', 'Schoolleider of directeur'],
  ['schoolmaatschappelijk-werker', 'Schoolmaatschappelijk werker'],
] as const;

function toolkitWithRoles(): Toolkit {
  const toolkit = smallToolkit();
  const role = { references: [], schoolTypes: [], does: 'Denkt mee.', when: 'Als u dat wilt.' };
  const roles = TITLES.map(([id, title]) => ({
    ...role,
    id,
    title,
    schoolTypes: id === 'mentor' ? (['vo'] as const) : [],
  }));
  const goal = {
    id: 'wie-doet-wat',
    title: 'Weten wie wat doet',
    references: [],
    schoolTypes: [],
    forParents: 'x',
    why: 'y',
  };
  return {
    ...toolkit,
    roles: new Map(roles.map((one) => [one.id, one])),
    goals: new Map(toolkit.goals).set(goal.id, goal),
  };
}

const toolkit = toolkitWithRoles();

function ids(brief: Parameters<typeof briefWith>[0]): readonly string[] {
  return rolesOf(factsOf(briefWith(brief), toolkit)).map((role) => role.id);
}

test('the people of the meeting come first, then the head, the teacher and others', () => {
  const partners = [{ name: 'Joris Vos', role: 'jeugdarts' }];
  expect(ids({ meeting: { partners } })).toEqual([
    'intern-begeleider',
    'jeugdarts',
    'schoolleider',
    'leerkracht',
  ]);
});

test('who stands beside the leader and who is a guest are explained as well', () => {
  const second = { role: 'schoolmaatschappelijk werker' };
  const speaker = { name: 'Noor', role: 'jeugdarts' };
  expect(ids({ meeting: { second, speaker, partners: [{ role: 'brugfunctionaris' }] } })).toEqual([
    'intern-begeleider',
    'schoolmaatschappelijk-werker',
    'jeugdarts',
    'brugfunctionaris',
  ]);
});

test('who does what as a goal asks for more roles', () => {
  expect(ids({ goals: ['wie-doet-wat'], meeting: { organiser: {} } })).toEqual([
    'schoolleider',
    'leerkracht',
    'intern-begeleider',
    'schoolmaatschappelijk-werker',
    'jeugdarts',
  ]);
});

test('a role that a school may not have is there only when the brief names it', () => {
  const partners = [{ role: 'de brugfunctionaris' }];
  expect(ids({ goals: ['wie-doet-wat'] })).not.toContain('brugfunctionaris');
  expect(ids({ goals: ['wie-doet-wat'], meeting: { partners } })).toContain('brugfunctionaris');
});

test('roles of another type of school stay out', () => {
  expect(ids({ meeting: { organiser: { role: 'mentor' } } })).not.toContain('mentor');
});

test('a poster begins with whom parents meet first, and names whom the school’s own file names', () => {
  const partners = [{ name: 'Noor', role: 'oudercoördinator' }];
  const brief = briefWith({ meeting: { partners } });
  const contact = { name: 'Anna de Wit', phone: '010 123 45 67' };
  const known = { ...brief, school: { ...brief.school, head: 'Eva Bos', contact } };
  const posted = schoolRolesOf(factsOf(known, toolkit));
  expect(posted.map(({ role, name, phone }) => [role.id, name, phone])).toEqual([
    ['leerkracht', undefined, undefined],
    ['intern-begeleider', 'Anna de Wit', '010 123 45 67'],
    // A partner comes for one meeting, and a poster hangs all year: the role, without the name.
    ['oudercoordinator', undefined, undefined],
    ['schoolmaatschappelijk-werker', undefined, undefined],
    ['jeugdarts', undefined, undefined],
    ['schoolleider', 'Eva Bos', undefined],
  ]);
});
