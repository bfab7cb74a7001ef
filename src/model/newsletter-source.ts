import { z } from 'zod';
import { compact } from './compact.ts';
import { id, line, listOf, oneOf, paragraphs } from './fields.ts';

/** The wishes for the newsletter, as a person writes them in a brief. */
export const newsletterSource = z
  .strictObject({
    moment: oneOf(['start', 'voor'])
      .optional()
      .describe('start: de nieuwsbrief aan het begin van het schooljaar. voor: die vóór een bijeenkomst.'),
    voorwoord: paragraphs(2000).optional().describe('Eigen voorwoord.'),
    ondertekening: z
      .strictObject({
        naam: line(80).describe('Naam onder het voorwoord.'),
        rol: line(80).optional().describe('Rol, bijvoorbeeld: ouder uit groep 7.'),
      })
      .transform((o) => compact({ name: o.naam, role: o.rol }))
      .optional()
      .describe(
        'Wie het voorwoord ondertekent. Anders de directeur. Begonnen ouders, of ouders en school samen? Dan de organisator.',
      ),
    berichten: z
      .array(z.strictObject({ kop: line(80), tekst: paragraphs(3000) }))
      .max(20)
      .optional(),
    blokken: listOf(id()).optional().describe('Eigen keuze van nieuwsbriefblokken.'),
    thuistip: id().optional().describe('Eigen keuze van een thuistip.'),
  })
  .transform((n) =>
    compact({
      moment: n.moment,
      foreword: n.voorwoord,
      signature: n.ondertekening,
      messages: (n.berichten ?? []).map((message) => ({ heading: message.kop, text: message.tekst })),
      blocks: n.blokken ?? [],
      tip: n.thuistip,
    }),
  );
