import { basename, dirname } from 'node:path';
import type { Item } from '../model/item.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { allowedKeys, requiredPaths } from '../source/schema.ts';
import { readTextFile } from '../source/text-file.ts';
import { validate } from '../source/validate.ts';
import { CONTENT_FOLDERS, CONTENT_KINDS, type ContentFolder } from './content-kinds.ts';
import { type ContentFile, splitContent } from './front-matter.ts';
import { markdownToHtml } from './markdown.ts';
import { type KnownIds, referenceProblems } from './references.ts';
import { variableProblems } from './variables.ts';

/**
 * Reads one content file. Its kind is that of `folder`, else of the folder it stands in, else the one whose keys it has.
 * The id is the file's name; `file` is the path as the person typed it. All problems at once: those of the text, the front
 * matter, the values, the variables in them, the references as far as ids are `known`, and the body; file-kind-unknown when
 * no kind fits, value-not-allowed (key `bestandsnaam`) for a name that can be no id, value-empty (key `tekst`) without a
 * body where one is needed, key-unknown (key `tekst`) with a body that nobody would read.
 */
export function readContentFile(
  path: string,
  file: string,
  folder: ContentFolder | undefined,
  known: KnownIds | undefined,
): Outcome<Item> {
  const text = readTextFile(path, file);
  if (!text.ok) return text;
  const content = splitContent(text.value, file);
  if (!content.ok) return content;
  const { value, lineOf } = content.value.frontMatter;
  const kindName = folder ?? folderOf(path) ?? likeliestKind(value);
  if (!kindName)
    return bad([{ code: 'file-kind-unknown', level: 'error', file, detail: { allowed: CONTENT_FOLDERS } }]);

  const kind = CONTENT_KINDS[kindName];
  const id = basename(path).replace(/\.md$/, '');
  const fields = validate(kind.schema, value, file, lineOf);
  const references = known ? referenceProblems(value, file, lineOf, known) : [];
  const body = bodyOf(content.value, file, kind.body !== undefined);
  const told = fields.problems.map((problem) => problem.key);
  const problems = [
    ...nameProblems(id, file),
    ...fields.problems,
    ...references.filter((problem) => !told.includes(problem.key)),
    ...variableProblems(value, file, lineOf, ['werkvormen', 'soorten'].includes(kindName)),
    ...body.problems,
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (!fields.ok || !body.ok || problems.length > 0) return bad(problems);
  const html = kind.body ? { [kind.body]: body.value } : {};
  // The schema of this kind made the fields and the table names the body's: together they are the noun.
  return good({ id, ...fields.value, ...html } as Item);
}

function bodyOf({ body, bodyLine }: ContentFile, file: string, needed: boolean) {
  if (needed === (body.trim() !== '')) return markdownToHtml(body, file, bodyLine);
  const line = needed ? bodyLine : bodyLine + (/^\s*/.exec(body)?.[0].split('\n').length ?? 1) - 1;
  return bad([
    {
      code: needed ? 'value-empty' : 'key-unknown',
      level: 'error',
      file,
      line,
      key: 'tekst',
      detail: { reason: 'body' },
    },
  ]);
}

function nameProblems(id: string, file: string): Problem[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
  const allowed = ['kleine letters, cijfers en koppeltekens'];
  return [
    { code: 'value-not-allowed', level: 'error', file, key: 'bestandsnaam', detail: { value: id, allowed } },
  ];
}

function folderOf(path: string): ContentFolder | undefined {
  const name = basename(dirname(path));
  return CONTENT_FOLDERS.find((folder) => folder === name);
}

/** The kind that fits the keys best, when it fits better than any other: those it knows count for it, those it misses against. */
function likeliestKind(frontMatter: unknown): ContentFolder | undefined {
  const keys = Object.keys(frontMatter ?? {});
  const fitOf = (folder: ContentFolder) => {
    const { schema } = CONTENT_KINDS[folder];
    const allowed = allowedKeys(schema, []);
    const missed = requiredPaths(schema, []).filter(([key]) => !keys.includes(String(key)));
    return keys.filter((key) => allowed.includes(key)).length - missed.length;
  };
  const [best, second] = CONTENT_FOLDERS.map((folder) => ({ folder, fit: fitOf(folder) })).sort(
    (a, b) => b.fit - a.fit,
  );
  return best && second && best.fit > second.fit ? best.folder : undefined;
}
