import { z } from 'zod';
import { compact } from './compact.ts';
import { id, line, listOf, oneOf, refuse } from './fields.ts';
import {
  CONTACT_PARTS,
  PICTURE_SCALES,
  QUESTION_FORMS,
  QUESTION_PICTURES,
  SELF_CHECK_PARTS,
  WORKING_PARTS,
} from './forms.ts';
import { asItem, item } from './item-source.ts';

const parents = z
  .strictObject({
    vraag: line(120),
    vorm: oneOf(QUESTION_FORMS)
      .default('schaal')
      .describe('schaal: ja, een beetje, nee. kruisjes: antwoorden om aan te kruisen. open: lege regels.'),
    antwoorden: listOf(line(50), 8).optional().describe('Alleen bij kruisjes.'),
  })
  .transform((p, ctx) => {
    const answers = p.antwoorden ?? [];
    if (p.vorm === 'kruisjes' && answers.length === 0)
      return refuse(ctx, { problem: 'key-missing', missing: 'antwoorden' });
    if (p.vorm !== 'kruisjes' && answers.length > 0)
      return refuse(ctx, { problem: 'value-not-allowed', value: p.vorm, allowed: ['kruisjes'] }, ['vorm']);
    return { question: p.vraag, form: p.vorm, answers };
  });

const pictures = z
  .strictObject({
    vraag: line(30).describe('Hoogstens een paar woorden.'),
    beeld: oneOf(QUESTION_PICTURES),
    schaal: oneOf(PICTURE_SCALES).describe('gezichten, duimen of weer.'),
  })
  .transform((p) => ({ question: p.vraag, picture: p.beeld, scale: p.schaal }));

/** `content/evaluatie.yaml`: what a look back asks (M29). */
export const evaluationListSource = z.array(
  z
    .strictObject({
      id: id(),
      ...item,
      doelen: listOf(id()).optional().describe('Alleen bij deze doelen. Zonder doelen: altijd.'),
      ouders: parents.optional(),
      team: line(120).optional().describe('De vraag aan het team.'),
      plaatjes: pictures.optional().describe('De vraag voor wie weinig Nederlands leest.'),
    })
    .transform((q, ctx) => {
      if (!q.ouders && !q.team && !q.plaatjes)
        return refuse(ctx, { problem: 'key-missing', missing: 'ouders, team of plaatjes' });
      return compact({
        id: q.id,
        ...asItem(q),
        goals: q.doelen ?? [],
        parents: q.ouders,
        team: q.team,
        pictures: q.plaatjes,
      });
    }),
);

/** A list of points in parts. */
function pointListSource<const P extends readonly string[]>(parts: P) {
  return z.array(
    z
      .strictObject({ id: id(), ...item, deel: oneOf(parts), tekst: line(220) })
      .transform((p) => ({ id: p.id, ...asItem(p), part: p.deel as P[number], text: p.tekst })),
  );
}

/** `content/contactstrategie.yaml`: usual contact, more contact, and what a team talks about (M11). */
export const contactListSource = pointListSource(CONTACT_PARTS);

/** `content/werkwijze.yaml`: how the whole school works with parents (M14). */
export const workingListSource = pointListSource(WORKING_PARTS);

/** `content/zelfcheck.yaml`: what a school that is friendly to parents does (M125). */
export const selfCheckListSource = pointListSource(SELF_CHECK_PARTS);
