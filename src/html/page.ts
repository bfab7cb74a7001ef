import { createHash } from 'node:crypto';
import { directionOfLanguage } from '../model/direction.ts';
import type { PageInfo } from '../model/document.ts';
import { escapeAttribute, escapeText } from './escape.ts';

/** What stands in a page around its words. */
export interface PageParts {
  readonly style: string;
  /** What `main` holds, as HTML. */
  readonly main: string;
  /** What stands behind `main` and is not shown. */
  readonly behind?: string;
  /** The only script that may run; none when absent. */
  readonly script?: string;
}

/** A self-contained page. Its policy names its own style, and its script if it has one, by their hash: nothing else may run. */
export function writePage(info: PageInfo, { style, main, behind = '', script }: PageParts): string {
  const direction = directionOfLanguage(info.language);
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    "font-src data:; img-src data:; base-uri 'none'; form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escapeAttribute(info.language)}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="author" content="${escapeAttribute(info.author)}">
<meta name="description" content="${escapeAttribute(info.subject)}">
<meta name="generator" content="samenspel">
<title>${escapeText(info.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
${behind}${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

/** How a policy names a text that it allows (CSP 3, 2.3.1). */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
