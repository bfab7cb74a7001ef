import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/ask/brief-file.ts';
import { makePack } from '../../src/make/pack.ts';
import { papersFor } from '../../src/model/papers-for.ts';
import { EXAMPLES, packOf, ROOT, realToolkit, textFile } from './examples.ts';

describe.each(EXAMPLES)('what %s sends', (example) => {
  it('is a text and a mail of every paper that is sent, and of no other', async () => {
    const pack = await packOf(example);
    const sent = papersFor(pack.programme.pieces, pack.programme).filter((paper) => paper.sent);
    const made = pack.files.map(({ name }) => name).filter((name) => /\.(txt|mail\.html)$/.test(name));
    expect(sent.length).toBeGreaterThan(1);
    expect(made.sort()).toEqual(sent.flatMap(({ name }) => [`${name}.mail.html`, `${name}.txt`]).sort());
  });

  it('asks for an answer as one gives it to a message: nothing to cut off, tick or scan', async () => {
    const pack = await packOf(example);
    const text = textFile(pack, 'uitnodiging.txt');
    expect(text).toContain('\nUW ANTWOORD\n');
    expect(text).toContain('Dat kan op dit bericht.');
    for (const words of [/strook/i, /scan deze/i, /\. \. \./, /Uw naam, uw telefoonnummer/]) {
      expect(text).not.toMatch(words);
      expect(textFile(pack, 'uitnodiging.mail.html')).not.toMatch(words);
    }
  });

  it('is a mail without style sheets, drawings or anything from outside', async () => {
    const pack = await packOf(example);
    for (const { name, bytes } of pack.files.filter((file) => file.name.endsWith('.mail.html'))) {
      const mail = new TextDecoder().decode(bytes);
      expect(mail, name).not.toMatch(/<(style|script|svg|img|link)|class=|url\(/);
    }
  });
});

describe('formats', () => {
  it('that give nothing of a piece are told, and nothing is made', async () => {
    const text =
      'school: { naam: De Linde }\nbijeenkomst: { soort: koffieochtend, datum: 2027-01-21 }\ndoelen: [kennismaken]\n';
    const brief = readBrief(text, { file: 'b.yaml', directory: ROOT });
    if (!brief.ok) throw new Error('a brief that is in order');
    const options = {
      formats: ['tekst', 'mail'],
      pieces: ['agenda'],
      today: '2026-11-21',
      root: ROOT,
    } as const;
    const made = await makePack(brief.value, realToolkit(), options);
    expect(made).toMatchObject({ ok: false, problems: [{ code: 'nothing-to-write' }] });
    expect((await makePack(brief.value, realToolkit(), { ...options, pieces: ['uitnodiging'] })).ok).toBe(
      true,
    );
  });
});
