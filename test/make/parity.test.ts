import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PAPERS } from '../../src/model/papers.ts';
import { SHEETS } from '../../src/model/sheet.ts';
import { structText } from '../pdf/tag-tree.ts';
import { requireInCi, runTool } from '../tools.ts';
import { EXAMPLES, packOf, ROOT, textFile, wholePackOf } from './examples.ts';
import { outlineOfPage, outlineOfPdf } from './outlines.ts';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-parity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CONTRACT = 'sociaal-contract';
const contract = readFileSync(join(ROOT, 'examples', 'koffieochtend', 'bijeenkomst.yaml'), 'utf8')
  .replace(/^ {2}soort: .*$/m, `  soort: ${CONTRACT}`)
  .replace(/^ {2}minuten: .*\n/m, '')
  .replace(/^doelen: .*$/m, 'doelen: [verwachtingen]');

// The reader takes seconds a paper: at home every second one, in CI each once, and `npm run conformance` has all of them.
const papers = PAPERS.filter((_, i) => process.env.CI === 'true' || i % 2 === 0);
const ONLY_HERE: Readonly<Record<string, string>> = {
  'herinneringen-poster': 'koffieochtend',
  terugblik: 'thema-ouders',
};
const pairs = papers.flatMap(({ name }, i) => {
  const examples =
    name === 'uitnodiging' ? EXAMPLES : [ONLY_HERE[name] ?? EXAMPLES[i % EXAMPLES.length] ?? ''];
  return examples.map((example) => [example, name] as const);
});

const tools = requireInCi('pdfinfo', 'pdffonts', 'qpdf');

function run(program: string, args: readonly string[]): string {
  const { output, code } = runTool(program, args);
  expect(code, output).toBe(0);
  return output;
}

describe.skipIf(tools.skip)(`every PDF of every example, read by other programs${tools.why}`, () => {
  it.each(pairs)('%s: %s.pdf says what the page says, in the same roles and order', async (example, name) => {
    const pack = await (name === CONTRACT ? packOf('koffieochtend', contract) : wholePackOf(example));
    const file = pack.files.find((candidate) => candidate.name === `${name}.pdf`);
    if (!file) throw new Error(`no ${name}.pdf`);
    const path = join(folder, `${example}-${name}.pdf`);
    writeFileSync(path, file.bytes);
    const pdf = outlineOfPdf(structText(path));
    expect(pdf).toEqual(outlineOfPage(textFile(pack, `${name}.html`)));

    run('qpdf', ['--check', path]);
    const info = run('pdfinfo', [path]);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +\S/m);
    const { width, height } = SHEETS[PAPERS.find((paper) => paper.name === name)?.sheet ?? 'A4'];
    expect(info).toMatch(new RegExp(`^Page size: +${width} x ${height} pts`, 'm'));
    expect(info).toMatch(new RegExp(`^Pages: +${file.pages}$`, 'm'));
    const fonts = run('pdffonts', [path]).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/\+AtkinsonHyperlegibleNext.* yes yes yes /);
    expect(run('qpdf', ['--qdf', '--object-streams=disable', path, '-'])).toMatch(/\/Lang \(nl\)/);
  });
});
