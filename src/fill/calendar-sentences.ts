import { asSentence } from '../model/words.ts';
import type { View } from './view.ts';

/**
 * What the calendar file says of the meeting besides day, time, place and contact, one sentence or two an entry: in the words
 * of the papers. For whom, how to get there and who can get in, interpreter, children, and until when to answer.
 */
export function calendarSentences({ bijeenkomst }: Pick<View, 'bijeenkomst'>): readonly string[] {
  const { voor_wie, route, toegankelijk, tolk, kinderen, antwoord_voor } = bijeenkomst;
  const said = [voor_wie, route, toegankelijk, tolk, kinderen].filter((one) => one !== null);
  return [...said.map(asSentence), `Komt u? Laat het ons graag weten vóór ${antwoord_voor}.`];
}
