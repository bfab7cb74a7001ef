import { z } from 'zod';
import { type Brief, CHANNELS, type Channel, INITIATIVES, type Interpreter } from './brief.ts';
import { compact } from './compact.ts';
import { date, id, line, link, listOf, oneOf, refuse, time, whole, yesNo } from './fields.ts';
import { newsletterSource } from './newsletter-source.ts';
import { schoolSource } from './school-source.ts';

// A brief as a person writes it, in Dutch, and its way into the English noun. The descriptions end up in the JSON Schema
// that `samenspel schema` prints, so that an editor can show them.

/** How parents hear of a meeting when the brief does not say. */
export const USUAL_CHANNELS: readonly Channel[] = ['brief', 'mail', 'app'];

const person = z
  .strictObject({ naam: line(80).optional().describe('Naam.'), rol: line(80).optional() })
  .transform((p) => compact({ name: p.naam, role: p.rol }));

const interpreter = z
  .union([z.string(), z.boolean(), z.array(line(40)).max(12)])
  .transform((value, ctx): Interpreter => {
    if (Array.isArray(value))
      return value.length > 0 ? { kind: 'present', languages: value } : { kind: 'none' };
    const word = String(value).trim().toLowerCase();
    if (word === 'nee' || word === 'false') return { kind: 'none' };
    if (word === 'ja' || word === 'op verzoek' || word === 'true') return { kind: 'on-request' };
    const languages = String(value)
      .split(',')
      .map((part) => part.trim());
    if (languages.some((language) => !/^[\p{L} ()-]{2,40}$/u.test(language))) {
      return refuse(ctx, {
        problem: 'value-not-allowed',
        value: word,
        allowed: ['nee', 'op verzoek', 'een lijst van talen'],
      });
    }
    return { kind: 'present', languages };
  });

const round = z
  .strictObject({
    tot: time().describe('Tot hoe laat de ronde duurt, bijvoorbeeld 20:30.'),
    wissel: whole(0, 30).default(5).describe('Minuten tussen twee gesprekken.'),
  })
  .transform((r) => ({ until: r.tot, gap: r.wissel }));

const trial = z
  .strictObject({
    wat: line(160).describe('Wat u een tijd probeert.'),
    van: date().describe('Eerste dag van de proef.'),
    tot: date().describe('Laatste dag van de proef.'),
    meten: line(240).describe('Hoe iedereen ziet of het werkt.'),
    terug: line(240).describe('Wat er gebeurt als het niet werkt, ook voor één gezin.'),
  })
  .transform((t, ctx) =>
    t.van <= t.tot
      ? { what: t.wat, first: t.van, last: t.tot, measure: t.meten, wayBack: t.terug }
      : refuse(ctx, { problem: 'value-not-a-date', value: t.tot }, ['tot']),
  );

const helpTask = z
  .strictObject({
    taak: line(60).describe('Wat iemand kan doen, bijvoorbeeld: koffie schenken.'),
    minuten: whole(5, 480).optional().describe('Hoe lang het duurt.'),
  })
  .transform((h) => compact({ task: h.taak, minutes: h.minuten }));

