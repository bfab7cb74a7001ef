import { describe, expect, it } from 'vitest';
import { bookletView, inBookletOrder } from '../../src/fill/booklet-view.ts';
import { PAPERS } from '../../src/model/papers.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const programme = programmeOf(briefWith(), smallToolkit());
const all = PAPERS.map((paper, i) => ({ paper, pages: 1, firstPage: 2 * i + 1 }));

describe('inBookletOrder', () => {
  it('puts what is handed out before what stays at school, and loses nothing', () => {
    const ordered = inBookletOrder(all).map(({ paper }) => paper);
    const firstForSchool = ordered.findIndex(({ readers }) => readers === 'school');
    expect(ordered.slice(firstForSchool).every(({ readers }) => readers === 'school')).toBe(true);
    expect(new Set(ordered)).toEqual(new Set(PAPERS));
    const parents = PAPERS.filter(({ readers }) => readers === 'parents');
    expect(ordered.slice(0, parents.length)).toEqual(parents);
  });
});

describe('bookletView', () => {
  it('counts the papers of each group, and names where each begins', () => {
    const some = all.filter(({ paper }) => ['uitnodiging', 'agenda'].includes(paper.name));
    expect(bookletView(programme, some).boekje).toEqual({
      telling: '2 stukken om uit te delen',
      groepen: [
        {
          titel: 'Om uit te delen',
          stukken: [
            { naam: 'Uitnodiging', link: '#uitnodiging', bladzijde: 1 },
            { naam: 'Agenda', link: '#agenda', bladzijde: 3 },
          ],
        },
      ],
      andere_maat: false,
    });
    const one = all.filter(({ paper }) => ['uitnodiging', 'planning', 'wie-doet-wat'].includes(paper.name));
    expect(bookletView(programme, one).boekje).toMatchObject({
      telling: '2 stukken om uit te delen en 1 voor school',
      andere_maat: true,
    });
  });
});
