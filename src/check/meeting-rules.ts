import type { Brief } from '../model/brief.ts';
import { addDays, clock, dateInWords, weekday } from '../model/date.ts';
import type { Programme } from '../model/programme.ts';
import { enumerate } from '../model/words.ts';
import { newsletterTexts } from './own-texts.ts';
import type { Finding, Rule } from './rule.ts';

/** Before this time of day a meeting counts as daytime (minutes since midnight). */
const EVENING = 17 * 60;
/** Families plan their weeks: an invitation comes this many days before. */
const DAYS_AHEAD = 14;

function when(applies: boolean, finding: Finding): readonly Finding[] {
  return applies ? [finding] : [];
}

/** Rounded down, so that a share that falls just short never looks as if it is enough. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} procent`;
}

function isWeekend(brief: Brief): boolean {
  return [0, 6].includes(weekday(brief.meeting.date));
}

function asksParents({ newsletter, brief }: Programme): boolean {
  const block = newsletter.blocks.some(({ item }) => item.section === 'vraag');
  return block || newsletterTexts(brief.newsletter).some(({ text }) => text.includes('?'));
}

/** Rules about the meeting: its time, its people, who speaks. */
export const MEETING_RULES: readonly Rule[] = [
  {
    code: 'R01',
    level: 'warning',
    mission: 'M65',
    source: 'schouder',
    find: ({ brief }) =>
      when(!brief.school.supportPoint && brief.school.type !== 'mbo', {
        key: 'school.steunpunt',
        says: 'Het ouder- en jeugdsteunpunt van uw regio is niet ingevuld.',
      }),
    why: 'Ouders weten vaak niet dat zij daar gratis hulp krijgen, buiten de school.',
    remedy: 'Vul naam en telefoonnummer in. Uw samenwerkingsverband weet welk steunpunt bij u hoort.',
  },
  {
    code: 'R02',
    level: 'hint',
    mission: 'M17',
    source: 'schouder',
    find: ({ brief, start, talkStarts }) =>
      // In a round that goes on into the evening there is a time for everyone.
      when((talkStarts.at(-1) ?? start) < EVENING && !isWeekend(brief), {
        key: 'bijeenkomst.start',
        says: `De bijeenkomst begint overdag, om ${clock(start)} uur.`,
      }),
    why: 'Ouders die overdag werken, kunnen dan vaak niet komen.',
    remedy: 'Bied ook een moment in de avond aan, of bel ouders die niet kunnen.',
  },
  {
    code: 'R03',
    level: 'warning',
    mission: 'M91',
    source: 'schouder',
    find: ({ brief: { meeting } }) =>
      when(meeting.languages.length > 0 && meeting.interpreter.kind === 'none', {
        key: 'bijeenkomst.tolk',
        says: `Ouders spreken thuis ook ${enumerate(meeting.languages)}, en er is geen tolk.`,
      }),
    why: 'Wie de taal niet goed spreekt, blijft stil of blijft weg.',
    remedy: 'Regel een tolk, of bied er een aan op verzoek. Reken dan op meer tijd.',
  },
  {
    code: 'R04',
    level: 'warning',
    mission: 'M32',
    source: 'partnerschap',
    find: ({ kind, parentsShare }) =>
      when(parentsShare < kind.parentsShare - 1e-9, {
        key: 'bijeenkomst.minuten',
        says: `Ouders zijn ${percent(parentsShare)} van de tijd aan het woord. Bij deze soort is dat liefst ${percent(kind.parentsShare)}.`,
      }),
    why: 'Partners zijn gelijk. Dat merkt u aan wie er praat.',
    remedy: 'Kies een andere werkvorm, of geef meer tijd voor het gesprek.',
  },
  {
    code: 'R05',
    level: 'warning',
    mission: 'M48',
    source: 'webinar',
    find: ({ blocks }) =>
      when(blocks[0]?.phase !== 'aankomen', {
        key: 'bijeenkomst.soort',
        says: 'De bijeenkomst begint meteen met de inhoud, zonder welkom.',
      }),
    why: 'Een goed begin geeft vertrouwen. Daarna lukt een moeilijk onderwerp beter.',
    remedy: 'Begin met een welkom en met iets wat goed gaat.',
  },
  {
    code: 'R06',
    level: 'warning',
    mission: 'M41',
    source: 'webinar',
    find: ({ brief: { school } }) =>
      when(!school.contact.phone && !school.contact.email, {
        key: 'school.contact',
        says: 'Er is geen telefoonnummer en geen e-mailadres ingevuld.',
      }),
    why: 'Ouders met een vraag weten dan niet waar zij terechtkunnen.',
    remedy: 'Vul een nummer of adres in, en wanneer u bereikbaar bent.',
  },
  {
    code: 'R07',
    level: 'hint',
    source: 'eigen',
    find: ({ brief: { meeting } }, today) =>
      when(meeting.date >= today && meeting.date < addDays(today, DAYS_AHEAD), {
        key: 'bijeenkomst.datum',
        says: 'De bijeenkomst is al binnen twee weken.',
      }),
    why: 'Ouders regelen werk, oppas en vervoer. Dat kost tijd.',
    remedy: 'Nodig vandaag nog uit, en bel wie het bericht kan missen.',
  },
  {
    code: 'R08',
    level: 'hint',
    mission: 'M86',
    source: 'eigen',
    find: ({ brief }) =>
      when(isWeekend(brief), {
        key: 'bijeenkomst.datum',
        says: `De bijeenkomst valt in het weekend, op ${dateInWords(brief.meeting.date)}.`,
      }),
    why: 'Voor veel gezinnen is het weekend van het gezin of van hun geloof.',
    remedy: 'Kijk of deze dag klopt. Vraag het eerst aan een paar ouders.',
  },
  {
    code: 'R15',
    level: 'warning',
    mission: 'M97',
    source: 'webinar',
    find: (programme) =>
      when(!asksParents(programme), {
        key: 'nieuwsbrief.blokken',
        says: 'De nieuwsbrief stelt ouders geen enkele vraag.',
      }),
    why: 'Een brief die alleen vertelt, is eenrichting. Een vraag maakt er een gesprek van.',
    remedy: 'Kies een blok met een vraag aan ouders, of zet een vraag in uw eigen bericht.',
  },
];
