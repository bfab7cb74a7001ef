import { describe, expect, it } from 'vitest';
import { loadToolkit } from '../../src/load/toolkit.ts';
import { contentFolder } from './content-folder.ts';

const SOURCES = 'bronnen: [{ bron: eigen, wat: Onze keuze., sterkte: eigen }]';

function problems(changes: Readonly<Record<string, string>>): string[] {
  return loadToolkit(contentFolder(changes)).problems.map(({ code, file, line, key }) =>
    [code, `${file}:${line}`, key].filter((part) => part !== undefined).join(' '),
  );
}

describe('loadForms', () => {
  it('reads questions and points in the order of their files', () => {
    const loaded = loadToolkit(
      contentFolder({
        'evaluatie.yaml': [
          `- { id: zo, titel: Zo was het, ouders: { vraag: Hoe was het? }, ${SOURCES} }`,
          `- { id: wat, titel: Wat helpt, doelen: [afspraken], ouders: { vraag: Wat helpt?, vorm: kruisjes, antwoorden: [oppas] }, ${SOURCES} }`,
        ].join('\n'),
        'zelfcheck.yaml': `- { id: b, titel: B, deel: welkom, tekst: We groeten., ${SOURCES} }\n- { id: a, titel: A, deel: praten, tekst: We praten., ${SOURCES} }\n`,
      }),
    );
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { evaluation, selfCheck } = loaded.value.forms;
    expect(evaluation.get('zo')).toMatchObject({
      goals: [],
      parents: { question: 'Hoe was het?', form: 'schaal', answers: [] },
    });
    expect(evaluation.get('zo')).not.toHaveProperty('team');
    expect(evaluation.get('wat')).toMatchObject({
      goals: ['afspraken'],
      parents: { form: 'kruisjes', answers: ['oppas'] },
    });
    expect([...selfCheck.values()].map(({ id, part }) => `${id} ${part}`)).toEqual(['b welkom', 'a praten']);
  });

  it.each([
    [`- { id: leeg, titel: Leeg, ${SOURCES} }`, 'key-missing content/evaluatie.yaml:1 [0]'],
    [
      `- { id: x, titel: X, ouders: { vraag: Wat?, vorm: kruisjes }, ${SOURCES} }`,
      'key-missing content/evaluatie.yaml:1 [0].ouders',
    ],
    [
      `- { id: x, titel: X, ouders: { vraag: Wat?, antwoorden: [ja] }, ${SOURCES} }`,
      'value-not-allowed content/evaluatie.yaml:1 [0].ouders.vorm',
    ],
    [
      `- { id: x, titel: X, team: Wat?, doelen: [afsprake], ${SOURCES} }`,
      'reference-unknown content/evaluatie.yaml:1 [0].doelen[0]',
    ],
    [
      `- { id: x, titel: X, plaatjes: { vraag: Wat?, beeld: maan, schaal: weer }, ${SOURCES} }`,
      'value-not-allowed content/evaluatie.yaml:1 [0].plaatjes.beeld',
    ],
    [
      `- { id: x, titel: X, team: 'Wat zegt uw {{woord.kid}}?', ${SOURCES} }`,
      'template-unknown-variable content/evaluatie.yaml:1 [0].team',
    ],
  ])('refuses %s', (entry, problem) => {
    expect(problems({ 'evaluatie.yaml': `${entry}\n` })).toEqual([problem]);
  });
});
