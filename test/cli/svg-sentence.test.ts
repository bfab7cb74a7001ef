import { describe, expect, it } from 'vitest';
import { explanation } from '../../src/cli/messages.ts';

const REASONS = [
  ...[
    'syntax',
    'entity',
    'many',
    'deep',
    'size',
    'element',
    'text',
    'image',
    'style',
    'link',
    'script',
    'effect',
  ],
  ...['colour', 'number', 'path', 'transform', 'outside', 'empty'],
];

const say = (reason: string) =>
  explanation({
    code: 'image-svg',
    level: 'error',
    detail: { reason, svgLine: 12, element: 'g', found: 'opacity', value: 'logo.svg' },
  });

describe('svgSentence', () => {
  it.each(REASONS)('%s: what is wrong and what to do, short, and always with a way out', (reason) => {
    const text = say(reason);
    expect(text).toMatch(/^Het logo "logo\.svg" .*\. .*\.$/);
    expect(text).toMatch(/als PNG\.$|opnieuw, of bewaar het als PNG\.$/);
    for (const sentence of text.replace('"logo.svg"', 'x').split(/(?<=\.)\s/))
      expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
  });

  it('is another sentence for every reason', () => {
    expect(new Set(REASONS.map(say)).size).toBe(REASONS.length);
  });

  it('names line and element where there are any', () => {
    expect(say('effect')).toBe(
      'Het logo "logo.svg" heeft op regel 12 een effect: "opacity" (<g>). Gebruik gewone vormen in effen kleuren, of bewaar het als PNG.',
    );
  });
});
