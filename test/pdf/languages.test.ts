import { describe, expect, it } from 'vitest';
import { runsToTheLeft } from '../../src/model/direction.ts';
import { LANGUAGE_SAMPLES, type LanguageSample } from '../fixtures/language-samples.ts';
import { requireInCi, runTool } from '../tools.ts';
import { textNodes, treeOf } from './fake-font.ts';
import { outlineOf, parseStructText } from './outline.ts';
import { spokenStructText, tagElements } from './tag-tree.ts';
import { asFile, INFO, write } from './written.ts';

const samples = LANGUAGE_SAMPLES.map((sample) => [sample.language, sample] as const);

async function reading<T>(sample: LanguageSample, use: (path: string) => T): Promise<T> {
  const { language, title, html } = sample;
  const { bytes, pages } = await write(treeOf(html), { ...INFO, language, title });
  expect(pages).toBe(1);
  return asFile(bytes, use);
}

const need = requireInCi('qpdf', 'pdfinfo', 'pdftotext', 'pdffonts');

describe.skipIf(need.skip)(`a PDF in every language of parents${need.why}`, () => {
  it.each(samples)('%s: says every text in the order and the roles of the document', async (_, sample) => {
    const spoken = await reading(sample, spokenStructText);
    expect(parseStructText(spoken)).toEqual(outlineOf(treeOf(sample.html)));
  });

  it.each(samples)('%s: gives its text back in the order in which it is read', async (_, sample) => {
    const output = await reading(sample, (path) => runTool('pdftotext', ['-q', path, '-']).output);
    const words = (text: string) =>
      text
        .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .normalize('NFC')
        .split(/[\s\u00a0]+/)
        // The tool cuts a word at a mark above a letter, and puts the mark on a line of its own.
        .filter((word) => /^[\p{L}\u200c]{2,}$/u.test(word));
    const found = words(output);
    for (const { text } of textNodes(treeOf(sample.html).children))
      for (const word of words(text)) expect(found).toContain(word);
    for (const [first = '', second = ''] of pairs(sample)) {
      const place = found.findIndex((word, i) => word === first && found[i + 1] === second);
      expect([first, second, place >= 0]).toEqual([first, second, true]);
    }
  });

  it.each(samples)('%s: embeds every font with the text of its glyphs', async (_, sample) => {
    const fonts = await reading(sample, (path) => runTool('pdffonts', [path]).output);
    const lines = fonts.trim().split('\n').slice(2);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/Identity-H +yes yes yes /);
  });

  it('says the text and the language of what runs to the left in its tag', async () => {
    const [arabic] = LANGUAGE_SAMPLES;
    if (!arabic) throw new Error('no sample');
    const spans = (await reading(arabic, tagElements)).filter((one) => one.actualText !== undefined);
    const leftward = textNodes(treeOf(arabic.html).children).filter(({ text }) => runsToTheLeft(text));
    expect(spans.filter(({ role }) => role === 'Span').map((one) => one.actualText)).toEqual(
      leftward.map(({ text }) => text),
    );
    for (const span of spans) if (span.role === 'Span') expect(span.language).toBe('ar');
  });
});

/** Neighbouring words of a sample that stand on one line of it. */
function pairs({ language }: LanguageSample): readonly (readonly [string, string])[] {
  const all: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    ar: [
      ['الاستقبال', 'مع'],
      ['الحديث', 'في'],
    ],
    uk: [['Ласкаво', 'просимо']],
    ti: [['ቤት', 'ትምህርቲ']],
    pl: [['Serdecznie', 'zapraszamy']],
    tr: [['Sizi', 'dinlemek']],
    nl: [
      ['Ласкаво', 'просимо'],
      ['اسکول', 'میں'],
    ],
  };
  return all[language] ?? [];
}
