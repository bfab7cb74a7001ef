import { contentSteps, type Dictionary, PdfObjects, type QpdfJson } from './pdf-objects.ts';

/**
 * The tags of a PDF with the text that each holds, in the form of `pdfinfo -struct-text`: a line a role, indented by depth,
 * and its text in quotes. Text that a tag says instead of what is painted (ActualText) is taken, as a screen reader does:
 * a line that runs to the left stands back to front in the page.
 */
export function tagsOf(json: QpdfJson): string {
  const objects = new PdfObjects(json);
  const painted = new Map(json.pages.map((page) => [page.object, textsByMcid(page, objects)]));
  const catalog = objects.dictionary(objects.dictionary('trailer')['/Root'] ?? rootOf(json));
  const lines: string[] = [];
  let text = '';
  for (const kid of listOf(objects.dictionary(catalog['/StructTreeRoot'])['/K'])) walk(kid, '', 0);
  return lines.join('\n');

  function walk(kid: unknown, page: string, depth: number): void {
    const element = objects.dictionary(kid);
    if (typeof kid === 'number') text += painted.get(page)?.get(kid) ?? '';
    else if (element['/Type'] === '/MCR')
      text += painted.get(String(element['/Pg'] ?? page))?.get(Number(element['/MCID'])) ?? '';
    else if (typeof element['/S'] === 'string') tag(element, page, depth);
  }

  function tag(element: Dictionary, page: string, depth: number): void {
    const role = String(element['/S']).slice(1);
    const actual = element['/ActualText'];
    // A Span with nothing but another text for what it paints is no element of the document.
    if (role === 'Span' && typeof actual === 'string') {
      text += actual.replace(/^u:/, '');
      return;
    }
    flush(depth);
    lines.push(`${'  '.repeat(depth)}${role}`);
    for (const kid of listOf(element['/K'])) walk(kid, String(element['/Pg'] ?? page), depth + 1);
    flush(depth + 1);
  }

  function flush(depth: number): void {
    if (text !== '') lines.push(`${'  '.repeat(depth)}"${text}"`);
    text = '';
  }
}

function listOf(kids: unknown): readonly unknown[] {
  return Array.isArray(kids) ? kids : kids === undefined ? [] : [kids];
}

/** The catalog, found by its type. */
function rootOf({ qpdf: [, objects] }: QpdfJson): unknown {
  return Object.values(objects).find(
    ({ value }) => (value as Dictionary | undefined)?.['/Type'] === '/Catalog',
  )?.value;
}

/** What each marked content of a page says, by its number. */
function textsByMcid(page: QpdfJson['pages'][number], objects: PdfObjects): Map<number, string> {
  const texts = new Map<number, string>();
  const fonts = objects.dictionary(
    objects.dictionary(objects.dictionary(page.object)['/Resources'])['/Font'],
  );
  const open: { mcid: number | undefined; reversed: boolean }[] = [];
  let characters: ReadonlyMap<string, string> = new Map();
  let backwards = '';
  const say = (text: string): void => {
    const mcid = open.findLast((one) => one.mcid !== undefined)?.mcid;
    if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? '') + text);
  };
  for (const step of contentSteps(page.contents.map((content) => objects.stream(content)).join('\n'))) {
    if (step.step === 'open') open.push(step);
    else if (step.step === 'close') {
      if (open.at(-1)?.reversed) say([...backwards].reverse().join(''));
      backwards = '';
      open.pop();
    } else if (step.step === 'font') {
      characters = charactersOf(objects.stream(objects.dictionary(fonts[step.name])['/ToUnicode']));
    } else {
      const codes = step.codes?.match(/.{4}/g) ?? [];
      const text = codes.map((code) => characters.get(code.toLowerCase()) ?? '\ufffd').join('');
      if (open.at(-1)?.reversed) backwards += text;
      else say(text);
    }
  }
  return texts;
}

/** The characters of each code, from a ToUnicode CMap (ISO 32000-1, 9.10.3). */
function charactersOf(map: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  const decoded = (hex: string): string =>
    Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', hex = ''] of body.matchAll(/<(\w{4})>\s*<([\w\s]+)>/g))
      characters.set(code, decoded(hex));
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', list, first = ''] of body.matchAll(
      /<(\w{4})>\s*<(\w{4})>\s*(?:\[([^\]]*)\]|<(\w+)>)/g,
    )) {
      const listed = [...(list ?? '').matchAll(/<([\w\s]*)>/g)].map((match) => match[1] ?? '');
      for (let i = 0; i <= Number.parseInt(to, 16) - Number.parseInt(from, 16); i++) {
        const last = Number.parseInt(first.slice(-4), 16) + i;
        const hex = list === undefined ? first.slice(0, -4) + last.toString(16).padStart(4, '0') : listed[i];
        const code = (Number.parseInt(from, 16) + i).toString(16).padStart(4, '0');
        if (hex !== undefined) characters.set(code, decoded(hex));
      }
    }
  }
  return characters;
}
