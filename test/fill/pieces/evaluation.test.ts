import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../src/fill/engine.ts';
import { papersViewed } from '../../../src/fill/paper-view.ts';
import { picturesOf } from '../../../src/fill/pictures.ts';
import type { EvaluationVariables } from '../../../src/fill/pieces/evaluation.ts';
import { loadToolkit } from '../../../src/load/toolkit.ts';
import type { Brief } from '../../../src/model/brief.ts';
import { smallToolkit } from '../../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../../plan/briefs.ts';
import { ROOT, unwrapped } from '../template-folder.ts';

const engine = unwrapped(loadEngine(join(ROOT, 'templates')));
const small = smallToolkit();
const content = unwrapped(loadToolkit(join(ROOT, 'content')));

function variablesOf(brief: Brief, toolkit = small): EvaluationVariables['evaluatie'] {
  const programme = programmeOf(brief, toolkit);
  const viewOf = papersViewed(programme, toolkit, engine, picturesOf(programme, undefined));
  const variables = viewOf({ name: 'evaluatie', label: '' }) as unknown as EvaluationVariables;
  return variables.evaluatie;
}

describe('evaluationVariables', () => {
  it('asks what every meeting asks, and one question for a goal of this meeting', () => {
    const asked = variablesOf(briefWith({ goals: ['kennismaken'] }));
    expect(asked.vragen).toEqual([
      { nummer: 1, vraag: 'Was u welkom?' },
      { nummer: 2, vraag: 'Kent u De Regenboog nu?' },
    ]);
    expect(asked.kruisjes).toEqual({
      nummer: 3,
      vraag: 'Wat helpt u?',
      kolommen: [{ antwoorden: ['oppas', 'een tolk'] }, { antwoorden: ['korter'] }],
    });
    expect(asked.open).toEqual({ nummer: 4, vraag: 'Wat kan beter?' });
  });

  it('gives the team all goals of the meeting, also one without a question of its own', () => {
    const { team } = variablesOf(briefWith({ goals: ['vertrouwen', 'welbevinden'] }));
    expect(team.doelen).toEqual([
      { titel: 'Vertrouwen opbouwen', vraag: null },
      { titel: 'Werken aan welbevinden', vraag: 'Ging het ook over plezier?' },
    ]);
    expect(team.vragen).toEqual(['Wie sprak weinig?']);
    expect(team).toMatchObject({ datum: '19 januari 2027', datum_iso: '2027-01-19' });
    expect(team.ouders_aan_het_woord).toBeGreaterThan(0);
    expect(team.ouders_aan_het_woord).toBeLessThanOrEqual(100);
  });

  it('asks in pictures with three different drawings to choose from', () => {
    const { plaatjes } = variablesOf(briefWith({ goals: ['kennismaken'] }));
    expect(plaatjes.map(({ vraag, beeld }) => [vraag, beeld])).toEqual([
      ['Welkom?', 'vraag-deur'],
      ['Kent u ons?', 'vraag-mensen'],
    ]);
    for (const { antwoorden } of plaatjes)
      expect(new Set(antwoorden.map(({ beeld, alt, woord }) => beeld + alt + woord)).size).toBe(3);
    expect(plaatjes[1]?.antwoorden.map(({ woord }) => woord)).toEqual(['Ja', 'Een beetje', 'Nee']);
  });

  it('asks nobody at home whether the door of school stood open', () => {
    const drawn = (kind: string) =>
      variablesOf(briefWith({ goals: ['kennismaken'], meeting: { kind } }), content).plaatjes.map(
        ({ beeld }) => beeld,
      );
    expect(drawn('koffieochtend')).toContain('vraag-deur');
    expect(drawn('huisbezoek')).not.toContain('vraag-deur');
  });

  it('says that it is anonymous, but not to one family, who would know better', () => {
    expect(variablesOf(briefWith()).anoniem).toBe(true);
    const talk = briefWith({ goals: ['afspraken'], meeting: { kind: 'herstelgesprek' } });
    expect(variablesOf(talk, content).anoniem).toBe(false);
  });

  it('has for each goal of the content a question to parents, to the team and in pictures', () => {
    for (const goal of content.goals.keys()) {
      const of = [...content.forms.evaluation.values()].filter(({ goals }) => goals.includes(goal));
      expect([goal, of.length]).toEqual([goal, 1]);
      const { parents, team, pictures } = of[0] ?? {};
      expect([goal, parents?.form, team !== undefined, pictures !== undefined]).toEqual([
        goal,
        'schaal',
        true,
        true,
      ]);
    }
  });

  it('stays short: at most seven questions to tick and one that is open', () => {
    const goals = [...content.goals.keys()].slice(0, 3);
    const asked = variablesOf(briefWith({ goals, meeting: { minutes: 120 } }), content);
    expect(asked.vragen.length).toBeGreaterThanOrEqual(5);
    expect(asked.vragen.length).toBeLessThanOrEqual(6);
    expect(asked.kruisjes).not.toBeNull();
    expect(asked.open).not.toBeNull();
    expect(asked.plaatjes.length).toBeLessThanOrEqual(7);
    // How it was as a whole comes last.
    expect(asked.plaatjes.at(-1)?.antwoorden[0]?.beeld).toBe('vraag-zon');
  });
});
