import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline, faceFor } from '../../src/pdf/frame.ts';
import { type ParagraphSetting, paragraph } from '../../src/pdf/paragraph.ts';
import { elementOf, frameWith, rightOf, THEME, textNodes } from './fake-font.ts';

const BODY: ParagraphSetting = { face: faceFor('body', THEME), before: 3, after: 6, keepWithNext: false };
const words = (count: number) => Array.from({ length: count }, (_, i) => `woord${i}`).join(' ');
const lay = (html: string, setting = BODY, changes: Parameters<typeof frameWith>[0] = {}) =>
  paragraph(elementOf(`<p>${html}</p>`).children, setting, frameWith(changes));

describe('paragraph', () => {
  it('never leaves one line alone: the first two and the last two stay together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.boolean(), (count, keepWithNext) => {
        const strips = lay(words(count), { ...BODY, keepWithNext }, { width: 200 });
        const keeps = strips.map((strip) => strip.keepWithNext);
        expect(keeps.at(-1)).toBe(keepWithNext);
        if (strips.length > 1) {
          expect(keeps[0]).toBe(true);
          expect(keeps.at(-2)).toBe(true);
        }
        if (!keepWithNext) for (const keep of keeps.slice(1, -2)) expect(keep).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('sets small words light, also in a bold line, as a page does', () => {
    const ops = lay('De Linde<br><small>Samen</small>', { ...BODY, face: faceFor('brand', THEME) }).flatMap(
      (strip) => strip.ops,
    );
    expect(ops.map((op) => op.kind === 'text' && op.face.bold)).toEqual([true, false]);
  });

  it('has white space above its first line and below its last, shrunk by the density', () => {
    const strips = lay(words(60), BODY, { width: 200, density: 0.5 });
    expect(strips.map((strip) => strip.before)).toEqual([1.5, ...strips.slice(1).map(() => 0)]);
    expect(strips.map((strip) => strip.after)).toEqual([...strips.slice(1).map(() => 0), 3]);
    expect(strips.every((strip) => strip.height === BODY.face.leading)).toBe(true);
  });

  it('takes bold, small and links from the elements, and keeps what each text comes from', () => {
    const html = 'a <strong>b</strong> <small>c</small> <a href="https://x.nl"><strong>d</strong></a>';
    const ops = lay(html).flatMap((strip) => strip.ops);
    const nodes = textNodes(elementOf(`<p>${html}</p>`).children).map((node) => node.text);
    expect(ops.map((op) => op.kind === 'text' && op.source?.kind === 'text' && op.source.text)).toEqual(
      nodes,
    );
    const faces = ops.map((op) => (op.kind === 'text' ? op.face : undefined));
    expect(faces.map((face) => face?.bold)).toEqual([false, true, false, false, false, true]);
    const { body, small } = THEME.type;
    expect(faces.map((face) => face?.size)).toEqual(
      [body, body, body, small, body, body].map(({ size }) => size),
    );
    expect(faces.at(-1)?.colour).toBe(THEME.colours.main);
    expect(ops.map((op) => op.kind === 'text' && op.link?.attributes.href)).toEqual([
      ...Array.from({ length: 5 }, () => undefined),
      'https://x.nl',
    ]);
  });

  it('keeps a link that runs over two lines on one page', () => {
    const strips = lay(`${words(40)} <a href="https://x.nl">${words(30)}</a> ${words(40)}`, BODY, {
      width: 150,
    });
    strips.slice(0, -1).forEach((strip, i) => {
      const end = strip.ops.at(-1);
      const next = strips[i + 1]?.ops[0];
      const runsOn = end?.kind === 'text' && next?.kind === 'text' && end.link && end.link === next.link;
      if (runsOn) expect(strip.keepWithNext).toBe(true);
    });
    expect(
      strips.filter((strip) => strip.ops.some((op) => op.kind === 'text' && op.link)).length,
    ).toBeGreaterThan(2);
  });

  it('sets lines flush right when asked', () => {
    const frame = frameWith({ width: 200 });
    for (const strip of lay(words(30), { ...BODY, align: 'right' }, { width: 200 }))
      expect(rightOf(strip.ops.at(-1) ?? (strip.ops[0] as never))).toBeCloseTo(frame.x + 200, 4);
  });

  it('balances a title over as few lines as it needs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), (count) => {
        const full = lay(words(count), BODY, { width: 300 });
        const balanced = lay(words(count), { ...BODY, balanced: true }, { width: 300 });
        expect(balanced).toHaveLength(full.length);
        const widths = (strips: typeof full) => strips.map((strip) => rightOf(strip.ops.at(-1) as never));
        expect(Math.max(...widths(balanced))).toBeLessThanOrEqual(Math.max(...widths(full)) + 0.01);
      }),
    );
  });

  it('centres the letters on their line', () => {
    const [strip] = lay('a');
    expect(strip?.ops[0]?.y).toBe(baseline(BODY.face, BODY.face.leading, frameWith()));
    expect(baseline({ ...BODY.face, size: 10 }, 20, frameWith())).toBeCloseTo(5 + 8, 6);
  });

  it('is nothing for no text', () => {
    expect(lay('')).toEqual([]);
  });
});
