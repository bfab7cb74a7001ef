import { z } from 'zod';
import { CARD_PICTURES, CARD_SETS } from './card.ts';
import { compact } from './compact.ts';
import { CONDITIONS } from './condition.ts';
import { id, line, listOf, oneOf } from './fields.ts';
import { asItem, item } from './item-source.ts';

/** `content/kaarten.yaml`: cards. The lengths are what a card of an eighth of a sheet can hold. */
export const cardListSource = z.array(
  z
    .strictObject({
      id: id(),
      ...item,
      titel: line(36),
      set: oneOf(CARD_SETS),
      voor: line(150).describe('Op de voorkant.'),
      beeld: oneOf(CARD_PICTURES).optional(),
      zinnen: z.array(line(80)).max(4).optional().describe('Wat u kunt zeggen, op de achterkant.'),
      achter: z.array(line(130)).max(4).optional().describe('Alineas op de achterkant.'),
      hokjes: z.array(line(50)).max(4).optional().describe('Om aan te kruisen, op de achterkant.'),
      regels: z
        .array(line(30))
        .max(4)
        .optional()
        .describe('Woorden voor een schrijflijn, op de achterkant; … voor een lijn zonder woorden.'),
      als: listOf(oneOf(CONDITIONS)).optional(),
      soorten: listOf(id()).optional(),
    })
    .transform((c) =>
      compact({
        id: c.id,
        ...asItem(c),
        set: c.set,
        front: c.voor,
        picture: c.beeld,
        phrases: c.zinnen ?? [],
        back: c.achter ?? [],
        ticks: c.hokjes ?? [],
        lines: c.regels ?? [],
        conditions: c.als ?? [],
        kinds: c.soorten ?? [],
      }),
    ),
);
