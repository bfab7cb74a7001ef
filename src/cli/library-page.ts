import type { Item } from '../model/item.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { capital } from '../model/words.ts';
import type { Colours } from './colour.ts';
import { type Part, type Reading, sourcesOf } from './library-part.ts';
import type { Shelf } from './library-shelves.ts';
import { type Paragraph, wording } from './library-text.ts';
import { wrap } from './wrap.ts';

const WIDTH = 80;
const INDENT = '  ';

/** One piece of the library in full: as an object for a program, and as text of at most 80 columns for a person. */
export interface LibraryPage {
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** The page of a piece that stands on a shelf. */
export function libraryPage(shelf: Shelf, item: Item, toolkit: Toolkit, colours: Colours): LibraryPage {
  const inWords = wording(item, toolkit);
  const reading: Reading = { toolkit, inWords };
  const schoolTypes = item.schoolTypes.length > 0 ? item.schoolTypes.join(', ') : 'alle';
  const parts: readonly Part[] = [
    { key: 'id', heading: 'Id', value: item.id, shown: item.id },
    { key: 'schooltypen', heading: 'Schooltypen', value: item.schoolTypes, shown: schoolTypes },
    ...(shelf.parts(item.id, reading) ?? []),
    ...sourcesOf(item.references, toolkit),
  ];
  const title = inWords(item.title);
  const json = Object.fromEntries([['titel', title], ...parts.map(({ key, value }) => [key, value])]);
  const lines = [
    colours.strong(capital(title)),
    ...factLines(parts),
    ...parts.flatMap((part) => under(part, colours)),
  ];
  return { json, text: `${lines.join('\n')}\n` };
}

/** What is said in a few words, as a table. */
function factLines(parts: readonly Part[]): readonly string[] {
  const facts = parts.flatMap(({ heading, shown }) =>
    typeof shown === 'string' && shown !== '' ? [{ heading, shown }] : [],
  );
  const widest = Math.max(...facts.map(({ heading }) => heading.length)) + 2;
  return facts.flatMap(({ heading, shown }) => {
    const [first = '', ...rest] = wrap(shown, WIDTH - widest - INDENT.length);
    return [
      `${INDENT}${heading.padEnd(widest)}${first}`,
      ...rest.map((line) => INDENT + ' '.repeat(widest) + line),
    ];
  });
}

/** A part with a heading of its own. */
function under({ heading, shown }: Part, { strong }: Colours): readonly string[] {
  if (typeof shown === 'string') return [];
  return [
    '',
    strong(heading),
    ...shown.flatMap((paragraph, index) => {
      const before = shown[index - 1];
      const isApart = before !== undefined && paragraph.mark === undefined;
      return [...(isApart ? [''] : []), ...paragraphLines(paragraph)];
    }),
  ];
}

function paragraphLines({ text, mark = '' }: Paragraph): readonly string[] {
  const margin = INDENT.length + mark.length;
  return wrap(text, WIDTH - margin).map((line, index) =>
    index === 0 ? INDENT + mark + line : ' '.repeat(margin) + line,
  );
}
