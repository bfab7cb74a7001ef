import { z } from 'zod';
import { SCHOOL_TYPES } from './brief.ts';
import { id, line, listOf, oneOf, refuse, whole } from './fields.ts';
import { EVIDENCE } from './item.ts';

// Front matter of the files in `content/`, in Dutch as people write it, and its way into the English nouns. What a
// schema gives lacks the id (from the file's name) and the body (from the Markdown), which `load/` adds.

/** A row of the mission map, M1 to M125. */
const mission = line(4).transform((value, ctx) =>
  /^M([1-9]\d?|1[01]\d|12[0-5])$/.test(value) ? value : refuse(ctx, { problem: 'reference-unknown', value }),
);

/** Where a piece comes from. */
const reference = z
  .strictObject({
    bron: id().describe('Id uit bronnen.yaml, of: eigen'),
    wat: line(240).describe('Wat dit stuk uit de bron haalt, in eigen woorden.'),
    sterkte: oneOf(EVIDENCE),
    missie: listOf(mission, 20).optional(),
  })
  .transform((r) => ({ source: r.bron, what: r.wat, evidence: r.sterkte, mission: r.missie ?? [] }));

/** Keys that every item has. */
export const item = {
  titel: line(80),
  schooltypen: listOf(oneOf(SCHOOL_TYPES)).optional(),
  bronnen: z.array(reference).min(1).max(8),
};

/** The nouns of what every item has. */
export function asItem(source: {
  titel: string;
  schooltypen?: readonly (typeof SCHOOL_TYPES)[number][] | undefined;
  bronnen: readonly z.output<typeof reference>[];
}) {
  return { title: source.titel, schoolTypes: source.schooltypen ?? [], references: source.bronnen };
}

/** A range of whole numbers that both lie between `min` and `max`. */
export function range(min: number, max: number) {
  return z
    .strictObject({ min: whole(min, max), max: whole(min, max) })
    .transform((r, ctx) =>
      r.min <= r.max ? r : refuse(ctx, { problem: 'value-out-of-range', value: r.max, min: r.min, max }),
    );
}

/** The same with a preferred number in between. */
export function preferredRange(min: number, max: number) {
  return z
    .strictObject({ min: whole(min, max), voorkeur: whole(min, max), max: whole(min, max) })
    .transform((r, ctx) =>
      r.min <= r.voorkeur && r.voorkeur <= r.max
        ? { min: r.min, preferred: r.voorkeur, max: r.max }
        : refuse(ctx, { problem: 'value-out-of-range', value: r.voorkeur, min: r.min, max: r.max }),
    );
}

/** A share as a percentage, 0–100, into 0–1. */
export const share = whole(0, 100).transform((percentage) => percentage / 100);
