import { describe, expect, it } from 'vitest';
import { LOOK_NAMES } from '../../src/model/look.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { blocks } from '../../src/pdf/blocks.ts';
import type { Op } from '../../src/pdf/ops.ts';
import { stack } from '../../src/pdf/stack.ts';
import { frameWith, treeOf } from './fake-font.ts';

const HTML = `<p>doen</p><p class="zeg">${'woord '.repeat(60)}</p>`;

describe.each(LOOK_NAMES)('words to say, in the look %s', (name) => {
  const theme = schoolTheme('#1d3f7a', '#aa3311', name);
  const { ops } = stack(blocks(treeOf(HTML).children, frameWith({ theme })));
  const texts = ops.filter((op): op is Extract<Op, { kind: 'text' }> => op.kind === 'text');
  const bars = ops.filter((op): op is Extract<Op, { kind: 'rect' }> => op.kind === 'rect');

  it('stand behind one bar, as high as they are, in another colour than what to do', () => {
    const [toDo, ...toSay] = texts;
    expect(bars).toHaveLength(1);
    const [bar] = bars;
    for (const { x, face } of toSay) {
      expect(x).toBeGreaterThan((bar?.x ?? 0) + (bar?.width ?? 0));
      expect(face.colour).toBe(theme.colours.main);
      expect(face.colour).not.toBe(toDo?.face.colour);
    }
    const lines = new Set(toSay.map(({ y }) => y)).size;
    expect(lines).toBeGreaterThan(1);
    expect(bar?.height).toBeCloseTo(lines * theme.type.body.leading, 6);
  });
});
