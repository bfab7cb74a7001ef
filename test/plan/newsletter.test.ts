import { expect, test } from 'vitest';
import { NEWSLETTER_SECTIONS } from '../../src/model/newsletter-moments.ts';
import type { NewsletterBlock, Toolkit } from '../../src/model/toolkit.ts';
import { newsletterOf } from '../../src/plan/newsletter.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, factsOf } from './briefs.ts';

const toolkit = smallToolkit();

function blockIds(brief: Parameters<typeof briefWith>[0], among = toolkit): readonly string[] {
  return newsletterOf(factsOf(briefWith(brief), among)).blocks.map((choice) => choice.item.id);
}

function withBlocks(...blocks: readonly (Partial<NewsletterBlock> & { readonly id: string })[]): Toolkit {
  const [any] = toolkit.newsletterBlocks.values();
  if (!any) throw new Error('no block');
  const full = blocks.map((block) => ({ ...any, always: false, title: block.id, ...block }));
  return { ...toolkit, newsletterBlocks: new Map(full.map((block) => [block.id, block])) };
}

test('what is always there comes, and what serves a goal, in the order of the sections', () => {
  expect(blockIds({ goals: ['welbevinden'] })).toEqual(['welkom', 'wie-helpt', 'goed-voelen']);
  expect(blockIds({ goals: ['kennismaken'] })).toEqual(['welkom', 'wie-helpt']);
});

test('blocks for another moment or another school stay out', () => {
  const among = withBlocks(
    { id: 'a', always: true, moments: ['na'] },
    { id: 'b', always: true, schoolTypes: ['mbo'] },
    { id: 'c', section: 'dank' },
  );
  expect(blockIds({}, among)).toEqual(['c']);
});

test('of one section the block that serves most goals is chosen, and the other is told about', () => {
  const among = withBlocks(
    { id: 'a', section: 'leren', goals: ['kennismaken'] },
    { id: 'b', section: 'leren', goals: ['kennismaken', 'vertrouwen'] },
  );
  const { blocks } = newsletterOf(factsOf(briefWith({ goals: ['kennismaken', 'vertrouwen'] }), among));
  expect(blocks).toMatchObject([
    {
      item: { id: 'b' },
      reason: 'Sluit aan bij uw doelen ‘elkaar leren kennen’ en ‘vertrouwen opbouwen’.',
      runnerUp: { reason: 'Ook mogelijk: ‘a’. Dat sluit aan bij één doel minder.' },
    },
  ]);
});

test('a block about trials comes when something is tried, also beside an own choice, and says why', () => {
  const among = withBlocks(
    { id: 'proef', section: 'werkwijze', withTrial: true, goals: ['kennismaken'] },
    { id: 'zo-werken-wij', section: 'werkwijze', always: true },
    { id: 'leer', section: 'leren' },
  );
  const trial = { what: 'x', first: '2027-01-01', last: '2027-02-01', measure: 'y', wayBack: 'z' };
  expect(blockIds({}, among)).not.toContain('proef');
  const newsletter = { messages: [], blocks: ['leer'] };
  const chosen = newsletterOf(factsOf(briefWith({ meeting: { trial }, newsletter }), among)).blocks;
  expect(chosen.map((choice) => choice.item.id)).toEqual(['proef', 'zo-werken-wij', 'leer']);
  expect(chosen[0]).toMatchObject({ own: false, reason: 'Legt uit wat u een tijd probeert.' });
});

test('there are at most nine, and the question to parents is one of them', () => {
  const among = withBlocks(
    ...NEWSLETTER_SECTIONS.map((section, i) => ({ id: `blok-${i}`, section, goals: ['kennismaken'] })),
  );
  const ids = blockIds({ goals: ['kennismaken'] }, among);
  expect(ids).toHaveLength(9);
  expect(ids).toContain(`blok-${NEWSLETTER_SECTIONS.indexOf('vraag')}`);
});

test('own messages take the place of pieces, and an own foreword that of the opening', () => {
  const among = withBlocks(
    ...NEWSLETTER_SECTIONS.map((section, i) => ({ id: `blok-${i}`, section, goals: ['kennismaken'] })),
  );
  const messages = [{ heading: 'Feest', text: 'U bent welkom.' }];
  expect(blockIds({ newsletter: { messages, blocks: [] } }, among)).toHaveLength(8);
  const withForeword = blockIds(
    { newsletter: { foreword: 'Beste ouders', messages: [], blocks: [] } },
    among,
  );
  expect(blockIds({}, among)).toContain(`blok-${NEWSLETTER_SECTIONS.indexOf('opening')}`);
  expect(withForeword).not.toContain(`blok-${NEWSLETTER_SECTIONS.indexOf('opening')}`);
});

test('an own choice keeps its own order, with what is always there at its place', () => {
  const among = withBlocks(
    { id: 'begin', section: 'opening', always: true },
    { id: 'steun', section: 'steunpunt', always: true },
    { id: 'leer', section: 'leren' },
    { id: 'dank', section: 'dank' },
  );
  const newsletter = { messages: [], blocks: ['dank', 'leer'] };
  expect(blockIds({ newsletter }, among)).toEqual(['begin', 'steun', 'dank', 'leer']);
});

test('the tip suits the ages of the group', () => {
  const tip = (group: string, type: 'po' | 'vo') => {
    const brief = briefWith({ meeting: { group } });
    return newsletterOf(factsOf({ ...brief, school: { ...brief.school, type } }, toolkit)).tip?.item.id;
  };
  expect(tip('groep 3', 'po')).toBe('vraag-van-de-dag');
  expect(tip('klas 3', 'vo')).toBe('samen-plannen');
});

test('an own tip stays', () => {
  const newsletter = { messages: [], blocks: [], tip: 'samen-plannen' };
  expect(newsletterOf(factsOf(briefWith({ newsletter }), toolkit)).tip).toMatchObject({
    item: { id: 'samen-plannen' },
    own: true,
    reason: 'U koos deze tip zelf.',
  });
});

test('the newsletter at the start of the year has an opening and an order of its own', () => {
  const among = withBlocks(
    { id: 'open', section: 'opening', goals: ['kennismaken'] },
    { id: 'nieuw-jaar', section: 'opening', moments: ['start'] },
    { id: 'waarom', section: 'waarom' },
    { id: 'wie', section: 'wie-doet-wat' },
    { id: 'bereikbaar', section: 'bereikbaar', always: true },
    { id: 'erna', section: 'dank', moments: ['na'] },
  );
  const newsletter = { messages: [], blocks: [] };
  expect(blockIds({ newsletter: { ...newsletter, moment: 'start' } }, among)).toEqual([
    'nieuw-jaar',
    'wie',
    'bereikbaar',
    'waarom',
  ]);
  expect(blockIds({ newsletter }, among)).toEqual(['open', 'waarom', 'wie', 'bereikbaar']);
});
