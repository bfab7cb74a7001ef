import { join } from 'node:path';
import { type Engine, loadEngine } from '../../../src/fill/engine.ts';
import { papersViewed } from '../../../src/fill/paper-view.ts';
import { picturesOf } from '../../../src/fill/pictures.ts';
import { CHANNELS, type Meeting, type School } from '../../../src/model/brief.ts';
import type { Programme } from '../../../src/model/programme.ts';
import { plan } from '../../../src/plan/plan.ts';
import { ROOT, realToolkit } from '../../make/examples.ts';
import { briefWith } from '../../plan/briefs.ts';

/** All kinds of meeting of the content. */
export const KINDS: readonly string[] = [...realToolkit().kinds.keys()];

/** A programme of any kind, by all channels, with the first goal that the kind can serve; in a school that has such meetings. */
export function programmeOfKind(
  kind: string,
  meeting: Partial<Meeting> = {},
  school: Partial<School> = {},
): Programme {
  const toolkit = realToolkit();
  const round = toolkit.kinds.get(kind)?.isRound ? { round: { until: 21 * 60, gap: 5 } } : {};
  for (const goal of toolkit.goals.keys()) {
    const brief = briefWith({ goals: [goal], meeting: { kind, channels: CHANNELS, ...round, ...meeting } });
    const type = kind.endsWith('mbo') ? 'mbo' : 'po';
    const planned = plan({ ...brief, school: { ...brief.school, type, ...school } }, toolkit);
    if (planned.ok) return planned.value;
  }
  throw new Error(`no goal for ${kind}`);
}

let engine: Engine | undefined;

/** The variables of a paper for a programme. */
export function variablesOf<T>(programme: Programme, paper: string): T {
  if (!engine) {
    const loaded = loadEngine(join(ROOT, 'templates'));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    engine = loaded.value;
  }
  const pictures = picturesOf(programme, undefined);
  const viewOf = papersViewed(programme, realToolkit(), engine, pictures);
  return viewOf({ name: paper, label: 'Proef' }) as T;
}
