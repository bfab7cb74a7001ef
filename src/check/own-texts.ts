import type { Agreements } from '../model/agreements.ts';
import type { Brief } from '../model/brief.ts';

/** A text that the person wrote and that can end up in print. */
export interface OwnText {
  /** The key of the brief. */
  readonly key: string;
  readonly text: string;
}

/** Every free text of the brief, in its order; without the names of the people who organise. */
export function ownTexts(brief: Brief): readonly OwnText[] {
  const { school, meeting } = brief;
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
    ...textsForParents(brief).map(({ key, text }) => [key, text] as const),
  ];
  return texts.flatMap(([key, text]) => (text === undefined ? [] : [{ key, text }]));
}

/** The texts of newsletter, terugblik and the agreements on the next agenda: these are written to parents. */
export function textsForParents({ newsletter, agreements, previous }: Brief): readonly OwnText[] {
  return [
    ...newsletterTexts(newsletter),
    ...agreementTexts('afspraken', agreements),
    ...agreementTexts('vorige_afspraken', previous),
  ];
}

function agreementTexts(key: string, agreements: Agreements | undefined): readonly OwnText[] {
  if (!agreements) return [];
  const { title, said, made, use, again, question, thanks } = agreements;
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['titel', title],
    ...said.map((text, index) => [`gezegd[${index}]`, text] as const),
    ...made.flatMap(({ what, who, sign, why }, index) => [
      [`afspraken[${index}].wat`, what] as const,
      [`afspraken[${index}].wie`, who] as const,
      [`afspraken[${index}].hoe_weten_we_het`, sign] as const,
      [`afspraken[${index}].uitleg`, why] as const,
    ]),
    ...use.map((text, index) => [`wat_doen_wij_ermee[${index}]`, text] as const),
    ...again.map(({ title: text }, index) => [`terugkijken[${index}].titel`, text] as const),
    ['vraag', question],
    ['dank', thanks],
  ];
  return texts.flatMap(([inside, text]) => (text === undefined ? [] : [{ key: `${key}.${inside}`, text }]));
}

/** The texts for the newsletter. */
export function newsletterTexts(newsletter: Brief['newsletter']): readonly OwnText[] {
  const foreword = newsletter.foreword ? [{ key: 'nieuwsbrief.voorwoord', text: newsletter.foreword }] : [];
  const messages = newsletter.messages.flatMap(({ heading, text }, index) => [
    { key: `nieuwsbrief.berichten[${index}].kop`, text: heading },
    { key: `nieuwsbrief.berichten[${index}].tekst`, text },
  ]);
  return [...foreword, ...messages];
}
