import { describe, expect, it } from 'vitest';
import type { RemindersVariables } from '../../../src/fill/pieces/reminders.ts';
import { dateInWords } from '../../../src/model/date.ts';
import { isForOneFamily } from '../../../src/model/meeting-kind.ts';
import { realToolkit } from '../../make/examples.ts';
import { KINDS, programmeOfKind, variablesOf } from './any-kind.ts';

/** Longer names than most schools have. */
const LONG = {
  school: {
    name: 'Openbare Internationale Basisschool De Noorderlichtjes aan de Vecht',
    place: 'Nieuw- en Sint Joosland',
    contact: { name: 'Marie-Claire van der Heijden-Vermeulen', phone: '+31 6 12 34 56 78' },
  },
  meeting: {
    title: 'Samen praten over telefoons, groepsapps en slapen: hoe doen we dat thuis?',
    place: 'de grote zaal van buurthuis De Schakelaar, ingang aan de achterkant',
    group: 'ouders van groep 5, 6, 7 en 8',
    interpreter: { kind: 'on-request' },
  },
} as const;

const remindersOf = (...args: Parameters<typeof programmeOfKind>) =>
  variablesOf<RemindersVariables>(programmeOfKind(...args), 'herinneringen').herinneringen;

describe('remindersVariables', () => {
  it.each(KINDS)('%s: every text is filled in, and an app message has 500 characters at most', (kind) => {
    const online = { online: 'https://overleg.example/een-lange-link/naar/de-bijeenkomst' };
    const places = realToolkit().kinds.get(kind)?.online ? [{}, online] : [{}];
    for (const place of places) {
      const meeting = { ...LONG.meeting, ...place };
      const programme = programmeOfKind(kind, meeting, LONG.school);
      const { lijst, kanalen } = variablesOf<RemindersVariables>(programme, 'herinneringen').herinneringen;
      expect(lijst).toHaveLength(programme.reminders.length);
      const texts = kanalen.flatMap(({ teksten }) => teksten);
      expect(texts).toHaveLength(
        programme.reminders.filter(({ reminder }) => reminder.channel !== 'poster').length,
      );
      for (const { titel, tekst } of texts) {
        expect([titel, String(tekst)]).not.toEqual([titel, expect.stringMatching(/\{\{|null|undefined/)]);
      }
      const app = kanalen.find(({ titel }) => titel === 'Berichten in de app')?.teksten ?? [];
      for (const { titel, tekens } of app) {
        expect([titel, tekens <= 500]).toEqual([titel, true]);
        expect(tekens).toBeGreaterThan(80);
      }
    }
  });

  it('counts the characters that are pasted', () => {
    const [app] = remindersOf('opp-gesprek').kanalen.filter(({ titel }) => titel === 'Berichten in de app');
    const [message] = app?.teksten ?? [];
    expect(message?.tekens).toBe(
      String(message?.tekst)
        .replace(/<[^>]+>/g, '')
        .trim().length,
    );
  });

  it('has a list in order of days, and the same days over the texts', () => {
    const { lijst, kanalen } = remindersOf('ouderavond');
    expect(lijst.map(({ dag_iso }) => dag_iso)).toEqual(lijst.map(({ dag_iso }) => dag_iso).sort());
    for (const { teksten } of kanalen)
      for (const { dag, dag_iso, titel } of teksten) {
        expect(dag).toBe(dateInWords(dag_iso));
        expect(lijst.some((row) => row.dag_iso === dag_iso && row.titel === titel)).toBe(true);
      }
  });

  it('always has a script to call with, also when the brief names no channel', () => {
    for (const kind of KINDS) {
      const { kanalen } = remindersOf(kind, { channels: [] });
      expect([kind, kanalen.map(({ titel }) => titel)]).toEqual([kind, ['Om te bellen']]);
    }
  });

  it('names the channel beside a text, and not again in its title', () => {
    const starts = {
      app: 'App: ',
      mail: 'Mail: ',
      brief: 'Brief: ',
      poster: 'Poster: ',
      telefoon: 'Bellen: ',
    };
    for (const { id, title, channel } of realToolkit().reminders.values())
      expect([id, title.startsWith(starts[channel])]).toEqual([id, true]);
    for (const { titel } of remindersOf('ouderavond').lijst)
      expect(titel).not.toMatch(/^(App|Mail|Brief|Poster|Bellen): /);
  });

  it('hangs nothing about one family on a wall', () => {
    const family = [...realToolkit().kinds.values()].filter(isForOneFamily).map(({ id }) => id);
    expect(family).toContain('zorggesprek');
    for (const kind of family)
      expect([kind, remindersOf(kind).lijst.filter(({ kanaal }) => kanaal === 'Poster')]).toEqual([kind, []]);
  });
});
