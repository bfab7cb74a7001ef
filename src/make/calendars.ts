import { calendarSentences } from '../fill/calendar-sentences.ts';
import type { Engine } from '../fill/engine.ts';
import { inOrderOfDoing, ownerInWords } from '../fill/pieces/planning.ts';
import type { View } from '../fill/view.ts';
import { meetingCalendar } from '../ics/meeting-calendar.ts';
import { planningCalendar } from '../ics/planning-calendar.ts';
import type { OutputFile } from '../model/output.ts';
import type { Piece } from '../model/paper.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { MADE } from './made.ts';

/**
 * The calendar files of a pack, whatever its papers are written as: `bijeenkomst.ics` goes with the invitation, for the
 * agenda of parents; `planning.ics` with the planning, for that of school. It has the core tasks, those of the timeline:
 * an agenda with fifty days in it is no help.
 */
export function calendarFiles(
  pieces: readonly Piece[],
  programme: Programme,
  toolkit: Toolkit,
  view: View,
  engine: Pick<Engine, 'fillText'>,
): readonly OutputFile[] {
  const tasks = inOrderOfDoing(programme.tasks, toolkit)
    .filter(({ task }) => task.core)
    .map(({ task, date, owner }) => ({
      date,
      title: engine.fillText(task.title, view),
      owner: ownerInWords(owner),
      why: engine.fillText(task.why, view),
    }));
  return [
    ...(pieces.includes('uitnodiging')
      ? [meetingCalendar(programme, { made: MADE, told: calendarSentences(view) })]
      : []),
    // A calendar without an appointment is none (RFC 5545, 3.6).
    ...(pieces.includes('planning') && tasks.length > 0 ? [planningCalendar(tasks, programme, MADE)] : []),
  ];
}
