import { dateInWords } from '../model/date.ts';
import { isForOneFamily } from '../model/meeting-kind.ts';
import type { Problem } from '../model/problem.ts';
import type { Facts } from './facts.ts';

/**
 * What is wrong with the files of agreements for this meeting. Errors: a kind that the toolkit lacks
 * (`reference-unknown`), and agreements with one family for a meeting with others (`agreements-one-family`). Warnings: a
 * file of another day (`agreements-other-day`). A hint: no terugblik of a talk with one family.
 */
export function agreementsMisfits(facts: Facts): readonly Problem[] {
  const { agreements, previous, meeting } = facts.brief;
  const problems: Problem[] = [
    ...familyProblems(facts, 'afspraken', agreements?.kind),
    ...familyProblems(facts, 'vorige_afspraken', previous?.kind),
  ];
  if (agreements && agreements.date !== meeting.date) {
    const detail = {
      reason: 'this',
      value: dateInWords(agreements.date),
      expected: dateInWords(meeting.date),
    };
    problems.push({ code: 'agreements-other-day', level: 'warning', key: 'afspraken.datum', detail });
  }
  if (previous && previous.date >= meeting.date) {
    const detail = { reason: 'previous', value: dateInWords(previous.date) };
    problems.push({ code: 'agreements-other-day', level: 'warning', key: 'vorige_afspraken.datum', detail });
  }
  if (agreements && isForOneFamily(facts.kind))
    problems.push({
      code: 'agreements-one-family',
      level: 'hint',
      key: 'afspraken.soort',
      detail: { reason: 'piece' },
    });
  return problems;
}

/** What was agreed with one family is for that family alone. */
function familyProblems(
  { kind, toolkit }: Facts,
  key: string,
  other: string | undefined,
): readonly Problem[] {
  if (other === undefined) return [];
  const found = toolkit.kinds.get(other);
  const place = { level: 'error', key: `${key}.soort` } as const;
  if (!found)
    return [
      { ...place, code: 'reference-unknown', detail: { value: other, allowed: [...toolkit.kinds.keys()] } },
    ];
  return isForOneFamily(found) && !isForOneFamily(kind)
    ? [{ ...place, code: 'agreements-one-family', detail: { reason: 'file' } }]
    : [];
}
