import { FORMAT_WORDS, indexView, purposeOf } from '../fill/index-view.ts';
import {
  type CopiedMessage,
  type Shelf,
  type ShelfFile,
  type ShelfPaper,
  writeIndexPage,
} from '../html/index-page.ts';
import { mailBody } from '../html/mail.ts';
import type { DocumentTree } from '../model/document.ts';
import { FORMATS, fileName, type OutputFile } from '../model/output.ts';
import { listedName } from '../model/paper.ts';
import { good, type Outcome } from '../model/problem.ts';
import { plainText } from '../text/plain-text.ts';
import { fillAndRead, pageInfo } from './fill-and-read.ts';
import type { PdfWriter } from './paper-writers.ts';
import type { RenderedPaper } from './render.ts';
import { separateMessages } from './separate-messages.ts';
import type { Workshop } from './workshop.ts';

/** The piece whose papers hold messages that are sent on different days. */
const MANY_MESSAGES = 'herinneringen';

const INDEX = { name: 'index', label: 'Overzicht' };

/** What files that belong to no paper are called, and what they are for. */
const OTHERS: Readonly<Record<string, { readonly kind: string; readonly purpose: string }>> = {
  'boekje.pdf': {
    kind: 'Alles in één boekje',
    purpose: 'Alle stukken achter elkaar, met een inhoud en een printlijst.',
  },
  'bijeenkomst.ics': {
    kind: 'De bijeenkomst voor uw agenda',
    purpose:
      'Open dit op uw telefoon of computer. Dan staat de bijeenkomst in uw agenda. Ouders kunnen dat ook.',
  },
  'planning.ics': {
    kind: 'De taken voor uw agenda',
    purpose: 'Open dit, dan staan alle taken op hun dag. Dit is voor school.',
  },
  'afspraken.yaml': {
    kind: 'Afspraken om in te vullen',
    purpose: 'Vul dit na de bijeenkomst in. Dan maakt samenspel er een terugblik van.',
  },
};

/**
 * The page that leads to everything that was made.
 * @param pdf draws the first pages; without it the page has no pictures
 */
export function renderIndex(
  shop: Workshop,
  papers: readonly RenderedPaper[],
  files: readonly OutputFile[],
  pdf: PdfWriter | undefined,
): Outcome<OutputFile> {
  const view = { ...shop.viewOf(INDEX), ...indexView(shop.programme, files) };
  const tree = fillAndRead(shop, INDEX.name, view);
  if (!tree.ok) return tree;
  const shelf: Shelf = {
    papers: papers.flatMap((one) => (one.files.length > 0 ? [shelfPaper(one, shop, pdf)] : [])),
    others: files.flatMap((file) => {
      const known = OTHERS[file.name];
      return known ? [{ name: file.name, measure: measureOf(file), ...known }] : [];
    }),
  };
  const page = writeIndexPage(tree.value, shelf, pageInfo(shop, INDEX), shop.theme, shop.resources.page);
  return good({ name: `${INDEX.name}.html`, bytes: new TextEncoder().encode(page) });
}

function shelfPaper(
  { paper, info, theme, tree, message, laidOut, files }: RenderedPaper,
  { programme }: Workshop,
  pdf: PdfWriter | undefined,
): ShelfPaper {
  const { name, readers, sheet } = paper;
  return {
    name,
    label: listedName(paper),
    purpose: purposeOf(paper, programme),
    readers,
    sheet,
    ...(laidOut && pdf ? { picture: pdf.picture(laidOut) } : {}),
    files: FORMATS.flatMap((format): ShelfFile[] => {
      const file = files.find((one) => one.name === fileName(name, format));
      return file ? [{ name: file.name, kind: FORMAT_WORDS[format], measure: measureOf(file) }] : [];
    }),
    document: tree,
    title: info.title,
    ...(message
      ? {
          message: copied(message),
          parts:
            paper.piece === MANY_MESSAGES
              ? separateMessages(message).map(({ content, ...part }) => ({ ...part, ...copied(content) }))
              : [],
        }
      : {}),
  };

  function copied(document: DocumentTree): CopiedMessage {
    return {
      text: plainText(document, info.language),
      mail: mailBody(document, info.language, theme),
    };
  }
}

/** `2 bladzijden, 120 KB`. */
function measureOf({ bytes, pages }: OutputFile): string {
  const size = `${Math.max(1, Math.round(bytes.byteLength / 1000))} KB`;
  return pages === undefined ? size : `${pages} ${pages === 1 ? 'bladzijde' : 'bladzijden'}, ${size}`;
}
