import { z } from 'zod';
import { REGIONS, SCHOOL_TYPES } from './brief.ts';
import { compact } from './compact.ts';
import { CONDITIONS } from './condition.ts';
import { date, id, line, listOf, oneOf, refuse, signedWhole, whole, yesNo } from './fields.ts';
import { asItem, item } from './item-source.ts';
import { OWNERS } from './toolkit.ts';

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
      kern: yesNo().default(false).describe('ja: zonder dit gaat het niet goed.'),
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
      core: t.kern,
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
