import '../property-seed.ts';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeHtml } from '../../src/html/write.ts';
import { loadResources } from '../../src/make/resources.ts';
import { LANGUAGE_SAMPLES, type LanguageSample } from '../fixtures/language-samples.ts';
import { EXAMPLES, ROOT, wholePackOf } from '../make/examples.ts';
import { THEME, treeOf } from '../pdf/fake-font.ts';
import { longTable, soundDocument } from '../pdf/random-document.ts';
import { INFO, PICTURES, write } from '../pdf/written.ts';
import { VARIANTS, type Variant } from './variants.ts';

/** Where all documents stand that are checked: a folder a variant, one of languages, and one of random documents. */
export const FOLDER = join(ROOT, 'uit', 'conformiteit');

/** The folder of the random documents in it: `07.pdf`, and the HTML that it was made of in `07.txt`. */
export const RANDOM = 'willekeurig';

const RANDOM_DOCUMENTS = 50;

/** What stands beside the papers of a pack when some are longer than they want to be. */
export const TOO_LONG = 'te-lang.json';

// The folder of the samples in other languages.
const LANGUAGES = 'talen';

/** Makes all documents, once for all checks; vitest calls it before the first. */
export async function setup(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const variant of VARIANTS) for (const example of EXAMPLES) await makeExample(example, variant);
  for (const [i, sample] of LANGUAGE_SAMPLES.entries())
    await makeSample(`${i + 1}-${sample.language}`, sample);
  const random = fc.sample(soundDocument, RANDOM_DOCUMENTS);
  for (const [i, html] of [...random, longTable(1300)].entries())
    await makeRandom(String(i + 1).padStart(2, '0'), html);
}

/** The documents of one kind, as paths inside FOLDER with `/`, in a fixed order; a mail is no page. */
export function documents(end: '.pdf' | '.html' | '.mail.html'): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end) && (end !== '.html' || !name.endsWith('.mail.html')))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

async function makeExample(example: string, { name, options, school }: Variant): Promise<void> {
  const pack = await wholePackOf(example, school && withSchool(example, school), options);
  const folder = join(FOLDER, name, example);
  mkdirSync(folder, { recursive: true });
  for (const file of pack.files) writeFileSync(join(folder, file.name), file.bytes);
  const tooLong = pack.advice.filter(({ code }) => code === 'page-overflow').map(({ detail }) => detail);
  if (tooLong.length > 0) writeFileSync(join(folder, TOO_LONG), JSON.stringify(tooLong, null, 2));
}

/** The example's brief with its school, changed, inside it. */
function withSchool(example: string, change: (yaml: string) => string): string {
  const read = (name: string): string => readFileSync(join(ROOT, 'examples', example, name), 'utf8');
  const school = change(read('school.yaml')).replace(/^(?=.)/gm, '  ');
  return read('bijeenkomst.yaml').replace(/^school:.*$/m, () => `school:\n${school}`);
}

/** A document in a language of parents, as PDF and as page. */
async function makeSample(name: string, { language, title, html }: LanguageSample): Promise<void> {
  const [document, info] = [treeOf(html), { ...INFO, language, title }];
  const page = writeHtml(document, info, THEME, loadResources(ROOT, PICTURES).page);
  mkdirSync(join(FOLDER, LANGUAGES), { recursive: true });
  writeFileSync(join(FOLDER, LANGUAGES, `${name}.pdf`), (await write(document, info)).bytes);
  writeFileSync(join(FOLDER, LANGUAGES, `${name}.html`), page);
}

async function makeRandom(name: string, html: string): Promise<void> {
  mkdirSync(join(FOLDER, RANDOM), { recursive: true });
  writeFileSync(join(FOLDER, RANDOM, `${name}.txt`), html);
  writeFileSync(join(FOLDER, RANDOM, `${name}.pdf`), (await write(treeOf(html))).bytes);
}
