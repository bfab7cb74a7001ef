import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLASS_PURPOSES, ELEMENT_PURPOSES } from '../../src/model/element-purposes.ts';
import { ELEMENTS, type ElementSpec, SHAPE_COLOURS, type Tag } from '../../src/model/elements.ts';
import { ROOT } from '../make/examples.ts';
import { templatePage } from './template-page.ts';
import { PARTIAL_PURPOSES, VARIABLE_PURPOSES } from './template-purposes.ts';
import { partials } from './template-reference.ts';
import { templateVariables } from './template-variables.ts';

describe('docs/templates.md', () => {
  it('says what the program does; `npm run docs` writes it anew', async () => {
    await expect(templatePage()).toMatchFileSnapshot(join(ROOT, 'docs', 'templates.md'));
  });

  it('names every variable that a template sees, and no other', () => {
    const top = templateVariables().flatMap(({ path }) => (path.includes('.') ? [] : [path]));
    expect(Object.keys(VARIABLE_PURPOSES).sort()).toEqual([...top].sort());
  });

  it('names every partial, and no other', () => {
    expect(Object.keys(PARTIAL_PURPOSES).sort()).toEqual(partials());
  });

  it('says of every class of every element what it does', () => {
    const tags = Object.keys(ELEMENTS) as Tag[];
    const classes = (tag: Tag): readonly string[] => {
      const { variants }: ElementSpec = ELEMENTS[tag];
      return variants === SHAPE_COLOURS ? [] : variants;
    };
    const told = tags.map((tag) => [tag, Object.keys(CLASS_PURPOSES[tag] ?? {})]);
    expect(told).toEqual(tags.map((tag) => [tag, classes(tag)]));
  });

  it('tells each purpose in short sentences', () => {
    const texts = [...Object.values(ELEMENT_PURPOSES), ...Object.values(VARIABLE_PURPOSES)];
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?!]) /));
    expect(sentences.filter((sentence) => sentence.split(' ').length > 20)).toEqual([]);
    expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});
