import { addDays, clock, dateInWords } from '../model/date.ts';
import type { FeastDay, FeastKind } from '../model/feast-day.ts';
import { isIn } from './calendar.ts';
import { type Clash, type ClashKind, EVENING, type MeetingTime } from './clash.ts';
import type { FeastSpan } from './feasts.ts';
import { sunset } from './sunset.ts';

const KINDS: Readonly<Record<FeastKind, ClashKind>> = {
  'vrije-dag': 'public-holiday',
  feest: 'feast',
  vasten: 'fast',
  themadag: 'theme-day',
  herdenking: 'commemoration',
};

/** Families get ready for a feast or for the meal of a fast this many minutes before the sun goes down. */
const GETTING_READY = 30;

/** Where a meeting stands towards a feast: on it, on the evening that it begins, or where it may yet fall. */
type Place = 'on' | 'eve' | 'near';

/** From so many days on a fast cannot be avoided by choosing another date. */
const LASTING = 14;

/** How a meeting clashes with feasts. The feast that ends a fast takes its place: how long a fast lasts can differ a day. */
export function feastClashes(spans: readonly FeastSpan[], meeting: MeetingTime): readonly Clash[] {
  const { date } = meeting;
  const feasting = spans.filter((span) => span.feast.avoid && isIn(date, span));
  const isOver = ({ feast, last }: FeastSpan) =>
    isTillSunset(feast) && feasting.some(({ first }) => first >= addDays(last, -1));
  return spans
    .filter((span) => isIn(date, span.around) && !isOver(span))
    .flatMap((span) => feastClash(span, meeting) ?? []);
}

/** How a meeting clashes with a feast; undefined when it does not. */
function feastClash(span: FeastSpan, meeting: MeetingTime): Clash | undefined {
  const { feast } = span;
  const place = placeOf(span, meeting);
  if (!place) return undefined;
  const tillSunset = isTillSunset(feast);
  if ((tillSunset || feast.eveningOnly) && !isInEvening(meeting)) return undefined;
  return {
    kind: KINDS[feast.kind],
    name: feast.title,
    forWhom: feast.forWhom,
    what: whatIs(feast, place, meeting),
    why: [whyFor(feast, place), ...(tillSunset && place !== 'eve' ? [mealAt(meeting)] : [])].join(' '),
    advice: [feast.advice, ...more(feast, tillSunset)].join(' '),
    weight: feast.avoid && place === 'on' ? 'avoid' : 'think',
    ...sourceOf(feast),
    ...(feast.kind === 'vasten' && !tillSunset && feast.days >= LASTING ? { lasting: true } : {}),
  };
}

/** A fast from dawn to dusk, such as ramadan, leaves the day free: what counts is the meal at sunset. */
function isTillSunset({ kind, eveningBefore, avoid }: FeastDay): boolean {
  return kind === 'vasten' && eveningBefore && !avoid;
}

function placeOf({ feast, first, last }: FeastSpan, meeting: MeetingTime): Place | undefined {
  const { date } = meeting;
  if (isIn(date, { first, last })) return 'on';
  if (feast.eveningBefore && date === addDays(first, -1) && isInEvening(meeting)) return 'eve';
  const near = { first: addDays(first, -feast.margin), last: addDays(last, feast.margin) };
  return isIn(date, near) ? 'near' : undefined;
}

/** Whether a meeting goes on after five, or into dusk where that comes sooner. */
function isInEvening({ date, start, minutes }: MeetingTime): boolean {
  return start + minutes > Math.min(EVENING, sunset(date) - GETTING_READY);
}

function sourceOf({ references }: FeastDay): Pick<Clash, 'source'> {
  const found = references.find(({ source }) => source !== 'eigen');
  return found ? { source: found.source } : {};
}

function whatIs({ title }: FeastDay, place: Place, { date }: MeetingTime): string {
  const day = dateInWords(date);
  if (place === 'eve') return `Op de avond van ${day} begint ${title}.`;
  return place === 'on' ? `Op ${day} is het ${title}.` : `Misschien valt ${title} op ${day}.`;
}

function mealAt({ date }: MeetingTime): string {
  const time = clock(Math.round(sunset(date) / 5) * 5);
  return `De zon gaat onder om ongeveer ${time} uur. Dan eten de gezinnen die vasten samen.`;
}

function whyFor({ kind, forWhom, avoid }: FeastDay, place: Place): string {
  return [
    `Dit telt voor ${forWhom}.`,
    ...(avoid && (kind === 'feest' || kind === 'vrije-dag') ? ['Gezinnen zijn dan liever samen.'] : []),
    ...(place === 'near' ? ['De precieze dag staat pas kort ervoor vast.'] : []),
  ].join(' ');
}

/** What the advice of a feast itself does not say. */
function more({ neutralName, advice }: FeastDay, tillSunset: boolean): readonly string[] {
  return [
    ...(tillSunset && !/ochtend/i.test(advice) ? ['Een ochtend kan meestal wel.'] : []),
    ...(neutralName ? [`Doet u er op school iets mee? Een naam voor iedereen is: ${neutralName}.`] : []),
  ];
}
