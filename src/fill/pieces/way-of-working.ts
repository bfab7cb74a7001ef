import type { School } from '../../model/brief.ts';
import type { WorkingPart } from '../../model/forms.ts';
import { isForSchool } from '../../model/item.ts';
import { sheetColophon } from '../colophon.ts';
import type { PaperGround } from '../paper-ground.ts';

/** The variables of the page about how the whole school works with parents (M14). */
export interface WayOfWorkingVariables {
  readonly werkwijze: {
    readonly van_ons: readonly PointView[];
    readonly van_u: readonly PointView[];
    readonly moeilijk: readonly PointView[];
    /** Who does what, in one sentence each (M59). */
    readonly rollen: readonly RoleInShort[];
    readonly colofon: string;
  };
}

interface RoleInShort {
  readonly titel: string;
  readonly doet: string;
  /** How to reach someone who is not the contact of the school; `null` when the school's file does not say. */
  readonly bereik: string | null;
}

interface PointView {
  readonly titel: string;
  readonly tekst: string;
}

/** Besides the teacher and the coordinator: these are at, or around, every school. */
const USUAL = /^(?:schoolmaatschappelijk|schoolleider)/;

/** What parents can expect, what school hopes for, and who does what. It holds for the school, so nothing of the meeting is in it. */
export function wayOfWorkingVariables({ programme, toolkit, view, say }: PaperGround): WayOfWorkingVariables {
  const { type } = programme.brief.school;
  const points = [...toolkit.forms.wayOfWorking.values()].filter((one) => isForSchool(one, type));
  const { leerkracht, begeleider } = view.woord;
  const roles = programme.schoolRoles
    .map(({ role }) => role)
    .filter(
      ({ id, title }) =>
        USUAL.test(id) || [leerkracht, begeleider].some((one) => title.toLowerCase().startsWith(one)),
    );
  const partOf = (wanted: WorkingPart): PointView[] =>
    points
      .filter(({ part }) => part === wanted)
      .map(({ title, text }) => ({ titel: say(title), tekst: say(text) }));
  return {
    werkwijze: {
      van_ons: partOf('van-ons'),
      van_u: partOf('van-u'),
      moeilijk: partOf('moeilijk'),
      rollen: roles.map(({ id, title, does }) => ({
        titel: say(title),
        doet: firstSentence(say(does)),
        bereik: id.includes('maatschappelijk') ? socialWorkerInWords(programme.brief.school) : null,
      })),
      colofon: sheetColophon([...points, ...roles], toolkit),
    },
  };
}

/** Name, telephone, mail and hours, as far as they are known (M63). */
function socialWorkerInWords({ socialWorker }: School): string | null {
  const { name, phone, email, hours } = socialWorker ?? {};
  const words = [name, phone?.replaceAll(' ', '\u00a0'), email, hours].filter((one) => one !== undefined);
  return words.length > 0 ? `${words.join(', ')}.` : null;
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
