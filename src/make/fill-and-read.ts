import type { DocumentTree, PageInfo } from '../model/document.ts';
import type { Paper } from '../model/paper.ts';
import { bad, type Outcome } from '../model/problem.ts';
import { footOf } from '../model/words.ts';
import { readDocument } from '../read/document.ts';
import type { Workshop } from './workshop.ts';

/** Fills a template and reads what comes out; problems name the line of the template. */
export function fillAndRead(shop: Workshop, template: string, view: object): Outcome<DocumentTree> {
  const filled = shop.engine.fill(template, view);
  if (!filled.ok) return filled;
  const { source, file } = shop.engine.templateOf(template);
  const tree = readDocument(filled.value, file, shop.resources.pictures);
  if (tree.ok) return tree;
  // Its lines are those of the filled page: the person looks for a line of the template.
  const traced = shop.engine.fillSource(source, file, view);
  if (!traced.ok) return tree;
  const { html, lineOf } = traced.value;
  const again = readDocument(html, file, shop.resources.pictures);
  return bad(
    again.problems.map((problem) =>
      problem.line === undefined ? problem : { ...problem, line: lineOf(problem.line) },
    ),
  );
}

/** What stands around a paper of the pack and in its metadata. */
export function pageInfo(
  { programme }: Workshop,
  { label, wholeSchool = false }: Pick<Paper, 'label' | 'wholeSchool'>,
): PageInfo {
  const { school } = programme.brief;
  // A paper for everybody does not tell of a meeting that may be about one family.
  return {
    title: `${label}: ${wholeSchool ? school.name : programme.title}`,
    language: 'nl',
    author: school.name,
    subject: wholeSchool
      ? `Ouders en school samen: ${school.name}`
      : `${programme.kind.title} van ${school.name}`,
    footer: footOf(school),
  };
}
