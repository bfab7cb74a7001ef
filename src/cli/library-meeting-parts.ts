import { clock } from '../model/date.ts';
import type { PreferredRange } from '../model/item.ts';
import type { MeetingKind, Moment } from '../model/meeting-kind.ts';
import type { LanguageLoad, Step, Werkvorm } from '../model/werkvorm.ts';
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
import type { Paragraph } from './library-text.ts';

const LANGUAGE: Readonly<Record<LanguageLoad, string>> = {
  weinig: 'lukt met weinig Nederlands',
  gewoon: 'vraagt gewoon Nederlands',
  veel: 'vraagt veel Nederlands',
};

/** A werkvorm as one wants to read it who is going to lead it (M3). */
export function werkvormParts(werkvorm: Werkvorm, reading: Reading): readonly Part[] {
  const { steps } = werkvorm;
  return [
    ...rangeOf('minuten', 'Duur', werkvorm.minutes, 'minuten'),
    ...rangeOf('groep', 'Groep', werkvorm.group, 'mensen'),
    ...fact('taal', 'Taal', werkvorm.languageLoad, LANGUAGE[werkvorm.languageLoad]),
    ...places(werkvorm),
    ...fact('opstelling', 'Opstelling', werkvorm.setting, werkvorm.setting.replaceAll('-', ' ')),
    ...percentage('Ouders aan het woord', werkvorm.parentsShare),
    ...yesNo('met_tolk', 'Met een tolk', werkvorm.withInterpreter),
    ...yesNo('met_kind', 'Met het kind erbij', werkvorm.withChild),
    ...rangeOf('leeftijd', 'Leeftijd van het kind', werkvorm.age, 'jaar'),
    ...yesNo('lastig_gesprek', 'In een lastig gesprek', werkvorm.forHardTalk),
    ...yesNo('wie_en_wanneer', 'Eindigt met naam en dag', werkvorm.namesWhoAndWhen),
    ...idsOf('fasen', 'Deel van het programma', werkvorm.phases),
    ...idsOf('doelen', 'Doelen', werkvorm.goals, reading.toolkit.goals),
    ...textOf('voor_ouders', 'Op de agenda van ouders', werkvorm.forParents, reading),
    ...listOf('materiaal', 'Materiaal', werkvorm.materials, reading),
    {
      key: 'stappen',
      heading: 'Stappen',
      value: steps.map((step) => stepAsJson(step, reading)),
      shown: steps.flatMap((step, index) => stepLines(step, index, reading)),
    },
    ...listOf('aanpassen', 'Aanpassen', werkvorm.adapt, reading),
    ...bodyOf('tips', 'Tips', werkvorm.tips, reading),
  ];
}

/** A kind of meeting with its moments, and the text for the one who leads (M15, M16). */
export function kindParts(kind: MeetingKind, reading: Reading): readonly Part[] {
  const { minutes, light, moments } = kind;
  return [
    ...textOf('wanneer', 'Wanneer kiest u dit?', kind.when, reading),
    ...fact('start', 'Begint om', clock(kind.start)),
    ...preferredOf('minuten', 'Duur', minutes, 'minuten'),
    ...(light ? preferredOf('licht', 'Lichte vorm', light, 'minuten') : []),
    ...preferredOf('groep', 'Groep', kind.group, 'mensen'),
    ...places(kind),
    ...fact('plek', 'Plek', reading.inWords(kind.place)),
    ...yesNo('ronde', 'Een ronde gesprekken', kind.isRound),
    ...yesNo('kind_erbij', 'Kind erbij', kind.childPresent),
    ...percentage('Ouders aan het woord', kind.parentsShare, 'minstens '),
    ...yesNo('lastig_gesprek', 'Een lastig gesprek', kind.hardTalk),
    ...textOf('titel_voor_ouders', 'Titel voor ouders', kind.meetingTitle, reading),
    ...textOf('opening', 'Opening van de uitnodiging', kind.opening, reading),
    ...listOf('meenemen', 'Wat ouders kunnen meenemen', kind.bring, reading),
    {
      key: 'momenten',
      heading: 'Momenten',
      value: moments.map((moment) => momentAsJson(moment, reading)),
      shown: moments.flatMap((moment, index) => momentLines(moment, index, reading)),
    },
    ...bodyOf('tekst', 'Voor wie leidt', kind.bodyForLeader, reading),
  ];
}

