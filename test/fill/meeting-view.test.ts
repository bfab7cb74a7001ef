import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentVariables } from '../../src/fill/content-variables.ts';
import { meetingView } from '../../src/fill/meeting-view.ts';
import { loadToolkit } from '../../src/load/toolkit.ts';
import type { Meeting } from '../../src/model/brief.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';
import { ROOT, unwrapped } from './template-folder.ts';

const toolkit = unwrapped(loadToolkit(join(ROOT, 'content')));

function viewOf(meeting: Partial<Meeting>) {
  const programme = programmeOf(briefWith({ meeting }), toolkit);
  return meetingView(programme, contentVariables(programme, toolkit));
}

describe('how to get there', () => {
  const words = { route: 'Bus 4 stopt voor de deur.', accessibility: 'Er is een lift.' };

  it('is said of a place', () => {
    expect(viewOf(words)).toMatchObject({ route: words.route, toegankelijk: words.accessibility });
    expect(viewOf({})).toMatchObject({ route: null, toegankelijk: null });
  });

  it('is not said of a meeting online', () => {
    const online = viewOf({ ...words, kind: 'startgesprek', online: 'https://x.example/1' });
    expect(online).toMatchObject({ route: null, toegankelijk: null, online: 'x.example/1' });
  });
});

describe('who gives no answer', () => {
  it.each([
    ['ouderavond', 'U bent toch welkom.'],
    ['steunbijeenkomst', 'U bent toch welkom.'],
    ['klassenbijeenkomst', 'Dan bellen we u.'],
    ['zorggesprek', 'Dan bellen we u.'],
    ['verslaggesprek', 'Dan bellen we u.'],
  ])('of a meeting of the kind %s hears: %s', (kind, said) => {
    expect(viewOf({ kind }).zonder_antwoord).toBe(said);
  });
});

describe('the child', () => {
  it.each([
    ['huisbezoek', 'Uw kind mag erbij zijn.'],
    ['verslaggesprek', 'Uw kind praat mee.'],
    ['samen-eten', 'Uw kind doet mee.'],
  ])('at a meeting of the kind %s has a part of its own', (kind, said) => {
    expect(viewOf({ kind, childcare: false }).kinderen).toBe(said);
  });

  it('being there does not hide that small children are looked after', () => {
    const care = 'Uw kind praat mee. Voor kleine kinderen is er oppas.';
    expect(viewOf({ kind: 'verslaggesprek', childcare: true }).kinderen).toBe(care);
    expect(viewOf({ childcare: true, childPresent: false }).kinderen).toContain('Er is oppas.');
  });
});

describe('who is asked', () => {
  it('is a family that school would like to visit, or all parents of one group', () => {
    expect(viewOf({ kind: 'huisbezoek' })).toMatchObject({ te_gast: true, rekent_op_allen: false });
    expect(viewOf({ kind: 'klassenbijeenkomst' })).toMatchObject({ te_gast: false, rekent_op_allen: true });
  });
});

describe('who leads', () => {
  const second = { name: 'Annelies Boersma', role: 'orthopedagoog' };

  it('is said when someone stands beside them', () => {
    expect(viewOf({ second, leader: { name: 'Tom' } }).leiding).toBe(
      'Tom leidt de bijeenkomst. Annelies Boersma helpt daarbij.',
    );
    expect(viewOf({ kind: 'zorggesprek', second: { role: 'de orthopedagoog' } }).leiding).toBe(
      'Sanne de Boer leidt het gesprek. De orthopedagoog helpt daarbij.',
    );
    expect(viewOf({ second, organiser: {} }).leiding).toBe('Annelies Boersma helpt bij de bijeenkomst.');
    expect(viewOf({}).leiding).toBeNull();
  });
});

describe('helping', () => {
  it('is asked on the strip of a group, and not of one family', () => {
    expect(viewOf({ kind: 'koffieochtend' })).toMatchObject({ helpen: true, hulp: null });
    expect(viewOf({ kind: 'zorggesprek' })).toMatchObject({ helpen: false, hulp: null });
    expect(viewOf({ kind: 'verslaggesprek' })).toMatchObject({ helpen: false, hulp: null });
  });

  it('has boxes in two columns when the brief names tasks, with room for something else', () => {
    const help = [{ task: 'koffie schenken', minutes: 20 }, { task: 'opruimen' }];
    const { hulp, helpen } = viewOf({ help });
    expect(helpen).toBe(false);
    expect(hulp).toEqual([
      { taken: ['koffie schenken (20\u00a0minuten)', 'opruimen'] },
      { taken: [expect.stringMatching(/^iets anders: \./)] },
    ]);
  });
});
