import type { Level, Problem } from '../model/problem.ts';
import { coloursFor } from './colour.ts';
import { harmless } from './details.ts';
import type { Io } from './io.ts';
import { explanation, LEVEL_WORDS, placeOf, sentence } from './messages.ts';
import { screenWidth, wrap } from './wrap.ts';

/** A result for a program (`--json`) and the same for a person. */
export interface Result {
  readonly json: Readonly<Record<string, unknown>>;
  /** For stdout; ends with a newline, or is empty. */
  readonly text: string;
  /** The text tells the problems itself. */
  readonly tellsProblems?: boolean;
}

/** Tells what happens: people read it on stderr, and find the result on stdout; `--json` gives one object and no more. */
export interface Reporter {
  readonly json: boolean;
  /** A line about work under way; for people only, and not with `--stil`. */
  progress(text: string): Promise<void>;
  /** The end of a command, with all its problems. */
  finish(ok: boolean, problems: readonly Problem[], result?: Result): Promise<void>;
  /** The end of a command that was used wrongly, or of a program that fails: a sentence that is about no file. */
  fail(code: string, text: string): Promise<void>;
}

/** A reporter for one run. */
export function createReporter(
  io: Io,
  options: { readonly json: boolean; readonly quiet: boolean },
): Reporter {
  const { json, quiet } = options;
  const print = (object: object) => io.out.write(`${JSON.stringify(object, null, 2)}\n`);
  const colours = coloursFor(io, io.err);
  // A screen would cut long lines in the middle of a word; a file or a pipe gets one line a problem.
  const folded = (text: string) =>
    io.err.isTTY ? wrap(text, screenWidth(io.err.columns), '  ').join('\n') : text;
  const advice = (problem: Problem) => {
    const colour = { error: colours.error, warning: colours.warning, hint: colours.hint }[problem.level];
    const label = LEVEL_WORDS[problem.level];
    const text = folded(`${label}: ${explanation(problem)}${behind(problem)}`);
    return colour(label) + text.slice(label.length);
  };

  return {
    json,
    progress: async (text) => {
      if (!json && !quiet) await io.err.write(`${colours.faint(text)}\n`);
    },
    finish: async (ok, problems, result) => {
      if (json) return print({ ok, ...result?.json, problemen: problems.map(asJson) });
      for (const problem of result?.tellsProblems ? [] : byWeight(problems)) {
        if (problem.level === 'error') await io.err.write(`${sentence(problem)}\n`);
        else if (!quiet) await io.err.write(`${advice(problem)}\n`);
      }
      if (result && (!quiet || (!ok && result.tellsProblems))) await io.out.write(result.text);
    },
    fail: async (code, text) => {
      if (json) return print({ ok: false, problemen: [{ code, soort: 'fout', zin: text }] });
      await io.err.write(`${text}\n`);
    },
  };
}

/** What an error message says first: errors, then warnings, then hints; otherwise in the order found. */
function byWeight(problems: readonly Problem[]): Problem[] {
  const order: readonly Level[] = ['error', 'warning', 'hint'];
  return order.flatMap((level) => problems.filter((problem) => problem.level === level));
}

/** A problem as `--json` gives it; keys in Dutch, like those of the brief. */
function asJson(problem: Problem): object {
  return {
    code: problem.code,
    soort: LEVEL_WORDS[problem.level].toLowerCase(),
    bestand: problem.file,
    regel: problem.line,
    sleutel: problem.key,
    zin: explanation(problem),
    details: problem.detail,
  };
}

/** ` Bron: Een boek.` for advice that rests on a source; empty otherwise. */
export function sourceOf({ detail }: Problem): string {
  return detail?.source === undefined ? '' : harmless(` Bron: ${detail.source}.`);
}

/** What stands behind advice: its source, and its code and place, with which a person can silence or find it. */
function behind(problem: Problem): string {
  const marks = [problem.detail?.rule, placeOf(problem)].filter((mark) => mark !== undefined);
  return sourceOf(problem) + (marks.length === 0 ? '' : harmless(` (${marks.join(', ')})`));
}
