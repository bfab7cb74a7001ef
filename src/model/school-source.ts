import { z } from 'zod';
import { type Brief, NEIGHBOURHOODS, REGIONS, SCHOOL_TYPES } from './brief.ts';
import { compact } from './compact.ts';
import { colour, date, email, line, link, listOf, oneOf, phone, refuse } from './fields.ts';
import { LOOK_NAMES } from './look.ts';
import { LETTERS } from './scale.ts';

const contact = z.strictObject({
  naam: line(80).optional().describe('Naam van de contactpersoon.'),
  rol: line(60).optional().describe('Rol, bijvoorbeeld: intern begeleider.'),
  telefoon: phone().optional(),
  email: email().optional(),
  bereikbaar: line(120).optional().describe('Wanneer ouders kunnen bellen of mailen.'),
  antwoord: line(80)
    .optional()
    .describe('Hoe snel de school antwoordt, bijvoorbeeld: binnen twee werkdagen.'),
});

const supportPoint = z.strictObject({
  naam: line(100).describe('Naam van het ouder- en jeugdsteunpunt in uw regio.'),
  telefoon: phone().optional(),
  email: email().optional(),
  website: link().optional(),
});

const socialWorker = z
  .strictObject({
    naam: line(80).optional().describe('Naam van de schoolmaatschappelijk werker.'),
    telefoon: phone().optional().describe('Telefoonnummer van deze persoon.'),
    email: email().optional().describe('E-mailadres van deze persoon.'),
    bereikbaar: line(120).optional().describe('Wanneer deze persoon er is.'),
  })
  .transform((w) => compact({ name: w.naam, phone: w.telefoon, email: w.email, hours: w.bereikbaar }));

const alliance = z
  .strictObject({
    naam: line(100).describe('Naam van het samenwerkingsverband van de school.'),
    website: link().optional().describe('Website van het samenwerkingsverband.'),
  })
  .transform((a) => compact({ name: a.naam, website: a.website }));

/** Days with a name; `tot` may be left out for a single day, and lies on or after `van`. */
const namedDays = z
  .strictObject({
    naam: line(60).describe('Hoe het heet, bijvoorbeeld: studiedag.'),
    van: date().describe('Eerste dag, bijvoorbeeld 2027-01-19.'),
    tot: date().optional().describe('Laatste dag. Bij één dag laat u dit weg.'),
  })
  .transform((d, ctx) => {
    const last = d.tot ?? d.van;
    if (last < d.van) return refuse(ctx, { problem: 'value-not-a-date', value: last }, ['tot']);
    return { name: d.naam, first: d.van, last };
  });

/** The school part of a brief; it may stand in a file of its own. */
export const schoolSource = z
  .strictObject({
    naam: line(80).describe('Naam van de school. Verplicht.'),
    plaats: line(60).optional(),
    kop: line(60)
      .optional()
      .describe('Een korte regel onder de naam van de school, boven aan elk stuk. Hoogstens 60 tekens.'),
    voet: line(90)
      .optional()
      .describe('De tekst onder aan elke geprinte bladzijde. Hoogstens 90 tekens. Anders: naam en plaats.'),
    type: oneOf(SCHOOL_TYPES).default('po').describe('po, sbo, so, vo, vso, pro, mbo of nieuwkomers.'),
    regio: oneOf(REGIONS).optional().describe('Vakantieregio: noord, midden of zuid.'),
    contact: contact.optional(),
    steunpunt: supportPoint.optional(),
    samenwerkingsverband: alliance
      .optional()
      .describe('Het samenwerkingsverband passend onderwijs: de scholen die samen extra hulp regelen.'),
    maatschappelijk_werk: socialWorker
      .optional()
      .describe('De schoolmaatschappelijk werker: naam, telefoon, email, bereikbaar.'),
    vindplaats: line(160).optional().describe('Waar ouders alles terugvinden.'),
    directeur: line(80).optional().describe('Naam van de directeur.'),
    spreekuur: line(120)
      .optional()
      .describe('Wanneer ouders zonder afspraak bij de directeur terechtkunnen.'),
    op_het_plein: line(120)
      .optional()
      .describe(
        'Waar en wanneer ouders altijd iemand van school zien, bijvoorbeeld: elke ochtend bij de poort.',
      ),
    wijk: listOf(oneOf(NEIGHBOURHOODS), 6)
      .optional()
      .describe(`Wat voor veel ouders geldt. Kies uit: ${NEIGHBOURHOODS.join(', ')}.`),
    vakanties: z
      .array(namedDays)
      .max(40)
      .optional()
      .describe('Eigen vakanties en vrije dagen: naam, van en tot. Die gaan voor op die van de regio.'),
    toetsweken: z
      .array(namedDays)
      .max(40)
      .optional()
      .describe('Weken met toetsen of examens: naam, van en tot.'),
    agenda: z
      .array(
        z
          .strictObject({
            naam: line(80).describe('Hoe de bijeenkomst heet.'),
            datum: date().describe('Dag, bijvoorbeeld 2027-01-19.'),
          })
          .transform((a) => ({ name: a.naam, date: a.datum })),
      )
      .max(100)
      .optional()
      .describe('Andere bijeenkomsten die al gepland zijn: naam en datum.'),
    kleuren: z.strictObject({ hoofd: colour(), accent: colour().optional() }).optional(),
    thema: oneOf(LOOK_NAMES)
      .optional()
      .describe(
        'Hoe de stukken eruitzien: helder, warm of zuinig. Zuinig is voor een printer met zwarte inkt. Anders: helder.',
      ),
    letters: oneOf(LETTERS)
      .optional()
      .describe('gewoon of groot. Groot is voor wie minder goed ziet. Anders: gewoon.'),
    logo: line(300).optional().describe('PNG, JPEG of SVG; pad vanaf dit bestand.'),
  })
  .transform((s): Brief['school'] =>
    compact({
      name: s.naam,
      place: s.plaats,
      tagline: s.kop,
      foot: s.voet,
      type: s.type,
      region: s.regio,
      contact: compact({
        name: s.contact?.naam,
        role: s.contact?.rol,
        phone: s.contact?.telefoon,
        email: s.contact?.email,
        hours: s.contact?.bereikbaar,
        replyTime: s.contact?.antwoord,
      }),
      supportPoint: s.steunpunt
        ? compact({
            name: s.steunpunt.naam,
            phone: s.steunpunt.telefoon,
            email: s.steunpunt.email,
            website: s.steunpunt.website,
          })
        : undefined,
      alliance: s.samenwerkingsverband,
      socialWorker: s.maatschappelijk_werk,
      whereToFind: s.vindplaats,
      head: s.directeur,
      officeHours: s.spreekuur,
      visibleAt: s.op_het_plein,
      neighbourhood: s.wijk ?? [],
      ownHolidays: s.vakanties ?? [],
      examWeeks: s.toetsweken ?? [],
      calendar: s.agenda ?? [],
      colours: s.kleuren ? compact({ main: s.kleuren.hoofd, accent: s.kleuren.accent }) : undefined,
      look: s.thema,
      letters: s.letters,
      logo: s.logo,
    }),
  );
