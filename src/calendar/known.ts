import { REGIONS } from '../model/brief.ts';
import type { IsoDate } from '../model/date.ts';
import type { Calendar } from './calendar.ts';
import { feastKnownUntil } from './feasts.ts';

/** The last day that the data know about, by kind; absent when there are no data that end. */
export interface KnownUntil {
  readonly holidays?: IsoDate;
  /** Feasts that can be computed are known for ever: this is about those that follow the moon. */
  readonly feasts?: IsoDate;
}

/** How far the data reach. Without a region: as far as they reach for every region that has data. */
export function knownUntil({ region, holidays, feasts }: Calendar): KnownUntil {
  const lasts = (region === undefined ? REGIONS : [region]).flatMap((one) => {
    const own = holidays.filter((holiday) => holiday.whose === 'own' || holiday.regions.includes(one));
    return (
      own
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? []
    );
  });
  const [shortest] = lasts.sort();
  const [feast] = feasts.flatMap((one) => feastKnownUntil(one) ?? []).sort();
  return { ...(shortest ? { holidays: shortest } : {}), ...(feast ? { feasts: feast } : {}) };
}

/** Whether a day is no later than any of the data reach. */
export function isKnown(date: IsoDate, { holidays, feasts }: KnownUntil): boolean {
  return date <= (holidays ?? date) && date <= (feasts ?? date);
}
