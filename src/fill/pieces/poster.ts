import type { Reminder } from '../../model/toolkit.ts';
import { capital } from '../../model/words.ts';
import type { PaperGround } from '../paper-ground.ts';
import { contentText } from './content-text.ts';

/** The variables of the posters (M90). */
export interface PosterVariables {
  readonly poster: {
    /** One a page, in order of the days on which they hang. */
    readonly bladen: readonly PosterView[];
  };
}

interface PosterView {
  /** The first, whose title is that of the paper. */
  readonly eerste: boolean;
  /** What stands above the title: `Deze week!`; null when it is the title itself. */
  readonly boven: string | null;
  readonly titel: string;
  /** Whether day, time and place stand on it: not on one that says thank you. */
  readonly feiten: boolean;
  /** Warm lines under the facts. */
  readonly regels: readonly string[];
}

/** A line of a poster that tells of the meeting: title and facts of the poster say that already. */
const FACT = /\{\{[^}]*bijeenkomst\./;

/**
 * The texts for posters as posters: the first line large, then title, day, time and place as every paper says them, then
 * what is left of the text.
 */
export function posterVariables({ programme, say }: PaperGround): PosterVariables {
  const posters = programme.reminders.filter(({ reminder }) => reminder.channel === 'poster');
  return {
    poster: {
      bladen: posters.map(({ reminder }, i) => ({
        eerste: i === 0,
        ...posterOf(reminder, programme.title, say),
      })),
    },
  };
}

function posterOf(
  { body }: Reminder,
  title: string,
  say: (text: string) => string,
): Omit<PosterView, 'eerste'> {
  const [first = '', ...others] = contentText(body.html).split('\n');
  const lines = others.filter((line) => !FACT.test(line)).map((line) => say(line));
  const head = capital(say(first));
  return others.some((line) => FACT.test(line))
    ? { boven: head, titel: title, feiten: true, regels: lines }
    : { boven: null, titel: head, feiten: false, regels: lines };
}
