import type { Channel } from '../../model/brief.ts';
import { dateInWords, type IsoDate } from '../../model/date.ts';
import type { PlannedReminder } from '../../model/programme.ts';
import { capital } from '../../model/words.ts';
import type { Printable } from '../engine.ts';
import type { PaperGround } from '../paper-ground.ts';
import { contentText } from './content-text.ts';
import { dayInList } from './planning.ts';

/** The variables of the reminders (M88, M90, M92). */
export interface RemindersVariables {
  readonly herinneringen: {
    /** All of them in order of days. */
    readonly lijst: readonly ReminderRow[];
    /** The texts, one group a channel. Posters have a paper of their own. */
    readonly kanalen: readonly {
      readonly titel: string;
      /** How to use these texts, in a sentence or two. */
      readonly gebruik: string;
      readonly teksten: readonly ReminderText[];
    }[];
  };
}

interface ReminderRow {
  /** `dinsdag 9 maart`; over a text with its year. */
  readonly dag: string;
  readonly dag_iso: IsoDate;
  readonly kanaal: string;
  readonly titel: string;
}

interface ReminderText extends Omit<ReminderRow, 'kanaal'> {
  readonly tekst: Printable;
  /** Characters of the text when it is pasted. */
  readonly tekens: number;
}

/** What a channel is called in lists, and how its texts are used. */
const CHANNELS: Readonly<
  Record<Channel, { readonly word: string; readonly title: string; readonly use: string }>
> = {
  brief: {
    word: 'Brief',
    title: 'Brieven',
    use: 'Print de tekst op papier van school. Geef de brief mee, of doe hem bij de uitnodiging.',
  },
  mail: {
    word: 'Mail',
    title: 'Mails',
    use: 'Plak de tekst in de mail zelf. De kop boven de tekst is het onderwerp.',
  },
  app: {
    word: 'App',
    title: 'Berichten in de app',
    use: 'Plak de tekst in de ouderapp. Elk bericht is korter dan 500 tekens.',
  },
  poster: { word: 'Poster', title: 'Posters', use: '' },
  telefoon: {
    word: 'Bellen',
    title: 'Om te bellen',
    use: 'Lees niet voor. Zeg het in uw eigen woorden. Bellen kan altijd, ook bij wie niet leest.',
  },
};

/** All texts that remind parents, each filled in and on its own day; first the list to tick. */
export function remindersVariables({ programme, engine, view }: PaperGround): RemindersVariables {
  const { reminders } = programme;
  const channels = Object.entries(CHANNELS) as [Channel, (typeof CHANNELS)[Channel]][];
  const texts = (channel: Channel): ReminderText[] =>
    reminders
      .filter(({ reminder }) => reminder.channel === channel)
      .map(({ reminder, date }) => ({
        dag: dateInWords(date),
        dag_iso: date,
        titel: withoutChannel(reminder),
        tekst: engine.fillHtml(reminder.body, view),
        tekens: Array.from(engine.fillText(contentText(reminder.body.html), view)).length,
      }));
  return {
    herinneringen: {
      lijst: reminders.map(({ reminder, date }) => ({
        dag: dayInList(date, programme.brief.meeting.date),
        dag_iso: date,
        kanaal: CHANNELS[reminder.channel].word,
        titel: withoutChannel(reminder),
      })),
      kanalen: channels
        .filter(([channel]) => channel !== 'poster')
        .map(([channel, { title, use }]) => ({ titel: title, gebruik: use, teksten: texts(channel) }))
        .filter(({ teksten }) => teksten.length > 0),
    },
  };
}

/** `App: volgende week` as `Volgende week`: here the channel stands beside it already. */
function withoutChannel({ title, channel }: PlannedReminder['reminder']): string {
  const prefix = `${CHANNELS[channel].word}: `;
  return capital(title.startsWith(prefix) ? title.slice(prefix.length) : title);
}
