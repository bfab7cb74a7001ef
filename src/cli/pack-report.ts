import { isoClock } from '../model/date.ts';
import type { OutputFile } from '../model/output.ts';
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
  const names = files.map((file) => file.name.length);
  const list = files.map((file) => `  ${file.name.padEnd(Math.max(...names))}  ${measure(file)}\n`).join('');
  const heading = dryRun
    ? `Dit zou in ${folder} komen (er is niets bewaard):`
    : `Klaar. Alles staat in ${folder}:`;
  const table = dryRun ? `${programmeTable(programme, strong)}\n` : '';
  const json = { proef: dryRun, map: folder, bestanden: files.map(fileEntry), programma: summary(programme) };
  return { json, text: `${table}${strong(heading)}\n${list}` };
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

function measure(file: OutputFile): string {
  const pages = file.pages === undefined ? '' : `, ${pagesInWords(file.pages)}`;
  return `${size(file.bytes.byteLength)}${pages}`;
}
