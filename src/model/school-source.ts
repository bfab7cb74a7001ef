import { z } from 'zod';
import { type Brief, REGIONS, SCHOOL_TYPES } from './brief.ts';
import { compact } from './compact.ts';
import { colour, email, line, link, oneOf, phone } from './fields.ts';

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

/** The school part of a brief; it may stand in a file of its own. */
export const schoolSource = z
  .strictObject({
    naam: line(80).describe('Naam van de school. Verplicht.'),
    plaats: line(60).optional(),
    type: oneOf(SCHOOL_TYPES).default('po').describe('po, sbo, so, vo, vso, pro, mbo of nieuwkomers.'),
    regio: oneOf(REGIONS).optional().describe('Vakantieregio: noord, midden of zuid.'),
    contact: contact.optional(),
    steunpunt: supportPoint.optional(),
    vindplaats: line(160).optional().describe('Waar ouders alles terugvinden.'),
    directeur: line(80).optional().describe('Naam van de directeur.'),
    kleuren: z.strictObject({ hoofd: colour(), accent: colour().optional() }).optional(),
    logo: line(300).optional().describe('PNG of JPEG; pad vanaf dit bestand.'),
  })
  .transform((s): Brief['school'] =>
    compact({
      name: s.naam,
      place: s.plaats,
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
      whereToFind: s.vindplaats,
      head: s.directeur,
      colours: s.kleuren ? compact({ main: s.kleuren.hoofd, accent: s.kleuren.accent }) : undefined,
      logo: s.logo,
    }),
  );
