import { describe, expect, it } from 'vitest';
import type { MeetingKind } from '../../src/model/meeting-kind.ts';
import { agreementsMisfits } from '../../src/plan/agreements-misfits.ts';
import { plan } from '../../src/plan/plan.ts';
import { AGREEMENTS } from '../fixtures/agreements.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf } from './briefs.ts';

const small = smallToolkit();
const evening = small.kinds.get('ouderavond') as MeetingKind;
const talk = { ...evening, id: 'zorggesprek', group: { min: 2, preferred: 4, max: 8 } };
const toolkit = { ...small, kinds: new Map([...small.kinds, [talk.id, talk]]) };

function codesOf(brief: Parameters<typeof briefWith>[0]) {
  return agreementsMisfits(factsOf(briefWith(brief), toolkit)).map(
    ({ level, code, key }) => `${level} ${code} ${key}`,
  );
}

describe('agreementsMisfits', () => {
  it('finds nothing in a file of this meeting and one of a meeting before it', () => {
    const previous = { ...AGREEMENTS, date: '2026-11-03' };
    expect(codesOf({ agreements: AGREEMENTS, previous })).toEqual([]);
  });

  it('warns about a file of another day', () => {
    const other = { ...AGREEMENTS, date: '2027-01-20' };
    expect(codesOf({ agreements: other, previous: AGREEMENTS })).toEqual([
      'warning agreements-other-day afspraken.datum',
      'warning agreements-other-day vorige_afspraken.datum',
    ]);
  });

  it('refuses a kind of meeting that nobody knows: then nobody knows for whom it is', () => {
    expect(codesOf({ agreements: { ...AGREEMENTS, kind: 'iets' } })).toEqual([
      'error reference-unknown afspraken.soort',
    ]);
  });

  it('never lets what one family agreed go to others', () => {
    const previous = { ...AGREEMENTS, kind: 'zorggesprek', date: '2026-11-03' };
    expect(codesOf({ previous })).toEqual(['error agreements-one-family vorige_afspraken.soort']);
    expect(plan(briefWith({ previous }), toolkit).ok).toBe(false);
    const meeting = { kind: 'zorggesprek', expected: 4 };
    expect(codesOf({ previous, meeting })).toEqual([]);
  });

  it('says that a talk with one family has no terugblik', () => {
    const meeting = { kind: 'zorggesprek', expected: 4 };
    const brief = briefWith({ agreements: { ...AGREEMENTS, kind: 'zorggesprek' }, meeting });
    expect(codesOf(brief)).toEqual(['hint agreements-one-family afspraken.soort']);
    const planned = plan(brief, toolkit);
    expect(planned.ok && planned.value.lookBack).toBe(undefined);
    expect(planned.ok && planned.value.pieces).not.toContain('terugblik');
  });
});
