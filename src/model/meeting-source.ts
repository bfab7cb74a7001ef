import { z } from 'zod';
import { compact } from './compact.ts';
import { id, line, listOf, oneOf, refuse, time, whole, yesNo } from './fields.ts';
import { asItem, item, preferredRange, range, share } from './item-source.ts';
import { PIECES } from './paper.ts';
import { LANGUAGE_LOADS, PHASES, SETTINGS } from './werkvorm.ts';

/** `content/werkvormen/*.md` */
export const werkvormSource = z
  .strictObject({
    ...item,
    voor_ouders: line(240),
    fasen: listOf(oneOf(PHASES)),
    doelen: listOf(id()),
    groep: range(2, 1000),
    locatie: yesNo().default(true),
    online: yesNo().default(false),
    taal: oneOf(LANGUAGE_LOADS),
    met_tolk: yesNo().default(true),
    met_kind: yesNo().default(false),
    leeftijd: range(2, 25)
      .optional()
      .describe('Leeftijd van de leerling die erbij is, in jaren. Weglaten: elke leeftijd.'),
    lastig_gesprek: yesNo().default(false),
    wie_en_wanneer: yesNo()
      .default(false)
      .describe('ja: aan het eind staat vast wie iets doet, en op welke dag.'),
    ouders_aan_het_woord: share.describe('Percentage van de tijd.'),
    opstelling: oneOf(SETTINGS),
    materiaal: listOf(line(120)).optional(),
    stappen: z
      .array(
        z
          .strictObject({
            titel: line(60),
            minuten: range(1, 240),
            doen: line(500),
            zeggen: line(400).optional(),
          })
          .transform((s) => compact({ title: s.titel, minutes: s.minuten, action: s.doen, say: s.zeggen })),
      )
      .min(1)
      .max(8),
    minuten: range(1, 240).describe('Samen de minuten van de stappen; wordt nageteld.'),
    aanpassen: listOf(line(300)),
  })
  .transform((w, ctx) => {
    const min = w.stappen.reduce((sum, step) => sum + step.minutes.min, 0);
    const max = w.stappen.reduce((sum, step) => sum + step.minutes.max, 0);
    if (min !== w.minuten.min || max !== w.minuten.max) {
      const stated = { statedMin: w.minuten.min, statedMax: w.minuten.max };
      return refuse(ctx, { problem: 'minutes-do-not-add-up', min, max, ...stated }, ['minuten']);
    }
    return compact({
      ...asItem(w),
      forParents: w.voor_ouders,
      phases: w.fasen,
      goals: w.doelen,
      group: w.groep,
      onLocation: w.locatie,
      online: w.online,
      languageLoad: w.taal,
      withInterpreter: w.met_tolk,
      withChild: w.met_kind,
      age: w.leeftijd,
      forHardTalk: w.lastig_gesprek,
      namesWhoAndWhen: w.wie_en_wanneer,
      parentsShare: w.ouders_aan_het_woord,
      setting: w.opstelling,
      materials: w.materiaal ?? [],
      minutes: w.minuten,
      steps: w.stappen,
      adapt: w.aanpassen,
    });
  });

const moment = z
  .strictObject({
    fase: oneOf(PHASES),
    titel: line(80).optional(),
    voor_ouders: line(240).optional(),
    doen: line(500).optional(),
    zeggen: line(400).optional(),
    wie: line(60).optional(),
    minuten: preferredRange(1, 240).optional(),
    ouders_aan_het_woord: share.optional(),
    kiest_werkvorm: yesNo().default(false),
    per_onderwerp: yesNo().default(false),
    alleen_volledig: yesNo().default(false).describe('Hoort niet bij de lichte vorm.'),
    vervalt: whole(0, 9).default(0).describe('0: blijft altijd; hoger vervalt eerder als de tijd kort is.'),
    doelen: listOf(id()).optional(),
  })
  .transform((m, ctx) => {
    if (!m.kiest_werkvorm && !(m.titel && m.minuten && m.voor_ouders)) {
      return refuse(ctx, {
        problem: 'key-missing',
        missing: 'titel, minuten en voor_ouders (of kiest_werkvorm: ja)',
      });
    }
    return compact({
      phase: m.fase,
      title: m.titel,
      forParents: m.voor_ouders,
      action: m.doen,
      say: m.zeggen,
      lead: m.wie,
      minutes: m.minuten,
      parentsShare: m.ouders_aan_het_woord ?? 0,
      chooses: m.kiest_werkvorm,
      perTopic: m.per_onderwerp,
      onlyFull: m.alleen_volledig,
      dropOrder: m.vervalt,
      goals: m.doelen ?? [],
    });
  });

/** `content/soorten/*.md` */
export const kindSource = z
  .strictObject({
    ...item,
    wanneer: line(240),
    titel_voor_ouders: line(90),
    opening: line(320),
    meenemen: listOf(line(160)).optional(),
    start: time(),
    minuten: preferredRange(5, 480),
    licht: preferredRange(5, 480).optional().describe('Minuten van de lichte vorm, als die er is.'),
    locatie: yesNo().default(true),
    online: yesNo().default(false),
    plek: line(80).default('op school'),
    groep: preferredRange(2, 1000),
    ronde: yesNo().default(false),
    kind_erbij: yesNo().default(false),
    ouders_aan_het_woord: share.describe('Minste percentage van de tijd voor ouders.'),
    lastig_gesprek: yesNo().default(false),
    rekent_op_allen: yesNo().default(false).describe('School belt wie niet antwoordt.'),
    te_gast: yesNo().default(false).describe('ja: school komt bij het gezin, en het gezin zegt of dat mag.'),
    sociaal_contract: yesNo().default(false).describe('ja: twee kanten zeggen wat ze van elkaar verwachten.'),
    momenten: z.array(moment).min(3).max(14),
    stukken: listOf(oneOf(PIECES))
      .optional()
      .describe('Stukken die erbij horen, naast die van elke bijeenkomst.'),
  })
  .transform((k) =>
    compact({
      ...asItem(k),
      when: k.wanneer,
      meetingTitle: k.titel_voor_ouders,
      opening: k.opening,
      bring: k.meenemen ?? [],
      start: k.start,
      minutes: k.minuten,
      light: k.licht,
      onLocation: k.locatie,
      online: k.online,
      place: k.plek,
      group: k.groep,
      isRound: k.ronde,
      childPresent: k.kind_erbij,
      parentsShare: k.ouders_aan_het_woord,
      hardTalk: k.lastig_gesprek,
      countsOnAll: k.rekent_op_allen,
      isVisit: k.te_gast,
      isContract: k.sociaal_contract,
      moments: k.momenten,
      pieces: k.stukken ?? [],
    }),
  );
