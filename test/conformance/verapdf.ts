import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../make/examples.ts';
import { hasTool } from '../tools.ts';
import { run } from './check.ts';

const HOME = join(import.meta.dirname, 'verapdf');
// The pom.xml puts it here.
const CACHE = join(ROOT, 'node_modules', '.cache', 'verapdf');

// Maven Central does not always answer the first time.
const ATTEMPTS = 4;

/** Gets veraPDF by Maven unless it is there already; what is in the way, or nothing when it is ready. */
export async function fetchVeraPdf(): Promise<string | undefined> {
  if (!hasTool('java')) return 'java staat niet op het pad';
  if (jarOfVeraPdf()) return undefined;
  if (!hasTool('mvn')) return 'mvn staat niet op het pad, en haalt veraPDF op';
  let said = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { output, errors, code } = await run('mvn', ['-q', '-B', 'dependency:copy-dependencies'], HOME);
    if (code === 0 && jarOfVeraPdf()) return undefined;
    said = `${output}${errors}`.trim().slice(0, 500);
  }
  return `mvn kon het niet ophalen: ${said}`;
}

function jarOfVeraPdf(): string | undefined {
  const name = existsSync(CACHE) ? readdirSync(CACHE).find((file) => file.endsWith('.jar')) : undefined;
  return name && join(CACHE, name);
}

/** What veraPDF says of one file; the fields that we read. */
export interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly {
    readonly compliant: boolean;
    readonly details: {
      readonly passedRules: number;
      readonly failedRules: number;
      readonly ruleSummaries: readonly Rule[];
    };
  }[];
  readonly taskException?: { readonly exceptionMessage: string };
}

/** A rule that a file breaks. */
export interface Rule {
  readonly specification: string;
  readonly clause: string;
  readonly testNumber: number;
  readonly failedChecks: number;
  readonly checks: readonly { readonly context: string; readonly errorMessage: string }[];
}

/** All PDFs of a folder, in one Java process. */
export async function validate(folder: string, flavour: string): Promise<readonly Job[]> {
  const options = ['--flavour', flavour, '--format', 'json', '--maxfailuresdisplayed', '1', '--recurse'];
  const program = ['-cp', jarOfVeraPdf() ?? '', 'org.verapdf.apps.GreenfieldCliWrapper'];
  const { output, errors } = await run('java', [...program, ...options, folder]);
  try {
    return (JSON.parse(output) as { report: { jobs: readonly Job[] } }).report.jobs;
  } catch {
    throw new Error(`veraPDF gaf geen leesbaar antwoord: ${output.slice(0, 300)}${errors.slice(0, 300)}`);
  }
}

/** A line for every rule that a file breaks, with its clause; the file's name counts from `folder`. */
export function faultsOf(
  folder: string,
  { itemDetails, validationResult = [], taskException }: Job,
): string[] {
  const file = relative(folder, itemDetails.name);
  if (taskException) return [`${file}: ${taskException.exceptionMessage}`];
  if (validationResult.length === 0) return [`${file}: veraPDF gaf geen oordeel`];
  return validationResult.flatMap(({ compliant, details: { ruleSummaries } }) => {
    const broken = ruleSummaries.map(({ specification, clause, testNumber, failedChecks, checks }) => {
      const { errorMessage = '', context = '' } = checks[0] ?? {};
      return `${file}: ${specification}, ${clause}-${testNumber}, ${failedChecks} keer: ${errorMessage} (${context})`;
    });
    return compliant || broken.length > 0 ? broken : [`${file}: niet in orde, zonder reden`];
  });
}
