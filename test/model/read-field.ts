import type { z } from 'zod';

/** What a field makes of a value, or the code of the problem that it raises. */
export function read(field: z.ZodType, value: unknown): unknown {
  const parsed = field.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return issue?.code === 'custom' ? `! ${issue.params?.problem}` : `! ${issue?.code}`;
}
