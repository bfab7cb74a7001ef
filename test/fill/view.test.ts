import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { view } from '../../src/fill/view.ts';
import { loadToolkit } from '../../src/load/toolkit.ts';
import type { Brief } from '../../src/model/brief.ts';
import { type DocumentNode, textOf } from '../../src/model/document.ts';
import { readDocument } from '../../src/read/document.ts';
import { PLAIN_MEETING, PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';
import { ownEngine, ROOT, unwrapped } from './template-folder.ts';

const engine = ownEngine();
const small = smallToolkit();
const content = unwrapped(loadToolkit(join(ROOT, 'content')));
const viewOf = (brief: Brief, toolkit = small) =>
  view(programmeOf(brief, toolkit), toolkit, engine, new Map());

/** Text that does harm when anything prints it as it is. */
const evil = (name: string) => `<script>x("${name}")</script> & <b onclick='y'>${name}</b>`;

const EVIL: Brief = briefWith({
  school: {
    name: evil('school'),
    place: evil('plaats'),
    type: 'po',
    head: evil('directeur'),
    whereToFind: evil('vindplaats'),
    ...PLAIN_SCHOOL,
    contact: {
      name: evil('contact'),
      role: evil('rol'),
      phone: '070 123',
      email: "o'b&c=d@linde.example",
      hours: evil('uren'),
      replyTime: evil('antwoord'),
    },
    supportPoint: { name: evil('steunpunt'), website: "https://x.nl/?a=1&b='2'" },
    alliance: { name: evil('verband') },
  },
  meeting: {
    title: evil('titel'),
    place: evil('plek'),
    route: evil('route'),
    accessibility: evil('lift'),
    group: evil('groep'),
    ...PLAIN_MEETING,
    languages: [evil('taal')],
    interpreter: { kind: 'present', ...PLAIN_MEETING, languages: [evil('tolk')] },
    organiser: { name: evil('organisator'), role: evil('ib') },
    leader: { name: evil('leider') },
    second: { name: evil('tweede') },
    speaker: { name: evil('spreker') },
    help: [{ task: evil('taak') }],
    trial: {
      what: evil('wat'),
      first: '2027-01-19',
      last: '2027-02-19',
      measure: evil('meten'),
      wayBack: evil('terug'),
    },
    partners: [{ role: evil('partner') }],
    replyBefore: '2027-01-12',
  },
  newsletter: {
    foreword: `${evil('voorwoord')}\n\nTwee\nregels`,
    signature: { name: evil('ondertekening') },
    messages: [{ heading: evil('kop'), text: evil('bericht') }],
    blocks: [],
  },
});

function treeOf(template: string, brief: Brief, toolkit = content): readonly DocumentNode[] {
  const read = readDocument(unwrapped(engine.fill(template, viewOf(brief, toolkit))), template);
  return unwrapped(read).children;
}

describe('view', () => {
  it.each(['uitnodiging', 'agenda', 'nieuwsbrief'])(
    'fills %s from every brief without a problem',
    (template) => {
      const meetings: Parameters<typeof briefWith>[0][] = [
        {},
        { school: { name: 'x', type: 'vo', ...PLAIN_SCHOOL, contact: {} } },
        { meeting: { kind: 'startgesprek', round: { until: 1080, gap: 5 } } },
        { meeting: { interpreter: { kind: 'on-request' }, childcare: true } },
        { meeting: { initiative: 'samen', organiser: {}, partners: [{ name: 'Jan' }] } },
      ];
      for (const changes of meetings)
        for (const toolkit of [small, content]) {
          const whole = treeOf(template, briefWith(changes), toolkit).map(textOf).join('\n');
          expect(whole).not.toMatch(/\{\{|undefined|null|\[object|NaN|&[a-z#]/);
        }
    },
  );

  it('lets markup in a brief come out as text that can be read', () => {
    const whole = ['uitnodiging', 'agenda', 'nieuwsbrief']
      .flatMap((name) => treeOf(name, EVIL))
      .map(textOf)
      .join('\n');
    for (const name of [
      'school',
      'ondertekening',
      'verband',
      'titel',
      'plek',
      'route',
      'lift',
      'taak',
      'wat',
      'meten',
      'terug',
      'tweede',
      'spreker',
      'groep',
      'tolk',
      'organisator',
      'ib',
      'leider',
      'partner',
      'voorwoord',
      'kop',
      'bericht',
    ])
      expect(whole.toLowerCase()).toContain(evil(name).toLowerCase());
    expect(whole).toContain("o'b&c=d@linde.example");
    expect(whole).toContain('Twee regels');
  });

  it('prints the programme from begin to end, without gaps', () => {
    const { programma, bijeenkomst } = viewOf(briefWith());
    expect(programma.map((row) => row.nummer)).toEqual(programma.map((_, i) => i + 1));
    expect(programma.reduce((sum, row) => sum + row.minuten, 0)).toBe(bijeenkomst.minuten);
    expect(programma[0]).toMatchObject({ tijd: bijeenkomst.start, tijd_iso: bijeenkomst.start_iso });
    expect(programma.every((row) => row.titel !== '' && /^\d\d:\d\d$/.test(row.tijd_iso))).toBe(true);
  });

  it('prints minutes instead of times in a round of talks, and when talks start', () => {
    const { programma, bijeenkomst, tijd_en_plek } = viewOf(
      briefWith({
        meeting: { kind: 'startgesprek', start: 900, minutes: 20, round: { until: 980, gap: 5 } },
      }),
    );
    expect(programma[0]?.tijd).toMatch(/^\d+\u00a0min\.$/);
    expect(bijeenkomst.ronde?.keuzes).toMatch(/^15\.00 \/ 15\.25( \/ \d+\.\d\d)*$/);
    expect(tijd_en_plek).toMatch(/^Elk gesprek duurt 20 minuten, /);
  });

  it('asks for an answer a week before when the brief names no day', () => {
    expect(viewOf(briefWith()).bijeenkomst.antwoord_voor).toBe('dinsdag 12 januari 2027');
    expect(viewOf(briefWith({ meeting: { replyBefore: '2027-01-15' } })).bijeenkomst.antwoord_voor).toBe(
      'vrijdag 15 januari 2027',
    );
  });

  it('says for whom, with whom, and who helps with languages', () => {
    const full = viewOf(
      briefWith({
        meeting: {
          group: 'groep 5',
          interpreter: { kind: 'present', ...PLAIN_MEETING, languages: ['Turks', 'Arabisch', 'Pools'] },
          organiser: { name: 'Sanne', role: 'ib’er' },
          leader: { name: 'Sanne', role: 'ib’er' },
          partners: [{ role: 'jeugdarts' }],
        },
      }),
    );
    expect(full.bijeenkomst.voor_wie).toBe('Ouders van groep 5');
    expect(full.bijeenkomst.tolk).toContain('Turks, Arabisch en Pools');
    expect(full.ontmoeten).toBe('Sanne, ib’er; en jeugdarts.');
    const hard = briefWith({
      meeting: {
        partners: [{ role: 'jeugdarts' }],
        second: { name: 'Tom', role: 'orthopedagoog' },
        speaker: { name: 'Noor' },
      },
    });
    expect(viewOf(hard).ontmoeten).toBe(
      'Sanne de Boer, intern begeleider; Tom, orthopedagoog; jeugdarts; en als gast Noor.',
    );
    const guest = { name: 'Sanne de Boer', role: 'intern begeleider' };
    expect(viewOf(briefWith({ meeting: { speaker: guest } })).ontmoeten).toBe(
      'Sanne de Boer, intern begeleider.',
    );
    expect(viewOf(briefWith({ meeting: { group: 'ouders van klas 2' } })).bijeenkomst.voor_wie).toBe(
      'Ouders van klas 2',
    );
    expect(viewOf(briefWith()).bijeenkomst).toMatchObject({
      voor_wie: null,
      tolk: null,
      kinderen: null,
      ronde: null,
    });
    expect(viewOf(briefWith({ meeting: { organiser: {} } })).ontmoeten).toBeNull();
  });

  it('prints what is tried on every paper, with its end and the way back', () => {
    const brief = briefWith({
      meeting: {
        trial: {
          what: 'Acht weken geen cijfers in de app.',
          first: '2027-03-30',
          last: '2027-05-28',
          measure: 'We vragen het iedereen.',
          wayBack: 'Bevalt het niet? Dan stoppen we.',
        },
      },
    });
    const texts = ['uitnodiging', 'agenda', 'nieuwsbrief'].map((name) =>
      treeOf(name, brief).map(textOf).join('\n'),
    );
    for (const text of texts)
      expect(text).toMatch(/Acht weken geen cijfers[\s\S]*tot en met vrijdag 28 mei 2027/);
    for (const text of texts.slice(1)) expect(text).toMatch(/We vragen het iedereen[\s\S]*Dan stoppen we/);
    expect(treeOf('uitnodiging', briefWith()).map(textOf).join('\n')).not.toContain('proef');
  });

  it('takes the size of a logo, and null without one', () => {
    const programme = programmeOf(briefWith(), small);
    const logo = { bytes: new Uint8Array(), kind: 'png', width: 30, height: 20 } as const;
    expect(view(programme, small, engine, new Map([['logo', logo]])).school.logo).toEqual({
      breedte: 30,
      hoogte: 20,
    });
    expect(viewOf(briefWith()).school.logo).toBeNull();
  });

  it('names every source that the paper rests on, and that its makers did not see it', () => {
    expect(viewOf(briefWith()).colofon).toContain('‘Een proefbron’');
    expect(viewOf(briefWith()).colofon).toContain('niet gezien');
  });
});
