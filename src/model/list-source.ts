import { z } from 'zod';
import { REGIONS, SCHOOL_TYPES } from './brief.ts';
import { compact } from './compact.ts';
import { date, id, line, listOf, oneOf, refuse, whole } from './fields.ts';

/** `content/bronnen.yaml`: a list of sources. */
export const sourceListSource = z.array(
  z
    .strictObject({ id: id(), titel: line(160), uitgever: line(160), jaar: whole(1900, 2100).optional() })
    .transform((s) => compact({ id: s.id, title: s.titel, publisher: s.uitgever, year: s.jaar })),
);

/** `content/vakanties.yaml`: school holidays. The last day lies on or after the first. */
export const holidayListSource = z.array(
  z
    .strictObject({
      id: id(),
      naam: line(60),
      regios: listOf(oneOf(REGIONS)),
      van: date(),
      tot: date(),
    })
    .transform((h, ctx) =>
      h.van <= h.tot
        ? { id: h.id, name: h.naam, regions: h.regios, first: h.van, last: h.tot }
        : refuse(ctx, { problem: 'value-not-a-date', value: h.tot }),
    ),
);

/** `content/woorden.yaml`: the words of each type of school. */
export const wordsSource = z
  .array(
    z
      .strictObject({
        type: oneOf(SCHOOL_TYPES),
        leerkracht: line(40),
        groep: line(40),
        kind: line(40),
        kinderen: line(40),
        begeleider: line(60),
      })
      .transform((w) => ({
        type: w.type,
        words: {
          teacher: w.leerkracht,
          group: w.groep,
          child: w.kind,
          children: w.kinderen,
          coordinator: w.begeleider,
        },
      })),
  )
  .min(1);
