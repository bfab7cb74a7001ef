import type { Moment } from '../model/meeting-kind.ts';
import type { Block, TimedStep } from '../model/programme.ts';
import type { Werkvorm } from '../model/werkvorm.ts';
import type { Arrangement } from './arrange.ts';
import { choiceAt } from './choices.ts';
import { makesAgreements } from './ease.ts';
import { type Facts, goalsServed } from './facts.ts';
import { fitMinutes } from './fit.ts';
import { dropOrderOf, explains, leastOfStep } from './hurry.ts';
import { isInterpreted, stepToInterpret } from './interpreting.ts';
import { leadOf } from './leads.ts';
import type { Option } from './options.ts';
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
export function agendaOf(arrangement: Arrangement): Agenda {
  const { slots, chosen, puzzle, pause } = arrangement;
  const { facts } = arrangement.frame.menu;
  const blocks = chosen.map((option, index) => ({
    ...option,
    phase: slots[index]?.moment.phase ?? 'delen',
    least: leastOf(option, slots[index]?.moment),
  }));
  const fitted = fitMinutes({
    start: facts.talkStarts.length > 0 ? undefined : facts.start,
    minutes: puzzle.minutes,
    pause,
    share: puzzle.share,
    blocks,
  });
  const rows = slots.flatMap((slot, index) => {
    const minutes = fitted.minutes[index] ?? 0;
    const row = blockOf(arrangement, slot, index, minutes);
    return fitted.pauseAfter === index ? [row, pauseOf(pause)] : [row];
  });
  return {
    blocks: withOffsets(rows),
    parentsShare: parentsMinutes(chosen, fitted.minutes) / (100 * puzzle.minutes),
  };
}

/** A block that goes without hurry may give a little of that for a rounder clock; agreements may not. */
const GIVES = 0.8;

function leastOf({ werkvorm, minutes }: Option, moment: Moment | undefined): number {
  if (!moment || makesAgreements(moment)) return minutes.min;
  const bare = werkvorm?.minutes.min ?? moment.minutes?.min ?? minutes.min;
  return Math.min(minutes.min, Math.max(bare, Math.ceil(minutes.min * GIVES)));
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
    dropOrder: 0,
    explains: false,
  };
}

function blockOf(arrangement: Arrangement, slot: Slot, index: number, minutes: number): Row {
  const { facts } = arrangement.frame.menu;
  const { moment, topic } = slot;
  const werkvorm = choiceAt(arrangement, index, minutes);
  const goals = [...(topic?.goals ?? []), ...(werkvorm?.item.goals ?? moment.goals)];
  const say = (text: string): string => inSchoolWords(facts.brief, facts.toolkit, text);
  const steps = werkvorm ? stepsOf(facts, slot, werkvorm.item, minutes) : [fixedStep(facts, slot, minutes)];
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
    dropOrder: dropOrderOf(moment, topic !== undefined),
    explains: explains(moment),
  };
}

/** A topic's title stands alone when the topic has one block, and before the block's own title when it has more. */
function titleOf({ slots }: Arrangement, { moment, topic }: Slot, werkvorm: Werkvorm | undefined): string {
  const own = moment.title ?? werkvorm?.title ?? '';
  if (!topic) return own;
  const blocks = slots.filter((slot) => slot.topic === topic).length;
  return blocks === 1 ? topic.title : `${topic.title}: ${own}`;
}

function stepsOf(facts: Facts, { moment }: Slot, werkvorm: Werkvorm, minutes: number): readonly TimedStep[] {
  const ranges = werkvorm.steps.map((step) =>
    isInterpreted(facts, moment) ? stepToInterpret(step.minutes) : step.minutes,
  );
  const parts = stepMinutes(ranges, minutes);
  return werkvorm.steps.map((step, index) => {
    const given = parts[index] ?? 0;
    return { ...step, minutes: given, least: leastOfStep(facts, moment, step.minutes.min, given) };
  });
}

function fixedStep(facts: Facts, { moment }: Slot, minutes: number): TimedStep {
  const least = leastOfStep(facts, moment, moment.minutes?.min ?? minutes, minutes);
  const action = moment.action ?? moment.forParents ?? '';
  const step = { title: moment.title ?? '', minutes, least, action };
  return moment.say === undefined ? step : { ...step, say: moment.say };
}
