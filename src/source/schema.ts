/**
 * What `source/` needs of a zod schema: that it checks, and what it is made of. Written out here, so that zod itself
 * stays in `model/`.
 */
export interface Schema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}

/** What these rooms read of a zod issue. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The part of a schema's definition that tells what lies inside it. */
interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly in?: unknown;
  readonly out?: unknown;
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
}

/** A kind of value, as a problem's detail names it. */
export type Kind = 'text' | 'list' | 'keys' | 'number' | 'yes-no' | 'nothing';

/** What a value is, in the words of `Kind`. */
export function kindOf(value: unknown): Kind {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'keys';
  if (typeof value === 'boolean') return 'yes-no';
  return typeof value === 'number' ? 'number' : 'text';
}

function definition(schema: unknown): Definition {
  return (schema as { readonly def?: Definition } | undefined)?.def ?? {};
}

/** The schemas that a schema stands for, with the wrappers off: itself, or each option of a union. */
function bare(schema: unknown): readonly unknown[] {
  const def = definition(schema);
  if (def.innerType !== undefined) return bare(def.innerType);
  if (def.options !== undefined) return def.options.flatMap(bare);
  // A pipe's first part sees what the person wrote; its second part may know more about the items of a list.
  if (def.in !== undefined) return [...bare(def.in), ...bare(def.out)];
  return schema === undefined ? [] : [schema];
}

/** The keys that may stand at a path of the text that this schema reads; empty where it reads no mapping. */
export function allowedKeys(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  return schemasAt(schema, path).flatMap((one) => Object.keys(definition(one).shape ?? {}));
}

/** The paths of the keys that must be there at and below a path: the path itself when it holds no mapping. */
export function requiredPaths(
  schema: unknown,
  path: readonly PropertyKey[],
): readonly (readonly PropertyKey[])[] {
  const shapes = schemasAt(schema, path)
    .map((one) => definition(one).shape)
    .filter((shape) => shape !== undefined);
  const required = shapes.flatMap((shape) =>
    Object.entries(shape).flatMap(([key, inner]) =>
      ['optional', 'default', 'nullable', 'prefault'].includes(definition(inner).type ?? '')
        ? []
        : requiredPaths(inner, []).map((deeper) => [...path, key, ...deeper]),
    ),
  );
  return required.length > 0 ? required : [path];
}

function schemasAt(schema: unknown, path: readonly PropertyKey[]): readonly unknown[] {
  return path.reduce<readonly unknown[]>(
    (schemas, step) =>
      schemas.flatMap((one) => {
        const def = definition(one);
        return bare(typeof step === 'number' ? def.element : def.shape?.[String(step)]);
      }),
    bare(schema),
  );
}
