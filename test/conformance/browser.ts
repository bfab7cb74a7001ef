import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { FOLDER } from './make-documents.ts';

/** The browser to check in: the one of the environment variable CHROMIUM, or one where systems put it. */
export const CHROMIUM: string | undefined = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((path) => path && existsSync(path));

/** Starts it, with letters of this size in px where a page leaves that to the reader. */
export function launch(letters = 16): Promise<Browser> {
  // A container's user may be root, for whom Chromium has no sandbox; the pages are our own.
  const args = ['--no-sandbox', `--blink-settings=defaultFontSize=${letters}`];
  return chromium.launch({ executablePath: CHROMIUM ?? '', args });
}

/** Opens every file in turn in one page of the browser; `asked` hears the address of everything that left the page. */
export async function eachPage(
  browser: Browser,
  options: BrowserContextOptions,
  files: readonly string[],
  look: (page: Page, file: string) => Promise<void>,
  asked: (url: string) => void = () => undefined,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('requestfinished', (request) => asked(request.url()));
  page.on('requestfailed', (request) => {
    // What the page's own policy stopped never left it.
    if (request.failure()?.errorText !== 'csp') asked(request.url());
  });
  for (const file of files) {
    await page.goto(addressOf(file));
    await look(page, file);
  }
  await context.close();
}

/** The address of a document. */
export function addressOf(file: string): string {
  return pathToFileURL(join(FOLDER, file)).href;
}
