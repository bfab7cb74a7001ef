import { join, relative } from 'node:path';
import type { Brief } from '../model/brief.ts';
import type { Io } from './io.ts';

/** The folder of a pack when the person names none: beside its brief (in `here`), named after day and kind. */
export function ownFolder(io: Io, here: string, { meeting }: Brief): string {
  return join(relative(io.cwd, here) || '.', `${meeting.date}-${meeting.kind}`);
}
