/** Octets in a line, its line break left out (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const UTF8 = new TextEncoder();

/** One property on one line, still unfolded: `SUMMARY;LANGUAGE=nl:Ouderavond`. `value` is in the form of its own type. */
export function contentLine(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(parameters).map(([key, one]) => `;${key}=${parameterValue(one)}`);
  return `${name}${written.join('')}:${value}`;
}

/** A property with Dutch text as its value, escaped as RFC 5545, 3.3.11 asks. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text), { LANGUAGE: 'nl' });
}

/** Lines between the `BEGIN` and the `END` of a component (RFC 5545, 3.6). */
export function component(name: string, lines: readonly string[]): readonly string[] {
  return [`BEGIN:${name}`, ...lines, `END:${name}`];
}

/**
 * Text as a TEXT value (RFC 5545, 3.3.11): backslash, semicolon and comma get a backslash, a line break becomes `\n`.
 * Control characters, which TEXT may not hold, are left out; half a character becomes U+FFFD, for UTF-8 cannot hold it.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/**
 * A line cut in pieces of at most 75 octets of UTF-8, joined by a line break and a space (RFC 5545, 3.1). Never inside a
 * character: the RFC allows that, and readers that decode line by line then show signs that nobody can read.
 */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = UTF8.encode(character).byteLength;
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece);
      // The space at the start of the next line counts.
      piece = '';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** In quotation marks where it must be; it cannot hold one itself, nor a control character (RFC 5545, 3.2). */
function parameterValue(value: string): string {
  const safe = value.replace(/"/g, "'").replace(/[\x00-\x1f\x7f]+/g, ' ');
  return /[:;,]/.test(safe) ? `"${safe}"` : safe;
}
