import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/model/colour.ts';
import { LOOK_NAMES, LOOKS, type LookChanges } from '../../src/model/look.ts';
import { changedLook, styleOfBox } from '../../src/model/look-changes.ts';
import { LETTERS } from '../../src/model/scale.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { BOUNDS } from '../../src/model/theme-words.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const style = fc.constantFrom('ground', 'frame', 'bar', 'under' as const);
const between = ([min, max]: readonly [number, number], of = 1) =>
  fc.integer({ min: Math.round(min * of), max: Math.round(max * of) }).map((value) => value / of);

const changes: fc.Arbitrary<LookChanges> = fc.record(
  {
    ratio: between(BOUNDS.verhouding, 100),
    headings: fc.constantFrom('main', 'ink'),
    mark: fc.constantFrom('none', 'bar', 'line'),
    rule: fc.boolean(),
    pill: fc.boolean(),
    radius: between(BOUNDS.hoeken),
    held: style,
    kader: style,
    nadruk: style,
    tint: between(BOUNDS.tint).map((percent) => percent / 100),
    tintOf: fc.constantFrom('main', 'accent'),
    tableHead: fc.constantFrom('line', 'ground'),
    areas: fc.constantFrom('filled', 'outlined'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LookChanges>;

const name = fc.constantFrom(...LOOK_NAMES);

describe('changedLook', () => {
  it.each(LOOK_NAMES)('leaves %s as it is when nothing changes', (look) => {
    expect(changedLook(LOOKS[look], {})).toEqual(LOOKS[look]);
  });

  it('gives each box the style that was asked for, and round corners where nothing sticks out', () => {
    const look = changedLook(LOOKS.helder, { held: 'frame', kader: 'bar', nadruk: 'ground', radius: 9 });
    expect(look.boxes.held).toMatchObject({ stroke: 'line', radius: 9 });
    expect(look.boxes.kader).toMatchObject({ fill: 'soft', bar: 'main', radius: 0 });
    expect(look.boxes.nadruk).toMatchObject({ fill: 'soft', radius: 9 });
    expect(Object.values(look.boxes).map(styleOfBox)).toEqual(['frame', 'bar', 'ground']);
  });

  it('keeps every box to be seen, whatever is asked: a ground with a tint, a line or a bar', () => {
    fc.assert(
      fc.property(name, changes, (base, some) => {
        const { boxes, soft, table } = changedLook(LOOKS[base], some);
        for (const { fill, stroke, bar, under, padding, radius } of Object.values(boxes)) {
          expect((fill === 'soft' && soft.share > 0) || stroke || bar || under).toBeTruthy();
          expect(fill && stroke).toBeUndefined();
          if (bar || under) expect(radius).toBe(0);
          if (!under) expect(padding).toBeGreaterThanOrEqual(6);
        }
        expect((table.headFill && soft.share > 0) || table.headRule).toBeTruthy();
      }),
    );
  });

  it('leaves all text readable: on paper, and on the ground of a box', () => {
    fc.assert(
      fc.property(
        colour,
        colour,
        name,
        fc.constantFrom(...LETTERS),
        changes,
        (main, accent, base, size, some) => {
          const { colours, type } = schoolTheme(main, accent, base, size, some);
          for (const { colour: ink, size: points, leading } of Object.values(type)) {
            for (const ground of [colours.paper, colours.soft])
              expect(contrast(colours[ink], ground)).toBeGreaterThanOrEqual(4.5);
            expect(leading).toBeGreaterThan(points);
          }
          expect(type.h1.size).toBeGreaterThan(type.h2.size);
          expect(type.h2.size).toBeGreaterThan(type.body.size);
        },
      ),
    );
  });
});
