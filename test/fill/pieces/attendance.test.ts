import { describe, expect, it } from 'vitest';
import type { AttendanceVariables, InviteVariables } from '../../../src/fill/pieces/attendance.ts';
import { clock } from '../../../src/model/date.ts';
import { KINDS, programmeOfKind, variablesOf } from './any-kind.ts';

const attendance = (...programme: Parameters<typeof programmeOfKind>) =>
  variablesOf<AttendanceVariables>(programmeOfKind(...programme), 'aanwezigheid').aanwezigheid;

describe('the paper to count on', () => {
  it('has fifty boxes in blocks of five for adults, and says so in words', () => {
    const { volwassenen } = attendance('ouderavond').turven;
    const boxes = volwassenen.vlakken.filter(({ kleur }) => kleur === 'inkt');
    expect(boxes).toHaveLength(50);
    expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(50);
    for (const { x, breedte, y, hoogte } of boxes) {
      expect(x + breedte).toBeLessThanOrEqual(volwassenen.breedte);
      expect(y + hoogte).toBeLessThanOrEqual(volwassenen.hoogte);
    }
    expect(volwassenen.beschrijving).toBe('50 hokjes om volwassenen te turven, in groepjes van 5');
  });

  it('has more rows of boxes for a full hall, as far as the page goes', () => {
    const boxes = (expected: number) =>
      attendance('ouderavond', { expected }).turven.volwassenen.vlakken.filter(
        ({ kleur }) => kleur === 'inkt',
      ).length;
    expect(boxes(51)).toBe(75);
    expect(boxes(120)).toBe(120);
    expect(boxes(160)).toBe(160);
  });

  it('puts many talks in two tables of about the same length, and few in one', () => {
    const programme = programmeOfKind('verslaggesprek');
    const tables = (talks: number) => {
      const talkStarts = Array.from({ length: talks }, (_, i) => 900 + 20 * i);
      const { gesprekken } = variablesOf<AttendanceVariables>(
        { ...programme, talkStarts },
        'aanwezigheid',
      ).aanwezigheid;
      return gesprekken?.map(({ rij }) => rij.length);
    };
    expect(tables(12)).toEqual([12]);
    expect(tables(13)).toEqual([7, 6]);
    expect(tables(24)).toEqual([12, 12]);
  });

  it('has a line for each language of the brief, and some empty ones', () => {
    const { talen, lege_talen } = attendance('ouderavond', { languages: ['Turks', 'Nederlands', 'Pools'] });
    expect(talen).toEqual(['Nederlands', 'Turks', 'Pools']);
    expect(lege_talen.length).toBeGreaterThan(0);
  });

  it('has a line for each talk of a round', () => {
    const programme = programmeOfKind('verslaggesprek');
    const { gesprekken } = variablesOf<AttendanceVariables>(programme, 'aanwezigheid').aanwezigheid;
    const times = (gesprekken ?? []).flatMap(({ rij }) => rij.map(({ tijd }) => tijd));
    expect(times).toEqual(programme.talkStarts.map(clock));
    expect(attendance('ouderavond').gesprekken).toBeNull();
  });

  it.each(KINDS)('holds no name of anyone: %s', (kind) => {
    const organiser = { name: 'Wilhelmina Testpersoon', role: 'intern begeleider' };
    const programme = programmeOfKind(kind, { organiser, leader: organiser });
    const { aanwezigheid } = variablesOf<AttendanceVariables>(programme, 'aanwezigheid');
    expect(JSON.stringify(aanwezigheid)).not.toContain('Testpersoon');
  });
});

describe('the paper with parents to invite', () => {
  it('has empty lines, and is ready before answers are due', () => {
    const of = (replyBefore?: string) =>
      variablesOf<InviteVariables>(
        programmeOfKind('ouderavond', { date: '2027-03-16', ...(replyBefore ? { replyBefore } : {}) }),
        'aanwezigheid-uitnodigen',
      ).uitnodigen;
    expect(of('2027-03-10')).toMatchObject({ klaar_iso: '2027-03-10', klaar: 'woensdag 10 maart 2027' });
    expect(of().klaar_iso).toBe('2027-03-09');
    expect(of().regels.length).toBeGreaterThan(5);
  });
});
