import type { Brief } from '../model/brief.ts';
import { addDays, clock, dateInWords, weekday } from '../model/date.ts';
import type { Programme } from '../model/programme.ts';
import { enumerate } from '../model/words.ts';
import { newsletterTexts } from './own-texts.ts';
import { finding, type Rule } from './rule.ts';

/** Before this time of day a meeting counts as daytime (minutes since midnight). */
const EVENING = 17 * 60;
/** Families plan their weeks: an invitation comes this many days before. */
const DAYS_AHEAD = 14;

/** Rounded down, so that a share that falls just short never looks as if it is enough. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} procent`;
}

function isWeekend(brief: Brief): boolean {
  return [0, 6].includes(weekday(brief.meeting.date));
}

function manyWork({ school }: Brief): boolean {
  return school.neighbourhood.includes('werkende-ouders');
}

function asksParents({ newsletter, brief }: Programme): boolean {
  const block = newsletter.blocks.some(({ item }) => item.section === 'vraag');
  return block || newsletterTexts(brief.newsletter).some(({ text }) => text.includes('?'));
}

/** Rules about the meeting: its time, its people, who speaks. */
export const MEETING_RULES: readonly Rule[] = [
  {
    code: 'R01',
    title: 'Het steunpunt staat in elke nieuwsbrief',
    level: 'warning',
    mission: 'M65',
    source: 'schouder',
    evidence: 'praktijk',
    find: ({ brief }) =>
      finding(!brief.school.supportPoint && brief.school.type !== 'mbo', {
        key: 'school.steunpunt',
        says: 'Het ouder- en jeugdsteunpunt van uw regio is niet ingevuld.',
      }),
    why: 'Ouders weten vaak niet dat zij daar gratis hulp krijgen, buiten de school.',
    remedy: 'Vul naam en telefoonnummer in. Uw samenwerkingsverband weet welk steunpunt bij u hoort.',
  },
  {
    code: 'R02',
    title: 'Wie overdag werkt, kan ook komen',
    level: 'hint',
    mission: 'M17',
    source: 'schouder',
    evidence: 'praktijk',
    find: ({ brief, start, talkStarts }) =>
      // In a round that goes on into the evening there is a time for everyone. Where many parents work, R23 warns.
      finding((talkStarts.at(-1) ?? start) < EVENING && !isWeekend(brief) && !manyWork(brief), {
        key: 'bijeenkomst.start',
        says: `De bijeenkomst begint overdag, om ${clock(start)} uur.`,
      }),
    why: 'Ouders die overdag werken, kunnen dan vaak niet komen.',
    remedy: 'Bied ook een moment in de avond aan, of bel ouders die niet kunnen.',
  },
  {
    code: 'R03',
    title: 'Met meer talen is er een tolk',
    level: 'warning',
    mission: 'M91',
    source: 'schouder',
    evidence: 'praktijk',
    find: ({ brief: { meeting } }) =>
      finding(meeting.languages.length > 0 && meeting.interpreter.kind === 'none', {
        key: 'bijeenkomst.tolk',
        says: `Ouders spreken thuis ook ${enumerate(meeting.languages)}, en er is geen tolk.`,
      }),
    why: 'Wie de taal niet goed spreekt, blijft stil of blijft weg.',
    remedy: 'Regel een tolk, of bied er een aan op verzoek. Reken dan op meer tijd.',
  },
  {
    code: 'R04',
    title: 'Ouders zijn genoeg aan het woord',
    level: 'warning',
    mission: 'M32',
    source: 'partnerschap',
    evidence: 'mening',
    find: ({ kind, parentsShare }) =>
      finding(parentsShare < kind.parentsShare - 1e-9, {
        key: 'bijeenkomst.minuten',
        says: `Ouders zijn ${percent(parentsShare)} van de tijd aan het woord. Bij deze soort is dat liefst ${percent(kind.parentsShare)}.`,
      }),
    why: 'Partners zijn gelijk. Dat merkt u aan wie er praat.',
    remedy: 'Kies een andere werkvorm, of geef meer tijd voor het gesprek.',
  },
  {
    code: 'R05',
    title: 'Het begin is goed',
    level: 'warning',
    mission: 'M48',
    source: 'webinar',
    evidence: 'mening',
    find: ({ blocks }) =>
      finding(blocks[0]?.phase !== 'aankomen', {
        key: 'bijeenkomst.soort',
        says: 'De bijeenkomst begint meteen met de inhoud, zonder welkom.',
      }),
    why: 'Een goed begin geeft vertrouwen. Daarna lukt een moeilijk onderwerp beter.',
    remedy: 'Begin met een welkom en met iets wat goed gaat.',
  },
  {
    code: 'R06',
    title: 'Ouders weten wie ze bereiken',
    level: 'warning',
    mission: 'M41',
    source: 'webinar',
    evidence: 'praktijk',
    find: ({ brief: { school } }) =>
      finding(!school.contact.phone && !school.contact.email, {
        key: 'school.contact',
        says: 'Er is geen telefoonnummer en geen e-mailadres ingevuld.',
      }),
    why: 'Ouders met een vraag weten dan niet waar zij terechtkunnen.',
    remedy: 'Vul een nummer of adres in, en wanneer u bereikbaar bent.',
  },
  {
    code: 'R07',
    title: 'Ouders horen het op tijd',
    level: 'hint',
    source: 'eigen',
    evidence: 'eigen',
    find: ({ brief: { meeting } }, today) =>
      finding(meeting.date >= today && meeting.date < addDays(today, DAYS_AHEAD), {
        key: 'bijeenkomst.datum',
        says: 'De bijeenkomst is al binnen twee weken.',
      }),
    why: 'Ouders regelen werk, oppas en vervoer. Dat kost tijd.',
    remedy: 'Nodig vandaag nog uit, en bel wie het bericht kan missen.',
  },
  {
    code: 'R08',
    title: 'Een weekenddag is een keuze',
    level: 'hint',
    mission: 'M86',
    source: 'eigen',
    evidence: 'eigen',
    find: ({ brief }) =>
      finding(isWeekend(brief), {
        key: 'bijeenkomst.datum',
        says: `De bijeenkomst valt in het weekend, op ${dateInWords(brief.meeting.date)}.`,
      }),
    why: 'Voor veel gezinnen is het weekend van het gezin of van hun geloof.',
    remedy: 'Kijk of deze dag klopt. Vraag het eerst aan een paar ouders.',
  },
  {
    code: 'R15',
    title: 'Elk stuk stelt ouders een vraag',
    level: 'warning',
    mission: 'M97',
    source: 'webinar',
    evidence: 'praktijk',
    find: (programme) =>
      finding(!asksParents(programme), {
        key: 'nieuwsbrief.blokken',
        says: 'De nieuwsbrief stelt ouders geen enkele vraag.',
      }),
    why: 'Een brief die alleen vertelt, is eenrichting. Een vraag maakt er een gesprek van.',
    remedy: 'Kies een blok met een vraag aan ouders, of zet een vraag in uw eigen bericht.',
  },
];
