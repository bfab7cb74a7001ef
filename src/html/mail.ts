import { type Direction, declaredDirection, directionOf, directionOfLanguage } from '../model/direction.ts';
import {
  type DocumentNode,
  type DocumentTree,
  type ElementNode,
  type PageInfo,
  variant,
} from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import { withoutDottedLines } from '../model/words.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { inlineStyles, type MailStyles } from './mail-styles.ts';

/** As wide as a mail is at most, in px: what programs beside a list of mails have room for. */
const WIDTH = 600;

/**
 * A document as a mail: style on the elements themselves, boxes as tables with one cell, no pictures as data and no drawings,
 * because mail programs take away everything else. What is written has its ground with it, so that a program that darkens
 * a mail turns both round. Nothing comes from outside.
 */
export function writeMail(document: DocumentTree, info: PageInfo, theme: Theme): string {
  const styles = inlineStyles(theme);
  const { paper } = theme.colours;
  const direction = directionOfLanguage(info.language);
  const table = (more: string): string =>
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" ${more}>`;
  return `<!doctype html>
<html lang="${escapeAttribute(info.language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeText(info.title)}</title>
</head>
<body style="margin:0;padding:0;background-color:${paper}">
<div role="main">
${table(`width="100%" bgcolor="${paper}" style="background-color:${paper}"`)}
<tbody><tr><td align="center" style="padding:16px 12px">
${table(`width="${WIDTH}" style="width:100%;max-width:${WIDTH}px"`)}
<tbody><tr><td align="${direction === 'rtl' ? 'right' : 'left'}">
${mailBody(document, info.language, theme, styles)}
</td></tr></tbody>
</table>
</td></tr></tbody>
</table>
</div>
</body>
</html>
`;
}

/** What is read of a mail, without the page around it: to paste into one that is being written. */
export function mailBody(
  document: DocumentTree,
  language: string,
  theme: Theme,
  styles: MailStyles = inlineStyles(theme),
): string {
  const direction = directionOfLanguage(language);
  const writer = new MailWriter(styles);
  const inner = writer.all(document.children, direction);
  return `<div lang="${escapeAttribute(language)}" dir="${direction}" style="${styles.whole}">\n${inner}\n</div>`;
}

class MailWriter {
  private readonly styles: MailStyles;

  constructor(styles: MailStyles) {
    this.styles = styles;
  }

  all(nodes: readonly DocumentNode[], around: Direction): string {
    return nodes
      .map((node) =>
        node.kind === 'text' ? escapeText(withoutDottedLines(node.text)) : this.element(node, around),
      )
      .join('');
  }

  private element(node: ElementNode, around: Direction): string {
    const direction = directionOf(node, around);
    const inner = this.all(node.children, direction);
    const { styles } = this;
    const said = this.language(node, around);
    const as = (tag: string, style: string, more = ''): string =>
      `<${tag}${more}${said} style="${style}">${inner}</${tag}>\n`;
    switch (node.tag) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
        return as(node.tag, styles[node.tag]);
      case 'p':
        return as('p', styles.paragraph(variant(node)));
      case 'ul':
        return as('ul', styles.list);
      case 'ol':
        return as('ol', styles.list);
      case 'li':
        return as('li', styles.item);
      case 'dl':
        return node.children.map((pair) => this.pair(pair, direction)).join('');
      case 'a':
        return `<a href="${escapeAttribute(node.attributes.href ?? '')}"${said} style="${styles.link}">${inner}</a>`;
      case 'strong':
        return `<strong${said}>${inner}</strong>`;
      case 'small':
        return `<span${said} style="${styles.small}">${inner}</span>`;
      case 'br':
        return '<br>';
      case 'span':
      case 'time':
        return said === '' ? inner : `<span${said}>${inner}</span>`;
      case 'table':
        return `<table${said} width="100%" cellpadding="6" cellspacing="0" border="1" style="${styles.table}">${inner}</table>\n`;
      case 'th':
        return `<th scope="${escapeAttribute(node.attributes.scope ?? 'col')}" align="left"${said} style="${styles.head}">${inner}</th>`;
      case 'td':
        return `<td${said} style="${styles.cell}">${inner}</td>`;
      case 'caption':
      case 'thead':
      case 'tbody':
      case 'tr':
        return `<${node.tag}${said}>${inner}</${node.tag}>\n`;
      case 'hr':
        return variant(node) === 'schrijven' ? '' : `<hr style="${styles.rule}">\n`;
      case 'img':
        return variant(node) === 'logo' ? '' : this.description(node.attributes.alt);
      case 'svg':
        return this.description(node.attributes['aria-label']);
      case 'aside':
        return this.box(inner, said);
      case 'section':
        return variant(node) === 'held' ? this.box(inner, said) : inner;
      default:
        return inner;
    }
  }

  /** A fact as a line: tables of two columns have no room on a phone. What only a picture tells is left out. */
  private pair(pair: DocumentNode, around: Direction): string {
    if (pair.kind === 'text' || variant(pair) === 'beeld') return '';
    const part = (tag: string): string =>
      pair.children
        .map((child) =>
          child.kind === 'element' && child.tag === tag ? this.all(child.children, around) : '',
        )
        .join('');
    const term = part('dt').trim();
    const mark = /[.:?!]$/.test(term) ? '' : ':';
    // What is told may hold blocks, and those cannot stand inside a paragraph.
    return `<div style="${this.styles.fact}"><strong>${term}${mark}</strong> ${part('dd')}</div>\n`;
  }

  private box(inner: string, said: string): string {
    const { box, ground } = this.styles;
    return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"${said} style="${box}"><tbody><tr><td bgcolor="${ground}" style="${this.styles.inBox}">\n${inner}</td></tr></tbody></table>\n`;
  }

  private description(text = ''): string {
    return text === '' ? '' : `<p style="${this.styles.paragraph('klein')}">${escapeText(text)}</p>\n`;
  }

  private language(node: ElementNode, around: Direction): string {
    const { lang } = node.attributes;
    const dir = declaredDirection(node, around);
    return `${lang ? ` lang="${escapeAttribute(lang)}"` : ''}${dir ? ` dir="${dir}"` : ''}`;
  }
}
