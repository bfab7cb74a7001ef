import { z } from 'zod';
import { compact } from './compact.ts';
import { isIsoDate } from './date.ts';
import { FEAST_KINDS, type FeastDate } from './feast-day.ts';
import { date, id, line, listOf, oneOf, refuse, signedWhole, whole, yesNo } from './fields.ts';
import { asItem, item } from './item-source.ts';
import { WEEKDAYS } from './weekdays.ts';

/** One of the ways to say on which days a feast falls: exactly one key. */
const feastDate = z
  .strictObject({
    pasen: signedWhole(-100, 100).optional().describe('Dagen na eerste paasdag.'),
    orthodox_pasen: signedWhole(-100, 100).optional(),
    vast: line(5).optional().describe('Maand en dag: 12-25.'),
    weekdag: z
      .strictObject({ dag: oneOf(WEEKDAYS), maand: whole(1, 12), hoeveelste: signedWhole(-1, 5) })
      .optional(),
    dagen: listOf(date(), 60).optional(),
  })
  .transform((d, ctx): FeastDate => {
    const given = Object.values(d).filter((value) => value !== undefined).length;
    if (given !== 1)
      return refuse(ctx, {
        problem: 'key-missing',
        missing: 'pasen, orthodox_pasen, vast, weekdag of dagen',
      });
    if (d.pasen !== undefined) return { rule: 'easter', offset: d.pasen };
    if (d.orthodox_pasen !== undefined) return { rule: 'orthodox-easter', offset: d.orthodox_pasen };
    if (d.dagen) return { rule: 'listed', days: d.dagen };
    if (d.weekdag) {
      const { dag, maand, hoeveelste } = d.weekdag;
      return { rule: 'nth-weekday', month: maand, weekday: WEEKDAYS.indexOf(dag), nth: hoeveelste };
    }
    const [month, day] = (d.vast ?? '').split('-').map(Number);
    // In a leap year every day exists.
    if (!month || !day || !isIsoDate(`2028-${pad(month)}-${pad(day)}`))
      return refuse(ctx, { problem: 'value-not-a-date', value: d.vast ?? '' });
    return { rule: 'fixed', month, day };
  });

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** `content/feestdagen.yaml`: public holidays, feasts, fasts and theme days. */
export const feastDayListSource = z.array(
  z
    .strictObject({
      id: id(),
      ...item,
      soort: oneOf(FEAST_KINDS),
      neutrale_naam: line(80).optional(),
      voor: line(120),
      advies: line(300),
      datum: feastDate,
      lengte: whole(1, 60).default(1),
      avond_ervoor: yesNo().default(false),
      alleen_avond: yesNo().default(false).describe('ja: overdag gaat een bijeenkomst gewoon door.'),
      marge: whole(0, 5).default(0),
      vermijd: yesNo().default(false),
    })
    .transform((f) =>
      compact({
        id: f.id,
        ...asItem(f),
        kind: f.soort,
        neutralName: f.neutrale_naam,
        forWhom: f.voor,
        advice: f.advies,
        date: f.datum,
        days: f.lengte,
        eveningBefore: f.avond_ervoor,
        eveningOnly: f.alleen_avond,
        margin: f.marge,
        avoid: f.vermijd,
      }),
    ),
);
