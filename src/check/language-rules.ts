import type { Brief } from '../model/brief.ts';
import { schoolWords, type Toolkit } from '../model/toolkit.ts';
import { textsForParents } from './own-texts.ts';
import { remarksOn } from './plain-language.ts';
import type { Finding, Rule } from './rule.ts';

/** Of one text only the first few remarks: who mends these, asks again. */
const MOST_REMARKS = 4;

/** Names and roles that the brief gives, and the words of this type of school: a letter cannot do without them. */
function namesIn({ school, meeting, newsletter }: Brief, toolkit: Toolkit): string {
  const { organiser, leader, second, speaker, partners } = meeting;
  const people = [school.contact, organiser, leader, second, speaker, newsletter.signature, ...partners];
  const words = Object.values(schoolWords(toolkit, school.type));
  return [
    school.name,
    school.place,
    school.head,
    ...people.flatMap((one) => [one?.name, one?.role]),
    ...words,
  ].join(' ');
}

/** Rules about how plainly the person writes to parents. */
export const LANGUAGE_RULES: readonly Rule[] = [
  {
    code: 'R24',
    title: 'De tekst is gewone taal',
    level: 'hint',
    mission: 'M93',
    source: 'partnerschap',
    evidence: 'mening',
    find({ brief }, _today, toolkit) {
      const jargon = [...toolkit.jargon.values()];
      const known = namesIn(brief, toolkit);
      return textsForParents(brief).flatMap(({ key, text }): readonly Finding[] =>
        remarksOn(text, jargon, known)
          .filter(({ kind }) => kind !== 'blame') // a rule of its own
          .slice(0, MOST_REMARKS)
          .map(({ words, advice }) => ({ key, says: `In uw tekst staat: ‘${words}’.`, remedy: advice })),
      );
    },
    why: 'Korte zinnen en gewone woorden begrijpt iedereen. Wij keken uw tekst na op B1-regels.',
    remedy: 'Maak de tekst eenvoudiger.',
  },
];
