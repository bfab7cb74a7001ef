import { z } from 'zod';
import { compact } from './compact.ts';
import { id, line, listOf, oneOf, refuse, whole, yesNo } from './fields.ts';
import { asItem, item } from './item-source.ts';
import { PARTNERSHIPS } from './partnership.ts';
import { WEEKDAYS } from './weekdays.ts';
import { YEAR_MOMENTS, YEAR_PERIODS } from './year-plan.ts';

/** `content/jaarritme.yaml`: what comes back every school year. */
export const rhythmListSource = z.array(
  z
    .strictObject({
      id: id(),
      ...item,
      wat: oneOf(YEAR_MOMENTS),
      periode: whole(1, YEAR_PERIODS),
      week: whole(1, 20).describe('Schoolweek van de periode.'),
      dag: oneOf(WEEKDAYS),
      herhaal: z
        .strictObject({ weken: whole(1, 12), keer: whole(2, 40) })
        .transform((r) => ({ weeks: r.weken, times: r.keer }))
        .optional(),
      bijeenkomst: id().optional().describe('Soort bijeenkomst waarvoor er een bestand met antwoorden komt.'),
      doelen: listOf(id()).optional(),
      onderwerpen: listOf(id()).optional(),
      partnerschap: oneOf(PARTNERSHIPS),
      licht: yesNo().default(false).describe('Hoort ook bij een licht jaar.'),
      voor: line(80),
      waarom: line(200),
    })
    .transform((r, ctx) => {
      const weekday = WEEKDAYS.indexOf(r.dag);
      if (weekday < 1 || weekday > 5)
        return refuse(ctx, { problem: 'value-not-allowed', value: r.dag, allowed: WEEKDAYS.slice(1, 6) }, [
          'dag',
        ]);
      if (r.bijeenkomst !== undefined && !r.doelen?.length)
        return refuse(ctx, { problem: 'key-missing', missing: 'doelen' });
      return compact({
        id: r.id,
        ...asItem(r),
        moment: r.wat,
        period: r.periode,
        week: r.week,
        weekday,
        repeat: r.herhaal,
        kind: r.bijeenkomst,
        goals: r.doelen ?? [],
        topics: r.onderwerpen ?? [],
        partnership: r.partnerschap,
        light: r.licht,
        forWhom: r.voor,
        why: r.waarom,
      });
    }),
);
