import { Buffer } from 'node:buffer';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import type { OutputFile } from '../../src/model/output.ts';

/** What a reader makes of one event. */
export interface ReadEvent {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly place: string | undefined;
  /** Whether it is about days and not about hours. */
  readonly wholeDay: boolean;
  readonly alarms: readonly { readonly minutesBefore: number; readonly message: string }[];
}

/** A file's text, as its bytes say it. */
export function textOf(file: OutputFile): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
}

/** Lines as they stand in the file, before they are joined again. */
export function rawLines(file: OutputFile): readonly Buffer[] {
  const lines: Buffer[] = [];
  let rest = Buffer.from(file.bytes);
  for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
    lines.push(rest.subarray(0, end));
    rest = rest.subarray(end + 2);
  }
  if (rest.length > 0) throw new Error('the last line has no line break');
  return lines;
}

/** The events, by ical.js. */
export function readWithIcalJs(file: OutputFile): readonly ReadEvent[] {
  return new ICAL.Component(ICAL.parse(textOf(file)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((part) => {
      const event = new ICAL.Event(part);
      return {
        uid: event.uid,
        title: event.summary,
        description: event.description,
        place: event.location ?? undefined,
        wholeDay: event.startDate.isDate,
        alarms: part.getAllSubcomponents('valarm').map((alarm) => ({
          minutesBefore: -(alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60,
          message: String(alarm.getFirstPropertyValue('description')),
        })),
      };
    });
}

/** The events, by ts-ics. */
export function readWithTsIcs(file: OutputFile): readonly ReadEvent[] {
  return (convertIcsCalendar(undefined, textOf(file)).events ?? []).map((event) => ({
    uid: event.uid,
    title: event.summary,
    description: event.description ?? '',
    place: event.location,
    wholeDay: event.start.type === 'DATE',
    alarms: (event.alarms ?? []).map(({ trigger, description }) => {
      if (trigger.type !== 'relative') throw new Error('an alarm at a moment');
      const { before, weeks = 0, days = 0, hours = 0, minutes = 0 } = trigger.value;
      const length = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
      return { minutesBefore: before ? length : -length, message: description ?? '' };
    }),
  }));
}
