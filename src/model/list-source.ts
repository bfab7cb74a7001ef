import { z } from 'zod';
import { REGIONS, SCHOOL_TYPES } from './brief.ts';
import { compact } from './compact.ts';
import { isIsoDate } from './date.ts';
import { FEAST_KINDS, type FeastDate } from './feast-day.ts';
import { date, id, line, listOf, oneOf, refuse, signedWhole, whole, yesNo } from './fields.ts';
import { asItem, item } from './item-source.ts';
import { CONDITIONS, OWNERS } from './toolkit.ts';
import { WEEKDAYS } from './weekdays.ts';

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

/** `content/taken.yaml`: what has to be done before and after a meeting. */
export const taskListSource = z.array(
  z
    .strictObject({
      id: id(),
      ...item,
      dagen: signedWhole(-400, 200).describe('Dagen na de bijeenkomst; ervoor met een min: -14.'),
      wie: oneOf(OWNERS),
      als: listOf(oneOf(CONDITIONS)).optional(),
      soorten: listOf(id()).optional(),
      waarom: line(200),
    })
    .transform((t) => ({
      id: t.id,
      ...asItem(t),
      offset: t.dagen,
      owner: t.wie,
      conditions: t.als ?? [],
      kinds: t.soorten ?? [],
      why: t.waarom,
    })),
);

/** What a list entry rests on when it names no source: our own choice. */
const OWN = [{ source: 'eigen', what: 'eigen keuze', evidence: 'eigen', mission: [] }] as const;

/** `content/jargon.yaml`: words that parents may not know, with what to write in their place. */
export const jargonListSource = z.array(
  z
    .strictObject({
      id: id(),
      woord: line(60),
      vormen: listOf(line(60), 12).optional(),
      schrijf: line(160).describe('Wat u in de plaats schrijft, of erachter zet.'),
      mag_blijven: yesNo().default(false).describe('ja: het woord mag blijven, met de uitleg erbij.'),
      bronnen: item.bronnen.optional(),
    })
    .transform((j) => ({
      id: j.id,
      title: j.woord,
      schoolTypes: [],
      references: j.bronnen ?? OWN,
      forms: j.vormen ?? [],
      instead: j.schrijf,
      mayStay: j.mag_blijven,
    })),
);

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
        margin: f.marge,
        avoid: f.vermijd,
      }),
    ),
);
