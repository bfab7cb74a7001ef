import { z } from 'zod';
import { CHANNELS } from './brief.ts';
import { compact } from './compact.ts';
import { CONDITIONS } from './condition.ts';
import { id, line, listOf, oneOf, paragraphs, refuse, signedWhole, yesNo } from './fields.ts';
import { asItem, item, range } from './item-source.ts';
import { NEWSLETTER_MOMENTS, NEWSLETTER_SECTIONS } from './newsletter-moments.ts';
import { PARTNERSHIPS } from './partnership.ts';

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

/** `content/nieuwsbriefblokken/*.md` */
export const newsletterBlockSource = z
  .strictObject({
    ...item,
    soort: oneOf(NEWSLETTER_SECTIONS),
    momenten: listOf(oneOf(NEWSLETTER_MOMENTS)),
    altijd: yesNo().default(false),
    bij_proef: yesNo().default(false),
    doelen: listOf(id()).optional(),
    kader: yesNo().default(false),
  })
  .transform((b) => ({
    ...asItem(b),
    section: b.soort,
    moments: b.momenten,
    always: b.altijd,
    withTrial: b.bij_proef,
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

/** `content/herinneringen/*.md` */
export const reminderSource = z
  .strictObject({
    ...item,
    kanaal: oneOf(CHANNELS),
    dagen: signedWhole(-400, 60),
    als: listOf(oneOf(CONDITIONS)).optional(),
    soorten: listOf(id()).optional(),
  })
  .transform((r) => ({
    ...asItem(r),
    channel: r.kanaal,
    offset: r.dagen,
    conditions: r.als ?? [],
    kinds: r.soorten ?? [],
  }));
