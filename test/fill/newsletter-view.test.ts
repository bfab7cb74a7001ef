import { describe, expect, it } from 'vitest';
import { contentVariables } from '../../src/fill/content-variables.ts';
import { newsletterView } from '../../src/fill/newsletter-view.ts';
import type { Brief } from '../../src/model/brief.ts';
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
