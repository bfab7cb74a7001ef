import { spawn } from 'node:child_process';
import type { TestContext } from 'vitest';
import { hasTool } from '../tools.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What a check counted, for its line: `75 PDF's, 106 regels`. */
    counted?: string;
  }
}

/** Ends a check: tells what was counted, and fails with a line for every fault. */
export function conclude({ task }: TestContext, counted: string, faults: readonly string[]): void {
  task.meta.counted = `${counted}, ${faults.length} ${faults.length === 1 ? 'fout' : 'fouten'}`;
  if (faults.length === 0) return;
  const shown = faults.slice(0, MOST_SHOWN);
  const more = faults.length > shown.length ? [`… en nog ${faults.length - shown.length}`] : [];
  const error = new Error([...shown, ...more].join('\n'));
  error.stack = '';
  throw error;
}

const MOST_SHOWN = 40;

/** Skips the check when a tool is not here, and says so; with `CI=true` that is a failure instead. */
export function need(context: TestContext, what: string, reason: string | undefined): void {
  if (reason === undefined) return;
  if (process.env.CI === 'true') throw new Error(`${what} is er niet: ${reason}`);
  context.skip(`${what} is er niet (${reason})`);
}

/** Skips the check when one of these programs is not on the PATH. */
export function needPrograms(context: TestContext, ...names: readonly string[]): void {
  for (const name of names)
    need(context, name, hasTool(name) ? undefined : 'het programma staat niet op het pad');
}

/** What a program printed, and its exit code. */
export interface Ran {
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
}

/** Runs a program and waits for it without holding up the rest. Rejects when it cannot be started. */
export function run(program: string, args: readonly string[], folder?: string): Promise<Ran> {
  // Windows starts a .cmd, as Maven is, through its shell only; no argument of ours needs quoting.
  const shell = process.platform === 'win32' && program === 'mvn';
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const [output, errors]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString(), code }),
    );
  });
}

/** Does something for every item, two at a time: the checks are slow in other programs, and most machines have two cores. */
export async function forEach<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const work = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await act(item);
  };
  await Promise.all([work(), work()]);
}
