import { describe, expect, it } from 'vitest';
import { logoSize, namedCode, picturesOf } from '../../src/fill/pictures.ts';
import { CARD_PICTURES } from '../../src/model/card.ts';
import { QUESTION_PICTURES } from '../../src/model/forms.ts';
import type { Picture } from '../../src/model/picture.ts';
import { SETTINGS } from '../../src/model/werkvorm.ts';
import { fits } from '../../src/read/attributes.ts';
import { smallToolkit } from '../fixtures/toolkit.ts';
import { briefWith, programmeOf } from '../plan/briefs.ts';

const here = programmeOf(briefWith(), smallToolkit());
const LINK = 'https://overleg.example/a?b=1&c=2';
const there = { ...here, brief: { ...here.brief, meeting: { ...here.brief.meeting, online: LINK } } };
/** What a child, or who reads little Dutch, points at. */
const ANSWERS = [
  ...['blij', 'gewoon', 'niet-blij'],
  ...['duim-omhoog', 'duim-opzij', 'duim-omlaag'],
  ...['zon', 'wolk', 'regen'],
];
const logo: Picture = { kind: 'png', bytes: new Uint8Array(), width: 30, height: 20 };

describe('picturesOf', () => {
  it('always has the drawings of this program, and code and logo when there are any', () => {
    const setups = SETTINGS.map((setting) => `opstelling-${setting}`);
    const cards = CARD_PICTURES.map((picture) => `kaart-${picture}`);
    const questions = QUESTION_PICTURES.map((picture) => `vraag-${picture}`);
    const answers = ANSWERS.map((picture) => `vraag-${picture}`);
    const always = [...setups, ...cards, ...questions, ...answers];
    expect([...picturesOf(here, undefined).keys()].sort()).toEqual(always.toSorted());
    expect([...picturesOf(there, logo).keys()].sort()).toEqual([...always, 'logo', 'qr-code'].sort());
  });

  it('names them as documents may', () => {
    for (const name of picturesOf(there, logo).keys())
      expect(fits('image', `beeld:${name}`), name).toBe(true);
  });
});

describe('namedCode and logoSize', () => {
  it('names the code of the map where the meeting is not online', () => {
    const map = 'https://kaart.example/aula';
    const mapped = { ...here, brief: { ...here.brief, meeting: { ...here.brief.meeting, map } } };
    expect(namedCode(mapped, picturesOf(mapped, undefined))?.alt).toBe(`QR-code met de link ${map}`);
  });

  it('say the link and the size, or that there is none', () => {
    const pictures = picturesOf(there, logo);
    expect(namedCode(there, pictures)).toEqual({
      beeld: 'qr-code',
      alt: `QR-code met de link ${LINK}`,
      maat: expect.any(Number),
    });
    expect(logoSize(pictures)).toEqual({ breedte: 30, hoogte: 20 });
    expect(namedCode(here, picturesOf(here, undefined))).toBeNull();
    expect(logoSize(picturesOf(here, undefined))).toBeNull();
  });
});
