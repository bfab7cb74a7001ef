import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program of this name stands on the PATH. */
export function hasTool(name: string): boolean {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .some((folder) => names.some((file) => canRun(join(folder, file))));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether tests that need a tool are left out, and a few words for their title that say so. */
export interface ToolNeed {
  readonly skip: boolean;
  /** Empty when nothing is missing. */
  readonly why: string;
}

/**
 * For `describe.skipIf`: at home, tests whose tools are missing are skipped and say why; with `CI=true` they run, and
 * fail on what is missing.
 */
export function requireInCi(...names: readonly string[]): ToolNeed {
  const missing = names.filter((name) => !hasTool(name));
  if (missing.length === 0) return { skip: false, why: '' };
  return { skip: process.env.CI !== 'true', why: ` (not on the PATH: ${missing.join(', ')})` };
}

/** What a tool prints on stdout and stderr, and its exit code. Throws when it cannot be started. */
export function runTool(name: string, args: readonly string[]): { output: string; code: number | null } {
  const { stdout, stderr, status, error } = spawnSync(name, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { output: stdout + stderr, code: status };
}
