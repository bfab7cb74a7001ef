import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interpreter } from '../../src/model/brief.ts';
import {
  interpreted,
  lengthToInterpret,
  roomToInterpret,
  stepToInterpret,
  withoutInterpreter,
} from '../../src/plan/interpreting.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf, programmeOf } from './briefs.ts';

const toolkit = smallToolkit();
const present: Interpreter = { kind: 'present', languages: ['Turks'] };

test('interpreted talk takes a third more, and at most half as much again', () => {
  expect(interpreted(15)).toBe(20);
  expect(withoutInterpreter(20)).toBe(15);
  expect(roomToInterpret({ min: 5, preferred: 12, max: 20 })).toEqual({ min: 5, preferred: 16, max: 30 });
});

test('the steps of a werkvorm have room for all the minutes of its block', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(20)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(steps, (pairs) => {
      const ranges = pairs.map(([min, more]) => ({ min, max: min + more }));
      const sum = (key: 'min' | 'max', of: readonly { min: number; max: number }[]) =>
        of.reduce((total, one) => total + one[key], 0);
      const block = roomToInterpret({
        min: sum('min', ranges),
        preferred: sum('min', ranges),
        max: sum('max', ranges),
      });
      const stretched = ranges.map(stepToInterpret);
      expect(sum('min', stretched)).toBe(block.min);
      expect(sum('max', stretched)).toBeGreaterThanOrEqual(block.max);
    }),
  );
});

test('a meeting is usually a third longer, as far as its kind allows', () => {
  expect(lengthToInterpret({ min: 20, preferred: 30, max: 45 })).toBe(40);
  expect(lengthToInterpret({ min: 20, preferred: 30, max: 35 })).toBe(35);
  const meeting = { kind: 'startgesprek', interpreter: present };
  expect(factsOf(briefWith({ meeting }), toolkit).minutes).toBe(30);
  expect(factsOf(briefWith({ meeting: { ...meeting, minutes: 20 } }), toolkit).minutes).toBe(20);
});

test('the talk gets the extra minutes, and the reason says how many', () => {
  const talkOf = (interpreter: Interpreter) =>
    programmeOf(briefWith({ meeting: { kind: 'startgesprek', interpreter } }), toolkit).blocks.find(
      (block) => block.phase === 'delen',
    );
  const [long, short] = [talkOf(present)?.minutes ?? 0, talkOf({ kind: 'none' })?.minutes ?? 0];
  expect(long).toBeGreaterThanOrEqual(short * 1.3);
  expect(talkOf(present)?.werkvorm?.reason).toContain(
    `Met een tolk duurt dit ${long} minuten, zonder tolk ongeveer ${Math.round(long * 0.75)}.`,
  );
});
