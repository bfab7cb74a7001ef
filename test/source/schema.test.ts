import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { briefSource } from '../../src/model/brief-source.ts';
import { sourceListSource } from '../../src/model/list-source.ts';
import { kindSource } from '../../src/model/meeting-source.ts';
import { allowedKeys, kindOf, requiredPaths } from '../../src/source/schema.ts';

describe('allowedKeys', () => {
  it('finds the keys of a mapping through whatever is wrapped around it', () => {
    expect(allowedKeys(briefSource, ['bijeenkomst', 'ronde'])).toEqual(['tot', 'wissel']);
    expect(allowedKeys(briefSource, ['bijeenkomst', 'partners', 3])).toEqual(['naam', 'rol']);
    expect(allowedKeys(kindSource, ['momenten', 0, 'minuten'])).toEqual(['min', 'voorkeur', 'max']);
    expect(allowedKeys(sourceListSource, [0])).toEqual(['id', 'titel', 'uitgever', 'jaar']);
    expect(allowedKeys(z.union([z.string(), z.object({ a: z.string() }).nullable()]), [])).toEqual(['a']);
  });

  it('finds none where no mapping is read', () => {
    expect(allowedKeys(briefSource, ['doelen'])).toEqual([]);
    expect(allowedKeys(briefSource, ['bijeenkomst', 'weg', 0])).toEqual([]);
  });
});

describe('requiredPaths', () => {
  it('goes down to the keys that a person has to write', () => {
    expect(requiredPaths(briefSource, []).map((path) => path.join('.'))).toEqual([
      'school.naam',
      'bijeenkomst.soort',
      'bijeenkomst.datum',
      'doelen',
    ]);
    expect(requiredPaths(briefSource, ['bijeenkomst', 'ronde'])).toEqual([['bijeenkomst', 'ronde', 'tot']]);
    expect(requiredPaths(briefSource, ['doelen'])).toEqual([['doelen']]);
  });
});

describe('kindOf', () => {
  it('names what a value is', () => {
    expect(['x', ['x'], {}, 1, true, undefined, null].map(kindOf)).toEqual([
      'text',
      'list',
      'keys',
      'number',
      'yes-no',
      'nothing',
      'nothing',
    ]);
  });
});
