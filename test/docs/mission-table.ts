import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../make/examples.ts';

/** A row of the table in docs/mission.md. */
export interface MissionRow {
  readonly id: string;
  readonly asks: string;
  readonly where: string;
  readonly state: string;
  readonly missing: string;
}

/** docs/mission.md as text. */
export function missionPage(): string {
  return readFileSync(join(ROOT, 'docs', 'mission.md'), 'utf8');
}

/** The rows of its table, without the head; throws an Error for a line that has not five cells. */
export function missionRows(page: string): readonly MissionRow[] {
  const lines = page.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [before, id, asks, where, state, missing, after] = cells;
    if (cells.length !== 7 || before !== '' || after !== '' || !id || !asks || !where || !state || !missing)
      throw new Error(`docs/mission.md: five full cells are needed in: ${line}`);
    return { id, asks, where, state, missing };
  });
}

/** Everything between backticks, in order. */
export function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]*)`/g)].map(([, inner]) => inner ?? '');
}
