import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '../model/date.ts';
import { InputError } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';

/** Everything of the world outside that a command may see: the only door to it. Tests pass their own. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** What a command prints for people or programs to use. */
  readonly out: Output;
  /** What it tells the person meanwhile: progress, advice, problems. */
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly today: IsoDate;
  /** The package's own folder, with `content/`, `templates/` and `examples/`. */
  readonly root: string;
  /** The content of `root`, for who runs many commands in one process and has it already; absent, each command reads it. */
  readonly toolkit?: Toolkit;
}

/** A stream to write to. */
export interface Output {
  /** The stream itself, for a prompt that moves the cursor. */
  readonly stream: NodeJS.WritableStream;
  readonly isTTY: boolean;
  /** Width of the screen in columns; absent when it is no screen. */
  readonly columns?: number | undefined;
  /** Resolves when the text is written; throws an InputError (write-failed) when it cannot be, as on a full disk. */
  write(text: string): Promise<void>;
}

/** The world as this process sees it. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    out: output(process.stdout, 'stdout'),
    err: output(process.stderr, 'stderr'),
    env: process.env,
    cwd: process.cwd(),
    today: todayInTheNetherlands(),
    root: resolve(dirname(fileURLToPath(import.meta.url)), '..', '..'),
  };
}

function output(stream: NodeJS.WriteStream, name: string): Output {
  stream.on('error', () => undefined); // every write hears of its own error
  const write = (text: string) =>
    new Promise<void>((done, fail) => {
      stream.write(text, (error) => {
        const reason = (error as NodeJS.ErrnoException | null | undefined)?.code;
        // The reader of a pipe may stop early, as `| head` does: that is no failure. Nobody hears what stderr cannot say.
        const gone = reason === 'EPIPE' || reason === 'ERR_STREAM_DESTROYED' || name === 'stderr';
        if (!error || gone) return done();
        fail(
          new InputError([
            { code: 'write-failed', level: 'error', file: name, detail: { reason: reason ?? '' } },
          ]),
        );
      });
    });
  return { stream, isTTY: stream.isTTY === true, columns: stream.columns, write };
}

/** The day it is where the school is, whatever the time zone of the machine. */
function todayInTheNetherlands(): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    new Date(),
  );
}
