import { describe, expect, it } from 'vitest';
import { roomChanges, setupOf } from '../../src/fill/setup-of-row.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { Setting, Werkvorm } from '../../src/model/werkvorm.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const toolkit = smallToolkit();
const evening = programmeOf(briefWith(), toolkit);
const [werkvorm] = [...toolkit.werkvormen.values()] as [Werkvorm];

/** A programme with a block for each setting, in this order; undefined is a block without a werkvorm. */
function withSettings(settings: readonly (Setting | undefined)[], online?: string): Programme {
  const { werkvorm: _none, ...bare } = evening.blocks[0] as Programme['blocks'][number];
  const blocks = settings.map((setting, i) => ({
    ...bare,
    offset: i * 10,
    ...(setting ? { werkvorm: { item: { ...werkvorm, setting }, own: false, reason: 'x' } } : {}),
  }));
  const { brief } = evening;
  return {
    ...evening,
    blocks,
    brief: { ...brief, meeting: { ...brief.meeting, ...(online ? { online } : {}) } },
  };
}

function newOnes(programme: Programme) {
  return programme.blocks.map((block) => setupOf(block, programme).nieuwe_opstelling?.beeld ?? '-');
}

describe('setupOf', () => {
  it('shows a set-up where it is another than before, across blocks without one', () => {
    const programme = withSettings([undefined, 'kring', undefined, 'kring', 'tafels', 'kring']);
    expect(newOnes(programme)).toEqual([
      '-',
      'opstelling-kring',
      '-',
      '-',
      'opstelling-tafels',
      'opstelling-kring',
    ]);
    expect(roomChanges(programme)).toBe(true);
  });

  it('shows none where all sit the same all the time, but still knows it', () => {
    const programme = withSettings(['een-tafel', undefined, 'een-tafel']);
    expect(newOnes(programme)).toEqual(['-', '-', '-']);
    expect(roomChanges(programme)).toBe(false);
    expect(programme.blocks.map((block) => setupOf(block, programme).opstelling?.beeld)).toEqual([
      'opstelling-een-tafel',
      undefined,
      'opstelling-een-tafel',
    ]);
  });

  it('has everybody behind a screen online, whatever the werkvorm does in a room', () => {
    const programme = withSettings(['kring', 'tafels'], 'https://x.example');
    expect(newOnes(programme)).toEqual(['-', '-']);
    expect(setupOf(programme.blocks[0] as Programme['blocks'][number], programme).opstelling).toEqual({
      beeld: 'opstelling-online',
      alt: 'Opstelling: ieder thuis achter een scherm.',
    });
  });
});
