import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSvg } from '../../src/load/svg.ts';
import type { Drawing } from '../../src/model/picture.ts';

/** A drawing of 100 by 50 with this inside; one unit becomes ten. */
const svg = (inside: string, attributes = '') => `<svg viewBox="0 0 100 50"${attributes}>${inside}</svg>`;

function drawn(text: string): Drawing {
  const reading = readSvg(text);
  if (!reading.ok) throw new Error(reading.faults.map(String).join());
  return reading.drawing;
}

function faults(text: string): string[] {
  const reading = readSvg(text);
  return reading.ok ? [] : reading.faults.map(({ reason, line, element }) => `${line} ${reason} ${element}`);
}

const SQUARE = '<path d="M0 0h9v9z"/>';

describe('readSvg draws', () => {
  it.each([
    ['<rect x="1" y="2" width="3" height="4"/>', 'M10 20L40 20L40 60L10 60Z'],
    ['<line x1="1" y1="2" x2="3" y2="4" stroke="red"/>', 'M10 20L30 40'],
    ['<polyline points="1,2 3,4,5 6"/>', 'M10 20L30 40L50 60'],
    ['<polygon points="1 2 3 4 5 6"/>', 'M10 20L30 40L50 60Z'],
    ['<path d="m1 2l1 1z"/>', 'M10 20L20 30Z'],
    ['<g transform="translate(1 2)"><g transform="scale(2)"><path d="M1 1L2 2"/></g></g>', 'M30 40L50 60'],
    ['<path transform="rotate(90 5 5)" d="M5 5L9 5"/>', 'M50 50L50 90'],
    ['<svg:path d="M1 2L3 4"/>', 'M10 20L30 40'],
  ])('%s', (inside, d) => {
    expect(drawn(svg(inside)).shapes.map((shape) => shape.d)).toEqual([d]);
  });

  it.each([
    '<circle cx="50" cy="25" r="20"/>',
    '<ellipse cx="50" cy="25" rx="20" ry="20"/>',
    '<rect x="30" y="5" width="40" height="40" rx="20"/>',
  ])('a round thing as four curves: %s', (inside) => {
    const [shape] = drawn(svg(inside)).shapes;
    expect(shape?.d.match(/C/g)).toHaveLength(4);
    for (const [, x, y] of shape?.d.matchAll(/ (-?[\d.]+) (-?[\d.]+)(?=[CLZ])/g) ?? [])
      expect(Math.hypot(Number(x) - 500, Number(y) - 250)).toBeCloseTo(200, 1);
  });

  it('in the colours of the group, of the shape, and of its style, the last going first', () => {
    const inside = `<g fill="red" stroke="#00f" stroke-width="2" style="stroke-linejoin:round">
      ${SQUARE}<path fill="lime" style="fill : rgb(0, 128, 255) !important; stroke:none" d="M0 0h9v9z"/></g>`;
    const [first, second] = drawn(svg(inside)).shapes;
    expect(first).toMatchObject({
      fill: '#ff0000',
      stroke: { colour: '#0000ff', width: 20, cap: 'butt', join: 'round' },
    });
    expect(second).toEqual({ d: 'M0 0L90 0L90 90Z', fill: '#0080ff' });
  });

  it('lines as wide as their transform makes them, also on a field that does not start at nought', () => {
    const text =
      '<svg viewBox="-5 -5 10 10"><circle r="2" fill="none" stroke="currentColor" color="teal" transform="scale(2)"/></svg>';
    const drawing = drawn(text);
    expect(drawing).toMatchObject({ width: 1000, height: 1000 });
    expect(drawing.shapes[0]).toMatchObject({ stroke: { colour: '#008080', width: 200 } });
    expect(drawing.shapes[0]?.d).toMatch(/^M100 500C/);
  });

  it('nothing that is not to be seen, or lies outside', () => {
    const hidden = [
      '<g display="none"><text>Hulplijn</text><path d="M0 0h9v9z"/></g>',
      '<path style="visibility:hidden" d="M0 0h9v9z"/>',
      '<path fill="none" d="M0 0h9v9z"/>',
      '<path d="M200 0h9v9z"/>',
      '<rect width="0" height="9"/>',
      '<circle r="0"/>',
      '<polygon/>',
      '<title>Logo</title><desc>x</desc><metadata><rdf:RDF><x:y/></rdf:RDF></metadata>',
      '<defs><linearGradient id="a"/><clipPath id="b"/></defs>',
      '<sodipodi:namedview showgrid="false"/>',
    ];
    expect(
      drawn(svg(`${hidden.join('')}${SQUARE}`, ' xmlns="http://www.w3.org/2000/svg" id="x"')).shapes,
    ).toHaveLength(1);
  });

  it('a drawing without a view box by its width and height', () => {
    expect(drawn(`<svg width="20px" height="40">${SQUARE}</svg>`)).toMatchObject({
      width: 500,
      height: 1000,
    });
  });

  it('numbers and colours only: nothing of the file comes through', () => {
    const { shapes } = drawn(svg('<path id="&lt;script&gt;" class="x" data-x="y" d="M0 0a5 5 0 1 1 9 9z"/>'));
    for (const { d } of shapes) expect(d).toMatch(/^[MLCZ\d\s.-]+$/);
    expect(JSON.stringify(shapes)).not.toContain('script');
  });
});

