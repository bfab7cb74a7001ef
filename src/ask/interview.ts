import type { IsoDate } from '../model/date.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { rawBrief, wrongWith } from './answers.ts';
import { Interrupted } from './interrupted.ts';
import { type Ask, openPrompts } from './prompts.ts';
import { type Answer, answerTo, type Question, type Situation, textOf } from './question.ts';
import { nextQuestion, questionsFor } from './questions.ts';
import type { RawBrief, RawSchool } from './raw-brief.ts';

/** What the interview needs; `input` and `output` are a terminal, which the caller has made sure of. */
export interface InterviewOptions {
  readonly toolkit: Toolkit;
  readonly today: IsoDate;
  /** A school that is known already; then nothing is asked about it. */
  readonly school?: RawSchool;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks what is needed for a first pack, shows all answers, lets the person change them, and gives the brief. Throws
 * `Interrupted` when the person stops.
 */
export async function interview(options: InterviewOptions): Promise<RawBrief> {
  const { toolkit, today, school, input, output } = options;
  const answers = new Map<string, Answer>();
  const now: Situation = { toolkit, today, answers, ...(school ? { school } : {}) };
  const ask = await openPrompts(input, output);
  for (;;) {
    await askWhatIsOpen(ask, now, answers);
    const shown = questionsFor(now);
    output.write(`\n${summary(shown, now)}\n\n`);
    const next = await ask({ kind: 'select', message: 'Klopt dit?', choices: NEXT_STEPS });
    if (next === 'maken') return rawBrief(now);
    if (next === 'stoppen') throw new Interrupted();
    const key = await ask({
      kind: 'select',
      message: 'Welk antwoord wilt u veranderen?',
      choices: listed(shown, now),
    });
    const question = shown.find((one) => one.key === key);
    if (question) answers.set(question.key, await askQuestion(ask, question, now));
  }
}

const NEXT_STEPS = [
  { value: 'maken', name: 'Ja, maak de stukken' },
  { value: 'veranderen', name: 'Een antwoord veranderen' },
  { value: 'stoppen', name: 'Stoppen zonder iets te maken' },
] as const;

/** Asks every open question; answers that another answer has made senseless or wrong are open again. */
async function askWhatIsOpen(ask: Ask, now: Situation, answers: Map<string, Answer>): Promise<void> {
  for (;;) {
    const sensible = new Map(questionsFor(now).map((question) => [question.key, question]));
    for (const [key, answer] of answers) {
      const question = sensible.get(key);
      if (!question || wrongWith(question, answer, now) !== undefined) answers.delete(key);
    }
    const question = nextQuestion(now);
    if (!question) return;
    answers.set(question.key, await askQuestion(ask, question, now));
  }
}

function askQuestion(ask: Ask, question: Question, now: Situation): Promise<Answer> {
  const choices = question.choices?.(now);
  return ask({
    kind: question.kind,
    message: `${question.question}\n${question.why}`,
    default: answerTo(question, now),
    ...(choices ? { choices } : {}),
    wrong: (answer) => wrongWith(question, answer, now),
    echo: (answer) => said(question, answer, now),
  });
}

function summary(questions: readonly Question[], now: Situation): string {
  const lines = listed(questions, now).map(({ name }) => `  ${name}`);
  return ['Dit hebt u gekozen:', ...lines].join('\n');
}

function listed(questions: readonly Question[], now: Situation): readonly { value: string; name: string }[] {
  return questions.map((question, index) => {
    const answer = said(question, answerTo(question, now), now);
    return { value: question.key, name: `${index + 1}. ${question.label}: ${answer}` };
  });
}

/** An answer in the words of a person: names for ids, a day with its weekday. */
function said(question: Question, answer: Answer, now: Situation): string {
  const choices = question.choices?.(now);
  if (choices) {
    const chosen = typeof answer === 'string' ? [answer] : answer;
    return chosen.map((one) => choices.find(({ value }) => value === one)?.name ?? one).join(', ');
  }
  if (textOf(answer) === '') return 'niet ingevuld';
  return wrongWith(question, answer, now) === undefined && question.say
    ? question.say(answer)
    : textOf(answer);
}
