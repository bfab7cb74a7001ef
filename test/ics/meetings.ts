import type { Meeting } from '../../src/model/brief.ts';
import type { Programme } from '../../src/model/programme.ts';
import { plan } from '../../src/plan/plan.ts';
import { realToolkit } from '../make/examples.ts';
import { briefWith } from '../plan/briefs.ts';

/** The moment that all files of these tests carry. */
export const MADE = new Date(Date.UTC(2026, 10, 21));

/** A real programme: an evening in the hall of a school that has a telephone and an address for mail. */
export function programmeOf(meeting: Partial<Meeting> = {}): Programme {
  const brief = briefWith({ goals: ['vertrouwen'], meeting });
  const contact = { phone: '070 123 45 67', email: 'ib@regenboog.example' };
  const planned = plan({ ...brief, school: { ...brief.school, place: 'Den Haag', contact } }, realToolkit());
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.value;
}
