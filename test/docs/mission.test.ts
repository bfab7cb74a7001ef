import { describe, expect, it } from 'vitest';
import { exists, kindOf, type ReferenceKind, rowsNamedAnywhere, rowsOf } from './mission-references.ts';
import { missionPage, missionRows, quotedIn } from './mission-table.ts';

const STATES = ['works', 'partly', 'not yet'];
/** Stands for nothing missing. */
const NOTHING = '–';
/** A row works as well through what the program itself asks for or does. */
const OF_THE_PROGRAM: readonly (ReferenceKind | undefined)[] = ['key', 'option', 'command'];

const page = missionPage();
const rows = missionRows(page);

function isOfTheProgram(reference: string): boolean {
  return OF_THE_PROGRAM.includes(kindOf(reference)) || /^(?:src|templates)\/.+\.(?:ts|hbs)$/.test(reference);
}

describe('docs/mission.md', () => {
  it('has a row for each of the 125, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 125 }, (_, index) => `M${index + 1}`));
  });

  it('says of each row that it works, works partly or does not work yet', () => {
    expect(rows.filter(({ state }) => !STATES.includes(state))).toEqual([]);
  });

  it('counts the states right', () => {
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    const counted = `Of the 125 rows, ${count('works')} work, ${count('partly')} work partly and ${count('not yet')} do not work yet.`;
    expect(page.replace(/\s+/g, ' ')).toContain(counted);
  });

  it('names only what is there', () => {
    const quoted = quotedIn(page);
    expect(quoted.length).toBeGreaterThan(rows.length);
    expect(quoted.filter((reference) => !exists(reference))).toEqual([]);
  });

  it('says of a row that does not work what is missing, and of one that works nothing', () => {
    const wrong = rows.filter(({ state, missing }) => (state === 'works') !== (missing === NOTHING));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names for each row that works what of the program does it, or content and rules that rest on it', () => {
    const bare = rows.filter(({ id, where, state }) => {
      const named = quotedIn(where);
      const rests = named.some((reference) => rowsOf(reference).includes(id) || isOfTheProgram(reference));
      return state === 'works' && !rests;
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('names content or rules of a row, where any rest on it', () => {
    const named = rowsNamedAnywhere();
    const silent = rows.filter(({ id, where, missing }) => {
      const mentioned = quotedIn(`${where} ${missing}`);
      return named.includes(id) && !mentioned.some((reference) => rowsOf(reference).includes(id));
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('has a row for everything that content and rules rest on', () => {
    const ids = rows.map(({ id }) => id);
    expect(rowsNamedAnywhere().filter((row) => !ids.includes(row))).toEqual([]);
  });
});

describe('a reference in docs/mission.md', () => {
  it.each([
    ['content/taken.yaml', 'path'],
    ['src/check/rules.ts', 'path'],
    ['soorten/koffieochtend', 'content'],
    ['taken/tolk-boeken', 'content'],
    ['feestdagen/suikerfeest', 'content'],
    ['jaarritme/startgesprekken', 'content'],
    ['jargon/opp', 'content'],
    ['school.contact.telefoon', 'key'],
    ['nieuwsbrief.berichten.kop', 'key'],
    ['--datum-nu', 'option'],
    ['samenspel jaarplan', 'command'],
    ['R01', 'rule'],
  ] as const)('%s is a %s that exists', (reference, kind) => {
    expect([kindOf(reference), exists(reference)]).toEqual([kind, true]);
  });

  it.each([
    'content/geen.yaml',
    'soorten/geen-soort',
    'geen/koffieochtend',
    'school.geen',
    'telefoon',
    '--geen',
    'samenspel geen',
    'R99',
    'agenda.pdf',
    'Zo werken wij samen',
    '',
  ])('“%s” is nothing that exists', (reference) => {
    expect(exists(reference)).toBe(false);
  });
});
