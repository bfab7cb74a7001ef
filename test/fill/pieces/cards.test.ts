import { describe, expect, it } from 'vitest';
import { readBrief } from '../../../src/ask/brief-file.ts';
import { loadEngine } from '../../../src/fill/engine.ts';
import { papersViewed } from '../../../src/fill/paper-view.ts';
import { picturesOf } from '../../../src/fill/pictures.ts';
import type { CardSetView, CardsVariables } from '../../../src/fill/pieces/cards.ts';
import { SCHOOL_TYPES } from '../../../src/model/brief.ts';
import type { ElementNode } from '../../../src/model/document.ts';
import { LOOK_NAMES } from '../../../src/model/look.ts';
import { PAPERS } from '../../../src/model/papers.ts';
import { LETTERS } from '../../../src/model/scale.ts';
import { schoolTheme } from '../../../src/model/theme.ts';
import { extents, loadFonts, measurer } from '../../../src/pdf/fonts.ts';
import { layOut } from '../../../src/pdf/layout.ts';
import { plan } from '../../../src/plan/plan.ts';
import { readDocument } from '../../../src/read/document.ts';
import { ROOT, realToolkit } from '../../make/examples.ts';

const toolkit = realToolkit();
const loaded = loadEngine(`${ROOT}/templates`);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const engine = loaded.value;
const PAPER = PAPERS.find(({ name }) => name === 'kaarten');

function filled(kind: string, type = 'po', more = '', wishes = '') {
  const brief = readBrief(
    `school: { naam: De Linde, type: ${type} }\nbijeenkomst:\n  soort: ${kind}\n  datum: 2027-01-19\n${more}doelen: [vertrouwen, welbevinden]\n${wishes}`,
    { file: 'b.yaml', directory: ROOT },
  );
  if (!brief.ok) throw new Error(JSON.stringify(brief.problems));
  const programme = plan(brief.value.brief, toolkit);
  if (!programme.ok) throw new Error(JSON.stringify(programme.problems));
  const pictures = picturesOf(programme.value, undefined);
  const view = papersViewed(
    programme.value,
    toolkit,
    engine,
    pictures,
  )({ name: 'kaarten', label: 'Kaarten' });
  const html = engine.fill('kaarten', view);
  if (!html.ok) throw new Error(JSON.stringify(html.problems));
  const tree = readDocument(html.value, 'kaarten.hbs', pictures);
  if (!tree.ok) throw new Error(JSON.stringify(tree.problems));
  const { sets } = (view as unknown as CardsVariables).kaarten;
  return { programme: programme.value, sets, tree: tree.value };
}

const ALL_SETS = '  kind_erbij: ja\n  talen: [Turks]\n';

function setOf(title: RegExp, sets: readonly CardSetView[]): CardSetView {
  const set = sets.find(({ titel }) => title.test(titel));
  if (!set) throw new Error(`no set ${title}`);
  return set;
}

