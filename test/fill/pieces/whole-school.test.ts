import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../src/fill/engine.ts';
import { papersViewed } from '../../../src/fill/paper-view.ts';
import { picturesOf } from '../../../src/fill/pictures.ts';
import type { ContactStrategyVariables } from '../../../src/fill/pieces/contact-strategy.ts';
import type { SelfCheckVariables } from '../../../src/fill/pieces/self-check.ts';
import type { WayOfWorkingVariables } from '../../../src/fill/pieces/way-of-working.ts';
import { loadToolkit } from '../../../src/load/toolkit.ts';
import type { Meeting } from '../../../src/model/brief.ts';
import { type Brief, SCHOOL_TYPES } from '../../../src/model/brief.ts';
import { textOf } from '../../../src/model/document.ts';
import { readDocument } from '../../../src/read/document.ts';
import { PLAIN_SCHOOL } from '../../fixtures/brief.ts';
import { smallToolkit } from '../../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../../plan/briefs.ts';
import { ROOT, unwrapped } from '../template-folder.ts';

const engine = unwrapped(loadEngine(join(ROOT, 'templates')));
const small = smallToolkit();
const content = unwrapped(loadToolkit(join(ROOT, 'content')));

function viewOf<T>(name: string, brief: Brief, toolkit = small): T {
  const programme = programmeOf(brief, toolkit);
  const pictures = picturesOf(programme, undefined);
  return papersViewed(programme, toolkit, engine, pictures)({ name, label: '' }) as T;
}

/** The words of a paper, filled from a brief. */
function wordsOf(name: string, brief: Brief, toolkit = content): string {
  const filled = unwrapped(engine.fill(name, viewOf<object>(name, brief, toolkit)));
  const pictures = picturesOf(programmeOf(brief, toolkit), undefined);
  const { children } = unwrapped(readDocument(filled, name, pictures));
  return children.map(textOf).join(' ').replace(/\s+/g, ' ');
}

const NAMED: Partial<Meeting> = {
  title: 'Samen over Sjoerd',
  place: 'kamer zeven',
  organiser: { name: 'Wies Achterberg', role: 'orthopedagoog' },
  partners: [{ name: 'Ilse Voorhout', role: 'jeugdarts' }],
};

describe('the papers of the whole school', () => {
  it('sets points of contact in their columns', () => {
    const { contactstrategie } = viewOf<ContactStrategyVariables>('contactstrategie', briefWith());
    expect(contactstrategie).toMatchObject({
      vragen: ['Tekst van vragen.'],
      iedereen: ['Tekst van gewoon.'],
      sommigen: ['Tekst van bellen.'],
      nu: ['Tekst van plan.'],
    });
    expect(contactstrategie.colofon).toContain('‘Een proefbron’');
  });

  it('sets the statements of the self-check in their groups, and counts them', () => {
    const { zelfcheck } = viewOf<SelfCheckVariables>('zelfcheck', briefWith());
    expect(zelfcheck.aantal).toBe(5);
    expect(zelfcheck.groepen[0]).toEqual({ titel: 'Ouders zijn welkom', stellingen: ['Tekst van deur.'] });
  });

  it('has a self-check of twenty points in five groups of four', () => {
    const { zelfcheck } = viewOf<SelfCheckVariables>('zelfcheck', briefWith(), content);
    expect(zelfcheck.groepen.map(({ stellingen }) => stellingen.length)).toEqual([4, 4, 4, 4, 4]);
    const words = wordsOf('zelfcheck', briefWith());
    expect(words).toContain('eigen lijst');
    expect(words).not.toMatch(/prijs|keurmerk|certificaat|NJi|Ouders & Onderwijs/i);
  });

  it('fills in the words of the school, and says who does what in one sentence', () => {
    const mbo = briefWith({
      school: { name: 'De Werkbank', type: 'mbo', ...PLAIN_SCHOOL, contact: {} },
      goals: ['verwachtingen'],
    });
    const { werkwijze } = viewOf<WayOfWorkingVariables>('zo-werken-wij', mbo, content);
    expect(werkwijze.van_ons.map(({ tekst }) => tekst).join(' ')).toContain('uw zoon of dochter');
    expect(werkwijze.rollen.map(({ titel }) => titel.toLowerCase())).toContain('loopbaanbegeleider');
    for (const { doet } of werkwijze.rollen) expect(doet).toMatch(/^[^.!?]+[.!?]$/);
  });

  it('says nothing of the meeting that it was made with', () => {
    const brief = briefWith({ goals: ['afspraken'], meeting: { kind: 'herstelgesprek', ...NAMED } });
    for (const paper of [
      'zo-werken-wij',
      'contactstrategie',
      'zelfcheck',
      'werkplan',
      'verslag-contactpersoon',
    ])
      expect(wordsOf(paper, brief)).not.toMatch(/Sjoerd|zeven|Achterberg|Voorhout|orthopedagoog|jeugdarts/);
  });

  it('gives all that the school filled in, and reads well without', () => {
    const school = {
      name: 'De Regenboog',
      type: 'po',
      ...PLAIN_SCHOOL,
      contact: {
        name: 'Wim Bos',
        phone: '070 123 45 67',
        email: 'wim@r.example',
        hours: 'op maandag',
        replyTime: 'binnen een dag',
      },
      supportPoint: {
        name: 'Steunpunt Haaglanden',
        phone: '070 999 88 77',
        website: 'https://steun.example',
      },
      alliance: { name: 'Verband West' },
      socialWorker: { name: 'Marleen Kooistra', phone: '070 111 22 33', hours: 'elke dinsdag' },
      whereToFind: 'op de ouderpagina',
      head: 'Karin Smit',
      officeHours: 'elke woensdag om negen uur',
      visibleAt: 'elke ochtend bij het hek',
    } as const;
    const full = wordsOf('zo-werken-wij', briefWith({ school }));
    for (const words of [
      'Wim Bos',
      '070\u00a0123\u00a045\u00a067'.replaceAll('\u00a0', ' '),
      'wim@r.example',
      'op maandag',
      'binnen een dag',
      'Steunpunt Haaglanden',
      'steun.example',
      'Verband West',
      'Marleen Kooistra, 070 111 22 33, elke dinsdag.',
      'op de ouderpagina',
      'Karin Smit',
      'elke woensdag om negen uur',
      'elke ochtend bij het hek',
    ])
      expect(full).toContain(words);
    const bare = wordsOf(
      'zo-werken-wij',
      briefWith({ school: { ...PLAIN_SCHOOL, name: 'X', type: 'po', contact: {} } }),
    );
    expect(bare).toContain('De intern begeleider, of de leerkracht');
    expect(bare).not.toMatch(/null|undefined|\s[.,]|Telefoon:|zonder afspraak/);
  });

  it.each(SCHOOL_TYPES)('fills a work plan for %s that is blank', (type) => {
    const words = wordsOf(
      'werkplan',
      briefWith({ school: { ...PLAIN_SCHOOL, name: 'X', type, contact: {} } }),
      small,
    );
    expect(words).toContain('Samenspel bewaart niets');
    expect(words.match(/Thuis:/g)?.length).toBe(5);
  });
});
