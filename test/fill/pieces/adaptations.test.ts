import { describe, expect, it } from 'vitest';
import { adaptationsFor } from '../../../src/fill/pieces/adaptations.ts';
import type { Meeting } from '../../../src/model/brief.ts';
import { realToolkit } from '../../make/examples.ts';
import { programmeOfKind } from './any-kind.ts';

const adapt = (sentences: readonly string[], meeting: Partial<Meeting>, kind = 'ouderavond') =>
  adaptationsFor(programmeOfKind(kind, meeting), { adapt: sentences });

describe('adaptationsFor', () => {
  it.each<[string, Partial<Meeting>, Partial<Meeting>]>([
    ['Online houdt ieder het vel voor de camera.', { online: 'https://x.example/1' }, {}],
    ['Met een tolk wacht u tot elke taal het hoorde.', { languages: ['Turks'] }, {}],
    ['Met weinig Nederlands kiest ieder een gezicht.', { interpreter: { kind: 'on-request' } }, {}],
    ['Met meer dan tachtig ouders hangt u drie muren.', { expected: 90 }, { expected: 60 }],
    ['Met minder dan twintig ouders zijn drie tafels genoeg.', { expected: 12 }, { expected: 20 }],
    ['In een volle zaal hangt u bij elke uitgang dezelfde vellen.', { expected: 60 }, { expected: 20 }],
    ['Denkt jeugdhulp mee? Dan komt er een hand bij.', { partners: [{ role: 'jeugdarts' }] }, {}],
  ])('keeps «%s» where it fits, and leaves it out elsewhere', (sentence, fits, elsewhere) => {
    expect(adapt([sentence], fits)).toEqual([sentence]);
    expect(adapt([sentence], elsewhere)).toEqual([]);
  });

  it('knows of a child and of a hard talk by the kind of meeting', () => {
    const child = 'Is het kind erbij? Vraag de wens dan eerst aan het kind.';
    expect(adapt([child], {}, 'opp-gesprek')).toEqual([child]);
    expect(adapt([child], {})).toEqual([]);
    const hard = 'Na een lastig gesprek vraagt u ook wat iemand nodig heeft.';
    expect(adapt([hard], {}, 'herstelgesprek')).toEqual([hard]);
    expect(adapt([hard], {}, 'samen-eten')).toEqual([]);
  });

  it('keeps what helps everywhere', () => {
    const always = ['Bewaar de vellen per keer.', 'Stuur de vragen een week vooraf.'];
    expect(adapt(always, {})).toEqual(always);
  });

  it('shows nothing of a screen in a room, of all the content', () => {
    for (const { id, adapt: sentences } of realToolkit().werkvormen.values())
      for (const kept of adapt(sentences, {})) expect(kept, id).not.toMatch(/^Online/);
  });
});
