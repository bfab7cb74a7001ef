import { addDays, dateInWords, type IsoDate } from '../model/date.ts';
import type { Calendar } from './calendar.ts';
import type { Clash, MeetingTime } from './clash.ts';

/** Not every parent wants to come to school again and again: this many meetings in four weeks is enough (M12). */
const ENOUGH = 2;
const FOUR_WEEKS = 28;

/** Where a meeting clashes with others in the school's calendar: on the same day, or with too many in a short time. */
export function plannedClashes({ planned }: Calendar, meeting: MeetingTime): readonly Clash[] {
  const { date, names = [] } = meeting;
  const own = names.map((name) => name.toLowerCase());
  const others = planned.filter((one) => one.date !== date || !own.includes(one.name.toLowerCase()));
  const sameDay = others.filter((one) => one.date === date);
  const most = mostInFourWeeks(
    date,
    others.map((one) => one.date),
  );
  return [
    ...sameDay.map(({ name }) => alsoPlanned(name, date)),
    ...(most > ENOUGH ? [tooMany(most, date)] : []),
  ];
}

/** The most meetings, this one among them, in any four weeks that hold its date. */
function mostInFourWeeks(date: IsoDate, others: readonly IsoDate[]): number {
  const near = others.filter((one) => addDays(date, -FOUR_WEEKS) < one && one < addDays(date, FOUR_WEEKS));
  // The four weeks with most meetings begin with a meeting.
  const firsts = [date, ...near.filter((one) => one < date)];
  const counts = firsts.map(
    (first) => 1 + near.filter((one) => first <= one && one < addDays(first, FOUR_WEEKS)).length,
  );
  return Math.max(...counts);
}

function alsoPlanned(name: string, date: IsoDate): Clash {
  return {
    kind: 'planned-meeting',
    name,
    forWhom: 'ouders die bij allebei willen zijn',
    what: `Op ${dateInWords(date)} is er al een bijeenkomst: ${name}.`,
    why: 'Ouders moeten dan kiezen, en u hebt ruimte en mensen twee keer nodig.',
    advice: 'Kies een andere dag. Is het dezelfde bijeenkomst? Haal die dan uit de agenda van de school.',
    weight: 'avoid',
  };
}

function tooMany(count: number, date: IsoDate): Clash {
  return {
    kind: 'planned-meeting',
    name: `${count} bijeenkomsten in vier weken`,
    forWhom: 'ouders met weinig tijd',
    what: `Rond ${dateInWords(date)} zijn er ${count} bijeenkomsten in vier weken.`,
    why: 'Niet elke ouder wil zo vaak naar school komen.',
    advice: 'Voeg er twee samen, maak het korter, of kies een rustiger tijd.',
    weight: 'think',
  };
}
