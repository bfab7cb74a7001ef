import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Brief } from '../model/brief.ts';
import { briefSource } from '../model/brief-source.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { schoolSource } from '../model/school-source.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { type KeyPath, keyOf, pathOf } from '../source/locate.ts';
import { textsIn } from '../source/raw.ts';
import { readTextFile } from '../source/text-file.ts';
import { validate } from '../source/validate.ts';
import { writeYaml } from '../source/write-yaml.ts';
import { readYaml } from '../source/yaml.ts';
import {
  type AgreementsKey,
  agreementsOf,
  type BriefAgreements,
  type NamedFile,
} from './agreements-of-brief.ts';
import type { RawBrief, RawSchool } from './raw-brief.ts';
import { type WrittenFile, withUnknownIds } from './unknown-ids.ts';

const BRIEF_HEADER = `# Uw bijeenkomst. Verander wat u wilt en maak de stukken opnieuw:
#   samenspel maak bijeenkomst.yaml
# Een regel die met # begint, telt niet mee.
`;

const SCHOOL_HEADER = `# Uw school. Dit bestand geldt voor al uw bijeenkomsten.
# Een regel die met # begint, telt niet mee.
`;

/** Where something stands in the person's own files. */
export interface Place {
  /** As the person typed it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly key: string;
}

/** A brief that was read, and where it came from. */
export interface BriefSource {
  readonly brief: Brief;
  /** As the person typed it. */
  readonly file: string;
  /**
   * Where a key stands, `school.naam` or `afspraken.gezegd[0]` as a brief names it: in the brief, or in the school file or
   * the file of agreements by the name that it has there.
   */
  readonly placeOf: (key: string) => Place;
  /** The texts of brief, school file and agreements that hold a character, in their order. */
  readonly textsWith: (character: string) => readonly (Place & { readonly text: string })[];
  /** Absolute path of the logo; whether it exists is checked where it is read. */
  readonly logoPath?: string;
}

/** A school file: its keys stand under `school:`, or at the left margin. */
interface SchoolSource extends WrittenFile {
  readonly school: Brief['school'];
  readonly nested: boolean;
}

/**
 * Reads a brief from YAML or JSON. `file` is its name in problems, `directory` the folder from which `school:` and `logo:`
 * count their paths (a logo in a school file counts from that file). All problems come at once, those of the school file
 * with its own name and lines. A school file that cannot be read keeps its `file-` code, with `namedIn` and `namedAt`
 * (the brief and its line) in the detail. The files of agreements that a brief names are read as well; `agreements` gives
 * others in their place. With a `toolkit`, a brief that is not right also has a `reference-unknown` for
 * every id that the toolkit lacks; of a brief that is right, the planner tells them.
 */
export function readBrief(
  text: string,
  options: {
    readonly file: string;
    readonly directory: string;
    readonly toolkit?: Toolkit;
    readonly agreements?: Partial<Record<AgreementsKey, NamedFile>>;
  },
): Outcome<BriefSource> {
  const { file, directory, toolkit } = options;
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const { lineOf } = read.value;
  const raw = read.value.value as Readonly<Record<string, unknown>>;
  const own = { file, raw, lineOf };
  const agreements = agreementsOf(own, directory, options.agreements ?? {});
  const refuse = (problems: readonly Problem[], others: readonly Problem[] = []) =>
    bad<BriefSource>([...withUnknownIds(problems, own, toolkit), ...others, ...agreements.problems]);
  const path = raw.school;
  if (typeof path !== 'string') {
    const brief = validate(briefSource, raw, file, lineOf);
    if (!brief.ok || !agreements.ok) return refuse(brief.problems);
    return good(sourceOf(brief.value, own, directory, agreements.value));
  }
  const schoolFile = isAbsolute(path) ? path : join(dirname(file), path);
  const school = readSchoolFile(resolve(directory, path), schoolFile);
  const named = { namedIn: file, namedAt: lineOf(['school']) };
  const schoolProblems = school.problems.map((problem) =>
    isAboutFile(problem) ? withDetail(problem, named) : problem,
  );
  // With a school that is fine in its place, the rest of the brief can be checked whatever the school file holds.
  const brief = validate(briefSource, { ...raw, school: { naam: 'school' } }, file, lineOf);
  if (!brief.ok || !school.ok || !agreements.ok) return refuse(brief.problems, schoolProblems);
  const whole = { ...brief.value, school: school.value.school };
  return good(sourceOf(whole, own, dirname(resolve(directory, path)), agreements.value, school.value));
}

/**
 * Reads a school file. Its keys may stand under `school:` or at the left margin; problems name them as they stand.
 */
export function readSchool(path: string, shownAs: string): Outcome<Brief['school']> {
  const read = readSchoolFile(path, shownAs);
  return read.ok ? good(read.value.school) : read;
}

function readSchoolFile(path: string, shownAs: string): Outcome<SchoolSource> {
  const text = readTextFile(path, shownAs);
  if (!text.ok) return text;
  const read = readYaml(text.value, shownAs);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const keys = value as Readonly<Record<string, unknown>>;
  const from = { file: shownAs, raw: keys, lineOf };
  if (typeof keys.school !== 'object') {
    const school = validate(schoolSource, keys, shownAs, lineOf);
    return school.ok ? good({ ...from, school: school.value, nested: false }) : school;
  }
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
  return inside.ok && problems.length === 0
    ? good({ ...from, school: inside.value, nested: true })
    : bad(problems);
}

/** A brief as the text of a YAML file; `readBrief` reads the same brief back from it. */
export function writeBrief(answers: RawBrief): string {
  return `${BRIEF_HEADER}${writeYaml(answers)}`;
}

/** The school part as the text of a file of its own, to which `school:` in a brief may point. */
export function writeSchool(school: RawSchool): string {
  return `${SCHOOL_HEADER}${writeYaml(school)}`;
}

function sourceOf(
  brief: Brief,
  own: WrittenFile,
  logoFolder: string,
  agreements: BriefAgreements,
  school?: SchoolSource,
): BriefSource {
  const { logo } = brief.school;
  const files = [own, ...(school ? [school] : []), ...agreements.files];
  return {
    brief: { ...brief, ...agreements.nouns },
    file: own.file,
    placeOf: (key) => {
      const path = pathOf(key);
      const agreed = agreements.placeOf(path);
      if (agreed) return agreed;
      if (!school || path[0] !== 'school') return { file: own.file, line: own.lineOf(path), key };
      const there = school.nested ? path : path.slice(1);
      return { file: school.file, line: school.lineOf(there), key: there.length > 0 ? keyOf(there) : key };
    },
    textsWith: (character) => files.flatMap((one) => textsOf(one, character)),
    ...(logo === undefined ? {} : { logoPath: resolve(logoFolder, logo) }),
  };
}

/** The texts of one file that hold a character, composed as fields read them; paths and codes of advice are never printed. */
function textsOf({ file, raw, lineOf }: WrittenFile, character: string) {
  return textsIn(raw)
    .map(({ text, path }) => ({ file, line: lineOf(path), key: keyOf(path), text: text.normalize('NFC') }))
    .filter(
      ({ key, text }) => text.includes(character) && !/(^|\.)logo$|^stil\b|^(?:vorige_)?afspraken$/.test(key),
    );
}

function isAboutFile(problem: Problem): boolean {
  return problem.code === 'file-missing' || problem.code === 'file-unreadable';
}

function withDetail(problem: Problem, detail: NonNullable<Problem['detail']>): Problem {
  return { ...problem, detail: { ...problem.detail, ...detail } };
}
