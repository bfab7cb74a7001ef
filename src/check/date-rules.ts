import { type BetterDate, betterDates } from '../calendar/better-dates.ts';
import { calendarOf } from '../calendar/calendar.ts';
import { type Clash, type ClashKind, EVENING, type MeetingTime } from '../calendar/clash.ts';
import { clashesOn, isWeekend } from '../calendar/clashes.ts';
import { isKnown, knownUntil } from '../calendar/known.ts';
import { clock, dateInWords } from '../model/date.ts';
import type { Programme } from '../model/programme.ts';
import { enumerate } from '../model/words.ts';
import type { Finding, Rule } from './rule.ts';

/** Feasts and other days that matter to some families or to all. */
const FEASTS: readonly ClashKind[] = ['public-holiday', 'feast', 'fast', 'theme-day', 'commemoration'];

/** Rules about the date and the hour: what the meeting clashes with, and which dates are better. */
export const DATE_RULES: readonly Rule[] = [
  {
    code: 'R16',
    title: 'Geen bijeenkomst in een vakantie',
    level: 'warning',
    mission: 'M86',
    source: 'eigen',
    evidence: 'eigen',
    find: clashing(({ kind }) => kind === 'holiday' || kind === 'own-day-off'),
    why: 'Veel gezinnen zijn dan weg, en de school is dicht.',
    remedy: 'Kies een andere dag.',
  },
  {
    code: 'R17',
    title: 'De gegevens reiken tot de dag',
    level: 'hint',
    mission: 'M86',
    source: 'eigen',
    evidence: 'eigen',
    find({ brief }, _today, toolkit) {
      const known = knownUntil(calendarOf(toolkit, brief.school));
      if (isKnown(brief.meeting.date, known)) return [];
      const { holidays, feasts } = known;
      const ends = [
        ...(holidays && holidays < brief.meeting.date
          ? [`de schoolvakanties tot en met ${dateInWords(holidays)}`]
          : []),
        ...(feasts && feasts < brief.meeting.date ? [`de feestdagen tot en met ${dateInWords(feasts)}`] : []),
      ];
      return [{ key: 'bijeenkomst.datum', says: `samenspel kent ${enumerate(ends)}.` }];
    },
    why: 'Of deze dag goed valt, kan het programma niet nagaan.',
    remedy: 'Kijk in de kalender van uw school.',
  },
  {
    code: 'R18',
    title: 'Geen bijeenkomst op een feest of vrije dag',
    level: 'warning',
    mission: 'M86',
    source: 'eigen',
    evidence: 'eigen',
    find: clashing(({ kind, weight }) => FEASTS.includes(kind) && weight === 'avoid'),
    why: 'Op een vrije dag of een feest zijn gezinnen liever samen.',
    remedy: 'Kies een andere dag.',
  },
  {
    code: 'R19',
    title: 'Rekening met feesten, vasten en themadagen',
    level: 'hint',
    mission: 'M85',
    source: 'schouder',
    evidence: 'praktijk',
    find: clashing(({ kind, weight }) => FEASTS.includes(kind) && weight === 'think'),
    why: 'Voor een deel van de gezinnen is het geen gewone dag.',
    remedy: 'Vertel vroeg wat u wilt, en vraag een paar ouders of de dag past.',
  },
  {
    code: 'R20',
    title: 'Geen bijeenkomst in een tijd van toetsen',
    level: 'warning',
    source: 'eigen',
    evidence: 'eigen',
    find: clashing(({ kind }) => kind === 'exam-week'),
    why: 'Thuis wordt er geleerd, en op school is het druk.',
    remedy: 'Kies een dag na de toetsen.',
  },
  {
    code: 'R21',
    title: 'Niet op de laatste dag voor een vakantie',
    level: 'hint',
    source: 'eigen',
    evidence: 'eigen',
    find: clashing(({ kind }) => kind === 'before-holiday'),
    why: 'Iedereen is dan moe, en sommige gezinnen vertrekken al.',
    remedy: 'Kies liever een dag eerder, of een dag na de vakantie.',
  },
  {
    code: 'R22',
    title: 'Niet te veel bijeenkomsten dicht bij elkaar',
    level: 'warning',
    mission: 'M12',
    source: 'ib-interview',
    evidence: 'praktijk',
    find: clashing(({ kind }) => kind === 'planned-meeting'),
    why: 'Niet elke ouder kan of wil vaak naar school komen.',
    remedy: 'Kies een andere dag.',
  },
  {
    code: 'R23',
    title: 'Werkende ouders kunnen komen',
    level: 'warning',
    mission: 'M17',
    source: 'schouder',
    evidence: 'praktijk',
    find: ({ brief: { school, meeting }, start, talkStarts }) =>
      school.neighbourhood.includes('werkende-ouders') &&
      (talkStarts.at(-1) ?? start) < EVENING &&
      !isWeekend(meeting.date)
        ? [{ key: 'bijeenkomst.start', says: `De bijeenkomst begint overdag, om ${clock(start)} uur.` }]
        : [],
    why: 'In uw wijk werken veel ouders overdag. Zij kunnen dan niet komen.',
    remedy: 'Kies een avond, of bied dezelfde bijeenkomst ook in de avond aan.',
  },
];

/** The clashes of a kind as findings. The better dates stand at every warning; at hints, once and only without a warning. */
function clashing(belongs: (clash: Clash) => boolean): Rule['find'] {
  return (programme, today, toolkit) => {
    const calendar = calendarOf(toolkit, programme.brief.school);
    const meeting = timeOf(programme);
    const clashes = clashesOn(calendar, meeting);
    const found = clashes.filter(belongs);
    if (found.length === 0) return [];
    const better = betterInWords(betterDates(calendar, meeting, today));
    const first = clashes.find(({ lasting }) => !lasting);
    return found.map((clash): Finding => {
      const dates = clash.weight === 'avoid' || clash === first ? better : [];
      return {
        key: 'bijeenkomst.datum',
        level: clash.weight === 'avoid' ? 'warning' : 'hint',
        says: clash.what,
        why: clash.why,
        ...(FEASTS.includes(clash.kind) ? { source: clash.source ?? 'eigen' } : {}),
        remedy: [clash.advice, ...dates].join(' '),
      };
    });
  };
}

function timeOf({ brief, title, kind, start, minutes, talkStarts }: Programme): MeetingTime {
  const end = (talkStarts.at(-1) ?? start) + minutes;
  return { date: brief.meeting.date, start, minutes: end - start, names: [title, kind.title] };
}

function betterInWords(better: readonly BetterDate[]): readonly string[] {
  const days = better.map(({ date }) => dateInWords(date));
  if (days.length === 0) return [];
  return [`${days.length === 1 ? 'Een betere dag is' : 'Betere dagen zijn'} ${enumerate(days, 'of')}.`];
}
