import type { SchoolRole } from '../../model/programme.ts';
import type { PaperGround } from '../paper-ground.ts';

/** The variables of the poster and the leaflet about who does what (M59). */
export interface WhoDoesWhatVariables {
  readonly wie_doet_wat: {
    readonly rollen: readonly RoleVariables[];
    /** The same, two by two, for columns. */
    readonly rijen: readonly { readonly rollen: readonly RoleVariables[] }[];
    /** Other people of the school, for whom there is room to write. */
    readonly leeg: boolean;
  };
}

interface RoleVariables {
  readonly titel: string;
  readonly doet: string;
  readonly wanneer: string;
  readonly doet_niet: string | null;
  /** Who it is; `null` when the school's file does not say, so that there is a line to write on. */
  readonly naam: string | null;
  readonly telefoon: string | null;
}

/** The roles of the school, in the order in which parents go to them. */
export function whoDoesWhatVariables({ programme, say }: PaperGround): WhoDoesWhatVariables {
  const rollen = programme.schoolRoles.map(({ role, name, phone }: SchoolRole) => ({
    titel: say(role.title),
    doet: say(role.does),
    wanneer: say(role.when),
    doet_niet: role.doesNot ? say(role.doesNot) : null,
    naam: name ?? null,
    telefoon: phone?.replaceAll(' ', '\u00a0') ?? null,
  }));
  const rijen = [];
  for (let i = 0; i < rollen.length; i += 2) rijen.push({ rollen: rollen.slice(i, i + 2) });
  return { wie_doet_wat: { rollen, rijen, leeg: rollen.length % 2 === 1 } };
}
