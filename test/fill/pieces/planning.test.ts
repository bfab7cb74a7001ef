import { describe, expect, it } from 'vitest';
import { dayInList, type PlanningVariables } from '../../../src/fill/pieces/planning.ts';
import { packOf, textFile } from '../../make/examples.ts';
import { KINDS, programmeOfKind, variablesOf } from './any-kind.ts';

const planningOf = (...programme: Parameters<typeof programmeOfKind>) =>
  variablesOf<PlanningVariables>(programmeOfKind(...programme), 'planning').planning;

describe('planningVariables', () => {
  it.each(KINDS)(
    '%s: every task once, the core ones in the list, with the numbers of the timeline',
    (kind) => {
      const programme = programmeOfKind(kind);
      const { tijdlijn, groepen, extra } = variablesOf<PlanningVariables>(programme, 'planning').planning;
      const rows = groepen.flatMap(({ taken }) => taken);
      const core = programme.tasks.filter(({ task }) => task.core);
      const sorted = (titles: readonly string[]) => [...titles].sort();
      expect(sorted(rows.map(({ titel }) => titel))).toEqual(sorted(core.map(({ task }) => task.title)));
      expect(rows.map(({ nummer }) => nummer)).toEqual(core.map((_, i) => i + 1));
      for (const { nummer, titel } of rows) expect(tijdlijn.beschrijving).toContain(` ${nummer}. ${titel}, `);
      expect(sorted((extra ?? []).map(({ titel }) => titel))).toEqual(
        sorted(programme.tasks.filter(({ task }) => !task.core).map(({ task }) => task.title)),
      );
      for (const list of [rows, extra ?? []]) {
        const days = list.map(({ dag_iso }) => dag_iso);
        expect(days).toEqual([...days].sort());
      }
      for (const row of [...rows, ...(extra ?? [])]) {
        expect(row.waarom).toMatch(/[.!?]$/);
        expect(row.wie).toMatch(/^\p{Lu}/u);
        expect(`${row.titel} ${row.waarom}`).not.toContain('{{');
      }
    },
  );

  it('has the day itself in the order in which it is done', () => {
    const { extra } = planningOf('ouderavond');
    const titles = (extra ?? []).map(({ titel }) => titel);
    const places = [
      'Zet de stoelen in een kring of om tafels',
      'Sta bij de deur en begroet iedereen',
      'Vraag aan het eind wat ouders ervan vonden',
      'Blijf na afloop een kwartier om na te praten',
    ].map((title) => titles.indexOf(title));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('chooses a day before it tells that day', () => {
    const { groepen } = planningOf('ouderavond');
    const titles = groepen.flatMap(({ taken }) => taken.map(({ titel }) => titel));
    const chosen = titles.indexOf('Kies een dag zonder vakantie, feest of vasten');
    expect(chosen).toBeGreaterThanOrEqual(0);
    expect(chosen).toBeLessThan(titles.indexOf('Zet de datum in de jaarkalender en vertel het'));
  });

  it('groups by time, in order, and leaves out what is empty', () => {
    const titles = (kind: string) => planningOf(kind).groepen.map(({ titel }) => titel);
    expect(titles('ouderavond')).toEqual([
      'Lang van tevoren',
      'De weken ervoor',
      'De laatste week',
      'De dag zelf',
      'Daarna',
    ]);
    expect(titles('huisbezoek')).not.toContain('Lang van tevoren');
    for (const { titel, taken } of planningOf('ouderavond', { date: '2027-03-16' }).groepen)
      for (const { dag_iso } of taken) {
        if (titel === 'De laatste week') expect(dag_iso >= '2027-03-09' && dag_iso < '2027-03-16').toBe(true);
        if (titel === 'De dag zelf') expect(dag_iso).toBe('2027-03-16');
        if (titel === 'Daarna') expect(dag_iso > '2027-03-16').toBe(true);
      }
  });

  it('names who does it, with the role under the name', () => {
    const rows = planningOf('ouderavond', {}, { head: 'Rob Postma' }).groepen.flatMap(({ taken }) => taken);
    const plain = rows.find(({ titel }) => titel.startsWith('Verstuur de uitnodiging'));
    expect(plain).toMatchObject({ wie: 'Administratie', rol: null });
    const named = rows.find(({ titel }) => titel.startsWith('Sta op het plein'));
    expect(named).toMatchObject({ wie: 'Rob Postma', rol: 'schoolleider' });
  });

  it('has a narrower drawing beside large letters, with the same dots', () => {
    const [plain, large] = [planningOf('ouderavond'), planningOf('ouderavond', {}, { letters: 'groot' })];
    expect(large.tijdlijn.breedte).toBeLessThan(plain.tijdlijn.breedte);
    expect(large.tijdlijn.beschrijving).toBe(plain.tijdlijn.beschrijving);
  });

  it('says a day without its year, unless that could be another year', () => {
    expect(dayInList('2026-09-15', '2027-03-16')).toBe('dinsdag 15\u00a0september');
    expect(dayInList('2026-03-17', '2027-03-16')).toBe('dinsdag 17\u00a0maart\u00a02026');
  });
});

describe('planning on paper', () => {
  it('fits on four pages, also that of a large evening with interpreter, child care and guests', async () => {
    const brief = `school: school.yaml
bijeenkomst:
  soort: thema-avond
  datum: 2027-03-16
  aantal: 90
  tolk: [Turks]
  talen: [Turks, Pools]
  kinderopvang: ja
  spreker: { naam: Soraya Boukhari, rol: jongerenwerker }
  partners: [{ rol: de jeugdverpleegkundige }]
  kanalen: [brief, mail, app, poster, telefoon]
doelen: [vertrouwen]
`;
    const pack = await packOf('thema-ouders', brief, { pieces: ['planning'], formats: ['pdf', 'html'] });
    expect(pack.programme.tasks.length).toBeGreaterThan(50);
    expect(pack.files.find(({ name }) => name === 'planning.pdf')?.pages).toBeLessThanOrEqual(4);
    expect(pack.advice.filter(({ code }) => code === 'page-overflow')).toEqual([]);
    const boxes = textFile(pack, 'planning.html').match(/<ul class="afvinken"><li>/g) ?? [];
    expect(boxes.length).toBeGreaterThan(20);
  });
});
