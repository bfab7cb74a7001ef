import type { OutputFile } from '../model/output.ts';
import { component, contentLine, escapeText, folded, textLine } from './content-line.ts';

/**
 * A calendar file: UTF-8, lines of at most 75 octets with CRLF behind each. With a `name` it is a calendar of its own; one
 * appointment has none, for Outlook would put it in a new, empty calendar ([MS-OXCICAL] 2.1.3.1.1.17).
 */
export function calendarFile(
  fileName: string,
  components: readonly (readonly string[])[],
  name?: string,
): OutputFile {
  const lines = component('VCALENDAR', [
    'VERSION:2.0',
    'PRODID:-//samenspel//samenspel//NL',
    'CALSCALE:GREGORIAN',
    // Something to read, not an invitation that asks for an answer (RFC 5546, 3.2.1).
    'METHOD:PUBLISH',
    // The name in a standard (RFC 7986, 5.1), and as programs knew it before there was one.
    ...(name === undefined ? [] : [textLine('NAME', name), contentLine('X-WR-CALNAME', escapeText(name))]),
    ...components.flat(),
  ]);
  const text = lines.map((line) => `${folded(line)}\r\n`).join('');
  return { name: fileName, bytes: new TextEncoder().encode(text) };
}
