import { expect, it } from 'vitest';
import { newsletterTexts, ownTexts, textsForParents } from '../../src/check/own-texts.ts';
import { AGREEMENTS } from '../fixtures/agreements.ts';
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

it('gives what was filled in after a meeting as texts for parents, with its place in the file', () => {
  const { said, use, again } = AGREEMENTS;
  const previous = { title: 'Eerder', date: '2026-11-03', kind: 'ouderavond', said, made: [], use, again };
  const keys = textsForParents(briefWith({ agreements: AGREEMENTS, previous })).map(({ key }) => key);
  expect(keys).toEqual([
    'afspraken.titel',
    'afspraken.gezegd[0]',
    'afspraken.gezegd[1]',
    'afspraken.afspraken[0].wat',
    'afspraken.afspraken[0].wie',
    'afspraken.afspraken[0].hoe_weten_we_het',
    'afspraken.afspraken[1].wat',
    'afspraken.afspraken[1].uitleg',
    'afspraken.afspraken[2].wat',
    'afspraken.wat_doen_wij_ermee[0]',
    'afspraken.terugkijken[0].titel',
    'afspraken.vraag',
    'afspraken.dank',
    'vorige_afspraken.titel',
    'vorige_afspraken.gezegd[0]',
    'vorige_afspraken.gezegd[1]',
    'vorige_afspraken.wat_doen_wij_ermee[0]',
    'vorige_afspraken.terugkijken[0].titel',
  ]);
  expect(ownTexts(briefWith({ agreements: AGREEMENTS })).length).toBe(13);
});
