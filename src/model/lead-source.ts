import { z } from 'zod';
import { compact } from './compact.ts';
import { CONDITIONS } from './condition.ts';
import { id, line, listOf, oneOf, whole, yesNo } from './fields.ts';
import { asItem, item } from './item-source.ts';
import { LEAD_MOMENTS } from './lead-tip.ts';
import { COUNTED_BY, MATERIAL_GROUPS } from './material.ts';
import { SETTINGS } from './werkvorm.ts';

/** `content/leiden.yaml`: what helps whoever leads a meeting. */
export const leadTipListSource = z.array(
  z
    .strictObject({
      id: id(),
      ...item,
      moment: oneOf(LEAD_MOMENTS),
      hoe: line(240).describe('Hoe, of waarom.'),
      zeggen: line(240).optional(),
      als: listOf(oneOf(CONDITIONS)).optional(),
      soorten: listOf(id()).optional(),
    })
    .transform((t) =>
      compact({
        id: t.id,
        ...asItem(t),
        moment: t.moment,
        how: t.hoe,
        say: t.zeggen,
        conditions: t.als ?? [],
        kinds: t.soorten ?? [],
      }),
    ),
);

/** `content/materialen.yaml`: what a meeting needs, and what werkvormen ask for. */
export const materialListSource = z.array(
  z
    .strictObject({
      id: id(),
      ...item,
      groep: oneOf(MATERIAL_GROUPS),
      altijd: yesNo().default(false).describe('ja: ook als geen werkvorm erom vraagt.'),
      namen: listOf(line(60), 12).optional().describe('Hoe werkvormen het noemen.'),
      per: oneOf(COUNTED_BY).optional(),
      aantal: whole(1, 20).default(1).describe('Hoeveel per persoon, tafel, gesprek of keer.'),
      opstelling: listOf(oneOf(SETTINGS)).optional().describe('Alleen als de zaal zo staat.'),
      als: listOf(oneOf(CONDITIONS)).optional(),
      soorten: listOf(id()).optional(),
    })
    .transform((m) =>
      compact({
        id: m.id,
        ...asItem(m),
        group: m.groep,
        always: m.altijd,
        names: (m.namen ?? []).map((name) => name.toLowerCase()),
        count: m.per ? { by: m.per, number: m.aantal } : undefined,
        settings: m.opstelling ?? [],
        conditions: m.als ?? [],
        kinds: m.soorten ?? [],
      }),
    ),
);
