import { isAboutOneChild } from '../../model/meeting-kind.ts';
import { enumerate } from '../../model/words.ts';
import type { PaperGround } from '../paper-ground.ts';

/** The variables of the sheet on which all write down what they agree (M34, M68). Nothing on it is about a person. */
export interface AgreementSheetVariables {
  readonly afspraken: {
    /** `Elkaar beter te leren kennen en samen iets af te spreken.` */
    readonly doelen: string;
    /** One agreement that all families make (M21). */
    readonly voor_allen: boolean;
    /** A talk about one child. */
    readonly over_een_kind: boolean;
    readonly kind_erbij: boolean;
    /** A number for each agreement that there is room for. */
    readonly nummers: readonly number[];
  };
}

/**
 * More than three agreements are not kept. A trial is one of them, and so is what two sides expect of each other; a pupil
 * who is there needs a line of their own.
 */
const MOST_AGREEMENTS = 3;

/** The variables of the sheet of agreements. */
export function agreementSheetVariables({ programme, view }: PaperGround): AgreementSheetVariables {
  const { kind, brief } = programme;
  const withChild = brief.meeting.childPresent ?? kind.childPresent;
  const isFull = kind.isContract || brief.meeting.trial !== undefined || withChild;
  const count = isFull ? MOST_AGREEMENTS - 1 : MOST_AGREEMENTS;
  return {
    afspraken: {
      doelen: `${enumerate(view.doelen.map(({ voor_ouders }) => voor_ouders))}.`,
      voor_allen: kind.countsOnAll,
      over_een_kind: isAboutOneChild(kind),
      kind_erbij: withChild,
      nummers: Array.from({ length: count }, (_, index) => index + 1),
    },
  };
}
