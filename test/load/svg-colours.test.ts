import { describe, expect, it } from 'vitest';
import { readColour } from '../../src/load/svg-colours.ts';

describe('readColour', () => {
  it.each([
    ['#1D5B79', '#1d5b79'],
    ['#abc', '#aabbcc'],
    ['Gold', '#ffd700'],
    ['yellowgreen', '#9acd32'],
    ['rgb(29, 91, 121)', '#1d5b79'],
    ['rgb(100%,0%,50%)', '#ff0080'],
    ['rgb(1 2 3)', '#010203'],
  ])('%s', (written, read) => {
    expect(readColour(written)).toBe(read);
  });

  it.each([
    '',
    '#12',
    '#12345',
    '#1234567',
    'groen',
    'url(#a)',
    'rgba(1,2,3,.5)',
    'rgb(1,2)',
    'rgb(300,0,0)',
    'hsl(1,2%,3%)',
    'none',
  ])('knows no %s', (written) => {
    expect(readColour(written)).toBeUndefined();
  });
});
