import { dateInWords } from '../../model/date.ts';
import type { EvaluationQuestion } from '../../model/forms.ts';
import { isForSchool } from '../../model/item.ts';
import { sheetColophon } from '../colophon.ts';
import type { PaperGround } from '../paper-ground.ts';
import { answersOf, type NamedDrawing, namedQuestion, type PictureAnswer } from '../question-pictures.ts';

/** The variables of the three sheets to look back with (M29). */
export interface EvaluationVariables {
  readonly evaluatie: {
    /** Questions to answer with yes, a little or no. */
    readonly vragen: readonly { readonly nummer: number; readonly vraag: string }[];
    /** A question with boxes to tick, in two columns; `null` when there is none. */
    readonly kruisjes: {
      readonly nummer: number;
      readonly vraag: string;
      readonly kolommen: readonly { readonly antwoorden: readonly string[] }[];
    } | null;
    /** A question with room to write; `null` when there is none. */
    readonly open: { readonly nummer: number; readonly vraag: string } | null;
    /** For one family no sheet is anonymous, so it does not say that it is. */
    readonly anoniem: boolean;
    /** Questions as drawings, with three drawings to choose from. */
    readonly plaatjes: readonly PictureQuestion[];
    readonly team: TeamVariables;
    readonly colofon: string;
  };
}

interface PictureQuestion extends NamedDrawing {
  readonly vraag: string;
  readonly antwoorden: readonly PictureAnswer[];
}

interface TeamVariables {
  /** The meeting's own goals, each with a question of how one sees it. */
  readonly doelen: readonly { readonly titel: string; readonly vraag: string | null }[];
  readonly vragen: readonly string[];
  /** The share of the time that the programme left for parents, in percents. */
  readonly ouders_aan_het_woord: number;
  /** The first row of the trend over a series (M115). */
  readonly datum: string;
  readonly datum_iso: string;
}

/** More questions than this about goals, and a parent does not finish the sheet. */
const MOST_GOALS = 2;

/** A page of pictures has room for these. */
const MOST_PICTURES = 7;

/** What this meeting asks afterwards: what every meeting asks, and one question for each of its first goals. */
export function evaluationVariables({ programme, toolkit, view, say }: PaperGround): EvaluationVariables {
  const { school, meeting } = programme.brief;
  const questions = [...toolkit.forms.evaluation.values()].filter((one) => isForSchool(one, school.type));
  const always = questions.filter(({ goals }) => goals.length === 0);
  const ofGoals = programme.goals.flatMap(
    (goal) => questions.find(({ goals }) => goals.includes(goal.id)) ?? [],
  );
  const asked = [...always, ...new Set(ofGoals.slice(0, MOST_GOALS))];
  const onScale = asked.filter(({ parents }) => parents?.form === 'schaal');
  const boxes = asked.find(({ parents }) => parents?.form === 'kruisjes')?.parents;
  const open = asked.find(({ parents }) => parents?.form === 'open')?.parents;
  const answers = boxes?.answers.map(say) ?? [];
  const half = Math.ceil(answers.length / 2);
  // At home a family is the host: whether our door stood open is no question there.
  const pictured = pictureQuestions([...always, ...ofGoals.slice(0, 1)]).filter(
    ({ picture }) => !(programme.kind.isVisit && picture === 'deur'),
  );
  return {
    evaluatie: {
      vragen: onScale.map(({ parents }, i) => ({ nummer: i + 1, vraag: say(parents?.question ?? '') })),
      kruisjes: boxes
        ? {
            nummer: onScale.length + 1,
            vraag: say(boxes.question),
            kolommen: [answers.slice(0, half), answers.slice(half)]
              .filter((column) => column.length > 0)
              .map((column) => ({ antwoorden: column })),
          }
        : null,
      open: open ? { nummer: onScale.length + (boxes ? 2 : 1), vraag: say(open.question) } : null,
      anoniem: !view.bijeenkomst.een_gezin,
      plaatjes: pictured.map(({ question, picture, scale }) => ({
        vraag: say(question),
        ...namedQuestion(picture),
        antwoorden: answersOf(scale),
      })),
      team: {
        doelen: programme.goals.map((goal) => {
          const team = questions.find(({ goals }) => goals.includes(goal.id))?.team;
          return { titel: say(goal.title), vraag: team ? say(team) : null };
        }),
        vragen: always.flatMap(({ team }) => (team ? [say(team)] : [])),
        ouders_aan_het_woord: Math.round(programme.parentsShare * 100),
        datum: dateInWords(meeting.date).replace(/^\S+ /, ''),
        datum_iso: meeting.date,
      },
      colofon: sheetColophon([...asked, ...ofGoals], toolkit),
    },
  };
}

/** What is asked in pictures; last of all how it was as a whole, which has the weather for an answer. */
function pictureQuestions(asked: readonly EvaluationQuestion[]) {
  const pictured = asked.flatMap(({ pictures }) => pictures ?? []);
  const weather = pictured.filter(({ scale }) => scale === 'weer');
  const others = pictured.filter(({ scale }) => scale !== 'weer');
  return [...others.slice(0, MOST_PICTURES - weather.length), ...weather];
}
