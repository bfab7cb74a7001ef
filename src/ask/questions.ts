import { MEETING_QUESTIONS } from './meeting-questions.ts';
import { MORE_QUESTIONS } from './more-questions.ts';
import type { Question, Situation } from './question.ts';
import { SCHOOL_QUESTIONS } from './school-questions.ts';

/**
 * All questions of the interview, in order. What they ask has a key in the brief, so that a brief can answer it as well;
 * only the one that opens the last few has none.
 */
export const QUESTIONS: readonly Question[] = [...SCHOOL_QUESTIONS, ...MEETING_QUESTIONS, ...MORE_QUESTIONS];

/** The questions that make sense in a situation, also those that are not asked unless the person wants to. */
export function questionsFor(now: Situation): readonly Question[] {
  return QUESTIONS.filter((question) => question.when(now));
}

/** The first question that still has to be asked; undefined when all have an answer. */
export function nextQuestion(now: Situation): Question | undefined {
  return questionsFor(now).find((question) => question.asked && !now.answers.has(question.key));
}
