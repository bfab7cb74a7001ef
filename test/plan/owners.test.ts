import { describe, expect, it } from 'vitest';
import type { Meeting, School } from '../../src/model/brief.ts';
import type { Owner } from '../../src/model/toolkit.ts';
import { ownerOf } from '../../src/plan/owners.ts';
import { realToolkit } from '../make/examples.ts';
import { briefWith } from './briefs.ts';

const toolkit = realToolkit();

function ownerIn(owner: Owner, kindId: string, meeting: Partial<Meeting>, school: Partial<School> = {}) {
  const kind = toolkit.kinds.get(kindId);
  if (!kind) throw new Error(`no ${kindId}`);
  const brief = briefWith({ goals: ['vertrouwen'], meeting: { organiser: {}, ...meeting } });
  return ownerOf(
    owner,
    { kind, brief: { ...brief, school: { ...brief.school, contact: {}, ...school } } },
    toolkit,
  );
}

describe('ownerOf', () => {
  it('names who organises and who leads, and the contact when the brief names nobody', () => {
    const people = { organiser: { name: 'Nadia' }, leader: { name: 'Gül', role: 'oudercoördinator' } };
    expect(ownerIn('organisator', 'ouderavond', people)).toEqual({ role: 'organisator', name: 'Nadia' });
    expect(ownerIn('gespreksleider', 'ouderavond', people)).toEqual({ role: 'gespreksleider', name: 'Gül' });
    expect(ownerIn('oudercoördinator', 'ouderavond', people)).toEqual({
      role: 'oudercoördinator',
      name: 'Gül',
    });
    const alone = { organiser: { name: 'Nadia' } };
    expect(ownerIn('gespreksleider', 'ouderavond', alone)).toEqual({ role: 'gespreksleider', name: 'Nadia' });
    const contact = { contact: { name: 'Ilse' } };
    expect(ownerIn('organisator', 'ouderavond', { organiser: {} }, contact)).toEqual({
      role: 'organisator',
      name: 'Ilse',
    });
    expect(ownerIn('organisator', 'ouderavond', { organiser: {} })).toEqual({ role: 'organisator' });
    expect(ownerIn('organisator', 'ouderavond', { organiser: { role: 'een ouder' } }, contact)).toEqual({
      role: 'organisator',
    });
  });

  it('names the head, and the contact when that is the coordinator', () => {
    expect(ownerIn('schoolleider', 'ouderavond', {}, { head: 'Rob Postma' })).toEqual({
      role: 'schoolleider',
      name: 'Rob Postma',
    });
    expect(ownerIn('schoolleider', 'ouderavond', {})).toEqual({ role: 'schoolleider' });
    const ilse = { role: 'intern begeleider', name: 'Ilse' };
    expect(ownerIn('begeleider', 'opp-gesprek', {}, { contact: { name: 'Ilse' } })).toEqual(ilse);
    expect(
      ownerIn('begeleider', 'opp-gesprek', {}, { contact: { name: 'Ilse', role: 'intern begeleider' } }),
    ).toEqual(ilse);
    expect(
      ownerIn('begeleider', 'opp-gesprek', {}, { contact: { name: 'Ilse', role: 'administratie' } }),
    ).toEqual({
      role: 'intern begeleider',
    });
    expect(
      ownerIn('administratie', 'opp-gesprek', {}, { contact: { name: 'Ilse', role: 'administratie' } }),
    ).toEqual({
      role: 'administratie',
      name: 'Ilse',
    });
  });

  it('says the role in the words of the school, and gives the work of all teachers to no single one', () => {
    const partners = [{ name: 'Lotte Wijnia', role: 'mentor van klas 2c' }];
    expect(ownerIn('leerkracht', 'ouderavond', { partners }, { type: 'vo' })).toEqual({ role: 'mentor' });
    expect(ownerIn('leerkracht', 'zorggesprek', { partners }, { type: 'vo' })).toEqual({
      role: 'mentor',
      name: 'Lotte Wijnia',
    });
    expect(ownerIn('begeleider', 'ouderavond', {}, { type: 'vo' })).toEqual({
      role: 'ondersteuningscoördinator',
    });
    expect(ownerIn('ouders', 'ouders-nodigen-uit', { organiser: { name: 'Eva', role: 'ouder' } })).toEqual({
      role: 'ouders',
    });
  });
});
