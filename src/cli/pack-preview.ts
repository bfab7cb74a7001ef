import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readBrief } from '../ask/brief-file.ts';
import type { Preview } from '../ask/preview.ts';
import { makePack } from '../make/pack.ts';
import { clock, dateInWords } from '../model/date.ts';
import type { OutputFile } from '../model/output.ts';
import type { Level, Problem } from '../model/problem.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { manifest } from '../save/manifest.ts';
import { coloursFor } from './colour.ts';
import { layer } from './content.ts';
import { enumerateMost, pagesInWords } from './details.ts';
import type { Io } from './io.ts';
import type { MakeOptions } from './make-options.ts';
import { explanation, LEVEL_WORDS } from './messages.ts';
import { ownFolder } from './own-folder.ts';
import { dressed, readOwnTheme } from './own-theme.ts';
import { readVersions } from './versions.ts';
import { screenWidth, wrap } from './wrap.ts';

/** A brief that is not written yet: its text, the path that it will have, and the names of the files with answers. */
export interface BriefToCome {
  readonly text: string;
  readonly path: string;
  readonly names: readonly string[];
}

/**
 * What `maak` would do with a brief that is not there yet: made whole, in memory, so that whatever would go wrong later is
 * seen now. Shows the programme in short, the topics, the files and their folder, and advice; or else the errors.
 */
export async function previewPack(
  io: Io,
  toolkit: Toolkit,
  brief: BriefToCome,
  options: MakeOptions,
): Promise<Preview> {
  const { path, text } = brief;
  const here = dirname(resolve(io.cwd, path));
  const colours = coloursFor(io, io.out);
  const width = screenWidth(io.out.columns);
  const stopped = (problems: readonly Problem[], heading = 'Zo kan samenspel de stukken nog niet maken:') => {
    const errors = problems.filter(({ level }) => level === 'error');
    const sentences = errors.flatMap((one) => wrap(`- ${explanation(one)}`, width - 2, '  '));
    return { lines: [colours.error(heading), ...indent(sentences)], problems: errors };
  };

  const source = readBrief(text, { file: path, directory: here });
  const theme = await readOwnTheme(io, options.templates);
  if (!source.ok || !theme.ok) return stopped([...source.problems, ...theme.problems]);
  const { formats, booklet, today, look, letters } = options;
  const style = { ...(look ? { look } : {}), ...(letters ? { letters } : {}) };
  const pieces = options.pieces ? { pieces: options.pieces } : {};
  const templates = options.templates === undefined ? {} : { templates: layer(io, options.templates) };
  const made = await makePack(dressed(source.value, theme.value), toolkit, {
    ...pieces,
    ...style,
    ...templates,
    formats,
    booklet,
    today,
    root: io.root,
  });
  if (!made.ok) return stopped(made.problems);
  const folder = options.folder ?? ownFolder(io, here, source.value.brief);
  const { programme, files } = made.value;
  const whole = [...files, manifest(files, readVersions(io.root))];
  const present = whole.map(({ name }) => name).filter((name) => existsSync(resolve(io.cwd, folder, name)));
  if (present.length > 0 && !options.overwrite) {
    // Another day gives another folder, unless the person named one.
    const problem: Problem = { code: 'would-overwrite', level: 'error', detail: { names: present } };
    const key = options.folder === undefined ? { key: 'bijeenkomst.datum' } : {};
    return stopped([{ ...problem, ...key }], `De map ${folder} is al in gebruik:`);
  }

  const advice = [...source.problems, ...made.problems, ...made.value.advice];
  const said = (level: Level) =>
    advice
      .filter((one) => one.level === level)
      .flatMap((one) => wrap(`${LEVEL_WORDS[level]}: ${explanation(one)}`, width - 2, '  '));
  const warnings = [...said('warning'), ...said('hint')];
  const answers = brief.names.map((name) => join(dirname(path), name));
  const lines = [
    ...programmeLines(programme, width - 2),
    '',
    ...wrap(`In de map ${folder} komen: ${enumerateMost(whole.map(fileInWords), 'en')}.`, width - 2),
    ...wrap(`Uw antwoorden komen in ${enumerateMost(answers, 'en')}.`, width - 2),
    ...(warnings.length > 0 ? ['', ...warnings] : []),
  ];
  return { lines: [colours.strong('Dit gaat samenspel maken:'), ...indent(lines)], problems: [] };
}

/** When what happens, what about, and how much of it is for parents. */
function programmeLines(programme: Programme, width: number): string[] {
  const { brief, blocks, kind, start, minutes, title, topics, talkStarts, leftOut } = programme;
  const day = dateInWords(brief.meeting.date);
  const times = `${clock(start)} tot ${clock(start + minutes)} uur (${minutes} minuten)`;
  const share = `Ouders zijn ${Math.round(programme.parentsShare * 100)} procent van de tijd aan het woord.`;
  const said = [
    ...topics.map(({ item }) => `Onderwerp: ${item.title}`),
    ...(kind.isRound ? [`De gesprekken beginnen om ${enumerateMost(talkStarts.map(clock), 'en')} uur.`] : []),
    ...leftOut.map((one) => `Weggelaten: ‘${one.title}’. ${one.reason}`),
    share,
  ];
  return [
    title,
    kind.isRound ? `${day}, gesprekken van ${minutes} minuten` : `${day}, ${times}`,
    '',
    ...blocks.map((block) => `${clock(start + block.offset).padStart(5)}  ${block.title}`),
    '',
    ...said.flatMap((line) => wrap(line, width, '  ')),
  ];
}

function fileInWords({ name, pages }: OutputFile): string {
  return pages === undefined ? name : `${name} (${pagesInWords(pages)})`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
