import { describe, expect, it } from 'vitest';
import { PIECES } from '../../src/model/paper.ts';
import { piecesFor } from '../../src/plan/pieces.ts';
import { realToolkit } from '../make/examples.ts';

const talk = { pieces: ['werkplan', 'naamkaartjes'] } as const;

describe('the pieces that a meeting needs', () => {
  it('are those of every meeting, and those of its kind, in the order of a meeting', () => {
    expect(piecesFor(talk, {}, false)).toEqual([
      'uitnodiging',
      'agenda',
      'draaiboek',
      'nieuwsbrief',
      'planning',
      'herinneringen',
      'afspraken',
      'evaluatie',
      'kaarten',
      'wie-doet-wat',
      'naamkaartjes',
      'werkplan',
    ]);
  });

  it('have a terugblik when it is filled in what came of the meeting', () => {
    expect(piecesFor(talk, {}, true)).toContain('terugblik');
    expect(piecesFor(talk, {}, false)).not.toContain('terugblik');
  });

  it('have no name cards where people meet through a screen', () => {
    expect(piecesFor(talk, { online: 'https://praat.example' }, false)).not.toContain('naamkaartjes');
  });

  it('are each needed by some kind of meeting', () => {
    const kinds = [...realToolkit().kinds.values()];
    const needed = new Set(kinds.flatMap((kind) => piecesFor(kind, {}, true)));
    expect(PIECES.filter((piece) => !needed.has(piece))).toEqual([]);
  });
});
