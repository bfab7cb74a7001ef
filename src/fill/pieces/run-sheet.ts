import { clock, isoClock } from '../../model/date.ts';
import type { LeadMoment } from '../../model/lead-tip.ts';
import { isAboutOneChild } from '../../model/meeting-kind.ts';
import type { Programme } from '../../model/programme.ts';
import { capital, enumerate, personInWords } from '../../model/words.ts';
import type { Printable } from '../engine.ts';
import type { PaperGround } from '../paper-ground.ts';
import { adaptationsFor } from './adaptations.ts';
import {
  type RunSheetBlock,
  type RunSheetTip,
  runSheetBlocks,
  timeToWin,
  tipVariables,
} from './run-sheet-blocks.ts';

/** So many things before the start are printed: more would not be done. */
const MOST_BEFORE = 3;

/** The variables of the run sheet: what whoever leads does and says, minute by minute (M16, M74). */
export interface RunSheetVariables {
  readonly draaiboek: {
    readonly mensen: readonly { readonly naam: string; readonly taak: string }[];
    /** Tasks that somebody still has to take: a line to write a name on. */
    readonly taken: readonly string[];
    readonly vooraf: readonly RunSheetTip[];
    readonly chat: readonly RunSheetTip[];
    readonly inloggen: readonly RunSheetTip[];
    readonly blokken: readonly RunSheetBlock[];
    /** What may go, and the minutes that shorter steps save. */
    readonly winst: ReturnType<typeof timeToWin>;
    readonly erna: readonly RunSheetTip[];
    /** The talks of a round; `null` when it is none. */
    readonly gesprekken:
      | readonly { readonly nummer: number; readonly tijd: string; readonly tijd_iso: string }[]
      | null;
    readonly over_soort: Printable;
    readonly onderwerpen: readonly {
      readonly titel: string;
      readonly achtergrond: Printable;
      readonly valkuilen: readonly string[];
      readonly vervolg: readonly string[];
    }[];
    readonly werkvormen: readonly {
      readonly titel: string;
      readonly bij: string;
      readonly tips: Printable;
      readonly aanpassen: readonly string[];
    }[];
  };
}

/** Fills the variables of the run sheet from the same programme as the agenda. */
export function runSheetVariables(ground: PaperGround): RunSheetVariables {
  const { programme, engine, view, say } = ground;
  const tips = (moment: LeadMoment): readonly RunSheetTip[] =>
    programme.leadTips.filter((tip) => tip.moment === moment).map((tip) => tipVariables(tip, say));
  return {
    draaiboek: {
      mensen: peopleOf(programme),
      taken: openTasks(programme),
      vooraf: tips('vooraf').slice(0, MOST_BEFORE),
      chat: tips('chat'),
      inloggen: tips('inloggen'),
      blokken: runSheetBlocks(ground),
      winst: timeToWin(ground),
      erna: tips('erna'),
      gesprekken: talksOf(programme),
      over_soort: engine.fillHtml(programme.kind.bodyForLeader, view),
      onderwerpen: programme.topics.map(({ item }) => ({
        titel: say(item.title),
        achtergrond: engine.fillHtml(item.background, view),
        valkuilen: item.pitfalls.map(say),
        vervolg: item.followUp.map(say),
      })),
      werkvormen: werkvormenOf(ground),
    },
  };
}

/** Everyone by name or role with what they do, each once. */
function peopleOf(programme: Programme): RunSheetVariables['draaiboek']['mensen'] {
  const { organiser, leader, second, speaker, partners, interpreter } = programme.brief.meeting;
  const talk = isAboutOneChild(programme.kind) ? 'het gesprek' : 'de bijeenkomst';
  const leads = personInWords(leader ?? organiser);
  const organises = personInWords(organiser);
  const rows: readonly (readonly [string | undefined, string])[] = [
    [leads, leads === organises ? `organiseert en leidt ${talk}` : `leidt ${talk}`],
    [organises, `organiseert ${talk}`],
    [second && personInWords(second), 'helpt daarbij: let op de tijd en op wie stil is'],
    [speaker && personInWords(speaker), 'vertelt, als gast'],
    ...partners.map((partner) => [personInWords(partner), 'is erbij en denkt mee'] as const),
    [
      interpreter.kind === 'present' ? 'De tolk' : undefined,
      interpreter.kind === 'present' ? `vertaalt: ${enumerate(interpreter.languages)}` : '',
    ],
  ];
  const seen = new Set<string>();
  return rows.flatMap(([name, task]) => {
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return [{ naam: capital(name), taak: task }];
  });
}

function openTasks({ brief, kind, leadTips }: Programme): readonly string[] {
  const { second } = brief.meeting;
  const named = second && personInWords(second);
  return [
    'Schrijft de afspraken op',
    ...(named || isAboutOneChild(kind) ? [] : ['Let op de tijd']),
    ...(leadTips.some(({ moment }) => moment === 'chat') ? ['Leest de chat'] : []),
    ...(leadTips.some(({ moment }) => moment === 'inloggen') ? ['Helpt bij het inloggen'] : []),
  ];
}

function talksOf({ talkStarts }: Programme): RunSheetVariables['draaiboek']['gesprekken'] {
  if (talkStarts.length === 0) return null;
  return talkStarts.map((start, i) => ({ nummer: i + 1, tijd: clock(start), tijd_iso: isoClock(start) }));
}

/** Each werkvorm of the programme once, with the blocks in which it stands. */
function werkvormenOf({
  programme,
  engine,
  view,
  say,
}: PaperGround): RunSheetVariables['draaiboek']['werkvormen'] {
  const items = programme.blocks.flatMap(({ werkvorm }) => werkvorm?.item ?? []);
  return [...new Set(items)].map((item) => {
    const numbers = programme.blocks.flatMap(({ werkvorm }, i) =>
      werkvorm?.item === item ? [String(i + 1)] : [],
    );
    return {
      titel: say(item.title),
      bij: `blok ${enumerate(numbers)}`,
      tips: engine.fillHtml(item.tips, view),
      aanpassen: adaptationsFor(programme, item).map(say),
    };
  });
}
