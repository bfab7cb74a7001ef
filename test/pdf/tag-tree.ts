import { runTool } from '../tools.ts';

/** One object of a PDF as qpdf writes it: names start with `/`, strings with `u:`, references end in ` R`. */
type Value = unknown;
type Dictionary = Readonly<Record<string, Value>>;

/** A structure element: its role, and what it says of itself. */
export interface TagElement {
  readonly role: string;
  readonly actualText?: string;
  readonly language?: string;
}

/** The structure elements of a PDF in the order of the tags, by qpdf. */
export function tagElements(path: string): TagElement[] {
  const { output } = runTool('qpdf', ['--json=2', '--json-key=qpdf', path]);
  const [, raw] = (JSON.parse(output) as { qpdf: [unknown, Record<string, { value?: Value }>] }).qpdf;
  const resolve = (value: Value): Value =>
    typeof value === 'string' && / \d+ R$/.test(value) ? raw[`obj:${value}`]?.value : value;
  const elements: TagElement[] = [];
  const walk = (value: Value): void => {
    const node = resolve(value);
    if (Array.isArray(node)) node.forEach(walk);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { '/S': role, '/K': kids, '/ActualText': actual, '/Lang': lang } = node as Dictionary;
    if (typeof role === 'string' && '/P' in node)
      elements.push({
        role: role.slice(1),
        ...(typeof actual === 'string' ? { actualText: actual.slice(2) } : {}),
        ...(typeof lang === 'string' ? { language: lang.slice(2) } : {}),
      });
    if (kids !== undefined) walk(kids);
  };
  const root = Object.values(raw).find(
    ({ value }) => (value as Dictionary | null)?.['/Type'] === '/StructTreeRoot',
  );
  walk((root?.value as Dictionary | undefined)?.['/K']);
  return elements;
}

/**
 * What `pdfinfo -struct-text` prints of a PDF, without its warnings: it knows no attributes of places to fill in with a pen
 * (ISO 32000-1, 14.8.5.6) on an element, and says so of each.
 */
export function structText(path: string): string {
  const { output, code } = runTool('pdfinfo', ['-struct-text', path]);
  if (code !== 0) throw new Error(output);
  const lines = output.split('\n');
  return lines
    .filter((line) => !/^Syntax Warning: Wrong Attribute .* in element Form$/.test(line))
    .join('\n');
}

/**
 * What `pdfinfo -struct-text` prints, with the text of every tag that has one of its own (ActualText) in the place of
 * what stands in the page's content: as a screen reader says it.
 */
export function spokenStructText(path: string): string {
  const elements = tagElements(path);
  let index = -1;
  let silentBelow = Number.POSITIVE_INFINITY;
  const spoken: string[] = [];
  for (const line of structText(path).split('\n')) {
    const indent = line.length - line.trimStart().length;
    const isElement = /^ *[A-Z]\w*( |:|$)/.test(line) && !/^ *Object /.test(line);
    if (isElement || line.trim() === '') {
      if (indent <= silentBelow) silentBelow = Number.POSITIVE_INFINITY;
      if (isElement) index++;
    }
    if (indent > silentBelow) continue;
    const said = isElement ? elements[index]?.actualText : undefined;
    if (said !== undefined && elements[index]?.role === 'Span') {
      spoken.push(`${' '.repeat(indent)}"${said}"`);
      silentBelow = indent;
    } else spoken.push(line);
  }
  return spoken.join('\n');
}
