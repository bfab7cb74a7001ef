import { PARTNERSHIP_WORDS } from '../model/partnership.ts';
import type {
  Goal,
  HomeTip,
  Jargon,
  NewsletterBlock,
  PlanningTask,
  Reminder,
  Role,
  Topic,
} from '../model/toolkit.ts';
import {
  bodyOf,
  fact,
  idsOf,
  listOf,
  type Part,
  type Reading,
  rangeOf,
  textOf,
  yesNo,
} from './library-part.ts';

/** A topic: why, the questions both ways, and what the one who leads has to know (M1). */
export function topicParts(topic: Topic, reading: Reading): readonly Part[] {
  const { inWords, toolkit } = reading;
  const questions = topic.questions.map(({ toParents, toSchool }) => ({
    aan_ouders: inWords(toParents),
    aan_school: inWords(toSchool),
  }));
  return [
    ...partnershipOf(topic),
    ...idsOf('doelen', 'Doelen', topic.goals, toolkit.goals),
    ...idsOf('soorten', 'Alleen bij', topic.kinds, toolkit.kinds),
    ...yesNo('gevoelig', 'Gevoelig', topic.sensitive),
    ...textOf('waarom', 'Waarom', topic.why, reading),
    {
      key: 'vragen',
      heading: 'Dezelfde vraag, beide kanten op',
      value: questions,
      shown: questions.flatMap(({ aan_ouders, aan_school }) => [
        { text: `Aan ouders: ${aan_ouders}`, mark: '- ' },
        { text: `Aan school: ${aan_school}`, mark: '  ' },
      ]),
    },
    ...textOf('uitnodiging', 'In de uitnodiging', topic.invitation, reading),
    ...textOf('nieuwsbrief', 'In de nieuwsbrief', topic.newsletter, reading),
    ...listOf('valkuilen', 'Valkuilen', topic.pitfalls, reading),
    ...listOf('vervolg', 'Vervolg', topic.followUp, reading),
    ...bodyOf('tekst', 'Achtergrond voor wie leidt', topic.background, reading),
  ];
}

/** Which of the five partnerships something is about (M79). */
export function partnershipOf({ partnership }: Pick<Topic, 'partnership'>): readonly Part[] {
  return fact('partnerschap', 'Partnerschap', partnership, partnershipInWords(partnership));
}

/** `didactisch (leren)` */
export function partnershipInWords(partnership: Topic['partnership']): string {
  return `${partnership} (${PARTNERSHIP_WORDS[partnership]})`;
}

/** A goal. */
export function goalParts(goal: Goal, reading: Reading): readonly Part[] {
  return [
    ...textOf('voor_ouders', 'Voor ouders', `We komen bij elkaar om ${goal.forParents}.`, reading),
    ...textOf('waarom', 'Waarom', goal.why, reading),
  ];
}

/** A piece of the newsletter. */
export function newsletterBlockParts(block: NewsletterBlock, reading: Reading): readonly Part[] {
  return [
    ...fact('soort', 'Deel van de nieuwsbrief', block.section, block.section.replaceAll('-', ' ')),
    ...idsOf('momenten', 'Moment', block.moments),
    ...yesNo('altijd', 'In elke nieuwsbrief', block.always),
    ...idsOf('doelen', 'Doelen', block.goals, reading.toolkit.goals),
    ...bodyOf('tekst', 'Tekst', block.body, reading),
  ];
}

/** A tip for home. */
export function tipParts(tip: HomeTip, reading: Reading): readonly Part[] {
  return [
    ...rangeOf('leeftijd', 'Leeftijd', tip.age, 'jaar'),
    ...idsOf('doelen', 'Doelen', tip.goals, reading.toolkit.goals),
    ...bodyOf('tekst', 'Tekst', tip.body, reading),
  ];
}

/** Someone at or around school (M59). */
export function roleParts(role: Role, reading: Reading): readonly Part[] {
  return [
    ...textOf('doet', 'Wat deze persoon doet', role.does, reading),
    ...textOf('wanneer', 'Wanneer u daarheen gaat', role.when, reading),
    ...textOf('doet_niet', 'Wat deze persoon niet doet', role.doesNot, reading),
  ];
}

/** Something to do before or after a meeting (M2). */
export function taskParts(task: PlanningTask, reading: Reading): readonly Part[] {
  return [
    ...fact('dagen', 'Wanneer', task.offset, dayInWords(task.offset)),
    ...fact('wie', 'Wie', task.owner),
    ...idsOf('als', 'Alleen als', task.conditions),
    ...idsOf('soorten', 'Alleen bij', task.kinds, reading.toolkit.kinds),
    ...textOf('waarom', 'Waarom', task.why, reading),
  ];
}

/** A text that reminds parents: for the app, for mail, or to call with (M90, M92). */
export function reminderParts(reminder: Reminder, reading: Reading): readonly Part[] {
  return [
    ...fact('kanaal', 'Kanaal', reminder.channel),
    ...fact('dagen', 'Wanneer', reminder.offset, dayInWords(reminder.offset)),
    ...idsOf('als', 'Alleen als', reminder.conditions),
    ...idsOf('soorten', 'Alleen bij', reminder.kinds, reading.toolkit.kinds),
    ...bodyOf('tekst', 'Tekst', reminder.body, reading),
  ];
}

/** A hard word, and what to write (M94). */
export function jargonParts(jargon: Jargon, reading: Reading): readonly Part[] {
  return [
    ...idsOf('vormen', 'Ook', jargon.forms),
    ...textOf('schrijf', 'Schrijf liever', jargon.instead, reading),
    ...yesNo('mag_blijven', 'Mag blijven met uitleg', jargon.mayStay),
  ];
}

/** Days after the meeting in words; negative before it. */
function dayInWords(offset: number): string {
  if (offset === 0) return 'op de dag zelf';
  const days = Math.abs(offset);
  return `${days} ${days === 1 ? 'dag' : 'dagen'} ${offset < 0 ? 'ervoor' : 'erna'}`;
}
