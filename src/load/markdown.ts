import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { type TrustedHtml, trustHtml } from '../model/trusted-html.ts';

/** What a body may hold: text, lists, bold, links, line breaks. Tokens of any other type are refused. */
const ALLOWED = new Set([
  'paragraph_open',
  'bullet_list_open',
  'ordered_list_open',
  'list_item_open',
  'inline',
  'text',
  'variable',
  'strong_open',
  'link_open',
  'softbreak',
  'hardbreak',
]);

const NAME = '[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*';
const VARIABLE = new RegExp(
  `^\\{\\{\\s*(?:(?<open>#if)\\s+${NAME}|(?<middle>else)|(?<close>/if)|${NAME})\\s*\\}\\}$`,
);
const LINK = new RegExp(`^(?:https://|mailto:|tel:|\\{\\{${NAME}\\}\\}$)`, 'i');
const RAW_HTML = /<(?!https:|mailto:|tel:)[a-z!?/][^>]{0,30}>?/i;

/**
 * Checked Markdown into HTML that templates may print as it is. Variables (`{{school.naam}}`) and conditions
 * (`{{#if contact.telefoon}}…{{else}}…{{/if}}`, within one paragraph) come through untouched; any other brace or
 * backslash is written as an entity, so that nothing else can become one when the templates are filled.
 * `firstLine` is the line of the file on which the body starts. Problems: document-element-not-allowed,
 * value-not-a-link, template-syntax, template-raw-output, template-unknown-helper.
 */
export function markdownToHtml(body: string, file: string, firstLine: number): Outcome<TrustedHtml> {
  const tokens = reader.parse(body, {});
  const problems = tokens.flatMap((token) => {
    const line = firstLine + (token.map?.[0] ?? 0);
    const own = token.type === 'inline' ? inlineProblems(token, line) : refusedType(token, line);
    return own.map((problem) => ({ ...problem, file }));
  });
  return problems.length > 0
    ? bad(problems)
    : good(trustHtml(reader.renderer.render(tokens, reader.options, {})));
}

function createReader(): MarkdownIt {
  const markdown = createMarkdown({ html: false, linkify: false, typographer: false });
  markdown.disable('reference'); // a definition elsewhere would vanish from the text without a word
  markdown.validateLink = () => true; // every link is checked below, so that a refused one has a line
  const encode = markdown.normalizeLink;
  markdown.normalizeLink = (url) => (url.includes('{{') ? url : encode(url));
  markdown.inline.ruler.before('text', 'variable', (state, silent) => {
    const found = /^\{\{[^{}]*\}\}(?!\})/.exec(state.src.slice(state.pos, state.pos + 200));
    if (!found || state.src[state.pos - 1] === '{') return false;
    if (!silent) state.push('variable', '', 0).content = found[0];
    state.pos += found[0].length;
    return true;
  });
  markdown.renderer.rules.variable = (tokens, at) => tokens[at]?.content ?? '';
  markdown.renderer.rules.text = (tokens, at) =>
    markdown.utils
      .escapeHtml(tokens[at]?.content ?? '')
      .replace(/[{}\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return markdown;
}

const reader = createReader();

function refusedType(token: Token, line: number): Problem[] {
  if (token.nesting === -1 || ALLOWED.has(token.type)) return [];
  return [
    {
      code: 'document-element-not-allowed',
      level: 'error',
      line,
      detail: { element: token.tag || token.type },
    },
  ];
}

function inlineProblems(inline: Token, firstLine: number): Problem[] {
  const problems: Problem[] = [];
  const html = RAW_HTML.exec(inline.content);
  if (html) {
    const line = firstLine + lineBreaks(inline.content.slice(0, html.index));
    problems.push({
      code: 'document-element-not-allowed',
      level: 'error',
      line,
      detail: { element: html[0] },
    });
  }
  let line = firstLine;
  /** Levels of bold and links in which each open condition began: it must end in the same one. */
  const open: number[] = [];
  const refuse = (code: Problem['code'], value: string) =>
    problems.push({ code, level: 'error', line, detail: { value } });

  for (const token of inline.children ?? []) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
    problems.push(...refusedType(token, line));
    if (token.type === 'link_open') {
      const href = String(token.attrGet('href'));
      if (!LINK.test(href)) refuse('value-not-a-link', href);
    }
    if (token.type === 'text') {
      const braces = /\{\{\{.*|\{\{&.*|\{\{.*|.{0,30}\}\}/.exec(token.content)?.[0];
      if (braces)
        refuse(/^\{\{[{&]/.test(braces) ? 'template-raw-output' : 'template-syntax', braces.slice(0, 60));
      if (token.content.includes('](')) refuse('value-not-a-link', token.content.slice(0, 60));
    }
    if (token.type === 'variable') {
      const shape = VARIABLE.exec(token.content);
      const { open: opens, middle, close } = shape?.groups ?? {};
      if (!shape)
        refuse(
          token.content.startsWith('{{&') ? 'template-raw-output' : 'template-unknown-helper',
          token.content,
        );
      if (opens) open.push(token.level);
      if ((middle || close) && open.at(-1) !== token.level) refuse('template-syntax', token.content);
      if (close) open.pop();
    }
  }
  if (open.length > 0) refuse('template-syntax', '{{#if}}');
  return problems;
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
