import { ANY_SCHOOL, type Calendar, calendarOf, type SchoolDays } from '../calendar/calendar.ts';
import { REGIONS } from '../model/brief.ts';
import { schoolSource } from '../model/school-source.ts';
import { type Situation, textOf } from './question.ts';

/** What is known now about the days of the school: from its file, or else the region that was chosen. */
export function schoolCalendar(now: Situation): Calendar {
  return calendarOf(now.toolkit, schoolDays(now));
}

function schoolDays({ school, answers }: Situation): SchoolDays {
  if (school) {
    const read = schoolSource.safeParse(school);
    return read.success ? read.data : ANY_SCHOOL;
  }
  const region = REGIONS.find((one) => one === textOf(answers.get('school.regio') ?? ''));
  return { ...ANY_SCHOOL, ...(region ? { region } : {}) };
}
