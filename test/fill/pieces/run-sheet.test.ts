import { describe, expect, it } from 'vitest';
import type { RunSheetVariables } from '../../../src/fill/pieces/run-sheet.ts';
import type { View } from '../../../src/fill/view.ts';
import { clock } from '../../../src/model/date.ts';
import { KINDS, programmeOfKind, variablesOf } from './any-kind.ts';

type Sheet = RunSheetVariables & View;
const sheetOf = (...programme: Parameters<typeof programmeOfKind>) =>
  variablesOf<Sheet>(programmeOfKind(...programme), 'draaiboek');

describe('the run sheet', () => {
  it.each(KINDS)('of a %s has the times, titles and names of its agenda', (kind) => {
    const { draaiboek, programma } = sheetOf(kind);
    const shared = draaiboek.blokken.map(({ nummer, tijd, tijd_iso, titel, minuten, wie, pauze }) => {
      return { nummer, tijd, tijd_iso, titel, minuten, wie, pauze };
    });
    expect(shared).toEqual(
      programma.map(({ nummer, tijd, tijd_iso, titel, minuten, wie, pauze }) => {
        return { nummer, tijd, tijd_iso, titel, minuten, wie, pauze };
      }),
    );
  });

  it.each(KINDS)('of a %s has steps that fill their block, and no braces left', (kind) => {
    const programme = programmeOfKind(kind);
    const { draaiboek } = variablesOf<Sheet>(programme, 'draaiboek');
    draaiboek.blokken.forEach(({ stappen, minuten, pauze }) => {
      const sum = stappen.reduce((total, step) => total + Number.parseInt(step.minuten, 10), 0);
      if (!pauze) expect(sum).toBe(minuten);
    });
    expect(JSON.stringify(draaiboek)).not.toContain('{{');
  });

  it.each(KINDS)('of a %s says nothing of how a step goes online, and ends each title of a step', (kind) => {
    const steps = sheetOf(kind).draaiboek.blokken.flatMap(({ stappen }) => stappen);
    for (const { titel, doen } of steps) {
      expect(doen).not.toMatch(/\bOnline\b/);
      expect(doen).toMatch(/[.?!]$/);
      if (titel !== null) expect(titel).toMatch(/[^.?!][.?!]$/);
    }
  });

  it('keeps how a step goes online for who meet through a screen', () => {
    const { blokken } = sheetOf('thema-avond', { online: 'https://x.example/1' }).draaiboek;
    const told = blokken.flatMap(({ stappen }) => stappen.map(({ doen }) => doen)).join(' ');
    expect(told).toContain('Online gaat de link een kwartier eerder open');
  });

  it('gives each later step its own time', () => {
    const programme = programmeOfKind('ouderavond');
    const { draaiboek } = variablesOf<Sheet>(programme, 'draaiboek');
    programme.blocks.forEach((block, i) => {
      let at = programme.start + block.offset;
      block.steps.forEach((step, j) => {
        expect(draaiboek.blokken[i]?.stappen[j]?.tijd).toBe(j === 0 ? null : clock(at));
        at += step.minutes;
      });
    });
  });

  it('says what can be shorter, never of the agreements', () => {
    const programme = programmeOfKind('ouderavond', { minutes: 120 });
    const { draaiboek } = variablesOf<Sheet>(programme, 'draaiboek');
    let shorter = 0;
    programme.blocks.forEach(({ phase, steps }, i) => {
      const block = draaiboek.blokken[i];
      if (phase === 'afspreken') {
        expect(block?.te_laat).toBe('Kort dit niet in.');
        expect(block?.stappen.every(({ te_laat }) => te_laat === null)).toBe(true);
      }
      steps.forEach(({ minutes, least }, j) => {
        shorter += minutes - least;
        const said = least < minutes ? `Kan in ${least}\u00a0min.` : null;
        expect(block?.stappen[j]?.te_laat).toBe(said);
      });
    });
    expect(draaiboek.winst.korter).toBe(shorter);
    expect(shorter).toBeGreaterThan(0);
  });

  it('lets three blocks go at most, the least needed first, and marks the same in the table', () => {
    for (const kind of KINDS) {
      const { draaiboek } = sheetOf(kind);
      const marked = draaiboek.blokken.filter(({ te_laat }) => te_laat?.startsWith('Mag weg'));
      expect(draaiboek.winst.weg.map(({ titel }) => titel).sort()).toEqual(
        marked.map(({ titel }) => titel).sort(),
      );
      expect(marked.length).toBeLessThanOrEqual(3);
    }
    expect(sheetOf('ouderavond', { minutes: 120 }).draaiboek.winst.weg[0]?.titel).toBe('Napraten');
  });

  it('asks whether it was clear after an explanation (M56)', () => {
    const { blokken } = sheetOf('kennisbijeenkomst').draaiboek;
    const asked = blokken.filter(({ duidelijk }) => duidelijk !== null);
    expect(asked.map(({ titel }) => titel)).toEqual(['De spreker vertelt']);
    expect(asked[0]?.duidelijk?.titel).toBe('Is het duidelijk?');
  });

  it('says who does what, each person once, and leaves lines for the rest', () => {
    const leader = { name: 'Tom Rietveld', role: 'orthopedagoog' };
    const speaker = { name: 'Amal Haddou', role: 'arts' };
    const interpreter = { kind: 'present', languages: ['Turks', 'Pools'] } as const;
    const { draaiboek } = sheetOf('thema-avond', { leader, speaker, interpreter, partners: [leader] });
    expect(draaiboek.mensen).toEqual([
      { naam: 'Tom Rietveld, orthopedagoog', taak: 'leidt de bijeenkomst' },
      { naam: 'Sanne de Boer, intern begeleider', taak: 'organiseert de bijeenkomst' },
      { naam: 'Amal Haddou, arts', taak: 'vertelt, als gast' },
      { naam: 'De tolk', taak: 'vertaalt: Turks en Pools' },
    ]);
    expect(sheetOf('zorggesprek').draaiboek.mensen).toEqual([
      { naam: 'Sanne de Boer, intern begeleider', taak: 'organiseert en leidt het gesprek' },
    ]);
    expect(draaiboek.taken).toEqual(['Schrijft de afspraken op', 'Let op de tijd']);
    expect(sheetOf('zorggesprek', { organiser: {} }).draaiboek.mensen).toEqual([]);
  });

  it('has someone for the chat and for logging in when it is online (M23)', () => {
    const { draaiboek } = sheetOf('thema-avond', { online: 'https://x.example/1' });
    expect(draaiboek.taken).toEqual(expect.arrayContaining(['Leest de chat', 'Helpt bij het inloggen']));
    expect(draaiboek.chat.length).toBeGreaterThan(0);
    expect(draaiboek.inloggen.length).toBeGreaterThan(0);
    expect(sheetOf('thema-avond').draaiboek).toMatchObject({ chat: [], inloggen: [] });
  });

  it('lists when each talk of a round begins, and no names', () => {
    const programme = programmeOfKind('verslaggesprek');
    const { gesprekken } = variablesOf<Sheet>(programme, 'draaiboek').draaiboek;
    expect(gesprekken?.map(({ tijd }) => tijd)).toEqual(programme.talkStarts.map(clock));
    expect(sheetOf('ouderavond').draaiboek.gesprekken).toBeNull();
  });

  it('shows how the room is set up at the first block that asks for it, also when it stays so', () => {
    for (const kind of KINDS) {
      const { draaiboek, programma } = sheetOf(kind);
      const first = programma.findIndex(({ opstelling }) => opstelling !== null);
      if (first >= 0)
        expect(draaiboek.blokken[first]?.nieuwe_opstelling).toEqual(programma[first]?.opstelling);
    }
  });

  it('has background, pitfalls and follow-up of each topic, and tips of each werkvorm with its blocks', () => {
    const programme = programmeOfKind('ouderavond');
    const { draaiboek } = variablesOf<Sheet>(programme, 'draaiboek');
    expect(draaiboek.onderwerpen.map(({ valkuilen, vervolg }) => [valkuilen.length, vervolg.length])).toEqual(
      programme.topics.map(({ item }) => [item.pitfalls.length, item.followUp.length]),
    );
    for (const { titel, bij } of draaiboek.werkvormen) {
      const numbers = bij.match(/\d+/g)?.map(Number) ?? [];
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) expect(programme.blocks[number - 1]?.werkvorm?.item.title).toBe(titel);
    }
  });
});
