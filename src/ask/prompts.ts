import { styleText } from 'node:util';
import { DUTCH_THEME } from './dutch-theme.ts';
import { Interrupted } from './interrupted.ts';
import type { Answer, Choice } from './question.ts';

/** One question as it is put on the screen. */
export interface Prompt {
  readonly kind: 'input' | 'select' | 'checkbox';
  /** The question; what comes after a line end explains it. */
  readonly message: string;
  readonly default?: Answer;
  readonly choices?: readonly Choice[];
  /** What is wrong with an answer, as a sentence; undefined when nothing is. */
  readonly wrong?: (answer: Answer) => string | undefined;
  /** A typed answer as it is shown once it is given. */
  readonly echo?: (answer: Answer) => string;
}

/** Asks one thing and gives the answer. Throws `Interrupted` on Ctrl-C, and when the input ends. */
export type Ask = (prompt: Prompt) => Promise<Answer>;

/** Opens a terminal for questions. inquirer is loaded here, so that it costs nothing when nothing is asked. */
export async function openPrompts(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<Ask> {
  const { createPromptModule, default: prompts } = await import('inquirer');
  const screen: Screen = {
    heading: (text) => new prompts.Separator(styleText('bold', text)),
    listed: Math.min(MOST_LISTED, Math.max(FEWEST_LISTED, rowsOf(output) - AROUND_LIST)),
  };
  return async (prompt) => {
    // Input that has ended pauses no more, and the prompt would wait for ever.
    if (!input.readable) throw new Interrupted();
    const stop = new AbortController();
    const run = createPromptModule({ input, output, signal: stop.signal });
    // On Ctrl-D the line reader pauses its input and the prompt would wait for ever.
    const ended = () => stop.abort();
    input.on('pause', ended);
    input.on('end', ended);
    try {
      const { answer } = await run<{ answer: Answer }>([question(prompt, screen)]);
      return answer;
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (name === 'ExitPromptError' || name === 'AbortPromptError') throw new Interrupted();
      throw error;
    } finally {
      input.off('pause', ended);
      input.off('end', ended);
    }
  };
}

/** Lines of a list that are on the screen at once, at least and at most. */
const FEWEST_LISTED = 7;
const MOST_LISTED = 30;
/** Lines that stand above and under a list: the question, its reason, a description, the keys. */
const AROUND_LIST = 10;
/** Of a screen that does not say how high it is. */
const USUAL_ROWS = 30;

function rowsOf(output: NodeJS.WritableStream): number {
  return 'rows' in output && typeof output.rows === 'number' ? output.rows : USUAL_ROWS;
}

/** What a list needs to know of the screen. */
interface Screen {
  /** A line between choices that cannot be chosen. */
  readonly heading: (text: string) => { readonly type: string; readonly separator: string };
  /** So many lines of a list are shown at once. */
  readonly listed: number;
}

function question(prompt: Prompt, screen: Screen) {
  const { kind, message, wrong, echo } = prompt;
  const common = { name: 'answer', message, theme: DUTCH_THEME } as const;
  const validate = (answer: Answer) => wrong?.(answer) ?? true;
  const choices = (prompt.choices ?? []).map((choice) => ({ ...choice, short: choice.name }));
  if (kind === 'select') {
    return {
      ...common,
      type: 'select',
      choices: choices.flatMap((choice, at) =>
        choice.under !== undefined && choice.under !== choices[at - 1]?.under
          ? [screen.heading(choice.under), choice]
          : [choice],
      ),
      pageSize: screen.listed,
      loop: false,
      default: prompt.default,
    } as const;
  }
  if (kind === 'checkbox') {
    return {
      ...common,
      type: 'checkbox',
      choices: choices.map((choice) => ({
        ...choice,
        checked: prompt.default?.includes(choice.value) === true,
      })),
      pageSize: screen.listed,
      loop: false,
      shortcuts: { all: null, invert: null },
      validate: (chosen: readonly { readonly value: string }[]) => validate(chosen.map(({ value }) => value)),
    } as const;
  }
  return {
    ...common,
    type: 'input',
    default: typeof prompt.default === 'string' ? prompt.default : '',
    transformer: (text: string, { isFinal }: { isFinal?: boolean }) =>
      isFinal && echo && text !== '' ? echo(text) : text,
    validate,
  } as const;
}
