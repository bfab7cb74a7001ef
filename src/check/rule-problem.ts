import type { Problem } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { Finding, Rule } from './rule.ts';

const OWN_CHOICE = 'eigen keuze van samenspel';

/** A rule that is not kept as a problem, `rule`: in `detail` its code, what there is, why it matters, what to do, its source. */
export function ruleProblem(
  rule: Omit<Rule, 'find'>,
  finding: Omit<Finding, 'key'>,
  { sources }: Pick<Toolkit, 'sources'>,
): Problem {
  // A finding may know better than its rule how much it weighs, why it matters and what to do.
  const { code, level, says, why, remedy, source: id } = { ...rule, ...finding };
  const source = sources.get(id)?.title ?? OWN_CHOICE;
  return { code: 'rule', level, detail: { rule: code, says, why, remedy, source } };
}
