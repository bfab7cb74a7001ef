import { clock, isoClock } from '../model/date.ts';
import { isAboutOneChild } from '../model/meeting-kind.ts';
import type { Pictures } from '../model/picture.ts';
import type { Block, Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { capital, enumerate, personInWords } from '../model/words.ts';
import { type ContentVariables, contentVariables } from './content-variables.ts';
import { DOTS } from './dots.ts';
import type { Engine } from './engine.ts';
import { type MeetingView, meetingView, timeAndPlace } from './meeting-view.ts';
import { type NewsletterView, newsletterView } from './newsletter-view.ts';
import { logoSize, type NamedCode, namedCode } from './pictures.ts';
import { type PreviousView, previousView } from './previous-view.ts';
import { roomChanges, type SetupOfRow, setupOf } from './setup-of-row.ts';
import { timeBar } from './time-bar.ts';
import type { WordedDrawing } from './worded-drawing.ts';

/** Everything that a template may print, by its Dutch name. What is not known is `null`, never absent. */
export interface View extends ContentVariables {
  /** What kind of paper this is; at the right of the head. */
  readonly papier: string;
  /** Filled to be sent as a message: then there is no strip to cut off and no code to scan. */
  readonly bericht: boolean;
  readonly school: ContentVariables['school'] & {
    readonly directeur: string | null;
    /** A short line under the name; null when the school has none. */
    readonly kop: string | null;
    readonly logo: { readonly breedte: number; readonly hoogte: number } | null;
  };
  readonly soort: string;
  readonly bijeenkomst: ContentVariables['bijeenkomst'] &
    MeetingView & {
      /** To scan: the link of a meeting online, or the map of its place. */
      readonly code: NamedCode | null;
    };
  readonly doelen: readonly { readonly titel: string; readonly voor_ouders: string }[];
  readonly opening: string;
  readonly onderwerpen: readonly {
    readonly titel: string;
    readonly waarom: string;
    readonly uitnodiging: string;
    readonly nieuwsbrief: string;
  }[];
  readonly vragen: readonly { readonly aan_ouders: string; readonly aan_school: string }[];
  readonly verwachten: readonly string[];
  readonly ontmoeten: string | null;
  readonly meenemen: string | null;
  readonly groet: string;
  /** `19.30 tot 21.00 uur, in de aula.` */
  readonly tijd_en_plek: string;
  /** Dots to write on, inside a line. */
  readonly invulpuntjes: string;
  readonly tijdbalk: WordedDrawing;
  /** The room is set up anew during the meeting. */
  readonly zaal_wisselt: boolean;
  readonly programma: readonly ProgrammeRow[];
  readonly nieuwsbrief: NewsletterView;
  readonly vorige: PreviousView;
  readonly colofon: string;
}

interface ProgrammeRow extends SetupOfRow {
  readonly nummer: number;
  readonly tijd: string;
  readonly tijd_iso: string;
  readonly titel: string;
  readonly voor_ouders: string;
  readonly wie: string;
  readonly pauze: boolean;
  readonly minuten: number;
}

const MOST_QUESTIONS = 4;

/** The variables that all papers share, filled from the programme; `papier` is still empty. */
export function view(programme: Programme, toolkit: Toolkit, engine: Engine, pictures: Pictures): View {
  const content = contentVariables(programme, toolkit);
  const say = (text: string): string => engine.fillText(text, content);
  const { school } = programme.brief;
  return {
    ...content,
    papier: '',
    bericht: false,
    school: {
      ...content.school,
      directeur: school.head ?? null,
      kop: school.tagline ?? null,
      logo: logoSize(pictures),
    },
    soort: programme.kind.title,
    bijeenkomst: {
      ...content.bijeenkomst,
      ...meetingView(programme, content),
      code: namedCode(programme, pictures),
    },
    doelen: programme.goals.map((goal) => ({ titel: say(goal.title), voor_ouders: say(goal.forParents) })),
    opening: say(programme.kind.opening),
    onderwerpen: programme.topics.map(({ item }) => ({
      titel: say(item.title),
      waarom: say(item.why),
      uitnodiging: say(item.invitation),
      nieuwsbrief: say(item.newsletter),
    })),
    vragen: programme.topics
      .flatMap(({ item }) => item.questions.slice(0, programme.topics.length > 1 ? 2 : MOST_QUESTIONS))
      .slice(0, MOST_QUESTIONS)
      .map((question) => ({ aan_ouders: say(question.toParents), aan_school: say(question.toSchool) })),
    verwachten: expectations(programme),
    ontmoeten: peopleToMeet(programme),
    meenemen: programme.kind.bring.length > 0 ? programme.kind.bring.map(say).join(' ') : null,
    groet: greeting(programme),
    tijd_en_plek: timeAndPlace(programme, content),
    invulpuntjes: DOTS,
    tijdbalk: timeBar(programme),
    zaal_wisselt: roomChanges(programme),
    programma: programme.blocks.map((block, i) => row(block, i, programme)),
    vorige: previousView(programme),
    nieuwsbrief: newsletterView(programme, toolkit, engine, content),
    colofon: colophon(programme, toolkit, programme.newsletter),
  };
}

function greeting({ brief, kind }: Programme): string {
  if (kind.isVisit) return 'Met vriendelijke groet,';
  const isOfSchool = brief.meeting.initiative === 'school' || isAboutOneChild(kind);
  return isOfSchool ? 'Tot dan!' : 'Tot dan, namens ouders en school,';
}

/** What happens, in the words of the agenda, without breaks and without the smallest formalities. */
function expectations(programme: Programme): string[] {
  return programme.blocks
    .filter((block) => block.phase !== 'pauze' && block.forParents !== '')
    .map((block) => ({ block, weight: WEIGHT[block.phase] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.block.offset - b.block.offset)
    .slice(0, programme.topics.length > 1 ? 3 : 4)
    .sort((a, b) => a.block.offset - b.block.offset)
    .map(({ block }) => block.forParents);
}

const WEIGHT: Partial<Record<Block['phase'], number>> = {
  aankomen: 2,
  delen: 3,
  werken: 4,
  afspreken: 3,
  afsluiten: 1,
};

/** Everyone by name and role; the guest (M107) last, and called a guest. */
function peopleToMeet(programme: Programme): string | null {
  const { organiser, leader, second, speaker, partners } = programme.brief.meeting;
  const people = [organiser, leader, second, ...partners];
  const present = new Set(people.flatMap((person) => (person && personInWords(person)) ?? []));
  const guest = speaker && personInWords(speaker);
  const words = [...present, ...(guest && !present.has(guest) ? [`als gast ${guest}`] : [])];
  // A name holds commas, so that a bare «en» would join the last two into one person.
  return words.length > 0 ? `${capital(words.join('; ').replace(/; (?=[^;]*$)/, '; en '))}.` : null;
}

function row(block: Block, i: number, programme: Programme): ProgrammeRow {
  const isRound = programme.talkStarts.length > 0;
  return {
    nummer: i + 1,
    tijd: isRound ? `${block.minutes}\u00a0min.` : clock(programme.start + block.offset),
    tijd_iso: isoClock(programme.start + block.offset),
    titel: block.title,
    voor_ouders: block.forParents,
    // The agenda has room for a name; what that person does stands on the invitation.
    wie: capital(block.lead.split(', ')[0] ?? ''),
    pauze: block.phase === 'pauze',
    minuten: block.minutes,
    ...setupOf(block, programme),
  };
}

/** Where the content rests on, and that nobody else made or approved this. */
export function colophon(
  programme: Programme,
  toolkit: Toolkit,
  newsletter: Programme['newsletter'],
): string {
  const used = new Set(
    [
      ...programme.topics.map((choice) => choice.item),
      ...newsletter.blocks.map((choice) => choice.item),
      programme.kind,
    ].flatMap((item) => item.references.map((reference) => reference.source)),
  );
  const titles = [...toolkit.sources.values()]
    .filter((source) => used.has(source.id))
    .map((source) => `‘${source.title}’`);
  const rests =
    titles.length > 0
      ? ` Ideeën komen uit ${enumerate(titles)}. De zinnen schreven wij zelf. De makers van die teksten hebben deze brief niet gezien.`
      : '';
  return `Deze brief is gemaakt met samenspel.${rests}`;
}