describe('cardsVariables', () => {
  it('has the questions of the topics first, each to parents and to school', () => {
    const { programme, sets } = filled('ouderavond');
    const { kaarten } = setOf(/^Vragen/, sets);
    const [first] = programme.topics;
    expect(kaarten[0]).toMatchObject({
      titel: first?.item.title,
      kop_voor: 'Vraag aan ouders',
      kop_achter: 'Dezelfde vraag, aan school',
    });
    for (const { vraag, achter_vraag, tekst, beeld } of kaarten) {
      expect(vraag).toMatch(/\?$/);
      expect(achter_vraag).toMatch(/\?$/);
      expect([tekst, beeld]).toEqual([null, null]);
    }
  });

  it('gives every topic a question before any has a second one, and stays on one sheet', () => {
    const { programme, sets } = filled(
      'ouderavond',
      'po',
      '  minuten: 120\n',
      'onderwerpen: [zich-goed-voelen, telefoon-en-appgroepen]\n',
    );
    const { kaarten } = setOf(/^Vragen/, sets);
    expect(programme.topics.length).toBeGreaterThan(1);
    const titles = kaarten.map(({ titel }) => titel).slice(0, programme.topics.length);
    expect(titles).toEqual(programme.topics.map(({ item }) => item.title));
    expect(kaarten.length).toBeLessThanOrEqual(8);
  });

  it('shows a picture and a sentence in front of a card to practise with, and room to write on its back', () => {
    const { sets } = filled('koffieochtend');
    for (const { vraag, beeld, regels, kop_achter } of setOf(/^Oefenkaarten/, sets).kaarten) {
      expect(vraag).toMatch(/[.?…]$/);
      expect(beeld?.beeld).toMatch(/^kaart-/);
      expect(regels[0]).toBe('In mijn taal:');
      expect(kop_achter).toBe('Wanneer zegt u dit?');
    }
  });

  it('speaks of the child in the words of the school, and leaves a line without words empty', () => {
    const { sets } = filled('koffieochtend', 'mbo', ALL_SETS);
    const sick = setOf(/^Oefenkaarten/, sets).kaarten[0];
    expect(sick?.vraag).toBe('Mijn zoon of dochter is ziek en komt vandaag niet.');
    expect(sick?.regels).toEqual(['In mijn taal:', '', '']);
    expect(JSON.stringify(sets)).not.toMatch(/\{\{|undefined/);
  });

  it('has words to stop with, and on a suspicion of abuse steps instead of words', () => {
    const { kaarten } = setOf(/^Lastig/, filled('herstelgesprek').sets);
    const card = (title: string) => kaarten.find(({ titel }) => titel === title);
    expect(card('Even stoppen')?.zinnen?.length).toBeGreaterThan(1);
    const unsafe = card('Is een kind niet veilig?');
    expect([unsafe?.kop_achter, unsafe?.zinnen]).toEqual(['Dit doet u', null]);
    expect(unsafe?.tekst).toContain('meldcode');
    expect(unsafe?.achter.join(' ')).toMatch(/Veilig Thuis: 0800-2000.*112/);
  });

  it('speaks to a child as je, and to parents as u', () => {
    const { sets } = filled('herstelgesprek', 'po', ALL_SETS);
    expect(JSON.stringify(setOf(/^Voor wie/, sets).kaarten)).not.toMatch(/(?<!\p{L})uw?(?!\p{L})/iu);
    const others = sets.filter(({ titel }) => !/^Voor wie/.test(titel)).map(({ kaarten }) => kaarten);
    expect(JSON.stringify(others)).not.toMatch(/(?<!\p{L})(?:je|jij|jou|jouw)(?!\p{L})/iu);
  });
});

describe('kaarten.hbs', () => {
  const fonts = loadFonts(`${ROOT}/templates/fonts`);
  const sheetsFor = (count: number, perSheet: number): number => 2 * Math.ceil(count / perSheet);

  it.each(SCHOOL_TYPES)('fits eight cards on every sheet for a school of type %s, in every look', (type) => {
    const { sets, tree } = filled('herstelgesprek', type, ALL_SETS);
    expect(sets).toHaveLength(4);
    for (const look of LOOK_NAMES)
      for (const letters of LETTERS) {
        const theme = schoolTheme(undefined, undefined, look, letters);
        const { pages } = layOut(tree, theme, measurer(fonts), extents(fonts));
        const eight = sets.reduce((sum, { kaarten }) => sum + sheetsFor(kaarten.length, 8), 2);
        if (letters === 'gewoon') expect(pages, look).toHaveLength(eight);
        expect(pages.length, `${look} ${letters}`).toBeLessThanOrEqual(PAPER?.pages[letters] ?? 0);
        // The first page says how to print; the page behind it stays empty, or goes on with it.
        expect(pages.length % 2).toBe(0);
      }
  });

  it('holds front and back of each card one after the other, under the heading of its set', () => {
    const { sets, tree } = filled('herstelgesprek', 'po', ALL_SETS);
    const sections = tree.children.filter(
      (node): node is ElementNode => node.kind === 'element' && node.attributes.class === 'kaarten',
    );
    expect(sections).toHaveLength(sets.length);
    sections.forEach((section, i) => {
      const [head, how, ...cards] = section.children as readonly ElementNode[];
      expect([head?.tag, how?.tag]).toEqual(['h2', 'p']);
      expect(cards).toHaveLength(sets[i]?.kaarten.length ?? 0);
      for (const card of cards)
        expect(card.children.map((side) => side.kind === 'element' && side.attributes.class)).toEqual([
          'voor',
          'achter',
        ]);
    });
  });
});
