import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/pdf/blocks.ts';
import type { Op, Strip } from '../../src/pdf/ops.ts';
import { stack } from '../../src/pdf/stack.ts';
import { frameWith, rightOf, THEME, treeOf } from './fake-font.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `woord${i}`).join(' ');
const lay = (html: string, changes: Parameters<typeof frameWith>[0] = {}): Strip[] =>
  blocks(treeOf(html).children, frameWith(changes));

function ofKind<K extends Op['kind']>(strips: readonly Strip[], kind: K): Extract<Op, { kind: K }>[] {
  return stack(strips).ops.filter((op): op is Extract<Op, { kind: K }> => op.kind === kind);
}

const texts = (strips: readonly Strip[]) => ofKind(strips, 'text').map((op) => op.text);

describe('lists', () => {
  it('hang their labels left of the text, on its first line', () => {
    const [label, text] = ofKind(lay('<ul><li>Punt</li></ul>'), 'text');
    expect([label?.text, text?.text]).toEqual(['• ', 'Punt']);
    expect(label?.y).toBe(text?.y);
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
    expect(texts(lay('<ol><li>a</li><li>b</li></ol>'))).toEqual(['1. ', 'a', '2. ', 'b']);
  });

  it('draw a box to tick, of the label, and know it by its item', () => {
    const frame = frameWith();
    const strips = blocks(treeOf('<ul class="afvinken"><li>Ik kom</li></ul>').children, frame);
    const [box] = ofKind(strips, 'rect');
    expect([...frame.labels.values()]).toEqual([box?.owner]);
    expect(box?.fill).toBeUndefined();
    expect(texts(strips)).toEqual(['Ik kom']);
  });

  it('show a label for an item without text', () => {
    expect(texts(lay('<ul><li></li></ul>'))).toEqual(['• ']);
  });
});

describe('facts', () => {
  const fact = (icon: string, text: string) => `<div${icon}><dt>${text}</dt><dd>Tekst van ${text}</dd></div>`;

  it('stand two in a row, with a pictogram where they name one', () => {
    const strips = lay(
      `<dl class="feiten">${fact(' class="plek"', 'Waar')}${fact(' class="wie"', 'Wie')}${fact('', 'Hoe')}</dl>`,
    );
    expect(strips).toHaveLength(2);
    const terms = ofKind(strips, 'text').filter((op) => ['Waar', 'Wie', 'Hoe'].includes(op.text));
    expect(terms[0]?.y).toBe(terms[1]?.y);
    expect(terms[1]?.x).toBeGreaterThan((terms[0]?.x ?? 0) + 100);
    expect(terms[2]?.y).toBeGreaterThan((terms[0]?.y ?? 0) + 20);
    expect(ofKind(strips, 'path')).toHaveLength(2);
  });
});

describe('rooms', () => {
  it('put a ground behind a box, around all that stands in it', () => {
    const strips = lay('<aside class="kader"><h3>Kop</h3><p>Tekst</p></aside>');
    const [ground] = ofKind(strips, 'rect');
    for (const op of ofKind(strips, 'text')) {
      expect(op.x).toBeGreaterThan(ground?.x ?? 0);
      expect(rightOf(op)).toBeLessThan((ground?.x ?? 0) + (ground?.width ?? 0));
      expect(op.y).toBeGreaterThan(ground?.y ?? 0);
      expect(op.y).toBeLessThan((ground?.y ?? 0) + (ground?.height ?? 0));
    }
    expect(strips.slice(0, -1).every((strip) => strip.keepWithNext)).toBe(true);
  });

  it('stand side by side without touching, and boxes end level', () => {
    const strips = lay(
      `<div class="naast"><aside><p>${words(40)}</p></aside><aside><p>Kort</p></aside></div>`,
    );
    expect(strips).toHaveLength(1);
    const [left, right] = ofKind(strips, 'rect');
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    expect((left?.y ?? 0) + (left?.height ?? 0)).toBeCloseTo((right?.y ?? 0) + (right?.height ?? 0), 6);
  });

  it('stand under one another when they are too high for a page', () => {
    const strips = lay(`<div class="naast"><p>${words(1500)}</p><p>Kort</p></div>`);
    expect(strips.length).toBeGreaterThan(40);
    expect(new Set(ofKind(strips, 'text').map((op) => op.x)).size).toBe(1);
  });

  it('mark a section that starts a page, one that stays whole, and a foot that sinks', () => {
    expect(lay('<section class="blad"><p>a</p><p>b</p></section>').map((strip) => strip.startsPage)).toEqual([
      true,
      undefined,
    ]);
    expect(
      lay('<section class="heel"><p>a</p><p>b</p></section>').map((strip) => strip.keepWithNext),
    ).toEqual([true, false]);
    expect(lay('<footer><p>a</p><p>b</p></footer>').every((strip) => strip.sinks)).toBe(true);
  });
});

