import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/html/write.ts';
import type { PageInfo } from '../../src/model/document.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { treeOf } from '../pdf/fake-font.ts';

/** The whole page of a piece of HTML in one language. */
function page(html: string, language: string): string {
  const info: PageInfo = { title: 't', language, author: 'a', subject: 's', footer: 'f' };
  const resources = { fonts: { regular: 'AAAA', bold: 'BBBB' }, pictures: new Map() };
  return writeHtml(treeOf(html), info, schoolTheme(), resources);
}

describe('the direction of a page', () => {
  it('is said of the whole page when its language runs to the left', () => {
    expect(page('<p>مرحبا</p>', 'ar')).toContain('<html lang="ar" dir="rtl">');
    expect(page('<p>Dag</p>', 'nl')).toContain('<html lang="nl">');
  });

  it('is said where a language turns it round, and nowhere else', () => {
    const html =
      '<p lang="tr">Merhaba</p><p lang="ar">مرحبا <span lang="nl">De Linde</span></p><p dir="auto">x</p>';
    const written = page(html, 'nl');
    expect(written).toContain('<p lang="tr">Merhaba</p>');
    expect(written).toContain('<p lang="ar" dir="rtl">مرحبا <span lang="nl" dir="ltr">De Linde</span></p>');
    expect(written).toContain('<p dir="auto">x</p>');
  });

  it('keeps a telephone number and a postcode in one piece among Arabic words', () => {
    const text = 'هاتف 070-1234567، 1234 AB';
    expect(page(`<p>${text}</p>`, 'ar')).toContain('هاتف \u200e070-1234567، \u200e1234 AB');
    expect(page(`<p>${text}</p>`, 'nl')).toContain(`<p>${text}</p>`);
    expect(page('<p dir="auto">هاتف 070-1234567</p>', 'nl')).toContain('هاتف \u200e070-1234567');
    expect(page('<p><span lang="nl">bel 070-1234567</span></p>', 'ar')).toContain('>bel 070-1234567<');
  });
});
