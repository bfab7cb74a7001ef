import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';

/** `samenspel schema`: prints the JSON Schema of a brief, for editors that help while typing. */
export async function printSchema(io: Io): Promise<ExitCode> {
  const { briefJsonSchema } = await import('../../ask/json-schema.ts');
  await io.out.write(`${JSON.stringify(briefJsonSchema(), null, 2)}\n`);
  return EXIT.done;
}
