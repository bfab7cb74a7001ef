import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launch } from '../conformance/browser.ts';
import { requireInCi, runTool } from '../tools.ts';
import { packOf, textFile } from './examples.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const skip = CHROMIUM === undefined && process.env.CI !== 'true';
const need = requireInCi('pdftotext', 'pdfinfo');

const folder = mkdtempSync(join(tmpdir(), 'samenspel-index-'));
const address = pathToFileURL(join(folder, 'index.html')).href;
let browser: Browser;

/** The pieces of one example: a letter, a poster on A3, and what belongs to no piece. */
const pack = () =>
  packOf('thema-ouders', undefined, {
    pieces: ['uitnodiging', 'agenda', 'nieuwsbrief', 'wie-doet-wat', 'planning', 'herinneringen'],
    booklet: true,
  });

beforeAll(async () => {
  if (skip) return;
  for (const { name, bytes } of (await pack()).files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'lezer.html'), '<!doctype html><title>Lezer</title>');
  browser = await launch();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page, and what it asked from elsewhere. */
  readonly heard: string[];
}

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => heard.push(message.text()));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) heard.push(request.url());
  });
  await page.goto(address);
  return { page, context, heard };
}

const READ_CLIPBOARD = `(async () => {
  const [item] = await navigator.clipboard.read();
  const texts = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
  return Object.fromEntries(await Promise.all(texts));
})()`;

/** What the clipboard holds. */
async function clipboard(page: Page, context: BrowserContext): Promise<Record<string, string>> {
  // In a page without a policy: a browser looks through what it reads, and a policy would stop style in it.
  const reader = await context.newPage();
  await reader.goto(pathToFileURL(join(folder, 'lezer.html')).href);
  const held = await reader.evaluate<Record<string, string>>(READ_CLIPBOARD);
  await reader.close();
  await page.bringToFront();
  return held;
}

const button = (page: Page, does: string, name: string) =>
  page.locator(`button[data-doe=${does}][data-stuk=${name}]`);

describe.skipIf(skip)('index.html, opened from a folder in a real browser', () => {
  it.each([
    ['by the copy command', ''],
    ['by the clipboard, where that command is not', 'document.execCommand = () => false'],
  ])('copies a text and a mail without a network, %s', async (_, before) => {
    const { page, context, heard } = await open({ offline: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (before) await page.evaluate(before);
    await button(page, 'tekst', 'uitnodiging').click();
    await page.getByText('Gekopieerd. Plak de tekst in uw app of mail.').waitFor();
    const whole = textFile(await pack(), 'uitnodiging.txt');
    expect((await clipboard(page, context))['text/plain']).toBe(whole);

    await button(page, 'mail', 'nieuwsbrief').click();
    await page.getByText('Gekopieerd. Plak dit in een nieuwe mail.').waitFor();
    // The newer way tells that the page's own policy took style out of what was copied.
    if (before === '') expect(heard).toEqual([]);
    const copied = await clipboard(page, context);
    expect(copied['text/plain']).toBe(textFile(await pack(), 'nieuwsbrief.txt'));
    expect(copied['text/html']).toMatch(/<h1 style="[^"]*color: ?(#|rgb)/);
    expect(copied['text/html']).not.toMatch(/<(svg|img|style|script)/);
    await context.close();
  });

  it('copies one message of many by itself, as a mail and as text', async () => {
    const { page, context, heard } = await open({ offline: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('details.berichten summary').click();
    const row = page.locator('details.berichten li', { hasText: 'Nog een week' });
    await row.getByRole('button').click();
    await page.getByText('Gekopieerd. Plak dit in uw app of mail.').waitFor();
    const copied = await clipboard(page, context);
    expect(copied['text/plain']).toMatch(/^Beste ouders,\n\nNog een week/);
    expect(copied['text/plain']).not.toContain('Morgen is het zover');
    expect(copied['text/html']).toMatch(/<strong>Wanneer:<\/strong>/);
    expect(heard).toEqual([]);
    await context.close();
  });

  it.skipIf(need.skip).each([
    ['uitnodiging', 'A4', 'Uw antwoord'],
    ['wie-doet-wat', 'A3', 'Leerkracht'],
    ['wie-doet-wat-folder', 'A5', 'Leerkracht'],
  ])(`prints %s alone, on %s${need.why}`, async (name, sheet, words) => {
    const { page, context, heard } = await open();
    // A window to print in would wait for a person: the page is printed to a file at that moment instead.
    await page.evaluate('window.print = () => { window.asked = document.title; }');
    await button(page, 'druk', name).click();
    await page.waitForFunction('window.asked');
    expect(await page.evaluate('window.asked')).not.toContain('Overzicht');
    const path = join(folder, `${name}.druk.pdf`);
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
    const text = runTool('pdftotext', [path, '-']).output;
    expect(text).toContain(words);
    expect(text).not.toContain('Printlijst');
    expect(text).not.toContain('Kopieer');
    expect(runTool('pdfinfo', [path]).output).toMatch(new RegExp(`^Page size: .*\\(${sheet}\\)$`, 'm'));
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('#druk > *').count()).toBe(0);
    expect(await page.title()).toContain('Overzicht');
    await page.locator('h1').first().waitFor({ state: 'visible' });
    expect(await page.evaluate('document.activeElement.dataset.stuk')).toBe(name);
    expect(heard).toEqual([]);
    await context.close();
  });

  it('shows the first page of every piece, with links to every file', async () => {
    const { page, context } = await open();
    const { files } = await pack();
    for (const { name } of files.filter((file) => file.name !== 'index.html'))
      expect(await page.locator(`a[href="${name}"]`).count(), name).toBeGreaterThanOrEqual(1);
    const boxes = await page
      .locator('.omslag svg')
      .evaluateAll((all) =>
        all.map((svg): number[] => [svg.getBoundingClientRect().width, svg.querySelectorAll('text').length]),
      );
    expect(boxes).toHaveLength(7);
    for (const [width = 0, texts = 0] of boxes) {
      expect(width).toBeGreaterThan(60);
      expect(texts).toBeGreaterThan(10);
    }
    await context.close();
  });

  it('has everything but the buttons when scripts may not run', async () => {
    const { page, context } = await open({ javaScriptEnabled: false });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('a.omslag:visible').count()).toBe(7);
    await context.close();
  });

  it('lets no other script run', async () => {
    const { page, context } = await open();
    await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    })()`);
    expect(await page.evaluate('"ran" in window')).toBe(false);
    await context.close();
  });

  it.each(['tekst', 'druk'])('does %s by keyboard alone', async (does) => {
    const { page, context } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate('window.print = () => { window.asked = true; }');
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.dataset.doe')) === does) break;
    }
    await page.keyboard.press('Enter');
    if (does === 'tekst') await page.getByText('Gekopieerd.').waitFor();
    else await page.waitForFunction('window.asked');
    await context.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
    ['light', 320],
  ] as const)('is clean for axe, %s, %i px wide', async (colorScheme, width) => {
    const { page, context } = await open({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    await page.evaluate(AXE);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run({ runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`,
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await context.close();
  });
});
