import { dirname, join, resolve } from 'node:path';
import type { Brief } from '../model/brief.ts';
import { briefSource } from '../model/brief-source.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { schoolSource } from '../model/school-source.ts';
import type { KeyPath, LineOf } from '../source/locate.ts';
import { readTextFile } from '../source/text-file.ts';
import { validate } from '../source/validate.ts';
import { writeYaml } from '../source/write-yaml.ts';
import { readYaml } from '../source/yaml.ts';
import type { RawBrief, RawSchool } from './raw-brief.ts';

const BRIEF_HEADER = `# Uw bijeenkomst. Verander wat u wilt en maak de stukken opnieuw:
#   samenspel maak bijeenkomst.yaml
# Een regel die met # begint, telt niet mee.
`;

const SCHOOL_HEADER = `# Uw school. Dit bestand geldt voor al uw bijeenkomsten.
# Een regel die met # begint, telt niet mee.
`;

/** A brief that was read, and where it came from. */
export interface BriefSource {
  readonly brief: Brief;
  /** As the person typed it. */
  readonly file: string;
  /** Lines of the brief's own file. */
  readonly lineOf: LineOf;
  /** The school file, relative like `file`; absent when the school stands in the brief itself. */
  readonly schoolFile?: string;
  /** Absolute path of the logo; whether it exists is checked where it is read. */
  readonly logoPath?: string;
}

/**
 * Reads a brief from YAML or JSON. `file` is its name in problems, `directory` the folder from which `school:` and `logo:`
 * count their paths (a logo in a school file counts from that file). All problems come at once, those of the school file
 * with its own name and lines. A school file that cannot be read keeps its `file-` code, with `namedIn` and `namedAt`
 * (the brief and its line) in the detail.
 */
export function readBrief(
  text: string,
  options: { readonly file: string; readonly directory: string },
): Outcome<BriefSource> {
  const { file, directory } = options;
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const { lineOf } = read.value;
  const raw = read.value.value as Readonly<Record<string, unknown>>;
  const path = raw.school;
  if (typeof path !== 'string') {
    const brief = validate(briefSource, raw, file, lineOf);
    return brief.ok ? good(source(brief.value, { file, lineOf }, directory)) : brief;
  }
  const schoolFile = join(dirname(file), path);
  const school = readSchool(resolve(directory, path), schoolFile);
  const named = { namedIn: file, namedAt: lineOf(['school']) };
  const schoolProblems = school.problems.map((problem) =>
    isAboutFile(problem) ? withDetail(problem, named) : problem,
  );
  // With a school that is fine in its place, the rest of the brief can be checked whatever the school file holds.
  const brief = validate(briefSource, { ...raw, school: { naam: 'school' } }, file, lineOf);
  if (!brief.ok || !school.ok) return bad([...brief.problems, ...schoolProblems]);
  const whole = { ...brief.value, school: school.value };
  return good(source(whole, { file, lineOf, schoolFile }, dirname(resolve(directory, path))));
}

/**
 * Reads a school file. Its keys may stand under `school:` or at the left margin; problems name them as they stand.
 */
export function readSchool(path: string, shownAs: string): Outcome<Brief['school']> {
  const text = readTextFile(path, shownAs);
  if (!text.ok) return text;
  const read = readYaml(text.value, shownAs);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const keys = value as Readonly<Record<string, unknown>>;
  if (typeof keys.school !== 'object') return validate(schoolSource, keys, shownAs, lineOf);
  const inside = validate(schoolSource, keys.school, shownAs, (at: KeyPath) => lineOf(['school', ...at]));
  const others = Object.keys(keys).filter((key) => key !== 'school');
  const problems = [
    ...inside.problems.map((problem) => ({
      ...problem,
      key: problem.key ? `school.${problem.key}` : 'school',
    })),
    ...others.map(
      (key): Problem => ({
        code: 'key-unknown',
        level: 'error',
        file: shownAs,
        line: lineOf([key]),
        key,
        detail: { allowed: ['school'] },
      }),
    ),
  ];
  return inside.ok && problems.length === 0 ? inside : bad(problems);
}

/** A brief as the text of a YAML file; `readBrief` reads the same brief back from it. */
export function writeBrief(answers: RawBrief): string {
  return `${BRIEF_HEADER}${writeYaml(answers)}`;
}

/** The school part as the text of a file of its own, to which `school:` in a brief may point. */
export function writeSchool(school: RawSchool): string {
  return `${SCHOOL_HEADER}${writeYaml(school)}`;
}

function source(
  brief: Brief,
  rest: Omit<BriefSource, 'brief' | 'logoPath'>,
  logoFolder: string,
): BriefSource {
  const { logo } = brief.school;
  return { brief, ...rest, ...(logo === undefined ? {} : { logoPath: resolve(logoFolder, logo) }) };
}

function isAboutFile(problem: Problem): boolean {
  return problem.code === 'file-missing' || problem.code === 'file-unreadable';
}

function withDetail(problem: Problem, detail: NonNullable<Problem['detail']>): Problem {
  return { ...problem, detail: { ...problem.detail, ...detail } };
}
