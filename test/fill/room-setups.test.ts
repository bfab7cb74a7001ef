import { describe, expect, it } from 'vitest';
import { ROOM_SETUPS } from '../../src/fill/room-setups.ts';
import { boundsOf } from '../../src/load/svg-bounds.ts';
import { readPath } from '../../src/load/svg-path.ts';
import { contrast } from '../../src/model/colour.ts';
import { inkColour } from '../../src/model/picture.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { SETTINGS } from '../../src/model/werkvorm.ts';

describe('ROOM_SETUPS', () => {
  it.each(SETTINGS)('%s lies within its field', (setting) => {
    const { width, height, shapes } = ROOM_SETUPS[setting].drawing;
    for (const { d, stroke } of shapes) {
      const { left, top, right, bottom } = boundsOf(readPath(d) ?? []);
      const reach = (stroke?.width ?? 0) / 2;
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(reach);
      expect(right + reach).toBeLessThanOrEqual(width);
      expect(bottom + reach).toBeLessThanOrEqual(height);
    }
  });

  it.each(SETTINGS)('%s can be seen in black and white: every shape or its edge is dark', (setting) => {
    const { colours } = schoolTheme();
    const { shapes } = ROOM_SETUPS[setting].drawing;
    // Walls and the ground of a face only surround what counts.
    const counting = shapes.filter(
      ({ fill, stroke }) => stroke?.colour !== 'lijn' && (stroke || fill !== 'middel'),
    );
    expect(counting.length).toBeGreaterThan(4);
    for (const { fill, stroke } of counting) {
      const outer = stroke?.colour ?? fill ?? 'papier';
      expect(contrast(inkColour(outer, colours), colours.paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it('says each in other words, in short sentences', () => {
    const words = SETTINGS.map((setting) => ROOM_SETUPS[setting].words);
    expect(new Set(words).size).toBe(SETTINGS.length);
    for (const sentence of words) expect(sentence).toMatch(/^Opstelling: .{10,80}\.$/);
  });

  it('draws each in another way', () => {
    expect(new Set(SETTINGS.map((setting) => JSON.stringify(ROOM_SETUPS[setting].drawing))).size).toBe(
      SETTINGS.length,
    );
  });
});
