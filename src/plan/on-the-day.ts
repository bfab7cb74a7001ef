import type { LeadTip } from '../model/lead-tip.ts';
import type { Material } from '../model/material.ts';
import type { Block, Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { belongsTo } from './conditions.ts';

/** What of a programme decides what belongs to its day. */
type Looked = Pick<Programme, 'brief' | 'kind' | 'start'>;

/** What helps whoever leads this meeting, in the order of the content. */
export function leadTipsOf(programme: Looked, toolkit: Toolkit): readonly LeadTip[] {
  return [...toolkit.leadTips.values()].filter((tip) => belongsTo(programme, tip));
}

/** What has to lie ready for this meeting, and what its werkvormen may ask for. */
export function materialsOf(
  programme: Looked,
  blocks: readonly Block[],
  toolkit: Toolkit,
): readonly Material[] {
  const settings = blocks.flatMap(({ werkvorm }) => werkvorm?.item.setting ?? []);
  return [...toolkit.materials.values()].filter(
    (material) =>
      belongsTo(programme, material) &&
      (material.settings.length === 0 || material.settings.some((setting) => settings.includes(setting))),
  );
}
