import { describe, expect, it } from 'vitest';
import { requireInCi, runTool } from '../tools.ts';
import { EVERY_ELEMENT } from './every-element.ts';
import { treeOf } from './fake-font.ts';
import { asFile, INFO, write } from './written.ts';

type Dictionary = Readonly<Record<string, unknown>>;

/** Every object of a PDF, decoded by qpdf; strings start with `u:`, names with `/`. */
async function objectsOf(html: string): Promise<Dictionary[]> {
  const { bytes } = await write(treeOf(html));
  const { output } = asFile(bytes, (path) => runTool('qpdf', ['--json=2', '--json-key=qpdf', path]));
  const [, objects] = (JSON.parse(output) as { qpdf: [unknown, Record<string, { value?: unknown }>] }).qpdf;
  return Object.values(objects)
    .map(({ value }) => value)
    .filter((value): value is Dictionary => typeof value === 'object' && value !== null);
}

function withRole(objects: readonly Dictionary[], role: string): Dictionary[] {
  return objects.filter((object) => object['/S'] === `/${role}` && '/P' in object);
}

/** The attribute dictionaries of a structure element, whether it has one or a list. */
function attributesOf(element: Dictionary): Dictionary {
  const attributes = element['/A'];
  return Object.assign({}, ...(Array.isArray(attributes) ? attributes : [attributes ?? {}]));
}

const need = requireInCi('qpdf');