function preferredOf(key: string, heading: string, range: PreferredRange, unit: string): readonly Part[] {
  const { min, preferred, max } = range;
  const words = min === max ? `${min} ${unit}` : `${min} tot ${max} ${unit}, liefst ${preferred}`;
  return fact(key, heading, preferredAsJson(range), words);
}

function preferredAsJson({ min, preferred, max }: PreferredRange): object {
  return { min, voorkeur: preferred, max };
}

function places({ onLocation, online }: { readonly onLocation: boolean; readonly online: boolean }) {
  const words = onLocation ? (online ? 'op school en online' : 'op school') : 'online';
  return [
    { key: 'locatie', heading: 'Waar', value: onLocation, shown: words },
    { key: 'online', heading: '', value: online, shown: '' },
  ];
}

function percentage(heading: string, share: number, before = ''): readonly Part[] {
  const value = Math.round(share * 100);
  return fact('ouders_aan_het_woord', heading, value, `${before}${value} procent van de tijd`);
}

function minutesInWords({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? `${min} min` : `${min} tot ${max} min`;
}

function stepAsJson({ title, minutes, action, say }: Step, { inWords }: Reading): object {
  return {
    titel: inWords(title),
    minuten: minutes,
    doen: inWords(action),
    ...(say ? { zeggen: inWords(say) } : {}),
  };
}

function stepLines(step: Step, index: number, { inWords }: Reading): readonly Paragraph[] {
  const title = `${inWords(step.title)} (${minutesInWords(step.minutes)})`;
  return numbered(index, title, [inWords(step.action), ...said(step.say, inWords)]);
}

function momentAsJson(moment: Moment, { inWords }: Reading): object {
  const { title, forParents, action, say, lead, minutes } = moment;
  return {
    fase: moment.phase,
    ...(title ? { titel: inWords(title) } : {}),
    ...(minutes ? { minuten: preferredAsJson(minutes) } : {}),
    ...(forParents ? { voor_ouders: inWords(forParents) } : {}),
    ...(action ? { doen: inWords(action) } : {}),
    ...(say ? { zeggen: inWords(say) } : {}),
    ...(lead ? { wie: inWords(lead) } : {}),
    kiest_werkvorm: moment.chooses,
    per_onderwerp: moment.perTopic,
    alleen_volledig: moment.onlyFull,
    vervalt: moment.dropOrder,
    doelen: moment.goals,
  };
}

function momentLines(moment: Moment, index: number, { inWords }: Reading): readonly Paragraph[] {
  const { title, forParents, action, say, lead, minutes } = moment;
  const notes = [
    moment.phase,
    ...(minutes ? [minutesInWords(minutes)] : []),
    ...(lead ? [`door ${inWords(lead)}`] : []),
    ...(moment.onlyFull ? ['niet in de lichte vorm'] : []),
    ...(moment.dropOrder > 0 ? ['vervalt als de tijd kort is'] : []),
  ];
  const chosen = moment.perTopic
    ? ['Hier komt een werkvorm, voor elk onderwerp.']
    : moment.chooses
      ? ['Hier komt een werkvorm.']
      : [];
  const name = title ?? (moment.perTopic ? 'Het onderwerp' : 'Een werkvorm');
  return numbered(index, `${inWords(name)} (${notes.join(', ')})`, [
    ...chosen,
    ...(forParents ? [`Voor ouders: ${inWords(forParents)}`] : []),
    ...(action ? [inWords(action)] : []),
    ...said(say, inWords),
  ]);
}

function said(say: string | undefined, inWords: (text: string) => string): readonly string[] {
  return say ? [`U kunt zeggen: ‘${inWords(say)}’`] : [];
}

/** A numbered title, and under it what belongs to it. */
function numbered(index: number, title: string, texts: readonly string[]): readonly Paragraph[] {
  const mark = `${index + 1}. `;
  return [{ text: title, mark }, ...texts.map((text) => ({ text, mark: ' '.repeat(mark.length) }))];
}
