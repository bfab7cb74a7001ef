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
  expectWerkvormenThatSuit(programme);
  expectNothingLost(programme);
  expectPlainReasons(programme);
}

function expectMinutesToFit(programme: Programme): void {
  const { blocks, minutes, start } = programme;
  let offset = 0;
  for (const block of blocks) {
    expect(block.offset).toBe(offset);
    offset += block.minutes;
    const stepMinutes = block.steps.reduce((sum, step) => sum + step.minutes, 0);
    expect(stepMinutes).toBe(block.phase === 'pauze' ? 0 : block.minutes);
    const range = block.werkvorm?.item.minutes ?? fixedRange(programme, block);
    expect(block.minutes).toBeGreaterThanOrEqual(range.min);
    // Interpreted talk may take half as long again.
    expect(block.minutes).toBeLessThanOrEqual(
      isInterpreted(programme, block) ? range.max * 1.5 + 1 : range.max,
    );
  }
  expect(offset).toBe(minutes);
  expect(start + minutes).toBeLessThanOrEqual(24 * 60);
}

function isInterpreted({ brief }: Programme, { phase }: Block): boolean {
  return brief.meeting.interpreter.kind === 'present' && ['delen', 'werken', 'afspreken'].includes(phase);
}

/** Every werkvorm suits the school, the number of people, the place, the child, the interpreter and the moment. */
function expectWerkvormenThatSuit({ blocks, brief, kind }: Programme): void {
  const { meeting, school } = brief;
  const expected = meeting.expected ?? kind.group.preferred;
  const people = kind.isRound && expected > kind.group.max ? kind.group.preferred : expected;
  for (const { phase, werkvorm } of blocks) {
    if (!werkvorm) continue;
    const { item } = werkvorm;
    expect(item.phases).toContain(phase);
    expect(item.schoolTypes.length === 0 || item.schoolTypes.includes(school.type)).toBe(true);
    expect(item.group.min).toBeLessThanOrEqual(people);
    expect(item.group.max).toBeGreaterThanOrEqual(people);
    expect(meeting.online ? item.online : item.onLocation).toBe(true);
    if (meeting.childPresent ?? kind.childPresent) expect(item.withChild).toBe(true);
    if (meeting.interpreter.kind === 'present') expect(item.withInterpreter).toBe(true);
  }
}

/** Each moment of the kind is on the agenda or among what was left out, and each topic has a block. */
function expectNothingLost({ blocks, kind, leftOut, topics, brief }: Programme): void {
  for (const moment of kind.moments) {
    const out = leftOut.filter((one) => one.title === moment.title).length > 0;
    if (moment.dropOrder === 0 && !(brief.meeting.light && moment.onlyFull)) expect(out).toBe(false);
    if (!moment.title || moment.perTopic || moment.title.includes('{{')) continue;
    const about = blocks.some((block) => block.title.includes(moment.title ?? '') || block.topic);
    expect(out || about, moment.title).toBe(true);
  }
  for (const { reason } of leftOut) expect(reason).toMatch(/^[A-Z].*\.$/u);
  const discussed = new Set(blocks.flatMap((block) => block.topic?.id ?? []));
  expect([...discussed].toSorted()).toEqual(topics.map((topic) => topic.item.id).toSorted());
}

function fixedRange({ kind }: Programme, { phase, title }: Block): Range {
  if (phase === 'pauze') return { min: 10, max: 20 };
  const own = kind.moments.find((moment) => moment.minutes && title.endsWith(moment.title ?? '?'));
  if (!own?.minutes) throw new Error(`no moment of the kind is called ${title}`);
  return own.minutes;
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
