import { describe, expect, it } from 'vitest';
import type { Drawing, Picture } from '../../src/model/picture.ts';
import { blocks } from '../../src/pdf/blocks.ts';
import { withDrawings } from '../../src/pdf/drawing.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { requireInCi, runTool } from '../tools.ts';
import { elementOf, frameWith, THEME, treeOf } from './fake-font.ts';
import { asFile, PICTURES, write } from './written.ts';

const IMAGE = elementOf('<img src="beeld:proef" alt="Proef" width="40" height="40">');
const PLACE: Op = { kind: 'image', x: 100, y: 50, width: 40, height: 40, owner: IMAGE };

function drawn(shapes: Drawing['shapes'], width = 10, height = 10): Op[] {
  const pictures = new Map<string, Picture>([['proef', { kind: 'drawing', width, height, shapes }]]);
  return withDrawings([PLACE], pictures, THEME.colours);
}

describe('withDrawings', () => {
  it('puts the shapes in the place of the name, as content of the figure, with its extent', () => {
    const stroke = { colour: 'inkt', width: 2, cap: 'round', join: 'round' } as const;
    expect(
      drawn([
        { d: 'M0 0h9v9z', fill: 'hoofd', evenOdd: true },
        { d: 'M0 0h9', stroke },
      ]),
    ).toEqual([
      { kind: 'extent', x: 100, y: 50, width: 40, height: 40, owner: IMAGE },
      {
        kind: 'path',
        x: 100,
        y: 50,
        scale: 4,
        d: 'M0 0h9v9z',
        fill: THEME.colours.main,
        evenOdd: true,
        owner: IMAGE,
      },
      {
        kind: 'path',
        x: 100,
        y: 50,
        scale: 4,
        d: 'M0 0h9',
        line: { ...stroke, colour: THEME.colours.ink },
        owner: IMAGE,
      },
    ]);
  });

  it('keeps the proportions, in the middle of the place', () => {
    expect(drawn([{ d: 'M0 0h9v9z', fill: '#123456' }], 20, 10)[1]).toMatchObject({
      x: 100,
      y: 60,
      scale: 2,
      fill: '#123456',
    });
  });

  it('leaves everything else as it is', () => {
    const logo = { ...PLACE, owner: elementOf('<img src="beeld:logo" alt="Logo" width="1" height="1">') };
    const rule: Op = { kind: 'rule', x: 0, y: 0, width: 9, weight: 1, colour: '#000000', dashed: false };
    expect(withDrawings([logo, rule], PICTURES, THEME.colours)).toEqual([logo, rule]);
  });
});

describe('a fact that a picture tells', () => {
  it('has the picture in the place of a pictogram, and the term beside it, half-way', () => {
    const fact =
      '<div class="beeld"><dt>Scan</dt><dd><img src="beeld:logo" alt="Code" width="60" height="60"></dd></div>';
    const [strip] = blocks([elementOf(`<dl class="feiten">${fact}</dl>`)], frameWith());
    const image = strip?.ops.find((op) => op.kind === 'image');
    const text = strip?.ops.find((op) => op.kind === 'text');
    expect(strip?.height).toBe(60);
    expect(image).toMatchObject({ x: frameWith().x, y: 0, width: 60 });
    expect(text?.x).toBeGreaterThan(frameWith().x + 60);
    expect(Math.abs((text?.y ?? 0) - 30)).toBeLessThan(8);
  });
});

const need = requireInCi('qpdf');

describe.skipIf(need.skip)(`a drawing in a PDF${need.why}`, () => {
  it('is a figure with its words and its place, also in a cell', async () => {
    const image = '<img src="beeld:opstelling-kring" alt="Een kring" width="48" height="32">';
    const { bytes } = await write(
      treeOf(`${image}<table><tbody><tr><td>Naam${image}</td></tr></tbody></table>`),
    );
    const text = asFile(bytes, (path) =>
      runTool('qpdf', ['--qdf', '--object-streams=disable', path, '-']),
    ).output;
    expect(text.match(/\/S \/Figure/g)).toHaveLength(2);
    expect(text.match(/\/Alt \(Een kring\)/g)).toHaveLength(2);
    expect(text.match(/\/BBox \[/g)).toHaveLength(2);
  });

  it('sets colours before a path, never between a path and its painting', async () => {
    const { bytes } = await write(
      treeOf('<img src="beeld:opstelling-kring" alt="Een kring" width="48" height="32">'),
    );
    const text = asFile(bytes, (path) =>
      runTool('qpdf', ['--qdf', '--object-streams=disable', path, '-']),
    ).output;
    expect(text).toMatch(/\bc\n(h\n)?f\n/);
    expect(text).not.toMatch(/\n(c|l|h)\n[^\n]*\b(scn|SCN|cs|CS|w|J|j|M)\n/);
  });
});
