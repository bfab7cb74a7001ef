import { finding, type Rule } from './rule.ts';

/** From this many people on, an evening needs to be known half a year ahead. */
const LARGE = 100;
/** Half a year, in days. */
const HALF_A_YEAR = 180;
/** More than these is more than one message. */
const MOST_TOPICS = 3;

/** Rules about reaching parents: channel, neighbourhood, time, and where to find things back. */
export const REACH_RULES: readonly Rule[] = [
  {
    code: 'R29',
    title: 'Niet iedereen leest een brief',
    level: 'warning',
    mission: 'M92',
    source: 'webinar',
    evidence: 'praktijk',
    find: ({ brief: { school, meeting } }) =>
      finding(
        school.neighbourhood.includes('weinig-lezen') &&
          !meeting.channels.some((channel) => ['telefoon', 'poster'].includes(channel)),
        {
          key: 'bijeenkomst.kanalen',
          says: 'Niet alle ouders lezen gemakkelijk, en u nodigt alleen schriftelijk uit.',
        },
      ),
    why: 'Een brief of bericht bereikt dan niet wie u het liefst ziet.',
    remedy: 'Bel deze ouders of spreek ze aan op het plein. Zet ‘telefoon’ of ‘poster’ bij de kanalen.',
  },
  {
    code: 'R30',
    title: 'Een bericht in de app werkt soms beter dan mail',
    level: 'hint',
    mission: 'M88',
    source: 'schouder',
    evidence: 'praktijk',
    find: ({ brief: { school, meeting } }) =>
      finding(school.neighbourhood.includes('veel-talen') && !meeting.channels.includes('app'), {
        key: 'bijeenkomst.kanalen',
        says: 'Uw ouders spreken veel talen, en de app staat niet bij de kanalen.',
      }),
    why: 'Een kort bericht op de telefoon kunnen ouders zelf laten vertalen of voorlezen.',
    remedy: 'Stuur ook een kort bericht in de app van school.',
  },
  {
    code: 'R31',
    title: 'Wie ver weg woont, kan online meedoen',
    level: 'hint',
    mission: 'M18',
    source: 'webinar',
    evidence: 'mening',
    find: ({ brief: { school, meeting }, kind }) =>
      finding(school.neighbourhood.includes('ouders-ver-weg') && kind.online && !meeting.online, {
        key: 'bijeenkomst.online',
        says: 'Een deel van de ouders woont ver weg, en de bijeenkomst is alleen op school.',
      }),
    why: 'Een reis van een uur is op een gewone avond te veel.',
    remedy: 'Doe het online, of bied deze ouders een gesprek per telefoon aan.',
  },
  {
    code: 'R32',
    title: 'Meedoen kost niets',
    level: 'hint',
    mission: 'M18',
    source: 'eigen',
    evidence: 'eigen',
    find: ({ brief: { school, meeting } }) =>
      finding(school.neighbourhood.includes('zorgen-over-geld') && !meeting.childcare && !meeting.online, {
        key: 'bijeenkomst.kinderopvang',
        says: 'Gezinnen hebben zorgen over geld, en er is geen opvang voor kleine kinderen.',
      }),
    why: 'Oppas en vervoer kosten geld. Dat is een reden om weg te blijven die niemand noemt.',
    remedy: 'Regel opvang en koffie, en zeg in de uitnodiging dat meedoen gratis is.',
  },
  {
    code: 'R34',
    title: 'Ouders kunnen het terugvinden',
    level: 'hint',
    mission: 'M28',
    source: 'ib-interview',
    evidence: 'praktijk',
    find: ({ brief: { school } }) =>
      finding(!school.whereToFind, {
        key: 'school.vindplaats',
        says: 'Er staat niet waar ouders alles kunnen terugvinden.',
      }),
    why: 'Eén keer vertellen is niet genoeg. Wie later iets zoekt, moet het kunnen vinden.',
    remedy: 'Vul in waar het staat, bijvoorbeeld: op onze website, bij Ouders.',
  },
  {
    code: 'R35',
    title: 'Ouders weten hoe snel ze antwoord krijgen',
    level: 'hint',
    mission: 'M41',
    source: 'webinar',
    evidence: 'praktijk',
    find: ({ brief: { school } }) =>
      finding(Boolean(school.contact.phone ?? school.contact.email) && !school.contact.replyTime, {
        key: 'school.contact.antwoord',
        says: 'Er staat niet hoe snel school antwoordt.',
      }),
    why: 'Dan weet een ouder waar die op kan rekenen, en hoeft u ’s avonds niet te antwoorden.',
    remedy: 'Vul iets in wat u kunt nakomen, bijvoorbeeld: binnen twee werkdagen.',
  },
  {
    code: 'R36',
    title: 'Een grote avond is lang van tevoren bekend',
    level: 'hint',
    mission: 'M89',
    source: 'schouder',
    evidence: 'praktijk',
    find: ({ brief: { meeting } }, today) =>
      finding(
        (meeting.expected ?? 0) >= LARGE &&
          meeting.date >= today &&
          daysBetween(today, meeting.date) < HALF_A_YEAR,
        {
          key: 'bijeenkomst.datum',
          says: `U verwacht ${meeting.expected} mensen, binnen een half jaar.`,
        },
      ),
    why: 'Voor iets groots houden ouders en sprekers een half jaar van tevoren de dag vrij.',
    remedy: 'Stuur vandaag een bericht om de dag vrij te houden.',
  },
  {
    code: 'R37',
    title: 'Eén boodschap per uitnodiging',
    level: 'hint',
    mission: 'M93',
    source: 'eigen',
    evidence: 'eigen',
    find: ({ topics }) =>
      finding(topics.length > MOST_TOPICS, {
        key: 'onderwerpen',
        says: `Er staan ${topics.length} onderwerpen op de uitnodiging.`,
      }),
    why: 'Wie veel tegelijk leest, onthoudt niets. Eén boodschap blijft hangen.',
    remedy: `Kies hoogstens ${MOST_TOPICS} onderwerpen. De rest komt een andere keer.`,
  },
];

/** Whole days from one day to a later one. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
