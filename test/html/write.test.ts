import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { ROOM_SETUPS } from '../../src/fill/room-setups.ts';
import { writeHtml } from '../../src/html/write.ts';
import { type DocumentTree, type PageInfo, textOf } from '../../src/model/document.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { readTree } from '../../src/read/tree.ts';
import { EVERY_ELEMENT } from '../pdf/every-element.ts';
import { elementOf, treeOf } from '../pdf/fake-font.ts';
import { PICTURES, PIXEL } from '../pdf/written.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const INFO: PageInfo = {
  title: 'Agenda </title><script>x</script> & "é"',
  language: 'nl',
  author: '"><script>x</script>',
  subject: "'onload=x",
  footer: 'Voet',
};
const RESOURCES = {
  fonts: { regular: 'AAAA', bold: 'BBBB' },
  pictures: PICTURES,
};

function page(document: DocumentTree, info = INFO): string {
  return writeHtml(document, info, schoolTheme(), RESOURCES);
}

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function found(html: string, tag: string): Element[] {
  return elementsIn(parse(html)).filter((element) => element.tagName === tag);
}

function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** What stands in `<main>`, as it is written. */
function body(html: string): string {
  return /<main>\n([\s\S]*)\n<\/main>/.exec(html)?.[1] ?? '';
}

