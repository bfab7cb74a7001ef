// Reads calendar files (a JSON list of texts on stdin) with two independent readers, in the time zone that TZ names, and
// prints per file what each makes of the first event, with instants in UTC. A process of its own, because Node takes its
// time zone from the environment.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

const files = JSON.parse(readFileSync(0, 'utf8'));

function byIcalJs(text) {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  return {
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    minutes: event.duration.toSeconds() / 60,
  };
}

function byTsIcs(text) {
  const { start, end } = convertIcsCalendar(undefined, text).events[0];
  return {
    start: start.date.toISOString(),
    end: end.date.toISOString(),
    minutes: (end.date - start.date) / 60_000,
  };
}

// January and July, so that the caller sees that this process has the time zone it asked for.
const offsets = [0, 6].map((month) => -new Date(2027, month, 15).getTimezoneOffset());
const read = files.map((text) => ({ icalJs: byIcalJs(text), tsIcs: byTsIcs(text) }));
process.stdout.write(JSON.stringify({ offsets, read }));
