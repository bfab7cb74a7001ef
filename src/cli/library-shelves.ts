import type { Rule } from '../check/rule.ts';
import { RULES } from '../check/rules.ts';
import type { Item } from '../model/item.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { feastParts, rhythmParts } from './library-calendar-parts.ts';
import { cardParts } from './library-card-parts.ts';
import { leadTipParts, materialParts } from './library-day-parts.ts';
import { contactParts, evaluationParts, selfCheckParts, workingParts } from './library-form-parts.ts';
import { kindParts, werkvormParts } from './library-meeting-parts.ts';
import { fact, type Part, type Reading, textOf } from './library-part.ts';
import {
  goalParts,
  jargonParts,
  newsletterBlockParts,
  reminderParts,
  roleParts,
  taskParts,
  tipParts,
  topicParts,
} from './library-text-parts.ts';

/** One kind of content. */
export interface Shelf {
  /** Its pieces by id. */
  readonly pieces: (toolkit: Toolkit) => ReadonlyMap<string, Item>;
  /** What one piece says, its title and sources left out; undefined for an id that it lacks. */
  readonly parts: (id: string, reading: Reading) => readonly Part[] | undefined;
}

function shelf<T extends Item>(
  pieces: (toolkit: Toolkit) => ReadonlyMap<string, T>,
  parts: (piece: T, reading: Reading) => readonly Part[],
): Shelf {
  return {
    pieces,
    parts: (id, reading) => {
      const piece = pieces(reading.toolkit).get(id);
      return piece && parts(piece, reading);
    },
  };
}

/** The kinds of content, by the names of their folders and lists, in the order in which they are listed. */
export const SHELVES = {
  onderwerpen: shelf(({ topics }) => topics, topicParts),
  werkvormen: shelf(({ werkvormen }) => werkvormen, werkvormParts),
  soorten: shelf(({ kinds }) => kinds, kindParts),
  nieuwsbriefblokken: shelf(({ newsletterBlocks }) => newsletterBlocks, newsletterBlockParts),
  thuistips: shelf(({ tips }) => tips, tipParts),
  rollen: shelf(({ roles }) => roles, roleParts),
  taken: shelf(({ tasks }) => tasks, taskParts),
  herinneringen: shelf(({ reminders }) => reminders, reminderParts),
  jaarritme: shelf(({ yearRhythm }) => yearRhythm, rhythmParts),
  evaluatie: shelf(({ forms }) => forms.evaluation, evaluationParts),
  contactstrategie: shelf(({ forms }) => forms.contactStrategy, contactParts),
  werkwijze: shelf(({ forms }) => forms.wayOfWorking, workingParts),
  zelfcheck: shelf(({ forms }) => forms.selfCheck, selfCheckParts),
  leiden: shelf(({ leadTips }) => leadTips, leadTipParts),
  materialen: shelf(({ materials }) => materials, materialParts),
  kaarten: shelf(({ cards }) => cards, cardParts),
  jargon: shelf(({ jargon }) => jargon, jargonParts),
  feestdagen: shelf(({ feastDays }) => feastDays, feastParts),
  doelen: shelf(({ goals }) => goals, goalParts),
  regels: shelf(() => RULE_ITEMS, ruleParts),
};
/** One of them. */
export type ShelfName = keyof typeof SHELVES;

/** The names that `samenspel bibliotheek` takes. */
export const SHELF_NAMES = Object.keys(SHELVES) as ShelfName[];

type RuleItem = Item & Pick<Rule, 'level' | 'why' | 'remedy'>;

/** The rules as pieces of the library, found by their codes. */
const RULE_ITEMS: ReadonlyMap<string, RuleItem> = new Map(
  RULES.map(({ code, title, source, evidence, mission, level, why, remedy }) => {
    const reference = { source, what: why, evidence, mission: mission ? [mission] : [] };
    return [code, { id: code, title, references: [reference], schoolTypes: [], level, why, remedy }];
  }),
);

const LEVELS: Readonly<Record<Rule['level'], string>> = {
  error: 'stop: er komt niets uit',
  warning: 'let op',
  hint: 'tip',
};

function ruleParts({ level, why, remedy }: RuleItem, reading: Reading): readonly Part[] {
  return [
    ...fact('gewicht', 'Gewicht', level === 'error' ? 'stop' : LEVELS[level], LEVELS[level]),
    ...textOf('waarom', 'Waarom', why, reading),
    ...textOf('wat_te_doen', 'Wat u kunt doen', remedy, reading),
  ];
}
