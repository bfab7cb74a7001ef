import { dateInWords, type IsoDate } from '../model/date.ts';
import type { Problem } from '../model/problem.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { ruleProblem } from './rule-problem.ts';
import { RULES } from './rules.ts';

/**
 * What is worth a second look before the pack is printed: `date-in-past` as a warning, and for each rule that is not
 * kept a `rule` with in `detail` its code, what there is, why it matters, what to do and where it comes from. Rules that
 * the brief silences are left out, unless they are errors. Of a meeting that was held, and of which is filled in what came
 * of it, nothing is said about the meeting itself any more: that can no longer change.
 */
export function check(programme: Programme, toolkit: Toolkit, today: IsoDate): readonly Problem[] {
  const { agreements, meeting } = programme.brief;
  const { date } = meeting;
  const isHeld = agreements !== undefined && date <= today;
  const silenced = programme.brief.silencedRules.map((code) => code.toUpperCase());
  const past: Problem[] =
    date < today && !isHeld
      ? [
          {
            code: 'date-in-past',
            level: 'warning',
            key: 'bijeenkomst.datum',
            detail: { value: dateInWords(date) },
          },
        ]
      : [];
  const broken = RULES.filter((rule) => rule.level === 'error' || !silenced.includes(rule.code)).flatMap(
    (rule) =>
      rule
        .find(programme, today, toolkit)
        .map(({ key, ...told }) => ({ ...ruleProblem(rule, told, toolkit), key })),
  );
  const isLate = ({ level, key }: Problem) => level !== 'error' && key?.startsWith('bijeenkomst.');
  return [...past, ...broken.filter((problem) => !isHeld || !isLate(problem))];
}
