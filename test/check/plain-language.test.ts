import { describe, expect, it } from 'vitest';
import { remarksOn } from '../../src/check/plain-language.ts';
import type { RemarkKind } from '../../src/check/remark.ts';
import { sentencesIn, syllables, wordsIn } from '../../src/check/sentences.ts';
import type { Jargon } from '../../src/model/toolkit.ts';
import { realToolkit } from '../make/examples.ts';
import { type ContentText, leaderTexts, parentTexts } from './content-texts.ts';

function word(title: string, rest: Partial<Jargon> = {}): Jargon {
  return {
    id: title.toLowerCase(),
    title,
    schoolTypes: [],
    references: [],
    forms: [],
    instead: '…',
    mayStay: false,
    ...rest,
  };
}

const JARGON = [
  word('OPP', { instead: 'het plan met extra hulp voor uw kind', mayStay: true, forms: ['OPP’s'] }),
  word('OR', { instead: 'ouderraad', mayStay: true }),
  word('participatie', { instead: 'meedoen', forms: ['participeren'] }),
  word('medezeggenschapsraad', { instead: 'groep die meebeslist', mayStay: true }),
];

function told(text: string, known = ''): string[] {
  return remarksOn(text, JARGON, known).map(({ kind, words }) => `${kind}: ${words}`);
}

describe('remarksOn', () => {
  it('has nothing to say about plain text', () => {
    expect(told('Kom gerust langs. We drinken koffie en praten over lezen. Uw kleine kind mag mee.')).toEqual(
      [],
    );
  });

  it.each([
    [
      'Wij willen u graag laten weten dat wij op dinsdagavond met alle ouders van de groep over het nieuwe plein willen praten.',
      ['long-sentence: Wij willen u graag laten weten dat …'],
    ],
    ['De brief wordt door ons verstuurd.', ['passive: De brief wordt door ons verstuurd.']],
    ['Het wordt steeds later en dat is vervelend.', []],
    ['Wij vragen uw participatie.', ['jargon: participatie']],
    ['Kom participeren in de OR.', ['jargon: OR', 'jargon: participeren']],
    ['Kom je morgen of overmorgen, or so?', []],
    ['Neem het OPP mee.', ['jargon: OPP']],
    ['Neem het OPP mee. OPP betekent: het plan met extra hulp.', []],
    ['Neem het OPP (het plan met extra hulp) mee.', []],
    ['De medezeggenschapsraad is een groep die meebeslist.', []],
    ['De onderwijskwaliteitsverbetering telt.', ['long-word: onderwijskwaliteitsverbetering']],
    ['Neem o.a. een pen mee, i.v.m. de toets.', ['abbreviation: i.v.m.', 'abbreviation: o.a.']],
    ['We werken samen met de XYZ.', ['abbreviation: XYZ']],
    ['Deze ouders zijn niet betrokken.', ['blame: niet betrokken']],
    [
      'Als u komt, zodat wij u zien, omdat dat fijn is, praten we.',
      ['many-clauses: Als u komt, zodat wij u zien, …'],
    ],
  ])('%s', (text, remarks) => {
    expect(told(text)).toEqual(expect.arrayContaining(remarks));
    expect(told(text)).toHaveLength(remarks.length);
  });

  it('leaves names alone', () => {
    expect(told('OBS De Linde werkt met SWV.', 'OBS De Linde SWV')).toEqual([]);
  });

  it('judges a letter as a whole', () => {
    const sentence = 'Wij praten met u over de manier waarop wij dit jaar met alle kinderen lezen.';
    expect(told([sentence, sentence, sentence, sentence].join(' '))).toEqual([
      'long-on-average: gemiddeld 15 woorden per zin',
    ]);
    const short = 'Wij praten met u over lezen, en dat doen we met koffie.';
    expect(told(Array(7).fill(short).join(' '))).toEqual([
      'long-paragraph: Wij praten met u over lezen, en …',
    ]);
  });

  it('says on which line', () => {
    const text = 'Kom gerust.\n\nDe brief wordt door ons verstuurd.\nWij vragen participatie.';
    expect(remarksOn(text, JARGON, '').map(({ kind, line }) => [kind, line])).toEqual([
      ['passive', 3],
      ['jargon', 4],
    ]);
  });
});

describe('sentencesIn', () => {
  it('parts sentences, and not at an abbreviation', () => {
    const text =
      'Hij zei: ‘Kom!’ Zij kwam om 19.30 uur, m.b.t. het plan. Neem bijv. brood mee…\n- Een punt\n- Nog een';
    expect(sentencesIn(text).map((sentence) => sentence.text)).toEqual([
      'Hij zei: ‘Kom!’',
      'Zij kwam om 19.30 uur, m.b.t. het plan.',
      'Neem bijv. brood mee…',
      'Een punt',
      'Nog een',
    ]);
  });

  it('counts words as people do', () => {
    expect(wordsIn('’s Ochtends om 8.30 uur: foto’s en ib’er, www.school.nl of a@b.nl.')).toEqual([
      '’s',
      'Ochtends',
      'om',
      '8.30',
      'uur',
      'foto’s',
      'en',
      'ib’er',
      'of',
    ]);
    expect(['kind', 'ouders', 'bijeenkomst', 'ideeën', 'samenwerking'].map(syllables)).toEqual([
      1, 2, 3, 3, 4,
    ]);
  });
});

/** Who leads a talk about help knows the words of help, and needs them to be exact. */
const WORDS: readonly RemarkKind[] = ['jargon', 'abbreviation', 'long-word'];

/** What the check holds against our own texts, and why it stays. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'rollen/contactpersoon-medezeggenschap text: jargon: ouderraad': 'the sentence itself explains it',
  "rollen/intern-begeleider text: jargon: ib'er": 'the title above it explains it',
  'rollen/ondersteuningscoordinator text: long-word: ondersteuningscoördinator': 'the name of the role',
  'rollen/zorgcoordinator-mbo text: long-word: loopbaanbegeleider': 'the name of a role',
};

describe('our own content', () => {
  it('is checked by the rules for B1; exceptions are listed with a reason', () => {
    const jargon = [...realToolkit().jargon.values()];
    const told = ({ file, field, text }: ContentText, isLeader: boolean) =>
      remarksOn(text, jargon, 'De Linde')
        .filter(({ kind }) => !isLeader || !WORDS.includes(kind))
        .map(({ kind, words }) => `${file} ${field}: ${kind}: ${words}`);
    const remarks = [
      ...parentTexts(realToolkit()).flatMap((text) => told(text, false)),
      ...leaderTexts(realToolkit()).flatMap((text) => told(text, true)),
    ];
    expect(remarks.filter((remark) => !(remark in EXCEPTIONS))).toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((exception) => !remarks.includes(exception))).toEqual([]);
  });
});
