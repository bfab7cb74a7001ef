import { describe, expect, it } from 'vitest';
import { asSentence, capital, codePoint, enumerate, footOf, personInWords } from '../../src/model/words.ts';

describe('enumerate', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('says %j', (words, said) => {
    expect(enumerate(words)).toBe(said);
  });

  it('says «of» for a choice', () => {
    expect(enumerate(['a', 'b', 'c'], 'of')).toBe('a, b of c');
  });
});

describe('capital', () => {
  it.each([
    ['', ''],
    ['élan', 'Élan'],
    ['De Linde', 'De Linde'],
  ])('makes %j into %j', (text, made) => {
    expect(capital(text)).toBe(made);
  });
});

describe('asSentence', () => {
  it.each([
    ['bus 4', 'Bus 4.'],
    ['Klaar.', 'Klaar.'],
    ['gaat het? ‘Ja!’', 'Gaat het? ‘Ja!’'],
    ['zie de ‘gids’', 'Zie de ‘gids’.'],
  ])('makes %j into %j', (text, made) => {
    expect(asSentence(text)).toBe(made);
  });
});

describe('personInWords', () => {
  it('says what is known of a person', () => {
    expect(personInWords({ name: 'Fatma', role: 'jeugdarts' })).toBe('Fatma, jeugdarts');
    expect(personInWords({ name: 'Fatma' })).toBe('Fatma');
    expect(personInWords({ role: 'jeugdarts' })).toBe('jeugdarts');
    expect(personInWords({})).toBeUndefined();
  });
});

describe('codePoint', () => {
  it.each([
    ['\u0007', 'U+0007'],
    ['\u202e', 'U+202E'],
    ['\ud800', 'U+D800'],
    ['😀', 'U+1F600'],
  ])('names %j %s', (character, name) => {
    expect(codePoint(character)).toBe(name);
  });
});

describe('footOf', () => {
  it('is what the school wrote, or its name and place', () => {
    expect(footOf({ name: 'De Linde' })).toBe('De Linde');
    expect(footOf({ name: 'De Linde', place: 'Lindenmeer' })).toBe('De Linde, Lindenmeer');
    expect(footOf({ name: 'De Linde', place: 'Lindenmeer', foot: 'Laan 1' })).toBe('Laan 1');
  });
});
