import { describe, expect, it } from 'vitest';
import { contentVariables } from '../../src/fill/content-variables.ts';
import { newsletterView } from '../../src/fill/newsletter-view.ts';
import type { Brief } from '../../src/model/brief.ts';
import type { Role } from '../../src/model/toolkit.ts';
import { PLAIN_SCHOOL } from '../fixtures/brief.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';
import { ownEngine } from './template-folder.ts';

const engine = ownEngine();
const toolkit = smallToolkit();

function viewOf(brief: Brief) {
  const programme = programmeOf(brief, toolkit);
  return newsletterView(programme, toolkit, engine, contentVariables(programme, toolkit));
}

describe('newsletterView', () => {
  it('parts own texts into paragraphs at blank lines, and joins single lines', () => {
    const view = viewOf(
      briefWith({
        newsletter: {
          foreword: 'Beste ouders,\n\nEen zin\nover twee regels.\n  \nTot slot.',
          messages: [{ heading: 'Kop & <kop>', text: 'Een\n\n\n\nTwee' }],
          blocks: [],
        },
      }),
    );
    expect(view.voorwoord).toEqual(['Beste ouders,', 'Een zin over twee regels.', 'Tot slot.']);
    expect(view.berichten).toEqual([{ kop: 'Kop & <kop>', alineas: ['Een', 'Twee'] }]);
  });

  it('leaves out what nobody wrote', () => {
    expect(viewOf(briefWith())).toMatchObject({
      voorwoord: null,
      berichten: [],
      titel: 'Nieuws van De Regenboog',
    });
  });

  describe('signs the foreword', () => {
    const signed = (foreword: string, changes: Parameters<typeof briefWith>[0] = {}) => {
      const school = { ...briefWith().school, head: 'Mirjam Vroom' };
      const newsletter = { foreword, messages: [], blocks: [], ...changes.newsletter };
      return viewOf(briefWith({ school, ...changes, newsletter })).ondertekening;
    };

    it('with the head when school took the initiative, and else with who organises', () => {
      expect(signed('Welkom!')).toEqual({ naam: 'Mirjam Vroom', rol: 'directeur' });
      const organiser = { name: 'Eva Lammers', role: 'ouder' };
      expect(signed('Welkom!', { meeting: { initiative: 'ouders', organiser } })).toEqual({
        naam: 'Eva Lammers',
        rol: 'ouder',
      });
      expect(
        signed('Welkom!', { meeting: { initiative: 'samen', organiser: { role: 'ouder' } } }),
      ).toBeNull();
    });

    it('with whom the brief names', () => {
      const newsletter = { messages: [], blocks: [], signature: { name: 'Yusuf Abdi' } };
      expect(signed('Welkom!', { newsletter })).toEqual({ naam: 'Yusuf Abdi', rol: null });
    });

    it.each(['Mirjam Vroom, directeur', 'Tot dan! Mirjam', 'Groeten,\nMirjam.'])(
      'not once more under: %s',
      (last) => {
        expect(signed(`Welkom!\n\n${last}`)).toBeNull();
        expect(signed(`${last}\n\nWelkom!`)).not.toBeNull();
      },
    );
  });

  it('puts the trial under the block that introduces trials, and only when there is one', () => {
    const among = { ...toolkit, newsletterBlocks: new Map(toolkit.newsletterBlocks) };
    const [any] = toolkit.newsletterBlocks.values();
    if (!any) throw new Error('no block');
    among.newsletterBlocks.set('proef', { ...any, id: 'proef', title: 'Proef', withTrial: true });
    const trial = { what: 'x', first: '2027-01-01', last: '2027-02-01', measure: 'y', wayBack: 'z' };
    const under = (meeting: Parameters<typeof briefWith>[0]) => {
      const programme = programmeOf(briefWith(meeting), among);
      const { blokken } = newsletterView(programme, among, engine, contentVariables(programme, among));
      return blokken.filter((block) => block.met_proef).map((block) => block.titel);
    };
    expect(under({ meeting: { trial } })).toEqual(['Proef']);
    expect(under({})).toEqual([]);
  });

  it.each([
    [4, 'Als u een vraag hebt over uw kind.'],
    [5, null],
  ])('says of up to four roles when to go there: %i', (count, when) => {
    const roles = [...Array(count).keys()].map((i) => ({
      ...[...toolkit.roles.values()][0],
      id: `rol-${i}`,
    })) as Role[];
    const block = [...toolkit.newsletterBlocks.values()][0];
    if (!block) throw new Error('no block');
    const item = { ...block, section: 'wie-doet-wat' as const };
    const programme = {
      ...programmeOf(briefWith(), toolkit),
      roles,
      newsletter: { blocks: [{ item, own: false, reason: '' }] },
    };
    const { blokken } = newsletterView(programme, toolkit, engine, contentVariables(programme, toolkit));
    expect(blokken[0]?.rollen?.map((role) => role.wanneer)).toEqual(roles.map(() => when));
  });

  it('fills the school into checked content, escaped', () => {
    const { blokken } = viewOf(
      briefWith({ school: { name: '<i>De "Boog"</i>', type: 'po', ...PLAIN_SCHOOL, contact: {} } }),
    );
    expect(blokken.map((block) => String(block.tekst)).join('')).toContain(
      '&lt;i&gt;De &quot;Boog&quot;&lt;/i&gt;',
    );
  });

  it('sets boxed blocks apart, and the home tip last with its source', () => {
    const { blokken, kaders } = viewOf(
      briefWith({
        meeting: { group: 'groep 5' },
        newsletter: { messages: [], blocks: [], tip: 'vraag-van-de-dag' },
      }),
    );
    expect(blokken.map((block) => block.titel)).not.toContain('Wie u helpt');
    expect(kaders.map((box) => box.titel)).toContain('Wie u helpt');
    expect(kaders.at(-1)).toMatchObject({
      titel: 'Tip voor thuis: Vraag van de dag',
      bron: 'Bron: Een proefbron (eigen idee).',
    });
    expect(kaders.slice(0, -1).every((box) => box.bron === null)).toBe(true);
  });
});
