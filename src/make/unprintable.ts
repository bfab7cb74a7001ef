import type { BriefSource } from '../ask/brief-file.ts';
import type { Problem } from '../model/problem.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { codePoint } from '../model/words.ts';

/** How much of a text is shown on either side of a character. */
const AROUND = 25;

/**
 * A `character-not-printable` for every text with characters that the fonts of the PDF lack: where the person wrote it, or
 * the piece of content that has it. Its detail names the characters (an invisible one by its code) and shows the first.
 * A letter with its marks is one character here, and so is an emoji of several parts.
 * @param missing the characters of a text that cannot be printed
 */
export function unprintable(
  texts: readonly string[],
  missing: (text: string) => readonly string[],
  source: Pick<BriefSource, 'file' | 'textsWith'>,
  toolkit: Toolkit,
): readonly Problem[] {
  const found = new Map<string, Spot & { readonly characters: string[] }>();
  for (const character of new Set(texts.flatMap(missing))) {
    for (const spot of spotsOf(character, texts, source, toolkit)) {
      const name = JSON.stringify(spot);
      const known = found.get(name) ?? { ...spot, characters: [] };
      known.characters.push(character);
      found.set(name, known);
    }
  }
  return [...found.values()].map(({ place, text, characters }) => ({
    code: 'character-not-printable',
    level: 'error',
    ...place,
    detail: {
      character: characters.map(shown),
      code: characters.map(codesOf),
      excerpt: around(text, characters[0]),
    },
  }));
}

/** A text with a character that cannot be printed, and where it stands. */
interface Spot {
  readonly place: Pick<Problem, 'file' | 'line' | 'key'>;
  readonly text: string;
}

/** In the person's own texts, or else in the content or a template: then what is printed shows where. */
function spotsOf(
  character: string,
  texts: readonly string[],
  source: Pick<BriefSource, 'file' | 'textsWith'>,
  toolkit: Toolkit,
): readonly Spot[] {
  const own = source.textsWith(character).map(({ text, ...place }) => ({ place, text }));
  if (own.length > 0) return own;
  const text = texts.find((one) => one.includes(character)) ?? '';
  return [{ place: { file: pieceWith(character, toolkit) ?? source.file }, text }];
}

/** The file of content that holds a character, by the names of its folders. */
function pieceWith(character: string, toolkit: Toolkit): string | undefined {
  const folders: Readonly<Record<string, ReadonlyMap<string, object>>> = {
    doelen: toolkit.goals,
    onderwerpen: toolkit.topics,
    werkvormen: toolkit.werkvormen,
    soorten: toolkit.kinds,
    nieuwsbriefblokken: toolkit.newsletterBlocks,
    thuistips: toolkit.tips,
    rollen: toolkit.roles,
    herinneringen: toolkit.reminders,
  };
  for (const [folder, items] of Object.entries(folders)) {
    for (const [id, item] of items)
      if (JSON.stringify(item).includes(character)) return `content/${folder}/${id}.md`;
  }
  return undefined;
}

function around(text: string, character = ''): string {
  const line = text.replace(/\s+/g, ' ');
  const at = Math.max(0, line.indexOf(character));
  const [before, after] = [Array.from(line.slice(0, at)), Array.from(line.slice(at))];
  return [...before.slice(-AROUND), ...after.slice(0, AROUND)].join('').trim();
}

/** In quotes when there is something to see. */
function shown(character: string): string {
  return /^[\p{M}\p{C}\p{Z}]/u.test(character) ? codesOf(character) : `"${character}"`;
}

/** `U+0078 U+0361`: the names of all that one character is made of. */
function codesOf(character: string): string {
  return Array.from(character, codePoint).join(' ');
}
