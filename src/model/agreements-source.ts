import { z } from 'zod';
import { type Agreements, DONE } from './agreements.ts';
import { compact } from './compact.ts';
import { date, id, line, link, oneOf, refuse, whole } from './fields.ts';

// The file `afspraken.yaml` as a person fills it in, in Dutch, and its way into the English noun.

/** `gedaan`: a bare `true` or `false` of a caller that passes plain objects counts as well. */
const done = z.preprocess((value) => (value === true ? 'ja' : value === false ? 'nee' : value), oneOf(DONE));

const agreement = z
  .strictObject({
    wat: line(240),
    wie: line(80).optional(),
    wanneer: date().optional(),
    hoe_weten_we_het: line(240).optional(),
    gedaan: done.optional(),
    uitleg: line(240).optional(),
  })
  .transform((a) =>
    compact({
      what: a.wat,
      who: a.wie,
      when: a.wanneer,
      sign: a.hoe_weten_we_het,
      done: a.gedaan,
      why: a.uitleg,
    }),
  );

/** What came of one meeting. What is left blank counts as absent. */
export const agreementsSource = z
  .strictObject({
    titel: line(120),
    datum: date(),
    soort: id(),
    aantal_ouders: whole(0, 2000).optional(),
    gezegd: z.array(line(300)).max(12).optional(),
    afspraken: z.array(agreement).max(12).optional(),
    wat_doen_wij_ermee: z.array(line(300)).max(12).optional(),
    terugkijken: z
      .array(z.strictObject({ titel: line(80), link: link() }))
      .max(8)
      .optional(),
    volgende_keer: date().optional(),
    vraag: line(240).optional(),
    dank: line(300).optional(),
  })
  .transform((a, ctx): Agreements => {
    // A file that nobody filled in yet looks like this.
    if (!a.gezegd && !a.afspraken && !a.wat_doen_wij_ermee)
      return refuse(ctx, { problem: 'value-empty' }, ['gezegd']);
    return compact({
      title: a.titel,
      date: a.datum,
      kind: a.soort,
      parents: a.aantal_ouders,
      said: a.gezegd ?? [],
      made: a.afspraken ?? [],
      use: a.wat_doen_wij_ermee ?? [],
      again: (a.terugkijken ?? []).map(({ titel, link }) => ({ title: titel, link })),
      lookBack: a.volgende_keer,
      question: a.vraag,
      thanks: a.dank,
    });
  });
