import { directionOfLanguage } from '../model/direction.ts';
import { type DocumentTree, type PageInfo, variant } from '../model/document.ts';
import type { Pictures } from '../model/picture.ts';
import type { SheetName } from '../model/sheet.ts';
import type { Theme } from '../model/theme.ts';
import { type PointTo, writeBody } from './body.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { INDEX_SCRIPT } from './index-script.ts';
import { indexStyle } from './index-style.ts';
import { writePage } from './page.ts';
import { pictureStore } from './picture-store.ts';
import { styleSheet } from './style.ts';
import type { PageResources } from './write.ts';

/** Everything that was made, as the overview shows it. */
export interface Shelf {
  readonly papers: readonly ShelfPaper[];
  /** Files that belong to no paper. */
  readonly others: readonly ShelfFile[];
}

/** A paper on the shelf. */
export interface ShelfPaper {
  /** The name of its files, without their ends. */
  readonly name: string;
  readonly label: string;
  /** For whom, and when; plain text. */
  readonly purpose: string;
  readonly readers: 'parents' | 'school';
  readonly sheet: SheetName;
  /** Its first page as SVG; absent when it was not laid out. */
  readonly picture?: string;
  readonly files: readonly ShelfFile[];
  /** What its print button prints. */
  readonly document: DocumentTree;
  /** The window's title while it prints, which becomes the name of a file. */
  readonly title: string;
  /** What its copy buttons copy; absent for a paper that is not sent. */
  readonly message?: CopiedMessage;
  /** The messages in it that are sent one by one, for a paper that holds several. */
  readonly parts?: readonly ShelfMessage[];
}

/** What a copy button copies: for an app, and for a mail. */
export interface CopiedMessage {
  readonly text: string;
  readonly mail: string;
}

/** One of the messages of a paper. */
export interface ShelfMessage extends CopiedMessage {
  readonly title: string;
  /** How it is sent, and when. */
  readonly where: string;
}

/** A file of the pack. */
export interface ShelfFile {
  readonly name: string;
  /** `PDF`; for a file of no paper the name it goes by. */
  readonly kind: string;
  /** `2 bladzijden, 120 KB` */
  readonly measure: string;
  /** What it is for, where its name does not say. */
  readonly purpose?: string;
}

/**
 * The page that leads to everything: what the template says, with the shelf of papers behind its first `section.held`. A
 * small script of our own, the only one of a pack, makes the buttons work; without it they are not there, and every file
 * can still be opened.
 */
export function writeIndexPage(
  document: DocumentTree,
  shelf: Shelf,
  info: PageInfo,
  theme: Theme,
  resources: PageResources,
): string {
  const { pictures, fonts } = resources;
  const { children } = document;
  const head = children.findIndex((node) => node.kind === 'element' && variant(node) === 'held') + 1;
  const body = (part: typeof children): string =>
    writeBody({ children: part }, info.language, theme, pictures);
  const sheets = [...new Set(shelf.papers.map(({ sheet }) => sheet))];
  const main = [
    body(children.slice(0, head)),
    group(
      'Voor ouders',
      shelf.papers.filter(({ readers }) => readers === 'parents'),
    ),
    group(
      'Voor school',
      shelf.papers.filter(({ readers }) => readers === 'school'),
    ),
    otherFiles(shelf.others),
    body(children.slice(head)),
    '<p id="melding" role="status"></p>',
  ].join('\n');
  const kept = stores(shelf, info.language, theme, pictures);
  const isShown = (name: string): boolean =>
    main.includes(`"#beeld-${name}"`) || kept.includes(`data-beeld="${name}"`);
  const shown = new Map([...pictures].filter(([name]) => isShown(name)));
  return writePage(info, {
    style: `${styleSheet(theme, fonts, { text: info.footer, direction: directionOfLanguage(info.language) })}\n${indexStyle(theme, sheets)}`,
    main,
    behind: `<div id="druk"></div>\n${pictureStore(shown, theme)}\n${kept}`,
    script: INDEX_SCRIPT,
  });
}

