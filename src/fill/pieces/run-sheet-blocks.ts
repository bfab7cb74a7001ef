import { clock, isoClock } from '../../model/date.ts';
import type { LeadTip } from '../../model/lead-tip.ts';
import type { Block, Programme, TimedStep } from '../../model/programme.ts';
import type { PaperGround } from '../paper-ground.ts';
import type { View } from '../view.ts';

/** One block of the run sheet: the row of the agenda, and what whoever leads does in it. */
export interface RunSheetBlock {
  readonly nummer: number;
  readonly tijd: string;
  readonly tijd_iso: string;
  readonly titel: string;
  readonly minuten: number;
  readonly wie: string;
  readonly pauze: boolean;
  /** How the room is set up, for the first block that asks for it and wherever it changes. */
  readonly nieuwe_opstelling: View['programma'][number]['nieuwe_opstelling'];
  /** Name of the werkvorm, where the title does not say it already. */
  readonly werkvorm: string | null;
  /** What has to lie ready; `null` when nothing has. */
  readonly klaarleggen: string | null;
  /** What to do with the whole block when time runs out. */
  readonly te_laat: string | null;
  readonly stappen: readonly RunSheetStep[];
  /** What to ask after an explanation (M56); `null` when nothing was explained. */
  readonly duidelijk: RunSheetTip | null;
}

/** One step, with its own time. */
export interface RunSheetStep {
  /** When it begins; `null` for the first, which begins with its block, and in a round of talks. */
  readonly tijd: string | null;
  readonly tijd_iso: string | null;
  readonly minuten: string;
  /** With a mark at its end; `null` when the block's title says it already. */
  readonly titel: string | null;
  readonly doen: string;
  readonly zeggen: string | null;
  readonly te_laat: string | null;
}

/** A tip for whoever leads, with its words. */
export interface RunSheetTip {
  readonly titel: string;
  readonly hoe: string;
  readonly zeggen: string | null;
}

/** The tip with its variables filled. */
export function tipVariables({ title, how, say: words }: LeadTip, say: PaperGround['say']): RunSheetTip {
  return { titel: say(title), hoe: say(how), zeggen: words === undefined ? null : say(words) };
}

/** The blocks of the agenda, in its own words, with what whoever leads does and says. */
export function runSheetBlocks({ programme, view, say }: PaperGround): readonly RunSheetBlock[] {
  const mayGo = firstToGo(programme);
  const first = view.programma.findIndex(({ opstelling }) => opstelling !== null);
  const cue = programme.leadTips.find(({ moment }) => moment === 'duidelijk');
  return programme.blocks.flatMap((block, i) => {
    const row = view.programma[i];
    if (!row) return [];
    const { nummer, tijd, tijd_iso, titel, minuten, wie, pauze, nieuwe_opstelling } = row;
    const werkvorm = block.werkvorm && say(block.werkvorm.item.title);
    return [
      {
        ...{ nummer, tijd, tijd_iso, titel, minuten, wie, pauze },
        nieuwe_opstelling: nieuwe_opstelling ?? (i === first ? row.opstelling : null),
        werkvorm: werkvorm !== undefined && !titel.includes(werkvorm) ? werkvorm : null,
        klaarleggen: block.werkvorm?.item.materials.map(say).map(inAList).join('; ') || null,
        te_laat: whenLate(block, mayGo),
        stappen: stepsOf(block, programme, say),
        duidelijk: block.explains && cue ? tipVariables(cue, say) : null,
      },
    ];
  });
}

/** A thing further on in a list: no capital, but for a word that has more of them. */
function inAList(thing: string, i: number): string {
  return i === 0 || /^\p{Lu}{2}/u.test(thing) ? thing : thing.charAt(0).toLowerCase() + thing.slice(1);
}

/** So many blocks may go: who leaves out more had better come back another day. */
const MOST_LEFT_OUT = 3;

function firstToGo({ blocks }: Pick<Programme, 'blocks'>): readonly Block[] {
  return blocks
    .filter(({ dropOrder }) => dropOrder > 0)
    .toSorted((a, b) => b.dropOrder - a.dropOrder)
    .slice(0, MOST_LEFT_OUT);
}

function whenLate(block: Block, mayGo: readonly Block[]): string | null {
  if (block.phase === 'afspreken') return 'Kort dit niet in.';
  return mayGo.includes(block) ? `Mag weg (${block.minutes}\u00a0min.)` : null;
}

function stepsOf(block: Block, programme: Programme, say: PaperGround['say']): readonly RunSheetStep[] {
  const isRound = programme.talkStarts.length > 0;
  let start = programme.start + block.offset;
  return block.steps.map((step, i) => {
    const begins = i > 0 && !isRound ? start : undefined;
    start += step.minutes;
    return {
      tijd: begins === undefined ? null : clock(begins),
      tijd_iso: begins === undefined ? null : isoClock(begins),
      minuten: `${step.minutes}\u00a0min.`,
      titel: block.steps.length > 1 ? marked(say(step.title)) : null,
      doen: here(say(step.action), programme),
      zeggen: step.say === undefined ? null : say(step.say),
      te_laat: canBeShorter(step) ? `Kan in ${step.least}\u00a0min.` : null,
    };
  });
}

/** A sentence of the content on how a step goes online: «Online typt ieder de vraag in de chat.» */
const ONLINE_SENTENCE = /(?<=^|[.?!] )Online [^.?!]*[.?!](?: |$)/g;

/** What to do, without how it goes online in a meeting where people sit together. */
function here(action: string, { brief }: Pick<Programme, 'brief'>): string {
  return brief.meeting.online === undefined ? action.replace(ONLINE_SENTENCE, '').trim() : action;
}

/** `Delen.`, and `Wat horen we?` as it is. */
function marked(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

function canBeShorter({ minutes, least }: TimedStep): boolean {
  return least < minutes;
}

/** What gives time when it runs out: what may go, the first to go first, and what all shorter steps save together. */
export function timeToWin({ programme }: Pick<PaperGround, 'programme'>): {
  readonly weg: readonly { readonly titel: string; readonly minuten: number }[];
  readonly korter: number;
} {
  const shorter = programme.blocks.flatMap(({ steps }) => steps.map(({ minutes, least }) => minutes - least));
  return {
    weg: firstToGo(programme).map(({ title, minutes }) => ({ titel: title, minuten: minutes })),
    korter: shorter.reduce((sum, minutes) => sum + minutes, 0),
  };
}
