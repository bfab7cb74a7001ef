import { clock, dateInWords } from '../model/date.ts';
import type { Block, Choice, LeftOut, PlannedTask, Programme } from '../model/programme.ts';
import { wrap } from './wrap.ts';

const WIDTH = 80;
/** Where the titles begin: behind the time and the minutes. */
const INDENT = 17;
/** Where the tasks begin: behind their day. */
const TASK_INDENT = 15;

/**
 * The programme as text, for `--proef`: when what happens, which werkvorm was chosen, why, and what came second.
 * Lines are at most 80 columns wide.
 */
export function programmeTable(programme: Programme, strong: (text: string) => string): string {
  const { brief, start, minutes, title, parentsShare } = programme;
  const when = `${dateInWords(brief.meeting.date)}, ${clock(start)} tot ${clock(start + minutes)} uur`;
  const share = `Ouders zijn ${Math.round(parentsShare * 100)} procent van de tijd aan het woord.`;
  const parts = [
    strong(title),
    `${when} (${minutes} minuten)`,
    share,
    '',
    ...programme.blocks.flatMap((block, index) => blockLines(block, programme.blocks[index - 1], start)),
    ...section('Onderwerpen', programme.topics),
    ...section('In de nieuwsbrief', programme.newsletter.blocks),
    ...section('Thuistip', programme.newsletter.tip ? [programme.newsletter.tip] : []),
    ...listed('Gesprekken beginnen om', programme.talkStarts.map(clock)),
    ...leftOutLines(programme.leftOut),
    ...taskLines(programme.tasks),
  ];
  return `${parts.join('\n')}\n`;
}

/** One block; who leads is said where it changes. */
function blockLines(block: Block, before: Block | undefined, start: number): string[] {
  const time = clock(start + block.offset).padStart(5);
  const minutes = `${block.minutes} min`.padStart(7);
  const lead = block.lead && block.lead !== before?.lead ? ` (${block.lead})` : '';
  const [first = '', ...rest] = wrap(`${block.title}${lead}`, WIDTH - INDENT);
  return [
    `${time}  ${minutes}   ${first}`,
    ...indent(rest),
    ...(block.werkvorm ? indent(choiceLines('Werkvorm: ', block.werkvorm, WIDTH - INDENT)) : []),
  ];
}

function section(heading: string, choices: readonly Choice<{ readonly title: string }>[]): string[] {
  if (choices.length === 0) return [];
  return [
    '',
    `${heading}:`,
    ...choices.flatMap((one) => choiceLines('- ', one, WIDTH - 2, '  ').map((line) => `  ${line}`)),
  ];
}

/** What was chosen, why, and what came second with the reason why not (which names it). */
function choiceLines(
  before: string,
  choice: Choice<{ readonly title: string }>,
  width: number,
  indentation = '',
): string[] {
  const parts = [`${before}${asSentence(choice.item.title)}`, choice.reason, choice.runnerUp?.reason ?? ''];
  return wrap(parts.join(' '), width, indentation);
}

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.flatMap(({ title, reason }) =>
    wrap(`- ${asSentence(title)} ${reason}`, WIDTH - 2, '  '),
  );
  return ['', 'Weggelaten:', ...lines.map((line) => `  ${line}`)];
}

/** A title with a full stop behind it, unless it ends a sentence already. */
function asSentence(title: string): string {
  return /[.?!…]$/.test(title) ? title : `${title}.`;
}

function listed(heading: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : ['', ...wrap(`${heading}: ${words.join(', ')}.`, WIDTH, '  ')];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => ' '.repeat(INDENT) + line);
}

/** What cannot be forgotten, with its day and its owner; how much more there is, `--json` tells (M2). */
function taskLines(tasks: readonly PlannedTask[]): string[] {
  const core = tasks.filter(({ task }) => task.core);
  if (core.length === 0) return [];
  const rows = core.flatMap(({ task, date }) => {
    const [first = '', ...rest] = wrap(`${task.title} (${task.owner})`, WIDTH - TASK_INDENT);
    return [`  ${date}   ${first}`, ...rest.map((line) => `${' '.repeat(TASK_INDENT)}${line}`)];
  });
  const more = tasks.length - core.length;
  return [
    '',
    'Wanneer doet u wat:',
    ...rows,
    ...(more > 0 ? [`  En nog ${more} taken: die geeft --json.`] : []),
  ];
}
