import type {
  ContactPart,
  EvaluationQuestion,
  Point,
  QuestionForm,
  SelfCheckPart,
  WorkingPart,
} from '../model/forms.ts';
import { fact, idsOf, listOf, type Part, type Reading, textOf } from './library-part.ts';

const FORMS: Readonly<Record<QuestionForm, string>> = {
  schaal: 'ja, een beetje of nee',
  kruisjes: 'aankruisen',
  open: 'eigen woorden',
};

/** A question of a look back: to parents in words and in pictures, and to the team (M29). */
export function evaluationParts(question: EvaluationQuestion, reading: Reading): readonly Part[] {
  const { goals, parents, team, pictures } = question;
  return [
    ...idsOf('doelen', 'Alleen bij', goals, reading.toolkit.goals),
    ...textOf('ouders', 'Aan ouders', parents?.question, reading),
    ...(parents ? fact('vorm', 'Antwoord van ouders', parents.form, FORMS[parents.form]) : []),
    ...listOf('antwoorden', 'Antwoorden', parents?.answers ?? [], reading),
    ...textOf('team', 'Aan het team', team, reading),
    ...textOf('plaatjes', 'In plaatjes', pictures?.question, reading),
    ...(pictures ? fact('schaal', 'Antwoord in plaatjes', pictures.scale) : []),
  ];
}

const CONTACT: Readonly<Record<ContactPart, string>> = {
  vraag: 'om samen over te praten',
  iedereen: 'voor alle ouders',
  sommigen: 'voor sommige ouders',
  nu: 'voor een paar gezinnen, nu',
};

/** A kind of contact, or a question about it (M11). */
export function contactParts(point: Point<ContactPart>, reading: Reading): readonly Part[] {
  return pointParts(point, CONTACT, reading);
}

const WORKING: Readonly<Record<WorkingPart, string>> = {
  'van-ons': 'wat ouders van school kunnen verwachten',
  'van-u': 'wat school van ouders hoopt',
  moeilijk: 'als iets moeilijk is',
};

/** A point of how the school works with parents (M14). */
export function workingParts(point: Point<WorkingPart>, reading: Reading): readonly Part[] {
  return pointParts(point, WORKING, reading);
}

const SELF_CHECK: Readonly<Record<SelfCheckPart, string>> = {
  welkom: 'ouders zijn welkom',
  bereiken: 'elkaar bereiken en begrijpen',
  praten: 'samen praten en besluiten',
  meedoen: 'meedoen op eigen manier',
  volhouden: 'samen volhouden',
};

/** A statement of the self-check (M125). */
export function selfCheckParts(point: Point<SelfCheckPart>, reading: Reading): readonly Part[] {
  return pointParts(point, SELF_CHECK, reading);
}

function pointParts<P extends string>(
  { part, text }: Point<P>,
  words: Readonly<Record<P, string>>,
  reading: Reading,
): readonly Part[] {
  return [...fact('deel', 'Deel', part, words[part]), ...textOf('tekst', 'Tekst', text, reading)];
}
