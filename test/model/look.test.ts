import { describe, expect, it } from 'vitest';
import { LOOK_NAMES, LOOKS, type Look } from '../../src/model/look.ts';

const PARTS: readonly (keyof Look)[] = ['masthead', 'mark', 'boxes', 'table'];

describe('LOOKS', () => {
  it('differ in more than colour: the head, headings, boxes and tables of each are its own', () => {
    for (const part of PARTS) {
      const shapes = LOOK_NAMES.map((name) => JSON.stringify(LOOKS[name][part]));
      expect(new Set(shapes).size, part).toBe(LOOK_NAMES.length);
    }
  });

  it('draw a box with a fill or with a stroke, never with both: a PDF paints one of them', () => {
    for (const name of LOOK_NAMES)
      for (const { fill, stroke } of Object.values(LOOKS[name].boxes)) expect(fill && stroke).toBeUndefined();
  });

  it('have no ground and no firm line in the one that saves ink', () => {
    const { boxes, table, masthead } = LOOKS.zuinig;
    for (const box of Object.values(boxes)) expect(box.fill).toBeUndefined();
    expect(table.headFill).toBeUndefined();
    for (const rule of [table.headRule, table.rowRule, masthead.rule])
      expect(rule?.weight ?? 0).toBeLessThan(1);
  });
});
