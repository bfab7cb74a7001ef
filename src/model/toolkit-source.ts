import { z } from 'zod';
import { SCHOOL_TYPES } from './brief.ts';
import { compact } from './compact.ts';
import { id, line, listOf, oneOf, paragraphs, refuse, time, whole, yesNo } from './fields.ts';
import {
  EVIDENCE,
  LANGUAGE_LOADS,
  NEWSLETTER_MOMENTS,
  NEWSLETTER_SECTIONS,
  PARTNERSHIPS,
  PHASES,
  SETTINGS,
} from './toolkit.ts';

/**
 * Front matter of the files in `content/`, in Dutch as people write it, and its way into the English nouns. What a
 * schema gives lacks the id (from the file's name) and the body (from the Markdown), which `load/` adds.
 */
const mission = line(4).transform((value, ctx) =>
  /^M([1-9]\d?|1[01]\d|12[0-5])$/.test(value) ? value : refuse(ctx, { problem: 'reference-unknown', value }),
);

const reference = z
  .strictObject({
    bron: id().describe('Id uit bronnen.yaml, of: eigen'),
    wat: line(240).describe('Wat dit stuk uit de bron haalt, in eigen woorden.'),
    sterkte: oneOf(EVIDENCE),
    missie: listOf(mission, 20).optional(),
  })
  .transform((r) => ({ source: r.bron, what: r.wat, evidence: r.sterkte, mission: r.missie ?? [] }));

const item = {
  titel: line(80),
  schooltypen: listOf(oneOf(SCHOOL_TYPES)).optional(),
  bronnen: z.array(reference).min(1).max(8),
};

function asItem(source: {
  titel: string;
  schooltypen?: readonly (typeof SCHOOL_TYPES)[number][] | undefined;
  bronnen: readonly z.output<typeof reference>[];
}) {
  return { title: source.titel, schoolTypes: source.schooltypen ?? [], references: source.bronnen };
}

function range(min: number, max: number) {
  return z
    .strictObject({ min: whole(min, max), max: whole(min, max) })
    .transform((r, ctx) =>
      r.min <= r.max ? r : refuse(ctx, { problem: 'value-out-of-range', value: r.max, min: r.min, max }),
    );
}

function preferredRange(min: number, max: number) {
  return z
    .strictObject({ min: whole(min, max), voorkeur: whole(min, max), max: whole(min, max) })
    .transform((r, ctx) =>
      r.min <= r.voorkeur && r.voorkeur <= r.max
        ? { min: r.min, preferred: r.voorkeur, max: r.max }
        : refuse(ctx, { problem: 'value-out-of-range', value: r.voorkeur, min: r.min, max: r.max }),
    );
}

/** A share as a percentage, 0–100, into 0–1. */
const share = whole(0, 100).transform((percentage) => percentage / 100);

/** `content/doelen/*.md` */
export const goalSource = z
  .strictObject({ ...item, voor_ouders: line(160), waarom: line(240) })
  .transform((g) => ({ ...asItem(g), forParents: g.voor_ouders, why: g.waarom }));

/** `content/onderwerpen/*.md` */
export const topicSource = z
  .strictObject({
    ...item,
    partnerschap: oneOf(PARTNERSHIPS),
    doelen: listOf(id()),
    soorten: listOf(id()).optional(),
    gevoelig: yesNo().default(false),
    waarom: line(320),
    vragen: z
      .array(
        z
          .strictObject({ aan_ouders: line(200), aan_school: line(200) })
          .transform((q) => ({ toParents: q.aan_ouders, toSchool: q.aan_school })),
      )
      .min(1)
      .max(6),
    uitnodiging: paragraphs(500).transform((text, ctx) => {
      const words = text.split(/\s+/).length;
      return words <= 60
        ? text
        : refuse(ctx, { problem: 'value-too-long', max: 60, length: words, unit: 'woorden' });
    }),
    nieuwsbrief: paragraphs(1200),
    valkuilen: listOf(line(300)),
    vervolg: listOf(line(300)),
  })
  .transform((t) => ({
    ...asItem(t),
    partnership: t.partnerschap,
    goals: t.doelen,
    kinds: t.soorten ?? [],
    sensitive: t.gevoelig,
    why: t.waarom,
    questions: t.vragen,
    invitation: t.uitnodiging,
    newsletter: t.nieuwsbrief,
    pitfalls: t.valkuilen,
    followUp: t.vervolg,
  }));

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
    lastig_gesprek: yesNo().default(false),
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
      return refuse(ctx, {
        problem: 'minutes-do-not-add-up',
        min,
        max,
        statedMin: w.minuten.min,
        statedMax: w.minuten.max,
      });
    }
    return {
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
      forHardTalk: w.lastig_gesprek,
      parentsShare: w.ouders_aan_het_woord,
      setting: w.opstelling,
      materials: w.materiaal ?? [],
      minutes: w.minuten,
      steps: w.stappen,
      adapt: w.aanpassen,
    };
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
    locatie: yesNo().default(true),
    online: yesNo().default(false),
    plek: line(80).default('op school'),
    groep: preferredRange(2, 1000),
    ronde: yesNo().default(false),
    kind_erbij: yesNo().default(false),
    ouders_aan_het_woord: share.describe('Minste percentage van de tijd voor ouders.'),
    lastig_gesprek: yesNo().default(false),
    momenten: z.array(moment).min(3).max(14),
  })
  .transform((k) => ({
    ...asItem(k),
    when: k.wanneer,
    meetingTitle: k.titel_voor_ouders,
    opening: k.opening,
    bring: k.meenemen ?? [],
    start: k.start,
    minutes: k.minuten,
    onLocation: k.locatie,
    online: k.online,
    place: k.plek,
    group: k.groep,
    isRound: k.ronde,
    childPresent: k.kind_erbij,
    parentsShare: k.ouders_aan_het_woord,
    hardTalk: k.lastig_gesprek,
    moments: k.momenten,
  }));

/** `content/nieuwsbriefblokken/*.md` */
export const newsletterBlockSource = z
  .strictObject({
    ...item,
    soort: oneOf(NEWSLETTER_SECTIONS),
    momenten: listOf(oneOf(NEWSLETTER_MOMENTS)),
    altijd: yesNo().default(false),
    doelen: listOf(id()).optional(),
    kader: yesNo().default(false),
  })
  .transform((b) => ({
    ...asItem(b),
    section: b.soort,
    moments: b.momenten,
    always: b.altijd,
    goals: b.doelen ?? [],
    boxed: b.kader,
  }));

/** `content/thuistips/*.md` */
export const tipSource = z
  .strictObject({ ...item, doelen: listOf(id()).optional(), leeftijd: range(3, 21) })
  .transform((t) => ({ ...asItem(t), goals: t.doelen ?? [], age: t.leeftijd }));

/** `content/rollen/*.md` */
export const roleSource = z
  .strictObject({ ...item, doet: line(320), wanneer: line(240), doet_niet: line(240).optional() })
  .transform((r) => compact({ ...asItem(r), does: r.doet, when: r.wanneer, doesNot: r.doet_niet }));

/** `content/bronnen.yaml`: a list of sources. */
export const sourceListSource = z.array(
  z
    .strictObject({ id: id(), titel: line(160), uitgever: line(160), jaar: whole(1900, 2100).optional() })
    .transform((s) => compact({ id: s.id, title: s.titel, publisher: s.uitgever, year: s.jaar })),
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