const meeting = z
  .strictObject({
    soort: id().describe('Soort bijeenkomst. Kijk met: samenspel bibliotheek soorten. Verplicht.'),
    licht: yesNo().default(false).describe('De lichte vorm: korter, met minder onderdelen.'),
    titel: line(90).optional(),
    datum: date().describe('Dag, bijvoorbeeld 2027-01-19. Verplicht.'),
    start: time().optional().describe('Begintijd, bijvoorbeeld 19:30.'),
    minuten: whole(5, 480)
      .optional()
      .describe('Hoe lang het duurt, in minuten. Bij een gespreksronde: één gesprek.'),
    plek: line(160).optional().describe('Lokaal of adres.'),
    route: line(160)
      .optional()
      .describe('Hoe ouders er komen, bijvoorbeeld: bus 4 stopt voor de deur, parkeren kan op het plein.'),
    kaart: link().optional().describe('Link naar een kaart met de plek; ouders scannen die als code.'),
    toegankelijk: line(160)
      .optional()
      .describe(
        'Voor wie minder goed loopt, hoort of ziet, bijvoorbeeld: er is een lift en een ringleiding.',
      ),
    online: link().optional().describe('Link naar de videobijeenkomst, als de bijeenkomst online is.'),
    groep: line(80).optional().describe('Voor wie, bijvoorbeeld: groep 5 en 6.'),
    aantal: whole(2, 1000).optional().describe('Hoeveel volwassenen u verwacht.'),
    talen: listOf(line(40), 20).optional().describe('Talen die ouders thuis spreken, behalve Nederlands.'),
    tolk: interpreter.optional().describe('nee, op verzoek, of een lijst van talen waarvoor een tolk komt.'),
    initiatief: oneOf(INITIATIVES).default('school').describe('school, ouders of samen.'),
    organisator: person.optional().describe('Wie de bijeenkomst organiseert.'),
    gespreksleider: person.optional().describe('Wie het gesprek leidt; anders de organisator.'),
    tweede: person
      .optional()
      .describe('Wie er naast de gespreksleider bij is, bijvoorbeeld bij een moeilijk gesprek.'),
    spreker: person.optional().describe('Een gast die iets vertelt.'),
    partners: z.array(person).max(8).optional().describe('Wie er nog bij zijn, bijvoorbeeld de jeugdarts.'),
    hulp: z
      .array(helpTask)
      .max(6)
      .optional()
      .describe('Kleine taken waarbij ouders kunnen helpen. Ze komen als hokjes op de antwoordstrook.'),
    kinderopvang: yesNo().default(false).describe('Is er opvang voor kleine kinderen?'),
    kind_erbij: yesNo().optional().describe('Is de leerling erbij? Anders kiest de soort bijeenkomst.'),
    antwoord_voor: date().optional().describe('Tot wanneer ouders kunnen antwoorden.'),
    kanalen: listOf(oneOf(CHANNELS), 5)
      .optional()
      .describe('Hoe ouders het horen: brief, mail, app, poster, telefoon.'),
    proef: trial.optional().describe('Iets wat u een tijd probeert, met een eind en een weg terug.'),
    ronde: round.optional().describe('Voor een gespreksronde: tot hoe laat, en de wisseltijd.'),
  })
  .transform((m) =>
    compact({
      kind: m.soort,
      light: m.licht,
      title: m.titel,
      date: m.datum,
      start: m.start,
      minutes: m.minuten,
      place: m.plek,
      route: m.route,
      map: m.kaart,
      accessibility: m.toegankelijk,
      online: m.online,
      group: m.groep,
      expected: m.aantal,
      languages: m.talen ?? [],
      interpreter: m.tolk ?? ({ kind: 'none' } as Interpreter),
      initiative: m.initiatief,
      organiser: m.organisator ?? {},
      leader: m.gespreksleider,
      second: m.tweede,
      speaker: m.spreker,
      partners: m.partners ?? [],
      help: m.hulp ?? [],
      childcare: m.kinderopvang,
      childPresent: m.kind_erbij,
      replyBefore: m.antwoord_voor,
      channels: m.kanalen ?? USUAL_CHANNELS,
      trial: m.proef,
      round: m.ronde,
    }),
  );

/** The whole brief, its school part in place. */
export const briefSource = z
  .strictObject({
    school: schoolSource.describe(
      'De school; mag ook een verwijzing zijn naar een bestand: school: school.yaml',
    ),
    bijeenkomst: meeting,
    doelen: listOf(id(), 8)
      .transform((goals, ctx) => (goals.length > 0 ? goals : refuse(ctx, { problem: 'value-empty' })))
      .describe('Wat u wilt bereiken. Kijk met: samenspel bibliotheek doelen. Verplicht.'),
    onderwerpen: listOf(id(), 6).optional().describe('Eigen keuze van onderwerpen.'),
    werkvormen: listOf(id(), 8).optional().describe('Eigen keuze van werkvormen.'),
    nieuwsbrief: newsletterSource.optional(),
    // What stands in these files is read beside the brief: here they are names of files only.
    afspraken: line(300)
      .optional()
      .describe('Het bestand met wat u afsprak, ingevuld na afloop. Dan komt er een terugblik bij.'),
    vorige_afspraken: line(300)
      .optional()
      .describe('Het ingevulde bestand van de vorige keer. Dan begint de agenda met wat u toen afsprak.'),
    stil: listOf(line(20)).optional().describe('Codes van adviezen die u niet meer wilt zien.'),
  })
  .transform(
    (b): Brief => ({
      school: b.school,
      meeting: b.bijeenkomst,
      goals: b.doelen,
      topics: b.onderwerpen ?? [],
      werkvormen: b.werkvormen ?? [],
      newsletter: b.nieuwsbrief ?? { messages: [], blocks: [] },
      silencedRules: b.stil ?? [],
    }),
  );

/**
 * The fields of a brief as JSON Schema (draft 2020-12): what kind of value goes where and which words are allowed; the
 * fields themselves check more. `ask/json-schema.ts` makes it into what editors get.
 */
export function fieldsJsonSchema(): object {
  return z.toJSONSchema(briefSource, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Every list in a brief that may also be written on one line is a list of words.
      const list = jsonSchema.anyOf?.find((option) => option.type === 'array');
      if (list) list.items = { type: 'string' };
    },
  });
}
