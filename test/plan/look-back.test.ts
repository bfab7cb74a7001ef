import { describe, expect, it } from 'vitest';
import type { Agreements } from '../../src/model/agreements.ts';
import type { NewsletterBlock, Toolkit } from '../../src/model/toolkit.ts';
import { lookBackOf } from '../../src/plan/look-back.ts';
import { newsletterOf } from '../../src/plan/newsletter.ts';
import { plan } from '../../src/plan/plan.ts';
import { AGREEMENTS } from '../fixtures/agreements.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { realToolkit } from '../make/examples.ts';
import { briefWith, factsOf } from './briefs.ts';

const { question: _, ...UNASKED } = AGREEMENTS;

function withBlocks(...blocks: readonly (Partial<NewsletterBlock> & { readonly id: string })[]): Toolkit {
  const toolkit = smallToolkit();
  const [any] = toolkit.newsletterBlocks.values();
  if (!any) throw new Error('no block');
  const full = blocks.map((block) => ({ ...any, always: false, title: block.id, ...block }));
  return { ...toolkit, newsletterBlocks: new Map(full.map((block) => [block.id, block])) };
}

function lookBack(toolkit: Toolkit, agreements: Agreements = UNASKED, blocks: readonly string[] = []) {
  const facts = factsOf(briefWith({ agreements, newsletter: { messages: [], blocks } }), toolkit);
  return lookBackOf(facts, newsletterOf(facts));
}

const idsOf = (newsletter: ReturnType<typeof lookBackOf>) => newsletter.blocks.map(({ item }) => item.id);

describe('lookBackOf', () => {
  it('has one piece for a section, and of two the one that is written for after a meeting', () => {
    const toolkit = withBlocks(
      { id: 'altijd', section: 'dank', always: true },
      { id: 'erna', section: 'dank', moments: ['na'] },
      { id: 'ervoor', section: 'opening', moments: ['voor'] },
      { id: 'waarom', section: 'waarom', always: true },
    );
    expect(idsOf(lookBack(toolkit))).toEqual(['erna']);
  });

  it('leaves the question to school when it asks one, and the agreements when there are none', () => {
    const toolkit = withBlocks(
      { id: 'afspraken', section: 'bijeenkomst', moments: ['na'] },
      { id: 'vraag', section: 'vraag', moments: ['na'] },
    );
    expect(idsOf(lookBack(toolkit))).toEqual(['afspraken', 'vraag']);
    expect(idsOf(lookBack(toolkit, AGREEMENTS))).toEqual(['afspraken']);
    expect(idsOf(lookBack(toolkit, { ...UNASKED, made: [] }))).toEqual(['vraag']);
  });

  it('takes over an own choice that is written for after a meeting, and no other', () => {
    const toolkit = withBlocks(
      { id: 'eigen', section: 'welbevinden', moments: ['na'] },
      { id: 'ook-eigen', section: 'leren' },
    );
    expect(lookBack(toolkit, UNASKED, ['eigen', 'ook-eigen']).blocks).toMatchObject([
      { item: { id: 'eigen' }, own: true },
    ]);
  });

  it('gives another tip than the letter before the meeting', () => {
    const toolkit = realToolkit();
    const facts = factsOf(briefWith({ agreements: UNASKED }), toolkit);
    const before = newsletterOf(facts);
    const after = lookBackOf(facts, before);
    expect(after.tip?.item).toBeDefined();
    expect(after.tip?.item.id).not.toBe(before.tip?.item.id);
  });

  it.each(['po', 'vo', 'mbo', 'nieuwkomers'] as const)(
    'always has the support point, the hours, where to find it, a question and thanks (%s)',
    (type) => {
      const { school } = briefWith();
      const planned = plan(
        briefWith({ agreements: UNASKED, goals: ['vertrouwen'], school: { ...school, type } }),
        realToolkit(),
      );
      const sections = planned.ok ? planned.value.lookBack?.blocks.map(({ item }) => item.section) : [];
      expect(sections).toEqual([
        'opening',
        'bijeenkomst',
        'terugvinden',
        'vraag',
        'bereikbaar',
        'steunpunt',
        'dank',
      ]);
      const ids = planned.ok ? planned.value.lookBack?.blocks.map(({ item }) => item.id) : [];
      expect(ids).toContain('zo-bereikt-u-ons');
      expect(planned.ok && planned.value.lookBack?.tip).toBeDefined();
      expect(planned.ok && planned.value.pieces).toContain('terugblik');
    },
  );

  it('is not there as long as nothing is filled in', () => {
    const planned = plan(briefWith({ goals: ['vertrouwen'] }), realToolkit());
    expect(planned.ok && planned.value.lookBack).toBe(undefined);
    expect(planned.ok && planned.value.pieces).not.toContain('terugblik');
  });
});
