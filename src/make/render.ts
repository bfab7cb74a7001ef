import { indexView } from '../fill/index-view.ts';
import { writeHtml } from '../html/write.ts';
import { type DocumentTree, type PageInfo, textOf } from '../model/document.ts';
import type { OutputFile, Piece } from '../model/output.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { readDocument } from '../read/document.ts';
import type { PackOptions, Workshop } from './workshop.ts';

/** Pages that a piece wants to fit on; it tightens when it does not, and says so when that is not enough. */
const WANTED_PAGES: Readonly<Record<Piece, number>> = { uitnodiging: 1, agenda: 2, nieuwsbrief: 4 };

const PAPER: Readonly<Record<Piece, string>> = {
  uitnodiging: 'Uitnodiging',
  agenda: 'Agenda',
  nieuwsbrief: 'Nieuwsbrief',
};

// In the metadata. It changes with the program, not with the clock: the same brief gives the same bytes on any day.
const MADE = new Date(Date.UTC(2026, 10, 21));

/** Fills, reads and writes each piece in each format. Problems of all pieces at once. */
export async function renderPieces(shop: Workshop, options: PackOptions): Promise<Outcome<OutputFile[]>> {
  const papers = options.pieces.map((piece) => ({ piece, tree: fillAndRead(shop, piece, PAPER[piece]) }));
  const problems = papers.flatMap(({ tree }) => tree.problems);
  if (problems.length > 0) return bad(problems);
  const files: OutputFile[] = [];
  const remarks: Problem[] = [];
  const pdf = options.formats.includes('pdf') ? await pdfWriter(shop) : undefined;
  for (const { piece, tree } of papers) {
    if (!tree.ok) continue;
    const info = pageInfo(shop, piece);
    if (pdf) {
      const missing = pdf.missing(tree.value);
      remarks.push(...missing);
      if (missing.length > 0) continue;
      const wanted = WANTED_PAGES[piece];
      const written = await pdf.write(tree.value, info, wanted);
      files.push({ name: `${piece}.pdf`, bytes: written.bytes, pages: written.pages });
      options.onProgress?.(`${piece}.pdf`);
      if (written.pages > wanted)
        remarks.push({
          code: 'page-overflow',
          level: 'warning',
          detail: { piece, pages: written.pages, wanted },
        });
    }
    if (options.formats.includes('html')) {
      files.push({
        name: `${piece}.html`,
        bytes: utf8(writeHtml(tree.value, info, shop.theme, shop.resources.page)),
      });
      options.onProgress?.(`${piece}.html`);
    }
  }
  return remarks.some((problem) => problem.level === 'error') ? bad(remarks) : good(files, remarks);
}

/** The page that leads to all pieces. */
export function renderIndex(shop: Workshop, files: readonly OutputFile[]): Outcome<OutputFile> {
  const say = (text: string): string => shop.engine.fillText(text, shop.viewOf(''));
  const extra = indexView(shop.programme, files, say);
  const tree = fillAndRead(
    { ...shop, viewOf: (paper) => ({ ...shop.viewOf(paper), ...extra }) },
    'index',
    'Overzicht',
  );
  if (!tree.ok) return tree;
  return good({
    name: 'index.html',
    bytes: utf8(writeHtml(tree.value, pageInfo(shop, 'overzicht'), shop.theme, shop.resources.page)),
  });
}

function fillAndRead(shop: Workshop, template: string, paper: string): Outcome<DocumentTree> {
  const filled = shop.engine.fill(template, shop.viewOf(paper));
  return filled.ok ? readDocument(filled.value, `${template}.hbs`) : filled;
}

function pageInfo(shop: Workshop, piece: string): PageInfo {
  const { programme } = shop;
  const { school } = programme.brief;
  const title = `${piece.charAt(0).toUpperCase()}${piece.slice(1)}: ${programme.title}`;
  return {
    title,
    language: 'nl',
    author: school.name,
    subject: `${programme.kind.title} van ${school.name}`,
    footer: [school.name, school.place].filter(Boolean).join(', '),
  };
}

/** Fonts parsed once for the pack; nothing of PDFKit loads when no PDF is asked. */
async function pdfWriter(shop: Workshop) {
  const [{ writePdf }, { loadFonts, missingCharacters }] = await Promise.all([
    import('../pdf/write.ts'),
    import('../pdf/fonts.ts'),
  ]);
  const fonts = loadFonts(shop.resources.fontDirectory);
  return {
    write: (tree: DocumentTree, info: PageInfo, wanted: number) =>
      writePdf(tree, info, shop.theme, fonts, shop.resources.images, MADE, wanted),
    missing: (tree: DocumentTree): Problem[] => {
      const text = tree.children.map(textOf).join('\n');
      return missingCharacters(text, fonts).map((character) => unprintable(character, text, shop));
    },
  };
}

function unprintable(character: string, text: string, shop: Workshop): Problem {
  const at = text.indexOf(character);
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const excerpt = text
    .slice(Math.max(0, at - 25), at + 25)
    .replace(/\s+/g, ' ')
    .trim();
  return {
    code: 'character-not-printable',
    level: 'error',
    file: shop.source.file,
    detail: { character, code, excerpt },
  };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
