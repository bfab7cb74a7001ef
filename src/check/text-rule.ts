import type { IsoDate } from '../model/date.ts';
import type { FeastDay } from '../model/feast-day.ts';
import { ownTexts, textsForParents } from './own-texts.ts';
import type { Rule } from './rule.ts';

/** What a rule about wording knows beside the text itself. */
export interface TextFacts {
  readonly today: IsoDate;
  /** Names that anyone may read, such as those of the school and its place, in one text. */
  readonly names: string;
  readonly feastDays: readonly FeastDay[];
}

/** What a rule about wording sees in a text. */
export interface TextFinding {
  /** The words in question, as they stand in the text: they tell the line. */
  readonly words: string;
  /** What there is, in one Dutch sentence; personal data are not repeated in it. */
  readonly says: string;
  /** What the person can do here; the rule's own remedy when absent. */
  readonly remedy?: string;
}

/** A rule about wording: it looks at one text, whether that stands in a brief or in a file of its own. */
export interface TextRule extends Omit<Rule, 'find'> {
  /** The texts of a brief that it is about: what is written to parents, or everything that can end up in print. */
  readonly about: 'newsletter' | 'print';
  /** What in the text goes against the rule, the first such place; undefined when there is none. */
  readonly look: (text: string, facts: TextFacts) => TextFinding | undefined;
}

/** The same rule for a brief: one finding for each of its texts in which the rule sees something. */
export function asRule({ about, look, ...rule }: TextRule): Rule {
  return {
    ...rule,
    find: ({ brief }, today, toolkit) => {
      const { name, place = '' } = brief.school;
      const facts = { today, names: `${name} ${place}`, feastDays: [...toolkit.feastDays.values()] };
      const texts = about === 'print' ? ownTexts(brief) : textsForParents(brief);
      return texts.flatMap(({ key, text }) => {
        const found = look(text, facts);
        if (!found) return [];
        const { words: _, ...told } = found;
        return [{ key, ...told }];
      });
    },
  };
}