describe('the head of a page', () => {
  const HEAD =
    '<header><img src="beeld:logo" alt="Logo" width="400" height="100"><p class="merk">De Linde</p><p class="soort">Agenda</p></header>';

  it('has the logo left, the school beside it, and the kind of paper at the right', () => {
    const frame = frameWith();
    const strips = lay(HEAD);
    const [image] = ofKind(strips, 'image');
    const [school, kind] = ofKind(strips, 'text');
    expect(image?.x).toBe(frame.x);
    expect(image?.width).toBeLessThanOrEqual(120);
    expect((image?.width ?? 0) / (image?.height ?? 1)).toBeCloseTo(4, 6);
    expect(school?.x).toBeGreaterThan((image?.x ?? 0) + (image?.width ?? 0));
    expect(kind && rightOf(kind)).toBeCloseTo(frame.x + frame.width, 4);
  });

  it('loses nothing else that stands in it', () => {
    expect(
      texts(lay('<header><h1>Titel</h1><p class="merk">De Linde</p><p>Los</p></header>')).sort(),
    ).toEqual(['De Linde', 'Los', 'Titel']);
  });
});

describe('marks and pictures', () => {
  it('never make a picture larger than it is or wider than its column', () => {
    const size = (width: number, height: number) => {
      const [image] = ofKind(lay(`<img src="beeld:x" alt="x" width="${width}" height="${height}">`), 'image');
      return [image?.width, image?.height];
    };
    expect(size(40, 20)).toEqual([40, 20]);
    expect(size(frameWith().width * 2, 100)).toEqual([frameWith().width, 50]);
    expect(size(100, 1200)).toEqual([25, 300]);
  });

  it('scale a drawing to the column, its texts by their anchor', () => {
    const { x, width } = frameWith();
    const shape = (anchor: string, at: number) =>
      `<text x="${at}" y="30" font-size="10" text-anchor="${anchor}">20</text>`;
    const strips = lay(
      `<svg viewBox="0 0 100 40" role="img" aria-label="x"><rect class="soft" x="0" y="0" width="100" height="20"></rect>${shape('start', 0)}${shape('middle', 50)}${shape('end', 100)}</svg>`.replace(
        'class="soft"',
        'class="zacht"',
      ),
    );
    const scale = width / 100;
    expect(ofKind(strips, 'rect')).toMatchObject([
      { x, width, height: 20 * scale, fill: THEME.colours.soft },
    ]);
    const [start, middle, end] = ofKind(strips, 'text');
    expect(start?.x).toBeCloseTo(x, 6);
    expect((middle?.x ?? 0) + (middle?.width ?? 0) / 2).toBeCloseTo(x + width / 2, 6);
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(x + width, 6);
    expect(strips[0]?.height).toBeCloseTo(40 * scale, 6);
  });

  it('draw lines to write on, to the edge of the column and clear of the words', () => {
    const { x, width } = frameWith();
    const strips = lay('<p class="regel">Uw naam:</p>');
    const [line] = ofKind(strips, 'rule');
    const [text] = ofKind(strips, 'text');
    expect(line?.x).toBeGreaterThan(text ? rightOf(text) : 0);
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(x + width, 6);
    expect(ofKind(lay('<hr class="schrijven">'), 'rule')).toHaveLength(5);
    expect(ofKind(lay('<hr class="knip">'), 'rule').map((one) => one.dashed)).toEqual([true]);
    expect(lay('<hr class="knip">')[0]?.keepWithNext).toBe(true);
  });
});
