import { parseEvents, YAMLException } from 'js-yaml';
import type { Problem } from '../model/problem.ts';
import { codePoint } from '../model/words.ts';

/** Why a text is no YAML, in a word for which `cli/input-sentences.ts` has a sentence. */
type SyntaxReason =
  | 'quote-not-closed'
  | 'bracket-not-closed'
  | 'comma-missing'
  | 'colon-missing'
  | 'colon-in-value'
  | 'character-needs-quotes'
  | 'text-after-quote'
  | 'indentation'
  | 'hash'
  | 'tag'
  | 'more-documents'
  | 'key-not-text'
  | 'other';

// What YAML 1.2 (5.1) calls non-printable, for which a parser may stop at any place: say it here, for every line.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

// Characters to parse at most; a brief has about 50 lines of 40.
const MOST_TO_SEARCH = 2_000_000;

type LineAt = (offset: number) => number;

/** A `value-control-character` for every line that holds one, at most twenty; detail `character` (`U+0007`). */
export function controlCharacters(text: string, file: string, lineAt: LineAt): readonly Problem[] {
  const byLine = new Map<number, string>();
  for (const match of text.matchAll(CONTROL)) {
    const line = lineAt(match.index);
    if (!byLine.has(line)) byLine.set(line, match[0]);
    if (byLine.size === 20) break;
  }
  return Array.from(byLine, ([line, character]) => ({
    code: 'value-control-character',
    level: 'error',
    file,
    line,
    detail: { character: codePoint(character) },
  }));
}

/** What the parser's error means to the one who wrote the text; tabs in the indentation are all reported. */
export function syntaxProblems(
  error: YAMLException,
  text: string,
  file: string,
  lineAt: LineAt,
  maxDepth: number,
): readonly Problem[] {
  const position = error.mark?.position ?? 0;
  const lines = text.split(/\r\n?|\n/);
  const line = Math.min(lineAt(position), lines.length);
  if (/maxDepth/.test(error.reason)) {
    return [{ code: 'yaml-too-deep', level: 'error', file, line, detail: { max: maxDepth } }];
  }
  const isJson = /\.json$/i.test(file) || /^\s*[{[]/.test(text);
  const tabbed = lines.flatMap((one, index) => (/^ *\t+ *\S/.test(one) ? [index + 1] : []));
  if (!isJson && (/tab characters/.test(error.reason) || tabbed.includes(line))) {
    const at = tabbed.length > 0 ? tabbed.slice(0, 20) : [line];
    return at.map((one) => ({ code: 'yaml-tabs', level: 'error', file, line: one }));
  }
  const [reason, at] = explain(error.reason, lines, line, text[position] ?? '');
  const excerpt = (lines[at - 1] ?? '').trim().slice(0, 60);
  return [{ code: 'yaml-syntax', level: 'error', file, line: at, detail: { reason, excerpt } }];
}

/** The reason, and the line to look at: not always the one at which the parser stopped. */
function explain(
  message: string,
  lines: readonly string[],
  line: number,
  stoppedAt: string,
): [SyntaxReason, number] {
  // A value in quotes or brackets that runs on to a line of the next key: it was not closed before.
  const before = /deficient indentation/.test(message) ? unclosedIn(lines.slice(0, line - 1)) : undefined;
  const unclosed = before ?? unclosedBy(message);
  if (unclosed) {
    const opened = lineThatOpens(unclosed, lines, before ? line - 1 : line);
    // `{ hoofd: #1d5b79 }`: everything behind the # is a comment to YAML, also the bracket.
    return [/[{,]\s*[^:]*:\s+#[0-9a-f]{3,8}\b/i.test(lines[opened - 1] ?? '') ? 'hash' : unclosed, opened];
  }
  const reason = reasonOf(message, lines[line - 1] ?? '', stoppedAt);
  if (!/multiline key/.test(message)) return [reason, line];
  // The parser took this line and the one before it for one key; the colon is missing in the first of them.
  let first = line;
  while (first > 1 && /^\s*[^\s#:][^:]*$/.test(lines[first - 2] ?? '')) first--;
  return [reason, first];
}

function reasonOf(message: string, line: string, stoppedAt: string): SyntaxReason {
  if (/missed comma/.test(message)) return 'comma-missing';
  if (/\btag\b/i.test(message)) return 'tag';
  if (/^(\s*-)*\s*[^\s:"'#][^:"'#]*:\s+[@`%]/.test(line)) return 'character-needs-quotes';
  if (/^(\s*-)*\s*[^\s:"'#][^:"'#]*:\s+[^\s"'#].*:(\s|$)/.test(line)) return 'colon-in-value';
  if (/^(\s*-)*\s*[^\s:"'#][^:"'#]*:\s+("[^"]*"|'[^']*')\s*[^\s#]/.test(line)) return 'text-after-quote';
  if (/multiline key|expected ':'|key-value separator/.test(message)) return 'colon-missing';
  if (/document separator is expected/.test(message) && stoppedAt === ':') return 'colon-missing';
  return /indentation|document separator is expected/.test(message) ? 'indentation' : 'other';
}

type Unclosed = 'quote-not-closed' | 'bracket-not-closed';

function unclosedBy(message: string): Unclosed | undefined {
  if (!/unexpected end/.test(message)) return undefined;
  if (/quoted scalar/.test(message)) return 'quote-not-closed';
  return /flow collection/.test(message) ? 'bracket-not-closed' : undefined;
}

/** What these lines by themselves leave open. */
function unclosedIn(lines: readonly string[]): Unclosed | undefined {
  try {
    parseEvents(lines.join('\n'), {});
    return undefined;
  } catch (error) {
    return error instanceof YAMLException ? unclosedBy(error.reason) : undefined;
  }
}

/**
 * The parser finds a quote or bracket that is never closed later than it was opened. It was opened on the first line
 * that leaves the text open, when the lines before it do not.
 */
function lineThatOpens(unclosed: Unclosed, lines: readonly string[], end: number): number {
  let opened = end;
  const first = Math.max(1, end - linesToSearch(lines));
  while (opened > first && unclosedIn(lines.slice(0, opened - 1)) === unclosed) opened--;
  return opened;
}

/** Every line searched costs a parse of all lines before it: as many as take no time to speak of. */
function linesToSearch(lines: readonly string[]): number {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  return Math.floor(MOST_TO_SEARCH / (length + 1));
}
