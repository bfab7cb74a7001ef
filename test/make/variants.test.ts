import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LOOK_NAMES } from '../../src/model/look.ts';
import { papersFor } from '../../src/model/papers-for.ts';
import { LETTERS } from '../../src/model/scale.ts';
import { structText } from '../pdf/tag-tree.ts';
import { requireInCi } from '../tools.ts';
import { EXAMPLES, packOf, textFile } from './examples.ts';
import { outlineOfPage, outlineOfPdf } from './outlines.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-variants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tools = requireInCi('pdfinfo');

// Each way of making papers with an example of its own; `npm run conformance` has all examples in all of them.
const VARIANTS = LOOK_NAMES.flatMap((look) => LETTERS.map((letters) => ({ look, letters }))).map(
  (variant, i) => ({ ...variant, example: EXAMPLES[i % EXAMPLES.length] ?? '' }),
);

/** The words in a drawing are those that have room beside large letters; its description has all. */
function withoutLabels(outline: readonly string[]): string[] {
  return outline.filter((_, i) => outline[i - 1]?.trim() !== 'Figure');
}

describe.each(VARIANTS)('$example in the look $look with letters $letters', ({ look, letters, example }) => {
  it('fits on its pages, and says the same as in any other', async () => {
    const pack = await packOf(example, undefined, { look, letters });
    const plain = await packOf(example);
    expect(pack.advice.filter(({ code }) => code === 'page-overflow')).toEqual([]);
    for (const { name: paper, pages } of papersFor(pack.programme.pieces, pack.programme)) {
      const made = pack.files.find(({ name }) => name === `${paper}.pdf`)?.pages;
      expect(made, paper).toBeGreaterThanOrEqual(1);
      expect(made, paper).toBeLessThanOrEqual(pages[letters]);
      expect(withoutLabels(outlineOfPage(textFile(pack, `${paper}.html`)))).toEqual(
        withoutLabels(outlineOfPage(textFile(plain, `${paper}.html`))),
      );
    }
  });

  it.skipIf(tools.skip)(`agenda.pdf says what its page says${tools.why}`, async () => {
    const pack = await packOf(example, undefined, { look, letters });
    const path = join(folder, `${example}-${look}-${letters}.pdf`);
    writeFileSync(path, pack.files.find(({ name }) => name === 'agenda.pdf')?.bytes ?? '');
    expect(outlineOfPdf(structText(path))).toEqual(outlineOfPage(textFile(pack, 'agenda.html')));
  });
});

describe('a school’s choice', () => {
  const brief = (lines: string) => `school:
  naam: De Linde
${lines}bijeenkomst:
  soort: koffieochtend
  datum: 2027-01-21
doelen: [kennismaken]
`;
  const pageOf = async (lines: string, changes = {}) =>
    textFile(await packOf('koffieochtend', brief(lines), changes), 'uitnodiging.html');

  it('stands in its file, and an option goes before it', async () => {
    const chosen = await pageOf('  thema: zuinig\n  letters: groot\n');
    expect(chosen).toBe(await pageOf('', { look: 'zuinig', letters: 'groot' }));
    expect(chosen).not.toBe(await pageOf(''));
    const options = { look: 'helder', letters: 'gewoon' } as const;
    expect(await pageOf('  thema: zuinig\n  letters: groot\n', options)).toBe(await pageOf(''));
  });
});
