import { dateInWords, type IsoDate } from '../model/date.ts';
import { PARTNERSHIP_WORDS, PARTNERSHIPS } from '../model/partnership.ts';
import type { Pictures } from '../model/picture.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { capital, enumerate } from '../model/words.ts';
import type { YearEntry, YearMoment, YearPlan } from '../model/year-plan.ts';
import { partnershipBars } from './partnership-bars.ts';
import { logoSize } from './pictures.ts';
import type { WordedDrawing } from './worded-drawing.ts';

/** The variables of the year plan. */
export interface YearView {
  readonly papier: string;
  readonly school: {
    readonly naam: string;
    readonly kop: string | null;
    readonly logo: { readonly breedte: number; readonly hoogte: number } | null;
  };
  /** `2027–2028` */
  readonly schooljaar: string;
  readonly licht: boolean;
  readonly periodes: readonly PeriodView[];
  readonly evenwicht: WordedDrawing;
  readonly colofon: string;
}

interface PeriodView {
  readonly nummer: number;
  /** `van 30 augustus tot en met 15 oktober` */
  readonly dagen: string;
  readonly momenten: readonly {
    readonly wanneer: string;
    readonly datum_iso: IsoDate;
    readonly wat: string;
    readonly soort: string;
    readonly voor_wie: string;
    readonly waarom: string;
    /** A series, or why it is on another day; null when there is nothing to say. */
    readonly bijzonder: string | null;
  }[];
}

const MOMENTS: Readonly<Record<YearMoment, string>> = {
  bijeenkomst: 'bijeenkomst',
  nieuwsbrief: 'nieuwsbrief',
  contact: 'contact',
  evaluatie: 'terugkijken',
};

/** The year plan's variables; `light` when it has only what a light year needs. */
export function yearView(plan: YearPlan, toolkit: Toolkit, light: boolean, pictures: Pictures): YearView {
  const counts = new Map(plan.balance.map(({ partnership, count }) => [partnership, count]));
  return {
    papier: 'Jaarplan',
    school: { naam: plan.school.name, kop: plan.school.tagline ?? null, logo: logoSize(pictures) },
    schooljaar: `${plan.year}–${plan.year + 1}`,
    licht: light,
    periodes: plan.periods.map(({ first, last, entries }, index) => ({
      nummer: index + 1,
      dagen: `van ${dayAndMonth(first)} tot en met ${dayAndMonth(last)}`,
      momenten: entries.map(momentView),
    })),
    evenwicht: partnershipBars(
      PARTNERSHIPS.map((one) => ({ words: PARTNERSHIP_WORDS[one], count: counts.get(one) ?? 0 })),
      plan.school.letters,
    ),
    colofon: colophon(plan, toolkit),
  };
}

function momentView({ rhythm, date, dates, moved }: YearEntry): PeriodView['momenten'][number] {
  const weeks = rhythm.repeat?.weeks === 1 ? 'elke week' : `om de ${rhythm.repeat?.weeks} weken`;
  const last = dates.at(-1) ?? date;
  const series =
    dates.length > 1 ? `Daarna ${weeks}, ${dates.length} keer, tot en met ${dayAndMonth(last)}.` : '';
  const special = [series, moved ?? ''].filter((one) => one !== '').join(' ');
  return {
    wanneer: capital(dayAndMonth(date, true)),
    datum_iso: date,
    wat: rhythm.title,
    soort: MOMENTS[rhythm.moment],
    voor_wie: rhythm.forWhom,
    waarom: rhythm.why,
    bijzonder: special === '' ? null : special,
  };
}

/** `30 augustus`, or with the day of the week before it. */
function dayAndMonth(date: IsoDate, withWeekday = false): string {
  // A day and its month stay on one line.
  const words = dateInWords(date)
    .replace(/ \d{4}$/, '')
    .replace(/ (?=\p{L}+$)/u, '\u00a0');
  return withWeekday ? words : words.replace(/^\S+ /, '');
}

function colophon({ periods }: YearPlan, toolkit: Toolkit): string {
  const used = new Set(
    periods.flatMap(({ entries }) =>
      entries.flatMap(({ rhythm }) => rhythm.references.map((reference) => reference.source)),
    ),
  );
  const titles = [...toolkit.sources.values()]
    .filter(({ id }) => used.has(id))
    .map(({ title }) => `‘${title}’`);
  const rests =
    titles.length > 0
      ? ` Ideeën komen uit ${enumerate(titles)}. De keuzes en de zinnen zijn van onszelf.`
      : '';
  return `Dit jaarplan is gemaakt met samenspel.${rests}`;
}
