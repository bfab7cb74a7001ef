import { expect } from 'vitest';
import type { Range } from '../../src/model/item.ts';
import type { Block, Programme } from '../../src/model/programme.ts';
import type { Toolkit } from '../../src/model/toolkit.ts';
import { PHASES } from '../../src/model/werkvorm.ts';

/** Everything that holds for every programme, whatever the brief. */
export function expectLawful(programme: Programme, toolkit: Toolkit): void {
  expectMinutesToFit(programme);
  expectOrder(programme);
  expectOwnChoicesKept(programme, toolkit);
  expectPlainReasons(programme);
}

function expectMinutesToFit(programme: Programme): void {
  const { blocks, minutes } = programme;
  let offset = 0;
  for (const block of blocks) {
    expect(block.offset).toBe(offset);
    offset += block.minutes;
    const stepMinutes = block.steps.reduce((sum, step) => sum + step.minutes, 0);
    expect(stepMinutes).toBe(block.phase === 'pauze' ? 0 : block.minutes);
    const range = block.werkvorm?.item.minutes ?? fixedRange(programme, block);
    expect(block.minutes).toBeGreaterThanOrEqual(range.min);
    expect(block.minutes).toBeLessThanOrEqual(range.max);
  }
  expect(offset).toBe(minutes);
}

function fixedRange({ kind }: Programme, { phase, title }: Block): Range {
  if (phase === 'pauze') return { min: 10, max: 20 };
  const minutes = kind.moments.find((moment) => moment.title === title)?.minutes;
  if (!minutes) throw new Error(`no moment of the kind is called ${title}`);
  return minutes;
}

function expectOrder({ blocks, minutes }: Programme): void {
  const phases = blocks.flatMap(({ phase }) => (phase === 'pauze' ? [] : PHASES.indexOf(phase)));
  expect(phases).toEqual(phases.toSorted((a, b) => a - b));
  const pause = blocks.findIndex((block) => block.phase === 'pauze');
  expect(pause >= 0).toBe(minutes > 90);
  if (pause < 0) return;
  expect(pause).toBeGreaterThan(0);
  expect(pause).toBeLessThan(blocks.length - 1);
  const sharing = blocks.findIndex((block) => block.phase === 'delen');
  if (sharing >= 0 && sharing < blocks.length - 2) expect(pause).toBeGreaterThan(sharing);
}

function expectOwnChoicesKept({ blocks, goals, brief, topics }: Programme, toolkit: Toolkit): void {
  const werkvormen = blocks.flatMap((block) => block.werkvorm?.item.id ?? []);
  expect(new Set(werkvormen).size).toBe(werkvormen.length);
  expect(werkvormen).toEqual(expect.arrayContaining([...new Set(brief.werkvormen)]));
  const served = new Set(blocks.flatMap((block) => block.goals));
  expect([...served].toSorted()).toEqual(goals.map((goal) => goal.id).toSorted());
  if (brief.topics.length > 0)
    expect(topics.map((choice) => choice.item.id)).toEqual([...new Set(brief.topics)]);
  for (const id of werkvormen) expect(toolkit.werkvormen.has(id)).toBe(true);
}

function expectPlainReasons({ blocks, topics, newsletter }: Programme): void {
  const choices = [
    ...topics,
    ...newsletter.blocks,
    ...(newsletter.tip ? [newsletter.tip] : []),
    ...blocks.flatMap((block) => block.werkvorm ?? []),
  ];
  for (const { item, own, reason, runnerUp } of choices) {
    expect(reason).toMatch(/^[A-Z].*\.$/u);
    for (const sentence of `${reason} ${runnerUp?.reason ?? ''}`.split(/(?<=[.!?]) /))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
    expect(runnerUp?.title).not.toBe(item.title);
    if (own) expect(runnerUp).toBeUndefined();
  }
}
