import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type DocumentTree,
  type ElementNode,
  type PageInfo,
  variant,
} from '../model/document.ts';
import { ELEMENTS, type Tag } from '../model/elements.ts';
import { ICONS } from '../model/icons.ts';
import type { Theme } from '../model/theme.ts';
import { styleSheet } from './style.ts';

/** What a page takes along so that it needs nothing from outside. */
export interface PageResources {
  /** The two faces as base64 WOFF2. */
  readonly fonts: { readonly regular: string; readonly bold: string };
  /** Pictures by the name in `img src="beeld:NAME"`, as data URIs. */
  readonly images: ReadonlyMap<string, string>;
}

/**
 * Writes a document as one self-contained HTML page: no script, nothing fetched, and a Content-Security-Policy that
 * says so. The text of the body is the text of the document, in its order; only decoration is added.
 */
export function writeHtml(
  document: DocumentTree,
  info: PageInfo,
  theme: Theme,
  resources: PageResources,
): string {
  const style = styleSheet(theme, resources.fonts);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  const body = document.children.map((node) => write(node, undefined, resources.images)).join('\n');
  return `<!doctype html>
<html lang="${attribute(info.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="author" content="${attribute(info.author)}">
<meta name="description" content="${attribute(info.subject)}">
<meta name="generator" content="samenspel">
<title>${text(info.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const SVG_TAGS: readonly Tag[] = ['svg', 'rect', 'path', 'text'];

function write(node: DocumentNode, parent: ElementNode | undefined, images: PageResources['images']): string {
  if (node.kind === 'text') return text(node.text);
  const inner = node.children.map((child) => write(child, node, images)).join('');
  const open = `<${node.tag}${attributes(node, images)}`;
  if (ELEMENTS[node.tag].content === 'empty' && !SVG_TAGS.includes(node.tag)) return `${open}>`;
  return `${open}>${pictogram(node, parent)}${inner}</${node.tag}>`;
}

function attributes(node: ElementNode, images: PageResources['images']): string {
  return Object.entries(node.attributes)
    .map(([name, value]) => {
      if (name !== 'src') return ` ${name}="${attribute(value)}"`;
      return ` src="${images.get(value.replace('beeld:', '')) ?? ''}"`;
    })
    .join('');
}

/** The drawing beside a fact: decoration, hidden from screen readers; the words say the same. */
function pictogram(node: ElementNode, parent: ElementNode | undefined): string {
  const icon = node.tag === 'dt' && parent ? ICONS[variant(parent) as keyof typeof ICONS] : undefined;
  return icon
    ? `<svg viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d="${icon}"></path></svg>`
    : '';
}

function text(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}

function attribute(value: string): string {
  return text(value).replace(/"/g, '&quot;');
}
