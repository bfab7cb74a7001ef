import type { Problem } from '../model/problem.ts';
import { keyOf } from '../source/locate.ts';
import { wrongWith } from './answers.ts';
import { type Answer, answerTo, type Question, type Situation, textOf } from './question.ts';

/** All answers as text, one a line, with a number before each. */
export function summary(questions: readonly Question[], now: Situation): string {
  const lines = listed(questions, now).map(({ name }) => `  ${name}`);
  return ['Dit hebt u gekozen:', ...lines].join('\n');
}

/** The same as things to choose, by the key of their question. */
export function listed(
  questions: readonly Question[],
  now: Situation,
): readonly { readonly value: string; readonly name: string }[] {
  return questions.map((question, index) => {
    const answer = said(question, answerTo(question, now), now);
    return { value: question.key, name: `${index + 1}. ${question.label}: ${answer}` };
  });
}

/** An answer in the words of a person: names for ids, a day with its weekday. */
export function said(question: Question, answer: Answer, now: Situation): string {
  const choices = question.choices?.(now);
  if (choices) {
    const chosen = typeof answer === 'string' ? [answer] : answer;
    if (chosen.length === 0) return 'niets gekozen';
    return chosen.map((one) => choices.find(({ value }) => value === one)?.name ?? one).join(', ');
  }
  if (textOf(answer) === '') return 'niet ingevuld';
  return wrongWith(question, answer, now) === undefined && question.say
    ? question.say(answer, now)
    : textOf(answer);
}

/** Whether another answer to this question could mend a problem: the problem is about a key that the answer fills. */
export function mends(question: Question, problem: Problem, now: Situation): boolean {
  const { key } = problem;
  if (key === undefined) return false;
  const keys = question.entries(answerTo(question, now), now).map(([path]) => keyOf(path));
  return keys.some((own) => own === key || key.startsWith(`${own}[`) || own.startsWith(`${key}.`));
}
