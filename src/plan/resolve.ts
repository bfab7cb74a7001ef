import type { Brief } from '../model/brief.ts';
import type { MeetingKind } from '../model/meeting-kind.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { agesOf } from './ages.ts';
import type { Facts } from './facts.ts';
import { lengthToInterpret } from './interpreting.ts';
import { misfitsOfMeeting } from './misfits.ts';
import { inSchoolWords } from './school-words.ts';
import { talkStarts } from './talks.ts';

/**
 * Looks up every id of the brief and fills in what the kind of meeting decides. All problems come at once:
 * `reference-unknown` for an id that the toolkit lacks, `value-empty` without a goal, and what `misfitsOfMeeting` and
 * `talkStarts` find.
 */
export function resolve(brief: Brief, toolkit: Toolkit): Outcome<Facts> {
  const problems: Problem[] = [];
  const lookUp = <T>(known: ReadonlyMap<string, T>, id: string, key: string): T[] => {
    const found = known.get(id);
    if (found !== undefined) return [found];
    problems.push({
      code: 'reference-unknown',
      level: 'error',
      key,
      detail: { value: id, allowed: [...known.keys()] },
    });
    return [];
  };
  const lookUpAll = <T>(known: ReadonlyMap<string, T>, ids: readonly string[], key: string): T[] => [
    ...new Set(ids.flatMap((id, index) => lookUp(known, id, `${key}[${index}]`))),
  ];
  const [kind] = lookUp(toolkit.kinds, brief.meeting.kind, 'bijeenkomst.soort');
  const found = {
    goals: lookUpAll(toolkit.goals, brief.goals, 'doelen'),
    ownTopics: lookUpAll(toolkit.topics, brief.topics, 'onderwerpen'),
    ownWerkvormen: lookUpAll(toolkit.werkvormen, brief.werkvormen, 'werkvormen'),
    ownNewsletterBlocks: lookUpAll(toolkit.newsletterBlocks, brief.newsletter.blocks, 'nieuwsbrief.blokken'),
    ownTip: brief.newsletter.tip
      ? lookUp(toolkit.tips, brief.newsletter.tip, 'nieuwsbrief.thuistip')[0]
      : undefined,
  };
  if (brief.goals.length === 0) problems.push({ code: 'value-empty', level: 'error', key: 'doelen' });
  if (!kind) return bad(problems);
  const defaults = withDefaults(brief, kind, toolkit);
  const talks = talkStarts(brief, kind, defaults);
  const facts: Facts = {
    brief,
    toolkit,
    kind,
    ...found,
    ...defaults,
    online: brief.meeting.online !== undefined,
    ages: agesOf(brief.school.type, brief.meeting.group),
    otherLanguages: brief.meeting.languages.length > 0,
    talkStarts: talks.ok ? talks.value : [],
  };
  const misfits = misfitsOfMeeting(facts);
  // A talk that goes on after midnight is outside its round as well: one remedy is enough.
  const late = misfits.some(({ level, key }) => level === 'error' && key === 'bijeenkomst.start');
  problems.push(...(late ? [] : talks.problems), ...misfits);
  return problems.some((problem) => problem.level === 'error') ? bad(problems) : good(facts, problems);
}

function withDefaults(brief: Brief, kind: MeetingKind, toolkit: Toolkit) {
  const { meeting } = brief;
  const interpreted = meeting.interpreter.kind === 'present';
  const light = meeting.light && (kind.light !== undefined || kind.moments.some((moment) => moment.onlyFull));
  const length = light ? (kind.light ?? kind.minutes) : kind.minutes;
  return {
    title: meeting.title ?? inSchoolWords(brief, toolkit, kind.meetingTitle),
    start: meeting.start ?? kind.start,
    minutes: meeting.minutes ?? (interpreted ? lengthToInterpret(length) : length.preferred),
    people: peopleAtOnce(kind, meeting.expected),
    childPresent: meeting.childPresent ?? kind.childPresent,
    light,
    interpreted,
  };
}

/** In a round of talks the expected number may count all families; one talk then has the kind's usual number. */
function peopleAtOnce(kind: MeetingKind, expected: number | undefined): number {
  if (expected === undefined || (kind.isRound && expected > kind.group.max)) return kind.group.preferred;
  return expected;
}
