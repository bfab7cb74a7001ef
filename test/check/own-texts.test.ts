import { expect, it } from 'vitest';
import { newsletterTexts, ownTexts } from '../../src/check/own-texts.ts';
import { PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { briefWith } from '../plan/briefs.ts';

const brief = briefWith({
  school: {
    name: 'De Linde',
    type: 'po',
    ...PLAIN_SCHOOL,
    contact: { name: 'Sanne', hours: 'op maandag', replyTime: 'morgen' },
    head: 'Mirjam Vroom',
    whereToFind: 'de gids',
    officeHours: 'elke dinsdag',
    visibleAt: 'bij de poort',
  },
  meeting: {
    title: 'Samen',
    place: 'de aula',
    route: 'bus 4',
    accessibility: 'een lift',
    group: 'groep 5',
    help: [{ task: 'koffie schenken' }, { task: 'opruimen' }],
    trial: {
      what: 'geen cijfers',
      first: '2027-01-01',
      last: '2027-02-01',
      measure: 'we vragen',
      wayBack: 'we stoppen',
    },
  },
  newsletter: { foreword: 'Beste ouders', messages: [{ heading: 'Feest', text: 'Kom.' }], blocks: [] },
});

it('gives every text that a person wrote, with its key, and no name of who organises', () => {
  expect(ownTexts(brief).map(({ key, text }) => `${key}: ${text}`)).toEqual([
    'school.contact.bereikbaar: op maandag',
    'school.contact.antwoord: morgen',
    'school.vindplaats: de gids',
    'school.spreekuur: elke dinsdag',
    'school.op_het_plein: bij de poort',
    'bijeenkomst.titel: Samen',
    'bijeenkomst.plek: de aula',
    'bijeenkomst.route: bus 4',
    'bijeenkomst.toegankelijk: een lift',
    'bijeenkomst.groep: groep 5',
    'bijeenkomst.hulp[0].taak: koffie schenken',
    'bijeenkomst.hulp[1].taak: opruimen',
    'bijeenkomst.proef.wat: geen cijfers',
    'bijeenkomst.proef.meten: we vragen',
    'bijeenkomst.proef.terug: we stoppen',
    'nieuwsbrief.voorwoord: Beste ouders',
    'nieuwsbrief.berichten[0].kop: Feest',
    'nieuwsbrief.berichten[0].tekst: Kom.',
  ]);
});

it('gives nothing of a brief without texts', () => {
  expect(ownTexts(briefWith())).toEqual([]);
  expect(newsletterTexts(briefWith().newsletter)).toEqual([]);
});
