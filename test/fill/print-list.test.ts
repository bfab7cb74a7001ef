import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../src/fill/copies.ts';
import { materialsVariables } from '../../src/fill/pieces/materials.ts';
import { printList } from '../../src/fill/print-list.ts';
import type { Copies, Paper } from '../../src/model/paper.ts';
import { PAPERS } from '../../src/model/papers.ts';
import type { Programme } from '../../src/model/programme.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { EXAMPLES, packOf } from '../make/examples.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const programme = programmeOf(briefWith({ meeting: { expected: 32 } }), smallToolkit());
const paper = (changes: Partial<Paper>): Paper => ({
  name: 'proef',
  piece: 'agenda',
  label: 'Proef',
  purpose: 'Om te proberen.',
  readers: 'parents',
  sheet: 'A4',
  pages: { gewoon: 1, groot: 1 },
  doubleSided: false,
  copies: 'one',
  ...changes,
});
const count = (copies: Copies, of: Programme = programme) => copiesOf(paper({ copies }), of);
const lineOf = (changes: Partial<Paper>, pages?: number) =>
  printList(programme, [{ paper: paper(changes), ...(pages === undefined ? {} : { pages }) }]).regels[0];

describe('copiesOf', () => {
  it('counts from the people that the brief expects, and says what it guesses', () => {
    expect(count('one')).toEqual({ count: 1, guessed: false });
    expect(count('each-person')).toEqual({ count: 32, guessed: false });
    expect(count('each-family')).toEqual({ count: 32, guessed: true });
    expect(count('each-table')).toEqual({ count: 7, guessed: true });
    expect(count('each-team-member')).toBeUndefined();
  });

  it('takes the usual number of such a meeting when the brief says none', () => {
    const unsaid = programmeOf(briefWith(), smallToolkit());
    expect(count('each-person', unsaid)).toEqual({ count: unsaid.kind.group.preferred, guessed: true });
  });

  it('gives one family one paper, and a round one for every talk', () => {
    const group = { min: 2, preferred: 4, max: 8 };
    const family: Programme = { ...programme, kind: { ...programme.kind, group } };
    expect(count('each-family', family)).toEqual({ count: 1, guessed: false });
    expect(count('each-table', family)).toEqual({ count: 1, guessed: false });
    const round: Programme = {
      ...programme,
      kind: { ...programme.kind, group, isRound: true },
      talkStarts: [900, 920, 940],
    };
    expect(count('each-family', round)).toEqual({ count: 3, guessed: false });
    expect(count('each-person', round)).toEqual({ count: 12, guessed: true });
    expect(count('each-table', round)).toEqual({ count: 3, guessed: false });
  });
});

describe('printList', () => {
  it('prints what is handed out once, for whoever leads, when people meet through a screen', () => {
    const { brief } = programme;
    const meeting = { ...brief.meeting, online: 'https://x.example/1' };
    const online: Programme = { ...programme, brief: { ...brief, meeting } };
    const list = printList(online, [
      { paper: paper({ copies: 'each-person' }), pages: 2 },
      { paper: paper({ copies: 'each-family' }), pages: 2 },
    ]);
    expect(list.regels.map(({ hoeveel, voor }) => `${hoeveel} ${voor}`)).toEqual([
      '1 voor u; stuur ouders het bestand',
      'ongeveer 32 elk gezin',
    ]);
  });

  it('says how each paper is printed, and on how many sheets', () => {
    expect(lineOf({ copies: 'each-person', doubleSided: true }, 3)).toEqual({
      naam: 'Proef',
      hoeveel: '32',
      voor: 'iedereen die komt',
      hoe: 'A4, dubbelzijdig',
      vellen: 64,
    });
    expect(lineOf({ doubleSided: true, cut: true }, 1)).toMatchObject({
      hoe: 'A4, enkelzijdig, daarna knippen',
      vellen: 1,
    });
    expect(lineOf({ copies: 'each-family', sheet: 'A5' }, 2)).toMatchObject({
      hoeveel: 'ongeveer 32',
      hoe: 'A5, enkelzijdig',
      vellen: 64,
    });
    expect(lineOf({ copies: 'each-team-member' }, 2)).toMatchObject({
      hoeveel: 'tel zelf',
      voor: 'elk teamlid',
      vellen: null,
    });
    expect(lineOf({ doubleSided: true })).toMatchObject({ hoe: 'A4, dubbelzijdig', vellen: null });
    expect(lineOf({ listedAs: 'Proef (folder)' }, 1)).toMatchObject({ naam: 'Proef (folder)' });
  });

  it('warns of guesses only when there are some', () => {
    expect(printList(programme, [{ paper: paper({}) }]).geschat).toBe(false);
    expect(printList(programme, [{ paper: paper({ copies: 'each-family' }) }]).geschat).toBe(true);
  });

  it.each(EXAMPLES)('agrees with the list of materials: %s', async (example) => {
    const { programme } = await packOf(example);
    const { materialen } = materialsVariables({ programme, say: (text) => text });
    const things = materialen.kolommen.flatMap(({ groepen }) => groepen.flatMap(({ dingen }) => dingen));
    const compared = PAPERS.flatMap((paper) => {
      const thing = things.find(({ bij }) => bij === `${paper.name}.pdf`);
      return thing ? [[paper.name, thing.aantal, String(copiesOf(paper, programme)?.count)]] : [];
    });
    expect(compared.length).toBeGreaterThan(0);
    for (const [name, there, here] of compared) expect(here, String(name)).toBe(there);
  });
});

describe('the table of papers', () => {
  it('has a name for every paper that tells it from all others in a list', () => {
    const names = printList(
      programme,
      PAPERS.map((one) => ({ paper: one })),
    ).regels.map(({ naam }) => naam);
    expect(new Set(names).size).toBe(names.length);
  });
});
