import { briefSource } from '../model/brief-source.ts';
import type { Problem } from '../model/problem.ts';
import { keyOf } from '../source/locate.ts';
import { validate } from '../source/validate.ts';
import { type Answer, type Entry, type Question, type Situation, textOf } from './question.ts';
import { questionsFor } from './questions.ts';
import type { RawBrief } from './raw-brief.ts';

type Tree = { [key: string]: Tree | Entry[1] };

/**
 * What is wrong with an answer, as a Dutch sentence; undefined when it is fine. The brief's own schema decides: the answer
 * is put into a brief that is otherwise good, so that a rule is never written twice.
 */
export function wrongWith(question: Question, answer: Answer, now: Situation): string | undefined {
  const empty = textOf(answer) === '';
  if (empty) return question.optional ? undefined : question.fix;
  const offered = question.choices?.(now).map(({ value }) => value);
  const chosen = typeof answer === 'string' ? [answer] : answer;
  if (offered && !chosen.every((one) => offered.includes(one))) return question.fix;
  const own = question.refuse?.(answer, now);
  if (own !== undefined) return own;
  const entries = question.entries(answer, now);
  const brief = treeOf([...GOOD_BRIEF, ...entries]);
  const { problems } = validate(briefSource, brief, '', () => 1);
  const keys = entries.map(([path]) => keyOf(path));
  const found = problems.find(({ key }) => keys.some((one) => key === one || key?.startsWith(`${one}[`)));
  return found ? sentence(found, question) : undefined;
}

const GOOD_BRIEF: readonly Entry[] = [
  [['school', 'naam'], 'school'],
  [['bijeenkomst', 'soort'], 'soort'],
  [['bijeenkomst', 'datum'], '2027-01-19'],
  [['doelen'], ['doel']],
];

function sentence(problem: Problem, question: Question): string {
  const { max, character } = problem.detail ?? {};
  if (problem.code === 'value-control-character')
    return `Hier staat een onzichtbaar teken (${character}): typ het antwoord opnieuw.`;
  // One word of a list is too long when a comma was forgotten, and the question says where commas go.
  const isListed = problem.key?.endsWith(']') === true;
  if (problem.code === 'value-too-long' && !isListed) return `Dat is te lang: typ hooguit ${max} tekens.`;
  return question.fix;
}

/** The brief that the answers make. What has a default of its own and was not changed, is left to the planner. */
export function rawBrief(now: Situation): RawBrief {
  const entries = questionsFor(now).flatMap((question) => {
    const answer = now.answers.get(question.key);
    return answer === undefined ? [] : question.entries(answer, now);
  });
  const tree: object = { ...treeOf(entries), ...(now.school ? { school: now.school } : {}) };
  // Every answer went through `wrongWith`, and no question that fills a required key may be left empty.
  return tree as RawBrief;
}

function treeOf(entries: readonly Entry[]): Tree {
  const root: Tree = {};
  for (const [path, value] of entries) {
    const last = path.at(-1) ?? '';
    let node = root;
    for (const step of path.slice(0, -1)) {
      const inner = node[step];
      const next: Tree = isTree(inner) ? inner : {};
      node[step] = next;
      node = next;
    }
    node[last] = value;
  }
  return root;
}

function isTree(value: Tree[string] | undefined): value is Tree {
  return typeof value === 'object' && !Array.isArray(value);
}
