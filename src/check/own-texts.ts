import type { Brief } from '../model/brief.ts';

/** A text that the person wrote and that can end up in print. */
export interface OwnText {
  /** The key of the brief. */
  readonly key: string;
  readonly text: string;
}

/** Every free text of the brief, in its order; without the names of the people who organise. */
export function ownTexts({ school, meeting, newsletter }: Brief): readonly OwnText[] {
  const { contact } = school;
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['school.contact.bereikbaar', contact.hours],
    ['school.contact.antwoord', contact.replyTime],
    ['school.vindplaats', school.whereToFind],
    ['school.spreekuur', school.officeHours],
    ['school.op_het_plein', school.visibleAt],
    ['bijeenkomst.titel', meeting.title],
    ['bijeenkomst.plek', meeting.place],
    ['bijeenkomst.route', meeting.route],
    ['bijeenkomst.toegankelijk', meeting.accessibility],
    ['bijeenkomst.groep', meeting.group],
    ...meeting.help.map(({ task }, index) => [`bijeenkomst.hulp[${index}].taak`, task] as const),
    ['bijeenkomst.proef.wat', meeting.trial?.what],
    ['bijeenkomst.proef.meten', meeting.trial?.measure],
    ['bijeenkomst.proef.terug', meeting.trial?.wayBack],
    ...newsletterTexts(newsletter).map(({ key, text }) => [key, text] as const),
  ];
  return texts.flatMap(([key, text]) => (text === undefined ? [] : [{ key, text }]));
}

/** The texts for the newsletter: these are written to parents. */
export function newsletterTexts(newsletter: Brief['newsletter']): readonly OwnText[] {
  const foreword = newsletter.foreword ? [{ key: 'nieuwsbrief.voorwoord', text: newsletter.foreword }] : [];
  const messages = newsletter.messages.flatMap(({ heading, text }, index) => [
    { key: `nieuwsbrief.berichten[${index}].kop`, text: heading },
    { key: `nieuwsbrief.berichten[${index}].tekst`, text },
  ]);
  return [...foreword, ...messages];
}