describe('readSvg refuses', () => {
  it.each<[string, string]>([
    ['<text>A</text>', '1 text text'],
    ['<image href="data:image/png;base64,AAAA"/>', '1 image image'],
    ['<style>path{fill:red}</style>', '1 style style'],
    ['<defs><style>path{fill:red}</style></defs>', '1 style style'],
    ['<script>alert(1)</script>', '1 script script'],
    ['<metadata><script>alert(1)</script></metadata>', '1 script script'],
    ['<foreignObject><p/></foreignObject>', '1 element foreignObject'],
    ['<use xlink:href="#a"/>', '1 link use'],
    ['<a href="https://x.example"><path d="M0 0h9v9z"/></a>', '1 link a'],
    ['<path href="https://x.example" d="M0 0h9v9z"/>', '1 link path'],
    ['<path onclick="alert(1)" d="M0 0h9v9z"/>', '1 script path'],
    ['<g onload="alert(1)"/>', '1 script g'],
    ['<svg viewBox="0 0 1 1"/>', '1 element svg'],
    ['<animate attributeName="d"/>', '1 element animate'],
    ['<linearGradient/>', '1 element linearGradient'],
    ['<path fill="url(#a)" d="M0 0h9v9z"/>', '1 colour path'],
    ['<path fill="#12345678" d="M0 0h9v9z"/>', '1 colour path'],
    ['<path fill="rgba(1,2,3,.5)" d="M0 0h9v9z"/>', '1 colour path'],
    ['<path style="fill:expression(1)" d="M0 0h9v9z"/>', '1 colour path'],
    ['<g opacity="0.5"/>', '1 effect g'],
    ['<g style="mix-blend-mode:multiply"/>', '1 effect g'],
    ['<g clip-path="url(#a)"/>', '1 effect g'],
    ['<path stroke="red" stroke-dasharray="3 2" d="M0 0h9v9z"/>', '1 effect path'],
    ['<path stroke-linecap="bend" d="M0 0h9v9z"/>', '1 effect path'],
    ['<path d="M0 0 L"/>', '1 path path'],
    ['<path d="L1 1"/>', '1 path path'],
    ['<path d="M0 0 x"/>', '1 path path'],
    ['<path d="M0 0a5 5 0 2 0 1 1"/>', '1 path path'],
    ['<polygon points="1 2 3"/>', '1 path polygon'],
    ['<polygon points="1 2 a 3"/>', '1 path polygon'],
    ['<path d="M0 0L1e999 0"/>', '1 number path'],
    ['<rect width="3mm" height="9"/>', '1 number rect'],
    ['<path stroke="red" stroke-width="50%" d="M0 0h9v9z"/>', '1 number path'],
    ['<g transform="spin(3)"/>', '1 transform g'],
    ['<g transform="scale(1) rotate("/>', '1 transform g'],
    ['<g transform="translate(1e999)"><path d="M0 0h9v9z"/></g>', '1 number path'],
    ['<path d="M50 0h90v9z"/>', '1 outside path'],
    ['', '1 empty svg'],
  ])('%s', (inside, fault) => {
    expect(faults(svg(inside))).toEqual([fault]);
  });

  it.each<[string, string]>([
    ['<svg viewBox="0 0 0 9"/>', '1 size svg'],
    ['<svg viewBox="0 0 9"/>', '1 size svg'],
    ['<svg viewBox="0 0 1000 1"/>', '1 size svg'],
    ['<svg width="100%" height="100%"/>', '1 size svg'],
    ['<svg>', '1 syntax '],
    ['<svg></g>', '1 syntax g'],
    ['<svg viewBox="0 0 9 9"><g></svg>', '1 syntax svg'],
    ['<svg viewBox="0 0 9 9" viewBox="0 0 9 9"/>', '1 syntax svg'],
    ['<svg viewBox=0/>', '1 syntax '],
    ['<svg/><svg/>', '1 syntax '],
    ['<html/>', '1 syntax html'],
    ['\n<?xml-stylesheet href="x"?>\n<svg/>', '2 syntax '],
    ['<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg/>', '1 entity '],
    ['<svg viewBox="&a;"/>', '1 entity svg'],
    ['<svg viewBox="0 0 9 9">\n<path d="M0 0h9v9z"/>\n', '3 syntax '],
  ])('%s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('what is too much: elements, layers, steps of paths', () => {
    expect(faults(svg('<g/>'.repeat(2001)))).toEqual(['1 many g']);
    expect(faults(svg(`${'<g>'.repeat(60)}${'</g>'.repeat(60)}`))).toEqual(['1 deep g']);
    expect(faults(svg(`<path d="M0 0${'h1h-1'.repeat(11_000)}"/>`))).toEqual(['1 many path']);
  });

  it('at most five things at once, each with its line', () => {
    expect(faults(svg('\n<text/>'.repeat(9)))).toEqual([2, 3, 4, 5, 6].map((line) => `${line} text text`));
  });
});

