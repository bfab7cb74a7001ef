import type { Region } from '../model/brief.ts';
import { dateInWords } from '../model/date.ts';
import { type Holiday, holidaysOn, lastKnownDay } from '../model/holiday.ts';
import type { Rule } from './rule.ts';

/** Rules about school holidays: a meeting in one of them is never planned unwarned. */
export const HOLIDAY_RULES: readonly Rule[] = [
  {
    code: 'R16',
    title: 'Geen bijeenkomst in een vakantie',
    level: 'warning',
    mission: 'M86',
    source: 'eigen',
    evidence: 'eigen',
    find({ brief }, _today, toolkit) {
      const { region } = brief.school;
      return holidaysOn(brief.meeting.date, toolkit.holidays, region).map((holiday) => ({
        key: 'bijeenkomst.datum',
        says: `${dateInWords(brief.meeting.date)} valt in ${holiday.name}${where(holiday, region)}.`,
      }));
    },
    why: 'Veel gezinnen zijn dan weg, en de school is dicht.',
    remedy: 'Kies een andere dag. Heeft uw school dan geen vakantie, dan klopt de dag toch.',
  },
  {
    code: 'R17',
    title: 'De gegevens reiken tot de dag',
    level: 'hint',
    mission: 'M86',
    source: 'eigen',
    evidence: 'eigen',
    find({ brief }, _today, toolkit) {
      const last = lastKnownDay(toolkit.holidays);
      if (last === undefined || brief.meeting.date <= last) return [];
      return [
        {
          key: 'bijeenkomst.datum',
          says: `samenspel kent de schoolvakanties tot en met ${dateInWords(last)}.`,
        },
      ];
    },
    why: 'Of deze dag in een vakantie valt, kan het programma niet nagaan.',
    remedy: 'Kijk in de kalender van uw school.',
  },
];

/** Without a region of its own, a school hears for which regions it holds. */
function where(holiday: Holiday, region: Region | undefined): string {
  if (region !== undefined || holiday.regions.length === 3) return '';
  return ` van regio ${holiday.regions.join(' en ')}`;
}