describe('writeHtml', () => {
  const whole = page(treeOf(EVERY_ELEMENT));

  it('allows its own style by its hash, and nothing else', () => {
    const style = textIn(found(whole, 'style')[0] as Element);
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = found(whole, 'meta').find(
      (meta) => attributeOf(meta, 'http-equiv') === 'Content-Security-Policy',
    );
    expect(attributeOf(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(style).toContain('base64,AAAA');
    expect(found(whole, 'style')).toHaveLength(1);
  });

  it('holds no script, and needs nothing from outside', () => {
    for (const tag of ['script', 'link', 'iframe', 'base', 'object', 'form'])
      expect(found(whole, tag)).toEqual([]);
    expect(whole).not.toMatch(/ (style|on\w+)=/);
    for (const [, target] of whole.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(/^data:/);
    expect(whole).not.toContain('@import');
    for (const element of elementsIn(parse(whole)))
      for (const { name, value } of element.attrs)
        if (name !== 'href' && name !== 'content') expect(value).not.toMatch(/^https?:/);
    expect(whole.replaceAll(/<a href="[^"]*"/g, '')).not.toMatch(/https?:\/\//);
  });

  it('says its title, language, author and subject as they are', () => {
    expect(textIn(found(whole, 'title')[0] as Element)).toBe(INFO.title);
    expect(attributeOf(found(whole, 'html')[0], 'lang')).toBe('nl');
    const meta = Object.fromEntries(
      found(whole, 'meta').map((one) => [attributeOf(one, 'name'), attributeOf(one, 'content')]),
    );
    expect(meta).toMatchObject({ author: INFO.author, description: INFO.subject, generator: 'samenspel' });
    expect(whole.startsWith('<!doctype html>')).toBe(true);
  });

  it('holds every text of the tree, in its order, and no other', () => {
    const document = treeOf(EVERY_ELEMENT);
    const fold = (text: string) => text.replace(/\s+/g, '');
    expect(fold(textIn(found(whole, 'main')[0] as Element))).toBe(
      fold(document.children.map(textOf).join('')),
    );
  });

  it('reads back as the same tree', () => {
    // Pictograms are decoration of the page, names of boxes repeat their headings, and pictures become data: no part of the tree.
    const plain = EVERY_ELEMENT.replaceAll(/ class="(wanneer|plek|tolk)"/g, '').replace(/<img[^>]*>/, '');
    const document = treeOf(plain);
    const boxNames = /(?<=<aside[^>]*) (aria-label="[^"]*"|role="none")/g;
    expect(readTree(body(page(document)).replace(boxNames, ''), 'x')).toEqual({
      ok: true,
      value: document,
      problems: [],
    });
  });

  it('gives back any text and any attribute unharmed', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'<>&"\'=`;#x\u00a0é€-!/a '), minLength: 1, maxLength: 30 })
      .map((value) => `a${value.replace(/ +/g, ' ')}b`);
    fc.assert(
      fc.property(text, text, (inside, label) => {
        const document: DocumentTree = {
          children: [
            { kind: 'element', tag: 'p', attributes: {}, children: [{ kind: 'text', text: inside }] },
            {
              kind: 'element',
              tag: 'svg',
              attributes: { viewBox: '0 0 1 1', 'aria-label': label, role: 'img' },
              children: [],
            },
          ],
        };
        const read = readTree(body(page(document)), 'x');
        expect(read.ok && read.value).toEqual(document);
      }),
    );
  });

  it('names each box after its heading, for who goes from landmark to landmark', () => {
    const boxes = '<aside><h2>Tip &amp; "bron"</h2><p>a</p></aside><aside><p>Zonder kop</p></aside>';
    const asides = found(page(treeOf(boxes)), 'aside');
    expect(asides.map((aside) => attributeOf(aside, 'aria-label'))).toEqual(['Tip & "bron"', undefined]);
    expect(asides.map((aside) => attributeOf(aside, 'role'))).toEqual([undefined, 'none']);
  });

  it('gives boxes with the same heading no name: in a list of landmarks nobody could tell them apart', () => {
    const boxes = ['Valkuilen', 'Daarna', 'Valkuilen'].map(
      (name) => `<div><aside><h3>${name}</h3></aside></div>`,
    );
    const asides = found(page(treeOf(boxes.join(''))), 'aside');
    expect(asides.map((aside) => attributeOf(aside, 'aria-label'))).toEqual([undefined, 'Daarna', undefined]);
    expect(asides.map((aside) => attributeOf(aside, 'role'))).toEqual(['none', undefined, 'none']);
  });

  it('puts the pictures in as data, and a hidden pictogram beside each fact', () => {
    expect(found(whole, 'img').map((img) => attributeOf(img, 'src'))).toEqual([
      `data:image/png;base64,${Buffer.from(PIXEL).toString('base64')}`,
    ]);
    const hidden = found(whole, 'svg').filter((svg) => attributeOf(svg, 'aria-hidden') === 'true');
    expect(hidden).toHaveLength(3);
    for (const svg of hidden) expect((svg.parentNode as Element).tagName).toBe('dt');
  });

  it('draws a drawing within the page, named and as large as in print', () => {
    const html = page(
      treeOf('<img src="beeld:opstelling-kring" alt="Een kring &amp; meer" width="55" height="33">'),
    );
    const [svg] = found(html, 'svg');
    expect(svg?.attrs.map(({ name, value }) => [name, value])).toEqual([
      ['viewBox', '0 0 120 80'],
      ['width', '5em'],
      ['height', '3em'],
      ['role', 'img'],
      ['aria-label', 'Een kring & meer'],
    ]);
    const paths = found(html, 'path');
    expect(paths).toHaveLength(ROOM_SETUPS.kring.drawing.shapes.length);
    expect(attributeOf(paths[0], 'class')).toBe('rand-lijn');
    expect(attributeOf(paths[0], 'fill')).toBe('none');
    expect(attributeOf(paths[1], 'class')).toBe('hoofd');
    expect(html).toContain('.rand-lijn{stroke:var(--line)}');
  });

  it('keeps the colours of a drawing of one’s own, without any inline style', () => {
    const line = { colour: '#123456', width: 2, cap: 'round', join: 'bevel' } as const;
    const shapes = [{ d: 'M0 0h9v9z', fill: '#abcdef', evenOdd: true, stroke: line } as const];
    const pictures = new Map([['logo', { kind: 'drawing', width: 9, height: 9, shapes } as const]]);
    const html = writeHtml(
      { children: [elementOf('<img class="logo" src="beeld:logo" alt="Logo" width="9" height="9">')] },
      INFO,
      schoolTheme(),
      { ...RESOURCES, pictures },
    );
    expect(html).toContain(
      '<path fill="#abcdef" fill-rule="evenodd" stroke="#123456" stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel" d="M0 0h9v9z"></path>',
    );
    expect(html).toContain('<svg class="logo" viewBox="0 0 9 9"');
  });

  it('gives the same page for the same document', () => {
    expect(page(treeOf(EVERY_ELEMENT))).toBe(whole);
  });
});
