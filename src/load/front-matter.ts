import matter from 'gray-matter';
import { bad, good, type Outcome, type ProblemCode } from '../model/problem.ts';
import { lineCounter } from '../source/line-counter.ts';
import { readYaml, type YamlSource } from '../source/yaml.ts';

/** A content file in its two parts; every line counts from the top of the file. */
export interface ContentFile {
  readonly frontMatter: YamlSource;
  readonly body: string;
  readonly bodyLine: number;
}

/** What gray-matter would run as a program, or read with a YAML of its own, is refused before it gets the text. */
const ENGINES = Object.fromEntries(
  ['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'json', 'toml'].map((name) => [name, refuseEngine]),
);

function refuseEngine(): never {
  throw new TypeError('front matter is YAML only');
}

/**
 * Splits a content file into front matter and body. Errors: front-matter-missing (`detail.reason`: `none` or
 * `not-closed`), front-matter-code (a language after the first `---`, which gray-matter would run), and those of
 * `readYaml`.
 */
export function splitContent(text: string, file: string): Outcome<ContentFile> {
  const refuse = (code: ProblemCode, detail: Record<string, string>) =>
    bad<ContentFile>([{ code, level: 'error', file, line: 1, detail }]);

  const [first = '', ...rest] = text.split(/\r\n|\n/);
  if (!first.startsWith('---') || first.startsWith('----'))
    return refuse('front-matter-missing', { reason: 'none' });
  const language = first.slice(3).trim();
  if (language !== '' && language !== 'yaml')
    return refuse('front-matter-code', { language: language.slice(0, 20) });
  // gray-matter closes at any line that only starts with the sign: such a line would swallow what follows on it.
  const closing = rest.find((line) => line.startsWith('---'));
  if (closing?.trimEnd() !== '---') return refuse('front-matter-missing', { reason: 'not-closed' });

  let frontMatter: Outcome<YamlSource> | undefined;
  const yaml = (part: string) => {
    // The part begins behind the first sign, on line 1, so its lines are those of the file.
    frontMatter = readYaml(part, file);
    return {};
  };
  // The options must be there: without them gray-matter remembers files, also broken ones, by their text.
  const split = matter(text, { language: 'yaml', engines: { ...ENGINES, yaml } });
  frontMatter ??= readYaml(split.matter, file);
  if (!frontMatter.ok) return bad(frontMatter.problems);
  const bodyLine = lineCounter(text)(text.length - split.content.length);
  return good({ frontMatter: frontMatter.value, body: split.content, bodyLine });
}
