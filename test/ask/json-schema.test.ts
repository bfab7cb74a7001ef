import { describe, expect, it } from 'vitest';
import { briefJsonSchema } from '../../src/ask/json-schema.ts';
import { SCHOOL_TYPES } from '../../src/model/brief.ts';

type Node = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
};

const schema = briefJsonSchema() as Node;

function withoutDescription(node: Node, place: string): readonly string[] {
  const below = [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])].flatMap((one) =>
    withoutDescription(one, place),
  );
  const inside = Object.entries(node.properties ?? {}).flatMap(([key, inner]) => [
    ...(inner.description ? [] : [`${place}.${key}`]),
    ...withoutDescription(inner, `${place}.${key}`),
  ]);
  return [...below, ...inside];
}

describe('briefJsonSchema', () => {
  it('is a draft 2020-12 schema with a title', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(schema).toHaveProperty('title');
  });

  it('describes every key', () => {
    expect(withoutDescription(schema, '')).toEqual([]);
  });

  it('lets the school be a path, and keeps the words that are allowed', () => {
    const [path, mapping] = schema.properties?.school?.anyOf ?? [];
    expect(path).toEqual({ type: 'string' });
    expect(mapping?.required).toEqual(['naam']);
    expect(mapping?.properties?.type?.enum).toEqual(SCHOOL_TYPES);
  });

  it('says which keys are required and that lists hold words', () => {
    expect(schema.required).toEqual(['school', 'bijeenkomst', 'doelen']);
    expect(schema.properties?.bijeenkomst?.required).toEqual(['soort', 'datum']);
    expect(schema.properties?.doelen?.anyOf).toEqual([
      { type: 'array', items: { type: 'string' } },
      { type: 'string' },
    ]);
  });
});
