import { newsletterTexts } from './own-texts.ts';
import { remarksOn } from './plain-language.ts';
import type { Finding, Rule } from './rule.ts';

/** Of one text only the first few remarks: who mends these, asks again. */
const MOST_REMARKS = 4;

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
      const { school, meeting } = brief;
      const people = [meeting.organiser, meeting.leader, meeting.speaker, ...meeting.partners];
      const known = [school.name, school.place, school.head, ...people.map((person) => person?.name)].join(
        ' ',
      );
      return newsletterTexts(brief.newsletter).flatMap(({ key, text }): readonly Finding[] =>
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
