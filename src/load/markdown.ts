import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import { forbiddenIn } from '../model/fields.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import { type TrustedHtml, trustHtml } from '../model/trusted-html.ts';
import { MOST_PROBLEMS } from '../source/validate.ts';
import { Conditions, type Fault, loneBraces } from './variables.ts';

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

const LINK = /^(?:https:\/\/|mailto:|tel:)/i;
const RAW_HTML = /<(?!https:|mailto:|tel:)[a-z!?/][^>]{0,30}>?/i;

/**
 * Checked Markdown into HTML that templates may print as it is. Variables (`{{school.naam}}`) and conditions
 * (`{{#if contact.telefoon}}…{{else}}…{{/if}}`, within one paragraph) come through untouched; any other brace or
 * backslash is written as an entity, so that nothing else can become one when the templates are filled.
 * `firstLine` is the line of the file on which the body starts. Problems, all at once: document-element-not-allowed,
 * document-attribute-not-allowed, value-not-a-link, value-control-character, template-unknown-variable, template-syntax,
 * template-raw-output, template-unknown-helper.
 */
export function markdownToHtml(body: string, file: string, firstLine: number): Outcome<TrustedHtml> {
  const tokens = reader.parse(body, {});
  const found = [...controls(body, firstLine), ...blockProblems(tokens, firstLine)];
  // The same thing many times on a line is one thing to mend.
  const problems = new Map(found.map((one) => [JSON.stringify(one), { ...one, file }]));
  return problems.size > 0
    ? bad([...problems.values()].slice(0, MOST_PROBLEMS))
    : good(trustHtml(reader.renderer.render(tokens, reader.options, {})));
}

function controls(body: string, firstLine: number): Problem[] {
  return body.split(/\r\n|\n/).flatMap((text, index): Problem[] => {
    const character = forbiddenIn(text);
    const place = { level: 'error', line: firstLine + index } as const;
    return character ? [{ code: 'value-control-character', ...place, detail: { character } }] : [];
  });
}

function blockProblems(tokens: readonly Token[], firstLine: number): Problem[] {
  const problems: Problem[] = [];
  let line = firstLine;
  /** The level of the element that was refused and is not closed yet: what lies in it needs no word of its own. */
  let refused: number | undefined;
  for (const token of tokens) {
    if (token.map) line = firstLine + token.map[0];
    if (refused === undefined) {
      const own = token.type === 'inline' ? inlineProblems(token, line) : refusedType(token, line);
      problems.push(...own);
      if (own.length > 0 && token.nesting === 1) refused = token.level;
    } else if (token.nesting === -1 && token.level === refused) refused = undefined;
  }
  return problems;
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
  const element = token.tag || token.type;
  if (token.nesting === -1) return [];
  if (!ALLOWED.has(token.type))
    return [{ code: 'document-element-not-allowed', level: 'error', line, detail: { element } }];
  const extra = (token.attrs ?? []).filter(([name]) => name !== 'href');
  return extra.map(([attribute]) => ({
    code: 'document-attribute-not-allowed',
    level: 'error',
    line,
    detail: { element, attribute },
  }));
}

function inlineProblems(inline: Token, firstLine: number): Problem[] {
  const problems: Problem[] = [];
  const html = RAW_HTML.exec(inline.content);
  if (html) {
    const line = firstLine + lineBreaks(inline.content.slice(0, html.index));
    const detail = { element: html[0] };
    problems.push({ code: 'document-element-not-allowed', level: 'error', line, detail });
  }
  let line = firstLine;
  const conditions = new Conditions();
  const refuse = (...faults: readonly (Fault | undefined)[]) => {
    for (const fault of faults) if (fault) problems.push({ ...fault, level: 'error', line });
  };
  const noLink = (value: string): Fault => ({ code: 'value-not-a-link', detail: { value } });

  for (const token of inline.children ?? []) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1;
    problems.push(...refusedType(token, line));
    if (token.type === 'link_open') {
      const href = String(token.attrGet('href'));
      if (href.includes('{{')) refuse(...conditions.meetLink(href));
      else if (!LINK.test(href)) refuse(noLink(href));
    }
    if (token.type === 'text') {
      if (/\{\{|\}\}/.test(token.content)) {
        const braces = /\{\{.*/.exec(token.content) ?? /.{0,30}\}\}/.exec(token.content);
        refuse(loneBraces(braces?.[0] ?? ''));
      }
      if (token.content.includes('](')) refuse(noLink(token.content.slice(0, 60)));
    }
    if (token.type === 'variable') refuse(conditions.meet(token.content, token.level));
  }
  refuse(conditions.end());
  return problems;
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