describe.skipIf(need.skip)(`the structure of a PDF${need.why}`, () => {
  it('gives every link an annotation with its words, tied to its Link element', async () => {
    const objects = await objectsOf(EVERY_ELEMENT);
    const links = objects.filter((object) => object['/Subtype'] === '/Link');
    expect(links.map((link) => link['/Contents'])).toEqual([
      'u:070 123 45 67',
      'u:post@linde.example',
      'u:de agenda',
    ]);
    const parents = links.map((link) => link['/StructParent']);
    expect(parents.every((parent) => Number.isInteger(parent))).toBe(true);
    expect(new Set(parents).size).toBe(links.length);
    expect(withRole(objects, 'Link')).toHaveLength(links.length);
  });

  it('gives every figure its alternative text and its place', async () => {
    const figures = withRole(await objectsOf(EVERY_ELEMENT), 'Figure');
    expect(figures.map((figure) => figure['/Alt'])).toEqual([
      'u:Logo van De Linde',
      'u:Tijdbalk van 19.30 tot 21.00 uur',
    ]);
    for (const figure of figures) {
      const [left, bottom, right, top] = attributesOf(figure)['/BBox'] as [number, number, number, number];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeGreaterThanOrEqual(0);
      expect(right).toBeGreaterThan(left);
      expect(top).toBeGreaterThan(bottom);
      expect(right).toBeLessThanOrEqual(595.28);
      expect(top).toBeLessThanOrEqual(841.89);
    }
  });

  it('gives every header cell its scope', async () => {
    const cells = withRole(await objectsOf(EVERY_ELEMENT), 'TH');
    const written = [...EVERY_ELEMENT.matchAll(/<th scope="(col|row)">/g)].map((match) => match[1]);
    expect(written.length).toBeGreaterThan(3);
    expect(cells.map((cell) => attributesOf(cell)['/Scope'])).toEqual(
      written.map((scope) => (scope === 'col' ? '/Column' : '/Row')),
    );
  });

  it('says how every list is numbered', async () => {
    const lists = withRole(await objectsOf(EVERY_ELEMENT), 'L');
    const numbering = lists.map((list) => attributesOf(list)['/ListNumbering']);
    expect(numbering.filter((one) => one === '/Decimal')).toHaveLength(1);
    expect(numbering.filter((one) => one === '/None').length).toBeGreaterThanOrEqual(2);
    expect(numbering.every((one) => ['/Disc', '/Decimal', '/None'].includes(String(one)))).toBe(true);
  });

  it('has words for a box to tick, and a language where it changes', async () => {
    const objects = await objectsOf(EVERY_ELEMENT);
    const boxes = withRole(objects, 'Form').filter((form) => '/ActualText' in form);
    expect(boxes.map((box) => box['/ActualText'])).toEqual(['u:☐', 'u:☐']);
    expect(
      withRole(objects, 'LBody')
        .map((body) => body['/Lang'])
        .filter(Boolean),
    ).toEqual(['u:tr']);
  });

  it('says of a place to fill in with a pen what it is, what is asked there, and that it is empty', async () => {
    const fields = withRole(await objectsOf(EVERY_ELEMENT), 'Form');
    expect(fields.map((field) => field['/A'])).toEqual([
      { '/O': '/PrintField', '/Role': '/cb', '/checked': '/off', '/Desc': 'u:Ik kom' },
      { '/O': '/PrintField', '/Role': '/cb', '/checked': '/off', '/Desc': 'u:Ik kom niet' },
      { '/O': '/PrintField', '/Role': '/tv', '/Desc': 'u:Ruimte' },
      { '/O': '/PrintField', '/Role': '/tv', '/Desc': 'u:Uw naam:' },
    ]);
    for (const field of fields) expect(field['/K'], 'painted content').toBeDefined();
  });

  it('keeps a place to fill in in its list item or its paragraph', async () => {
    const objects = await objectsOf(
      '<ul class="afvinken"><li>Ik kom<br>graag</li></ul><p class="regel">Naam:</p>',
    );
    const parents = withRole(objects, 'Form').map((field) => field['/P']);
    expect(parents).toHaveLength(2);
    const [label, paragraph] = ['Lbl', 'P'].map((role) => withRole(objects, role)[0]);
    expect(label?.['/K']).toEqual([expect.stringMatching(/ R$/)]);
    expect(paragraph?.['/K']).toHaveLength(2);
    expect(withRole(objects, 'Form')[0]?.['/A']).toMatchObject({ '/Desc': 'u:Ik kom graag' });
  });

  it('says its language, shows its title, and has its pages follow the structure', async () => {
    const objects = await objectsOf(EVERY_ELEMENT);
    expect(objects.find((object) => object['/Type'] === '/Catalog')).toMatchObject({ '/Lang': 'u:nl' });
    expect(objects).toContainEqual(expect.objectContaining({ '/DisplayDocTitle': true }));
    expect(objects).toContainEqual(expect.objectContaining({ '/Marked': true }));
    const pages = objects.filter((object) => object['/Type'] === '/Page');
    for (const page of pages) expect(page).toMatchObject({ '/Tabs': '/S' });
    // A page that stays empty, so that cards begin on the front of a sheet, holds nothing of the structure.
    const filled = pages.filter((page) => page['/StructParents'] !== undefined);
    expect(pages.length - filled.length).toBeLessThanOrEqual(1);
    for (const page of filled) expect(page['/StructParents']).toEqual(expect.any(Number));
  });

  it('says in its metadata that it is PDF/UA-1 and PDF/A-2, with the title as XML wants it', async () => {
    const { bytes } = await write(treeOf('<p>Kort</p>'));
    const decoded = asFile(bytes, (path) =>
      runTool('qpdf', ['--qdf', '--object-streams=disable', path, '-']),
    ).output;
    expect(decoded).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(decoded).toContain('<pdfaid:part>2</pdfaid:part>');
    const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(decoded)?.[0] ?? '';
    expect(xml).toContain('&lt;school&gt; &quot;samen&quot;');
    expect(xml).toContain(INFO.author.replace('&', '&amp;'));
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#)/);
  });

  it('has a bookmark for every large heading when there are more than three', async () => {
    const titles = async (html: string) =>
      (await objectsOf(html))
        .filter((object) => '/Title' in object && '/Dest' in object)
        .map((object) => object['/Title']);
    const headings = ['Een &amp; één', 'Twee', 'Drie', 'Vier'].map((text) => `<h2>${text}</h2><p>Tekst.</p>`);
    expect(await titles(headings.slice(0, 3).join(''))).toEqual([]);
    expect(await titles(headings.join(''))).toEqual(['u:Een & één', 'u:Twee', 'u:Drie', 'u:Vier']);
  });
});