describe('readSvg, whatever it gets', () => {
  const many = 250_000;
  it.each<[string, string]>([
    ['spaces', `<svg ${' '.repeat(many)}`],
    ['a name', `<${'a'.repeat(many)}/>`],
    ['a document type', `<!DOCTYPE ${'<'.repeat(many)}`],
    ['comments that never end', `<svg>${'<!--'.repeat(many / 4)}`],
    ['a number', svg(`<rect width="${'1'.repeat(many)}x"/>`)],
    ['points', svg(`<polygon points="${'1 '.repeat(many / 2)}"/>`)],
    ['a transform', svg(`<g transform="scale(${' '.repeat(many)}x)"/>`)],
    ['a view box', `<svg viewBox="0${' '.repeat(many)}x"/>`],
    ['a colour', svg(`<path style="fill:!${' '.repeat(many)}x" d="M0 0h9v9z"/>`)],
  ])('refuses %s without end, and does not get stuck in it', (_, text) => {
    expect(faults(text)).toHaveLength(1);
  });

  const scrap = fc.constantFrom(
    ...[
      '<g>',
      '</g>',
      '<path d="',
      '"/>',
      'M0 0',
      'a1 1 0 01.5.5',
      ' transform="',
      'rotate(',
      ')',
      '<!--',
      '-->',
    ],
    ...[
      '&#x',
      ';',
      '&amp;',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE ',
      '[',
      '>',
      '<',
      'fill="red"',
      '1e9',
      '-',
      '.',
      'é',
      '\0',
    ],
  );
  it('never throws, and draws numbers only', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), (scraps) => {
        const reading = readSvg(svg(scraps.join('')));
        if (!reading.ok) expect(reading.faults.length).toBeGreaterThan(0);
        else for (const { d } of reading.drawing.shapes) expect(d).toMatch(/^[MLCZ\d\s.-]+$/);
      }),
      { numRuns: 2000 },
    );
  });
});
