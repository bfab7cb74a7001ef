import type { Brief } from '../model/brief.ts';
import type { ClockTime } from '../model/date.ts';
import type { MeetingKind } from '../model/meeting-kind.ts';
import { bad, good, type Outcome } from '../model/problem.ts';

const LONGEST_ROUND = 180;
const USUAL_GAP = 5;
const LAST_MINUTE = 24 * 60 - 1;

/**
 * When each talk of a round starts: one after another with a gap, the last one over by the end of the round (three
 * hours after the start unless the brief says otherwise). Empty for a kind that is no round. `minutes-too-few` when not
 * even one talk fits.
 */
export function talkStarts(
  brief: Brief,
  kind: MeetingKind,
  talk: { readonly start: ClockTime; readonly minutes: number },
): Outcome<readonly ClockTime[]> {
  if (!kind.isRound) return good([]);
  const { until, gap } = brief.meeting.round ?? {
    until: Math.min(talk.start + LONGEST_ROUND, LAST_MINUTE),
    gap: USUAL_GAP,
  };
  const available = until - talk.start;
  if (available < talk.minutes) {
    const detail = { minutes: Math.max(0, available), needed: talk.minutes, drop: [] };
    return bad([{ code: 'minutes-too-few', level: 'error', key: 'bijeenkomst.ronde.tot', detail }]);
  }
  const count = Math.floor((available + gap) / (talk.minutes + gap));
  return good(Array.from({ length: count }, (_, index) => talk.start + index * (talk.minutes + gap)));
}
