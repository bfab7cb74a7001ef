import type { ContactPart } from '../../model/forms.ts';
import { isForSchool } from '../../model/item.ts';
import { sheetColophon } from '../colophon.ts';
import type { PaperGround } from '../paper-ground.ts';

/** The variables of the team's worksheet about who has how much contact (M11). */
export interface ContactStrategyVariables {
  readonly contactstrategie: {
    /** Questions for the team to talk about. */
    readonly vragen: readonly string[];
    readonly iedereen: readonly string[];
    readonly sommigen: readonly string[];
    readonly nu: readonly string[];
    readonly colofon: string;
  };
}

/** Kinds of contact in three steps, and what to talk about. The sheet holds counts, never names. */
export function contactStrategyVariables({ programme, toolkit, say }: PaperGround): ContactStrategyVariables {
  const { type } = programme.brief.school;
  const points = [...toolkit.forms.contactStrategy.values()].filter((one) => isForSchool(one, type));
  const textsOf = (wanted: ContactPart): string[] =>
    points.filter(({ part }) => part === wanted).map(({ text }) => say(text));
  return {
    contactstrategie: {
      vragen: textsOf('vraag'),
      iedereen: textsOf('iedereen'),
      sommigen: textsOf('sommigen'),
      nu: textsOf('nu'),
      colofon: sheetColophon(points, toolkit),
    },
  };
}
