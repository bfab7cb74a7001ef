import type { Block, Programme } from '../model/programme.ts';
import type { Setting } from '../model/werkvorm.ts';
import { type NamedPicture, namedSetup } from './pictures.ts';

/** How the room is set up for one row of the agenda. */
export interface SetupOfRow {
  /** Null for a row without a werkvorm: then it does not matter. */
  readonly opstelling: NamedPicture | null;
  /** The same, where it is another than before; null in a meeting that keeps one set-up. */
  readonly nieuwe_opstelling: NamedPicture | null;
}

/** The set-up for a block, and whether it is new. */
export function setupOf(block: Block, programme: Programme): SetupOfRow {
  const setting = settingOf(block, programme);
  if (!setting) return { opstelling: null, nieuwe_opstelling: null };
  const earlier = programme.blocks.filter(({ offset }) => offset < block.offset);
  const before = earlier.flatMap((one) => settingOf(one, programme) ?? []).at(-1);
  const picture = namedSetup(setting);
  const isNew = setting !== before && roomChanges(programme);
  return { opstelling: picture, nieuwe_opstelling: isNew ? picture : null };
}

/** Whether there is more than one set-up in a meeting. */
export function roomChanges(programme: Programme): boolean {
  return new Set(programme.blocks.flatMap((block) => settingOf(block, programme) ?? [])).size > 1;
}

/** Online, everybody sits behind a screen, whatever the werkvorm does in a room. */
function settingOf({ werkvorm }: Block, { brief }: Programme): Setting | undefined {
  return werkvorm && (brief.meeting.online ? 'online' : werkvorm.item.setting);
}
