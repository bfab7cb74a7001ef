import type { SelfCheckPart } from '../../model/forms.ts';
import { isForSchool } from '../../model/item.ts';
import { sheetColophon } from '../colophon.ts';
import type { PaperGround } from '../paper-ground.ts';

/** The variables of the self-check of a school that is friendly to parents (M125). */
export interface SelfCheckVariables {
  readonly zelfcheck: {
    readonly groepen: readonly { readonly titel: string; readonly stellingen: readonly string[] }[];
    /** How many statements there are. */
    readonly aantal: number;
    readonly colofon: string;
  };
}

const GROUPS: Readonly<Record<SelfCheckPart, string>> = {
  welkom: 'Ouders zijn welkom',
  bereiken: 'We bereiken en begrijpen elkaar',
  praten: 'We praten en besluiten samen',
  meedoen: 'Meedoen kan op veel manieren',
  volhouden: 'We houden het vol',
};

/** All statements for this type of school, by group; a group without any is left out. */
export function selfCheckVariables({ programme, toolkit, say }: PaperGround): SelfCheckVariables {
  const { type } = programme.brief.school;
  const points = [...toolkit.forms.selfCheck.values()].filter((one) => isForSchool(one, type));
  const groups = Object.entries(GROUPS).map(([group, titel]) => ({
    titel,
    stellingen: points.filter(({ part }) => part === group).map(({ text }) => say(text)),
  }));
  return {
    zelfcheck: {
      groepen: groups.filter(({ stellingen }) => stellingen.length > 0),
      aantal: points.length,
      colofon: sheetColophon(points, toolkit),
    },
  };
}
