import { expect, test } from 'vitest';
import { pauseAfter, pauses } from '../../src/plan/pause.ts';

test('there is no break up to ninety minutes', () => {
  expect(
    pauses(90, [
      { min: 10, max: 90 },
      { min: 10, max: 90 },
    ]),
  ).toEqual([0]);
});

test('a longer meeting has a longer break', () => {
  const spans = [
    { min: 10, max: 90 },
    { min: 10, max: 90 },
  ];
  expect(pauses(95, spans)[0]).toBe(10);
  expect(pauses(150, spans)[0]).toBe(15);
});

test('the break gives way when the blocks need the time', () => {
  expect(
    pauses(120, [
      { min: 50, max: 90 },
      { min: 58, max: 90 },
    ]),
  ).toEqual([10, 12]);
});

test('the break grows when the blocks cannot fill the time', () => {
  expect(
    pauses(120, [
      { min: 10, max: 50 },
      { min: 10, max: 52 },
    ]),
  ).toEqual([20, 18]);
});

test('no break helps when even the longest leaves too much time', () => {
  expect(
    pauses(200, [
      { min: 10, max: 50 },
      { min: 10, max: 50 },
    ]),
  ).toEqual([]);
});

test('the break comes nearest to the middle', () => {
  const parts = [
    { phase: 'delen', minutes: 20 },
    { phase: 'werken', minutes: 30 },
    { phase: 'werken', minutes: 40 },
    { phase: 'afsluiten', minutes: 10 },
  ];
  expect(pauseAfter(parts)).toBe(1);
});

test('the break never comes before the first sharing is done', () => {
  const parts = [
    { phase: 'aankomen', minutes: 50 },
    { phase: 'delen', minutes: 30 },
    { phase: 'afsluiten', minutes: 20 },
  ];
  expect(pauseAfter(parts)).toBe(1);
});

test('the break is between two blocks, also when the sharing is the last', () => {
  const parts = [
    { phase: 'aankomen', minutes: 50 },
    { phase: 'delen', minutes: 50 },
  ];
  expect(pauseAfter(parts)).toBe(0);
});
