import { contentSteps, type Dictionary, PdfObjects, type QpdfJson } from './pdf-objects.ts';

/** How many glyphs a PDF shows, and what is wrong with them or their fonts. */
export interface Glyphs {
  readonly shown: number;
  readonly faults: readonly string[];
}

/**
 * Reads the text that the pages' content streams show, glyph by glyph. Only what samenspel writes is understood: composite
 * fonts with Identity-H and strings in hexadecimal. Anything else is a fault too, so that nothing goes by unseen.
 */
export function glyphsOf(json: QpdfJson): Glyphs {
  const objects = new PdfObjects(json);
  const faults: string[] = [];
  let shown = 0;
  json.pages.forEach(({ object, contents }, i) => {
    const here = `bladzijde ${i + 1}`;
    const resources = objects.dictionary(objects.dictionary(object)['/Resources']);
    const fonts = objects.dictionary(resources['/Font']);
    for (const [name, form] of Object.entries(objects.dictionary(resources['/XObject'])))
      if (objects.dictionary(form)['/Subtype'] === '/Form')
        faults.push(`${here}: ${name} is een formulier, en dat wordt niet gelezen`);
    let sound = false;
    for (const step of contentSteps(contents.map((content) => objects.stream(content)).join('\n'))) {
      if (step.step === 'font') {
        const fault = faultOf(objects.dictionary(fonts[step.name]), objects);
        sound = fault === undefined;
        if (fault) faults.push(`${here}: lettertype ${step.name}: ${fault}`);
      } else if (step.step === 'text') {
        const { codes } = step;
        if (codes === undefined || codes.length % 4 !== 0 || !sound) {
          faults.push(`${here}: tekst die niet te lezen is`);
        } else {
          shown += codes.length / 4;
          if (codes.match(/.{4}/g)?.includes('0000')) faults.push(`${here}: een teken zonder vorm (.notdef)`);
        }
      }
    }
  });
  return { shown, faults: [...new Set(faults)] };
}

function faultOf(font: Dictionary, objects: PdfObjects): string | undefined {
  if (font['/Subtype'] !== '/Type0' || font['/Encoding'] !== '/Identity-H')
    return 'niet Type0 met Identity-H';
  if (font['/ToUnicode'] === undefined) return 'zonder ToUnicode';
  const [descendant] = font['/DescendantFonts'] as readonly unknown[];
  const descriptor = objects.dictionary(objects.dictionary(descendant)['/FontDescriptor']);
  return '/FontFile2' in descriptor || '/FontFile3' in descriptor ? undefined : 'niet ingebed';
}
