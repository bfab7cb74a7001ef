import { describe, expect, it } from 'vitest';
import { combined, growth, type Matrix, moved, readTransform } from '../../src/load/svg-matrix.ts';

const at = (transform: string, x: number, y: number) =>
  moved(readTransform(transform) as Matrix, x, y).map((value) => +value.toFixed(6));

describe('readTransform', () => {
  it.each([
    ['', [1, 2]],
    ['translate(10)', [11, 2]],
    ['translate(10,20)', [11, 22]],
    ['scale(2)', [2, 4]],
    ['scale(2 3)', [2, 6]],
    ['rotate(90)', [-2, 1]],
    ['rotate(180 1 1)', [1, 0]],
    ['skewX(45)', [3, 2]],
    ['skewY(45)', [1, 3]],
    ['matrix(1 2 3 4 5 6)', [12, 16]],
    ['translate(10 0) scale(2)', [12, 4]],
    [' scale(2), translate( 1e1 , 0 ) ', [22, 4]],
  ])('%s', (transform, point) => {
    expect(at(transform, 1, 2)).toEqual(point);
  });

  it.each([
    'scale',
    'scale()',
    'scale(a)',
    'scale(1 2 3)',
    'matrix(1)',
    'rotate(1 2)',
    'none',
    'scale(1) x',
    'scale(url(x))',
  ])('refuses %s', (transform) => {
    expect(readTransform(transform)).toBeUndefined();
  });
});

describe('combined and growth', () => {
  it('does the inner one first, and grows by what both grow', () => {
    const [outer, inner] = [
      readTransform('scale(2 8)') as Matrix,
      readTransform('translate(1 1) rotate(30)') as Matrix,
    ];
    const both = moved(combined(outer, inner), 3, 4);
    const [x, y] = moved(inner, 3, 4);
    expect(both).toEqual(moved(outer, x, y));
    expect(growth(combined(outer, inner))).toBeCloseTo(4);
  });
});