function group(title: string, papers: readonly ShelfPaper[]): string {
  if (papers.length === 0) return '';
  return `<h2>${title}</h2>\n<div class="stapel">\n${papers.map(card).join('\n')}\n</div>`;
}

function card(paper: ShelfPaper): string {
  const { label, purpose, picture, files } = paper;
  const first = files[0];
  const cover =
    picture && first
      ? `<a class="omslag" href="${escapeAttribute(first.name)}"><span class="weg">Eerste bladzijde van ${escapeText(label)}</span>${picture}</a>`
      : '';
  const links = files.map((file) => `<li>${fileLink(file, label)}</li>`).join('');
  return `<section class="stuk">${cover}<div>
<h3>${escapeText(label)}</h3>
<p>${escapeText(purpose)}</p>
<ul class="bestanden">${links}</ul>
<p class="knoppen">${buttons(paper)}</p>
${messages(paper)}</div></section>`;
}

/** The words of a link alone tell it apart: the name of the paper is there for who does not see the card. */
function fileLink({ name, kind, measure }: ShelfFile, label: string): string {
  return `<a href="${escapeAttribute(name)}"><span class="weg">${escapeText(label)}: </span>${escapeText(kind)}</a> <small>${escapeText(measure)}</small>`;
}

function buttons({ name, label, message, parts = [] }: ShelfPaper): string {
  // Nobody sends all messages at once: then each has a button of its own.
  const copies = message && parts.length === 0;
  return [
    ...(copies
      ? [button('tekst', name, 'Kopieer tekst', label), button('mail', name, 'Kopieer voor mail', label)]
      : []),
    button('druk', name, 'Print', label),
  ].join(' ');
}

/** The messages of a paper, each with a button; a mail is copied with its style, and without it where that cannot be pasted. */
function messages({ name, parts = [] }: ShelfPaper): string {
  if (parts.length === 0) return '';
  const items = parts.map(
    ({ title, where }, i) =>
      `<li><span><strong>${escapeText(title)}</strong><br><small>${escapeText(where)}</small></span> ${button('bericht', partName(name, i), 'Kopieer', `${title}, ${where}`)}</li>`,
  );
  return `<details class="berichten" hidden>
<summary>Kopieer één bericht (${parts.length})</summary>
<ul>${items.join('\n')}</ul>
</details>
`;
}

function partName(name: string, index: number): string {
  return `${name}-${index + 1}`;
}

/** Hidden until the script shows it. */
function button(does: string, name: string, words: string, about: string): string {
  return `<button type="button" hidden data-doe="${does}" data-stuk="${escapeAttribute(name)}">${words}<span class="weg">: ${escapeText(about)}</span></button>`;
}

function otherFiles(files: readonly ShelfFile[]): string {
  if (files.length === 0) return '';
  const items = files.map(
    ({ name, kind, measure, purpose = '' }) =>
      `<li><a href="${escapeAttribute(name)}">${escapeText(kind)}</a> <small>${escapeText(measure)}</small><br>${escapeText(purpose)}</li>`,
  );
  return `<h2>Ook gemaakt</h2>\n<ul>${items.join('\n')}</ul>`;
}

/** What the buttons take: inert until they are pressed. A mail is kept as text, because the page's policy has no inline style. */
function stores({ papers }: Shelf, language: string, theme: Theme, pictures: Pictures): string {
  const pointTo: PointTo = (name) => ({ 'data-beeld': name });
  return papers
    .flatMap(({ name, title, sheet, document, message, parts = [] }) => [
      ...(message && parts.length === 0 ? copies(name, message) : []),
      ...parts.flatMap((part, i) => copies(partName(name, i), part)),
      `<template id="druk-${name}" data-vel="${sheet}" data-titel="${escapeAttribute(title)}">${writeBody(document, language, theme, pictures, pointTo)}</template>`,
    ])
    .join('\n');
}

function copies(name: string, { text, mail }: CopiedMessage): string[] {
  return [
    `<template id="tekst-${name}"><pre>${escapeText(text)}</pre></template>`,
    `<template id="mail-${name}"><pre>${escapeText(mail)}</pre></template>`,
  ];
}
