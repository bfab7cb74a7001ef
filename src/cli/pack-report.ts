import { isoClock } from '../model/date.ts';
import { FORMATS, fileName, type OutputFile } from '../model/output.ts';
import { PAPERS } from '../model/papers.ts';
import type { Block, Choice, Programme } from '../model/programme.ts';
import { fileEntry } from '../save/manifest.ts';
import { coloursFor } from './colour.ts';
import { pagesInWords, size } from './details.ts';
import type { Io } from './io.ts';
import { programmeTable } from './programme-table.ts';
import type { Result } from './reporter.ts';

/** What was made, or with `--proef` would be made, for a person and for a program. */
export function packResult(
  io: Io,
  programme: Programme,
  files: readonly OutputFile[],
  folder: string,
  dryRun: boolean,
): Result {
  const { strong } = coloursFor(io, io.out);
  const rows = rowsOf(files);
  const wide = (of: (row: Row) => string): number => Math.max(...rows.map((row) => of(row).length));
  const [names, forms] = [wide(({ name }) => name), wide(({ forms }) => forms)];
  const list = rows
    .map((row) => `  ${row.name.padEnd(names)}  ${row.forms.padEnd(forms)}  ${row.measure}`.trimEnd())
    .join('\n');
  const heading = dryRun
    ? `Dit zou in ${folder} komen (er is niets bewaard):`
    : `Klaar. Alles staat in ${folder}:`;
  const table = dryRun ? `${programmeTable(programme, strong)}\n` : '';
  const json = { proef: dryRun, map: folder, bestanden: files.map(fileEntry), programma: summary(programme) };
  const begin = dryRun
    ? ''
    : `Begin met ${strong(START)}: daar ziet u alles, en kunt u printen en kopiëren.\n`;
  return { json, text: `${table}${strong(heading)}\n${list}\n${total(files)}\n${begin}` };
}

/** Where a person begins. */
const START = 'index.html';

/** A paper in the list, with all its files, or a file that belongs to no paper. */
interface Row {
  readonly name: string;
  /** `.pdf .html` */
  readonly forms: string;
  /** `2 pagina's` */
  readonly measure: string;
}

/** One row a paper; other files each have their own, in the order in which they are made. */
function rowsOf(files: readonly OutputFile[]): readonly Row[] {
  const papers = PAPERS.flatMap(({ name }): readonly (readonly [string, OutputFile[]])[] => {
    const own = FORMATS.flatMap((format) => files.filter((file) => file.name === fileName(name, format)));
    return own.length > 0 ? [[name, own]] : [];
  });
  const inPapers = new Set(papers.flatMap(([, own]) => own));
  return [
    ...papers.map(([name, own]) => ({
      name,
      forms: own.map((file) => file.name.slice(name.length)).join(' '),
      measure: own.map(pagesOf).join(''),
    })),
    ...files
      .filter((file) => !inPapers.has(file))
      .map((file) => ({ name: file.name, forms: '', measure: pagesOf(file) })),
  ];
}

/** `45 bestanden, samen 2,4 MB.` */
function total(files: readonly OutputFile[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  return `${files.length} ${files.length === 1 ? 'bestand' : 'bestanden'}, samen ${size(bytes)}.`;
}

function pagesOf({ pages }: OutputFile): string {
  return pages === undefined ? '' : pagesInWords(pages);
}

/** The programme for a program to read: Dutch keys, times as `19:30`. */
function summary(programme: Programme): object {
  const { brief, start, minutes } = programme;
  return {
    titel: programme.title,
    soort: brief.meeting.kind,
    datum: brief.meeting.date,
    begin: isoClock(start),
    einde: isoClock(start + minutes),
    minuten: minutes,
    ouders_aan_het_woord: Math.round(programme.parentsShare * 100),
    doelen: programme.goals.map((goal) => goal.id),
    onderwerpen: programme.topics.map(choice),
    blokken: programme.blocks.map((block) => blockSummary(block, start)),
    gesprekken: programme.talkStarts.map(isoClock),
    nieuwsbriefblokken: programme.newsletter.blocks.map(choice),
    thuistip: programme.newsletter.tip ? choice(programme.newsletter.tip) : null,
    taken: programme.tasks.map(({ task, date }) => ({
      id: task.id,
      datum: date,
      titel: task.title,
      wie: task.owner,
      kern: task.core,
      waarom: task.why,
    })),
    herinneringen: programme.reminders.map(({ reminder, date }) => ({
      id: reminder.id,
      datum: date,
      kanaal: reminder.channel,
      titel: reminder.title,
    })),
    vervallen: programme.leftOut.map(({ title, reason }) => ({ titel: title, reden: reason })),
  };
}

function blockSummary(block: Block, start: number): object {
  return {
    begin: isoClock(start + block.offset),
    minuten: block.minutes,
    fase: block.phase,
    titel: block.title,
    onderwerp: block.topic?.id ?? null,
    werkvorm: block.werkvorm ? choice(block.werkvorm) : null,
    doelen: block.goals,
  };
}

function choice({
  item,
  own,
  reason,
  runnerUp,
}: Choice<{ readonly id: string; readonly title: string }>): object {
  return {
    id: item.id,
    titel: item.title,
    zelf_gekozen: own,
    reden: reason,
    tweede: runnerUp?.title ?? null,
  };
}
