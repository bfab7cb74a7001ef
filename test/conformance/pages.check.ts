import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, it, type TestContext } from 'vitest';
import { addressOf, CHROMIUM, eachPage, launch } from './browser.ts';
import { conclude, need } from './check.ts';
import { documents } from './make-documents.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What a page looks like on a desk; WCAG 2.2, 1.4.10 asks that it also fits in 320 px.
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

let browser: Browser;
let largeLetters: Browser;

beforeAll(async () => {
  if (!CHROMIUM) return;
  browser = await launch();
  largeLetters = await launch(32);
});

afterAll(async () => {
  await browser?.close();
  await largeLetters?.close();
});

function needChromium(context: TestContext): void {
  need(context, 'Chromium', CHROMIUM ? undefined : 'noem het programma in de omgevingsvariabele CHROMIUM');
}

// What is beyond WCAG's own list is looked at in the ordinary look, and in large letters.
const ALL = /^/;
const PLAIN = /^(?:gewoon|groot|talen)\//;

const LIGHT = { colorScheme: 'light', large: false } as const;
const DARK = { colorScheme: 'dark', large: false } as const;

it.for([
  ['licht', { ...LIGHT, viewport: DESK, of: ALL }],
  ['donker', { ...DARK, viewport: DESK, of: ALL }],
  ['320 px breed', { ...LIGHT, viewport: PHONE, of: ALL }],
  ['320 px breed, donker', { ...DARK, viewport: PHONE, of: PLAIN }],
  ['320 px breed, letters dubbel zo groot', { ...LIGHT, large: true, viewport: PHONE, of: PLAIN }],
] as const)('axe, %s', async ([, { large, of, ...look }], context) => {
  needChromium(context);
  const files = [...documents('.html'), ...documents('.mail.html')].filter((file) => of.test(file));
  const faults: string[] = [];
  let [passed, unsure] = [0, 0];
  await eachPage(large ? largeLetters : browser, { ...look, bypassCSP: true }, files, async (page, file) => {
    await page.evaluate(AXE);
    const found = await ask<AxeResults>(page, `runAxe(${JSON.stringify(RULES)})`);
    passed += found.passes.length;
    unsure += found.incomplete.length;
    for (const { id, help, nodes } of found.violations)
      faults.push(`${file}: ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
    if (look.viewport === PHONE)
      faults.push(...(await ask<string[]>(page, 'tooWide()')).map((what) => `${file}: te breed: ${what}`));
  });
  conclude(
    context,
    `${files.length} pagina's, ${passed} keer een regel in orde, ${unsure} keer niet te meten`,
    faults,
  );
});

it('afdrukken: alles wat op het scherm staat, staat op papier', async (context) => {
  needChromium(context);
  const files = documents('.html');
  const faults: string[] = [];
  let bytes = 0;
  await eachPage(browser, { viewport: DESK, bypassCSP: true }, files, async (page, file) => {
    const onScreen = await ask(page, 'visibleText()');
    await page.emulateMedia({ media: 'print' });
    const onPaper = await ask(page, 'visibleText()');
    await page.emulateMedia({ media: 'screen' });
    if (onScreen !== onPaper) faults.push(`${file}: op papier staat iets anders dan op het scherm`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    if (pdf.length === 0) faults.push(`${file}: het afdrukken gaf niets`);
    bytes += pdf.length;
  });
  conclude(context, `${files.length} pagina's, ${Math.round(bytes / 1024)} kB`, faults);
});

/** What `tryToBreakOut` of in-page.js tells. */
interface Attempt {
  readonly scriptRan: boolean;
  readonly blocked: readonly string[];
  readonly ownStyle: boolean;
  readonly ownLetters: boolean;
}

it('veiligheid: geen script loopt, niets komt van buiten, eigen stijl en letters werken', async (context) => {
  needChromium(context);
  const files = documents('.html');
  const faults: string[] = [];
  const asked: string[] = [];
  // Here the page's own policy stays on; the browser's tools may look in all the same.
  const look = async (page: Page, file: string): Promise<void> => {
    const { scriptRan, blocked, ownStyle, ownLetters } = await ask<Attempt>(page, 'tryToBreakOut()');
    if (scriptRan) faults.push(`${file}: een script liep`);
    if (blocked.join() !== 'img-src,script-src-attr,script-src-elem')
      faults.push(`${file}: tegengehouden werd alleen: ${blocked.join(', ')}`);
    if (!ownStyle || !ownLetters) faults.push(`${file}: de eigen stijl of letters werken niet`);
  };
  await eachPage(browser, { viewport: DESK }, files, look, (url) => asked.push(url));
  const own = new Set(files.map(addressOf));
  const outside = asked.filter((url) => !own.has(url) && !url.startsWith('data:'));
  faults.push(...outside.map((url) => `opgevraagd: ${url}`));
  conclude(context, `${files.length} pagina's, ${asked.length - files.length} keer iets opgevraagd`, faults);
});

/** Calls a function of in-page.js in the page. */
async function ask<T>(page: Page, call: string): Promise<T> {
  await page.evaluate(IN_PAGE);
  return page.evaluate<T>(`inPage.${call}`);
}
