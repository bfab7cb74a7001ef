import type { Block, TimedStep } from '../model/programme.ts';
import type { Werkvorm } from '../model/werkvorm.ts';
import type { Arrangement } from './arrange.ts';
import { choiceAt } from './choices.ts';
import { withTopicsAtEase } from './ease.ts';
import { type Facts, goalsServed } from './facts.ts';
import { fitMinutes } from './fit.ts';
import { leadOf } from './leads.ts';
import { inSchoolWords } from './school-words.ts';
import { parentsMinutes } from './share.ts';
import type { Slot } from './slots.ts';
import { stepMinutes } from './steps.ts';

/** The agenda, and the share of it in which parents speak (0–1, the break left out). */
export interface Agenda {
  readonly blocks: readonly Block[];
  readonly parentsShare: number;
}

/** Turns an arrangement into blocks with minutes, one after the other without gaps. */
export function agendaOf(facts: Facts, arrangement: Arrangement): Agenda {
  const { layout, chosen, puzzle, pause } = arrangement;
  const blocks = withTopicsAtEase(layout.slots, chosen, puzzle).map((option, index) => ({
    ...option,
    phase: layout.slots[index]?.moment.phase ?? 'delen',
  }));
  const fitted = fitMinutes({
    start: facts.talkStarts.length > 0 ? undefined : facts.start,
    minutes: puzzle.minutes,
    pause,
    share: puzzle.share,
    blocks,
  });
  const rows = layout.slots.flatMap((slot, index) => {
    const minutes = fitted.minutes[index] ?? 0;
    const row = blockOf(facts, arrangement, slot, index, minutes);
    return fitted.pauseAfter === index ? [row, pauseOf(pause)] : [row];
  });
  return {
    blocks: withOffsets(rows),
    parentsShare: parentsMinutes(chosen, fitted.minutes) / (100 * puzzle.minutes),
  };
}

type Row = Omit<Block, 'offset'>;

function withOffsets(rows: readonly Row[]): readonly Block[] {
  let offset = 0;
  return rows.map((row) => {
    const block = { ...row, offset };
    offset += row.minutes;
    return block;
  });
}

function pauseOf(minutes: number): Row {
  return {
    phase: 'pauze',
    title: 'Pauze',
    forParents: 'Tijd voor koffie, thee en een praatje.',
    minutes,
    lead: 'iedereen',
    steps: [],
    goals: [],
  };
}

function blockOf(facts: Facts, arrangement: Arrangement, slot: Slot, index: number, minutes: number): Row {
  const { moment, topic } = slot;
  const werkvorm = choiceAt(facts, arrangement, index);
  const goals = [...(topic?.goals ?? []), ...(werkvorm?.item.goals ?? moment.goals)];
  const say = (text: string): string => inSchoolWords(facts.brief, facts.toolkit, text);
  const steps = werkvorm ? stepsOf(werkvorm.item, minutes) : [fixedStep(slot, minutes)];
  return {
    phase: moment.phase,
    title: say(titleOf(arrangement, slot, werkvorm?.item)),
    forParents: say(werkvorm?.item.forParents ?? moment.forParents ?? ''),
    minutes,
    lead: leadOf(facts, slot),
    ...(werkvorm ? { werkvorm } : {}),
    ...(topic ? { topic } : {}),
    steps: steps.map((step) => ({
      ...step,
      title: say(step.title),
      action: say(step.action),
      ...(step.say ? { say: say(step.say) } : {}),
    })),
    goals: goalsServed(facts, goals).map((goal) => goal.id),
  };
}

/** A topic's title stands alone when the topic has one block, and before the block's own title when it has more. */
function titleOf({ layout }: Arrangement, { moment, topic }: Slot, werkvorm: Werkvorm | undefined): string {
  const own = moment.title ?? werkvorm?.title ?? '';
  if (!topic) return own;
  const blocks = layout.slots.filter((slot) => slot.topic === topic).length;
  return blocks === 1 ? topic.title : `${topic.title}: ${own}`;
}

function stepsOf(werkvorm: Werkvorm, minutes: number): readonly TimedStep[] {
  const parts = stepMinutes(
    werkvorm.steps.map((step) => step.minutes),
    minutes,
  );
  return werkvorm.steps.map((step, index) => ({ ...step, minutes: parts[index] ?? 0 }));
}

function fixedStep({ moment }: Slot, minutes: number): TimedStep {
  const step = { title: moment.title ?? '', minutes, action: moment.action ?? moment.forParents ?? '' };
  return moment.say === undefined ? step : { ...step, say: moment.say };
}
