import type { IsoDate } from '../model/date.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { rawBrief, wrongWith } from './answers.ts';
import { Interrupted } from './interrupted.ts';
import type { Preview } from './preview.ts';
import { type Ask, openPrompts } from './prompts.ts';
import { type Answer, answerTo, type Choice, type Question, type Situation, textOf } from './question.ts';
import { nextQuestion, questionsFor } from './questions.ts';
import type { RawBrief, RawSchool } from './raw-brief.ts';
import { listed, mends, said, summary } from './summary.ts';

/** What the interview needs; `input` and `output` are a terminal, which the caller has made sure of. */
export interface InterviewOptions {
  readonly toolkit: Toolkit;
  readonly today: IsoDate;
  /** A school that is known already; then nothing is asked about it. */
  readonly school?: RawSchool;
  /** What the answers would lead to, shown under them. With problems in it nothing can be made yet. */
  readonly preview?: (answers: RawBrief) => Promise<Preview>;
  /** A text in lines that fit on the screen, broken between words; absent: as one line. */
  readonly inLines?: (text: string) => readonly string[];
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** The answers, and what the person wants with them: make the pack, or only keep them for later. */
export interface Interviewed {
  readonly answers: RawBrief;
  readonly wish: 'maken' | 'bewaren';
}

/**
 * Asks what is needed for a first pack, shows all answers and what they lead to, and lets the person change them. Throws
 * `Interrupted` when the person stops and keeps nothing; who stops after the summary may keep the answers it showed.
 */
export async function interview(options: InterviewOptions): Promise<Interviewed> {
  const { toolkit, today, school, input, output } = options;
  const answers = new Map<string, Answer>();
  const now: Situation = { toolkit, today, answers, ...(school ? { school } : {}) };
  const ask = fittingOn(options, await openPrompts(input, output));
  let whole: RawBrief | undefined;
  let wish: Answer = 'veranderen';
  try {
    while (wish === 'veranderen') {
      await askWhatIsOpen(ask, now, answers);
      whole = rawBrief(now);
      const shown = questionsFor(now);
      output.write(`\n${summary(shown, now)}\n\n`);
      const preview = await options.preview?.(whole);
      if (preview) output.write(`\n${preview.lines.join('\n')}\n\n`);
      wish = await askWish(ask, preview);
      if (wish === 'veranderen') await changeOne(ask, now, answers, preview);
    }
  } catch (error) {
    if (!(error instanceof Interrupted) || !whole) throw error;
    wish = await ask({ kind: 'select', message: 'Wilt u uw antwoorden bewaren?', choices: KEEP_OR_NOT });
  }
  if (!whole || wish === 'stoppen') throw new Interrupted();
  return { answers: whole, wish: wish === 'maken' ? 'maken' : 'bewaren' };
}

const MAKE = { value: 'maken', name: 'Ja, maak de stukken' };
const CHANGE = { value: 'veranderen', name: 'Een antwoord veranderen' };
const KEEP = { value: 'bewaren', name: 'Stoppen en antwoorden bewaren' };
const STOP = { value: 'stoppen', name: 'Stoppen zonder te bewaren' };

const KEEP_OR_NOT = [
  { value: 'bewaren', name: 'Ja, bewaar ze' },
  { value: 'stoppen', name: 'Nee, gooi ze weg' },
];

/** What next? Nothing can be made while something stands in the way, so then that is not offered. */
function askWish(ask: Ask, preview: Preview | undefined): Promise<Answer> {
  return preview && preview.problems.length > 0
    ? ask({ kind: 'select', message: 'Wat wilt u doen?', choices: [CHANGE, KEEP, STOP] })
    : ask({ kind: 'select', message: 'Klopt dit?', choices: [MAKE, CHANGE, KEEP, STOP] });
}

/** Lets the person pick an answer and give it again; the cursor stands on the one that mends the first problem. */
async function changeOne(
  ask: Ask,
  now: Situation,
  answers: Map<string, Answer>,
  preview: Preview | undefined,
): Promise<void> {
  const shown = questionsFor(now);
  const [first] = (preview?.problems ?? []).flatMap((problem) =>
    shown.filter((question) => mends(question, problem, now)),
  );
  const key = await ask({
    kind: 'select',
    message: 'Welk antwoord wilt u veranderen?',
    choices: listed(shown, now),
    ...(first ? { default: first.key } : {}),
  });
  const question = shown.find((one) => one.key === key);
  if (!question) return;
  const before = new Map(shown.map((one) => [one.key, textOf(one.default(now))]));
  answers.set(question.key, await askQuestion(ask, question, now));
  for (const one of questionsFor(now)) {
    // Who took what was ready took it for the old answer: another kind of meeting begins at another time.
    const followed = textOf(answers.get(one.key) ?? '') === before.get(one.key);
    if (one !== question && followed && textOf(one.default(now)) !== before.get(one.key))
      answers.delete(one.key);
  }
}

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

/** The same prompts, with what explains a question and its choices in lines that fit. */
function fittingOn({ inLines = (text) => [text] }: InterviewOptions, ask: Ask): Ask {
  const fitting = (text: string) => inLines(text).join('\n');
  return ({ message, choices, ...rest }) =>
    ask({
      ...rest,
      message: message.split('\n').map(fitting).join('\n'),
      ...(choices ? { choices: choices.map((choice) => fittingChoice(choice, fitting)) } : {}),
    });
}

function fittingChoice(choice: Choice, fitting: (text: string) => string): Choice {
  return choice.description === undefined ? choice : { ...choice, description: fitting(choice.description) };
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
