import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentVariables } from '../../src/fill/content-variables.ts';
import { loadToolkit } from '../../src/load/toolkit.ts';
import { SCHOOL_TYPES } from '../../src/model/brief.ts';
import { PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';
import { ownEngine, ROOT, unwrapped } from './template-folder.ts';

const toolkit = smallToolkit();
const variablesOf = (changes: Parameters<typeof briefWith>[0] = {}) =>
  contentVariables(programmeOf(briefWith(changes), toolkit), toolkit);

describe('contentVariables', () => {
  it('says null for everything that the brief leaves out, and leaves no name out', () => {
    const bare = variablesOf({ school: { name: 'De Linde', type: 'po', ...PLAIN_SCHOOL, contact: {} } });
    expect(bare).toEqual({
      woord: {
        leerkracht: 'leerkracht',
        groep: 'groep',
        kind: 'kind',
        kinderen: 'kinderen',
        begeleider: 'intern begeleider',
      },
      school: { naam: 'De Linde', plaats: null, vindplaats: null, spreekuur: null, plein: null },
      contact: {
        naam: null,
        rol: 'intern begeleider',
        telefoon: null,
        telefoonlink: null,
        email: null,
        bereikbaar: null,
        antwoord: null,
        bereik: false,
      },
      steunpunt: { naam: null, telefoon: null, email: null, website: null },
      samenwerkingsverband: { naam: null, website: null },
      bijeenkomst: {
        titel: 'Samen in gesprek over uw kind',
        datum: 'dinsdag 19 januari 2027',
        tijd: '19.30 tot 21.00 uur',
        plek: 'op school',
        groep: null,
      },
      proef: { wat: null, periode: null, meten: null, terug: null },
    });
  });

  it('takes over what the brief says', () => {
    const full = variablesOf({
      school: {
        name: 'De Linde',
        type: 'po',
        place: 'Lindenmeer',
        whereToFind: 'de schoolgids',
        ...PLAIN_SCHOOL,
        contact: {
          name: 'Sanne',
          role: 'zorgcoach',
          email: 'ib@linde.example',
          hours: 'op maandag',
          replyTime: 'morgen',
        },
        supportPoint: {
          name: 'Steunpunt',
          phone: '070 1',
          email: 's@p.example',
          website: 'https://steunpunt.example/',
        },
        alliance: { name: 'SWV Linde', website: 'https://swvlinde.example' },
      },
      meeting: { title: 'Samen eten', place: 'de aula', group: 'groep 5', start: 10 * 60, minutes: 90 },
    });
    expect(full).toMatchObject({
      school: { plaats: 'Lindenmeer', vindplaats: 'de schoolgids' },
      contact: {
        naam: 'Sanne',
        rol: 'zorgcoach',
        email: 'ib@linde.example',
        bereikbaar: 'op maandag',
        antwoord: 'morgen',
        bereik: true,
      },
      steunpunt: {
        naam: 'Steunpunt',
        telefoon: '070\u00a01',
        email: 's@p.example',
        website: 'steunpunt.example',
      },
      samenwerkingsverband: { naam: 'SWV Linde', website: 'swvlinde.example' },
      bijeenkomst: { titel: 'Samen eten', plek: 'de aula', groep: 'groep 5', tijd: '10.00 tot 11.30 uur' },
    });
  });

  it('has no place for a meeting online', () => {
    const brief = briefWith({ meeting: { online: 'https://x.nl/1', place: 'de aula' } });
    const online = contentVariables({ ...programmeOf(briefWith(), toolkit), brief }, toolkit);
    expect(online.bijeenkomst.plek).toBeNull();
  });

  it.each([
    ['070 123 45 67', 'tel:0701234567', '070\u00a0123\u00a045\u00a067'],
    ['+31 (0)70-123', 'tel:+31070123', '+31\u00a0(0)70-123'],
    ['112', 'tel:112', '112'],
  ])('makes a link of the telephone number %s, and lets no line break part it', (phone, link, shown) => {
    const { contact } = variablesOf({
      school: { name: 'De Linde', type: 'po', ...PLAIN_SCHOOL, contact: { phone } },
    });
    expect(contact).toMatchObject({ telefoonlink: link, telefoon: shown, bereik: true });
  });
});

describe('the content of this project', () => {
  it('uses only variables that exist, for every type of school', () => {
    const content = unwrapped(loadToolkit(join(ROOT, 'content')));
    const engine = ownEngine();
    for (const type of SCHOOL_TYPES) {
      const brief = briefWith({ school: { name: 'De Linde', type, ...PLAIN_SCHOOL, contact: {} } });
      const variables = contentVariables({ ...programmeOf(briefWith(), toolkit), brief }, content);
      const texts = [
        content.goals,
        content.topics,
        content.werkvormen,
        content.kinds,
        content.newsletterBlocks,
        content.tips,
        content.roles,
      ]
        .flatMap((map) => [...map.values()])
        .flatMap((item) => textsIn(item));
      expect(texts.length).toBeGreaterThan(500);
      for (const text of texts)
        expect(engine.fillText(text, variables)).not.toMatch(/\{\{|\}\}|null|undefined/);
    }
  });
});

/** Every text in a piece of content, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
