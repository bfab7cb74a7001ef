import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/brief.ts';
import { materialsOf } from '../../src/plan/on-the-day.ts';
import { KINDS, programmeOfKind } from '../fill/pieces/any-kind.ts';
import { realToolkit } from '../make/examples.ts';

const tips = (kind: string, meeting: Partial<Meeting> = {}) =>
  programmeOfKind(kind, meeting).leadTips.map(({ id }) => id);
const materials = (kind: string, meeting: Partial<Meeting> = {}) =>
  programmeOfKind(kind, meeting).materials.map(({ id }) => id);

describe('leadTipsOf', () => {
  it.each(KINDS)('gives who leads a %s a few things before the start and right after', (kind) => {
    const { leadTips } = programmeOfKind(kind);
    for (const moment of ['vooraf', 'erna'])
      expect(leadTips.filter((tip) => tip.moment === moment).length).toBeGreaterThanOrEqual(2);
    expect(leadTips.filter((tip) => tip.moment === 'duidelijk')).toHaveLength(1);
  });

  it('thinks of the chat and of logging in when a meeting is online, and of a chat only with a group', () => {
    const online = 'https://x.example/1';
    expect(tips('ouderavond')).not.toContain('chat-lezer');
    expect(tips('ouderavond', { online })).toEqual(
      expect.arrayContaining(['chat-lezer', 'telefoon-voor-inloggen', 'link-open']),
    );
    expect(tips('startgesprek', { online })).toContain('telefoon-voor-inloggen');
    expect(tips('startgesprek', { online })).not.toContain('chat-lezer');
  });

  it('puts the interpreter first', () => {
    const interpreter = { kind: 'present', languages: ['Turks'] } as const;
    expect(tips('ouderavond', { interpreter })[0]).toBe('tolk-tien-minuten-vooraf');
    expect(tips('ouderavond')).not.toContain('tolk-tien-minuten-vooraf');
  });
});

describe('materialsOf', () => {
  it('has what the meeting needs: tables only for a room with tables, nothing of a room online', () => {
    const evening = programmeOfKind('ouderavond');
    const idsFor = (blocks: typeof evening.blocks) =>
      materialsOf(evening, blocks, realToolkit()).map(({ id }) => id);
    const [block] = evening.blocks.filter(({ werkvorm }) => werkvorm?.item.setting === 'tafels');
    expect(block).toBeDefined();
    expect(idsFor(block ? [block] : [])).toContain('tafels');
    expect(idsFor([])).not.toContain('tafels');
    expect(materials('ouderavond', { online: 'https://x.example/1' })).not.toContain('stoelen');
    expect(materials('ouderavond', { childcare: true })).toContain('kinderhoek');
    expect(materials('ouderavond')).not.toContain('kinderhoek');
  });

  it('knows by name only what some werkvorm asks for', () => {
    const asked = [...realToolkit().werkvormen.values()]
      .flatMap((werkvorm) => werkvorm.materials)
      .map((material) => material.toLowerCase());
    const parts = [...asked, ...asked.flatMap((material) => material.split(/, | en /))];
    for (const { id, names, always } of realToolkit().materials.values()) {
      for (const name of names) expect(parts, `${id}: ${name}`).toContain(name);
      // What is neither always there nor known to a werkvorm would never be printed.
      expect(always || names.length > 0, id).toBe(true);
    }
  });
});
