import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { mailBody, writeMail } from '../../src/html/mail.ts';
import { contrast } from '../../src/model/colour.ts';
import { LOOK_NAMES } from '../../src/model/look.ts';
import { schoolTheme } from '../../src/model/theme.ts';
import { EVERY_ELEMENT } from '../pdf/every-element.ts';
import { THEME, treeOf } from '../pdf/fake-font.ts';
import { INFO } from '../pdf/written.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

const styleOf = (element: Element): string => element.attrs.find(({ name }) => name === 'style')?.value ?? '';

const whole = writeMail(treeOf(EVERY_ELEMENT), INFO, THEME);

describe('writeMail', () => {
  it('holds nothing that a mail program takes away or fetches', () => {
    const tags = new Set(elementsIn(parse(whole)).map(({ tagName }) => tagName));
    for (const tag of ['style', 'script', 'link', 'svg', 'img', 'form', 'input'])
      expect(tags).not.toContain(tag);
    expect(whole).not.toMatch(/class=|src=|url\(|data:|@media|var\(/);
  });

  it('says its language, direction and title, and is at most 600 px wide', () => {
    expect(whole).toMatch(/^<!doctype html>\n<html lang="nl" dir="ltr">/);
    expect(whole).toContain('<title>Agenda: «thuis» &amp; &lt;school&gt;');
    expect(whole).toContain('width="600" style="width:100%;max-width:600px"');
    expect(writeMail(treeOf('<p>x</p>'), { ...INFO, language: 'ar' }, THEME)).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });

  it('gives every ground and every text its own colour, so that a darkened mail can be read', () => {
    for (const look of LOOK_NAMES) {
      const theme = schoolTheme('#ffd84d', undefined, look);
      const elements = elementsIn(parse(writeMail(treeOf(EVERY_ELEMENT), INFO, theme)));
      const grounds = elements.flatMap((one) => styleOf(one).match(/background-color:(#\w{6})/)?.[1] ?? []);
      const texts = elements.flatMap((one) => styleOf(one).match(/(?:^|;)color:(#\w{6})/)?.[1] ?? []);
      expect(grounds.length).toBeGreaterThan(1);
      for (const text of new Set(texts))
        for (const ground of new Set(grounds)) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('tells a fact in one line, leaves a code to scan out, and describes a picture', () => {
    const body = mailBody(
      treeOf(`<dl class="feiten"><div class="plek"><dt>Waar</dt><dd>In de <a href="https://x.nl?a=1&amp;b">aula</a></dd></div>
        <div class="beeld"><dt>Scan</dt><dd><img src="beeld:logo" alt="Code" width="9" height="9"></dd></div></dl>
        <img src="beeld:opstelling-kring" alt="Stoelen in een kring" width="45" height="30">`),
      'nl',
      THEME,
    );
    expect(body).toContain('<strong>Waar:</strong> In de <a href="https://x.nl?a=1&amp;b"');
    expect(body).not.toContain('Scan');
    expect(body).toContain('>Stoelen in een kring</p>');
  });

  it('keeps the language and the direction of a passage', () => {
    const body = mailBody(
      treeOf('<p>Zeg <span lang="ar">مرحبا</span></p><p lang="tr">Merhaba</p>'),
      'nl',
      THEME,
    );
    expect(body).toContain('<span lang="ar" dir="rtl">مرحبا</span>');
    expect(body).toContain('<p lang="tr" style=');
  });

  it('lets no text become markup', () => {
    expect(mailBody(treeOf('<p>&lt;script&gt;x&lt;/script&gt; &amp; y</p>'), 'nl', THEME)).toContain(
      '>&lt;script&gt;x&lt;/script&gt; &amp; y</p>',
    );
  });
});
