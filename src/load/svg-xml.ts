import { lineCounter } from '../source/line-counter.ts';

/** An element of an SVG file, with its elements; text between them is not kept, for nothing that we draw is text. */
export interface XmlElement {
  /** As it is written, with a prefix when it has one. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

/** Why something in an SVG file cannot be used; the sentences stand with the other Dutch messages. */
export type SvgReason =
  | 'syntax'
  | 'entity'
  | 'many'
  | 'deep'
  | 'size'
  | 'element'
  | 'text'
  | 'image'
  | 'style'
  | 'link'
  | 'script'
  | 'effect'
  | 'colour'
  | 'number'
  | 'path'
  | 'transform'
  | 'outside'
  | 'empty';

/** One thing in an SVG file that cannot be used. */
export class SvgFault extends Error {
  readonly reason: SvgReason;
  readonly line: number;
  /** The element in which it stands; empty when it stands in none. */
  readonly element: string;
  /** What is written there. */
  readonly value: string;
  constructor(reason: SvgReason, line: number, element = '', value = '') {
    super(`${reason} at line ${line}`);
    this.name = 'SvgFault';
    this.reason = reason;
    this.line = line;
    this.element = element;
    this.value = value;
  }
}

const MOST_ELEMENTS = 2000;
const DEEPEST = 40;

const NAME = String.raw`[A-Za-z_][\w.:-]{0,60}`;
const ATTRIBUTE = String.raw`\s+(${NAME})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`;
const TOKEN = new RegExp(
  [
    '<!--[\\s\\S]*?-->',
    '<\\?(?!xml-stylesheet)[\\s\\S]*?\\?>',
    '<!DOCTYPE[^>[]*(?:>|(?<subset>\\[))',
    `</(?<close>${NAME})\\s*>`,
    `<(?<open>${NAME})(?<attributes>(?:${ATTRIBUTE})*)\\s*(?<selfClosed>/?)>`,
    '(?<text>[^<]+)',
    '(?<cdata><!\\[CDATA\\[[\\s\\S]*?\\]\\]>)',
  ].join('|'),
  'y',
);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML strictly: every element closed in its turn, no entities of the file's own, nothing from elsewhere. A document
 * type without contents is passed by, as programs write it of old. Throws an SvgFault at the first thing that is wrong.
 */
export function readXml(text: string): XmlElement {
  const lineAt = lineCounter(text);
  const top: Mutable = { name: '', line: 1, attributes: new Map(), children: [] };
  const open: Mutable[] = [top];
  let count = 0;
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length; ) {
    const at = TOKEN.lastIndex;
    const line = lineAt(at);
    const found = TOKEN.exec(text)?.groups;
    const parent = open.at(-1) ?? top;
    if (!found) throw new SvgFault('syntax', line, parent.name);
    if (found.subset) throw new SvgFault('entity', line);
    if (found.close) {
      if (found.close !== parent.name) throw new SvgFault('syntax', line, found.close);
      open.pop();
    }
    if (found.open) {
      if (++count > MOST_ELEMENTS) throw new SvgFault('many', line, found.open, String(MOST_ELEMENTS));
      if (open.length > DEEPEST) throw new SvgFault('deep', line, found.open);
      const attributes = readAttributes(found.attributes ?? '', line, found.open);
      const element: Mutable = { name: found.open, line, attributes, children: [] };
      parent.children.push(element);
      if (!found.selfClosed) open.push(element);
    }
  }
  const [root, another] = top.children;
  if (open.length > 1 || !root || another) throw new SvgFault('syntax', lineAt(text.length));
  return root;
}

interface Mutable extends XmlElement {
  readonly children: XmlElement[];
}

function readAttributes(written: string, line: number, element: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(new RegExp(ATTRIBUTE, 'g'))) {
    if (attributes.has(name)) throw new SvgFault('syntax', line, element, name);
    attributes.set(name, withoutEntities(double ?? single ?? '', line, element));
  }
  return attributes;
}

function withoutEntities(value: string, line: number, element: string): string {
  return value.replace(/&(?:#(\d{1,6}|x[\da-f]{1,6})|(\w+));|&/gi, (whole, code?: string, name?: string) => {
    if (code) {
      const point = Number(code.startsWith('x') ? `0${code}` : code);
      if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
    }
    const known = name === undefined ? undefined : ENTITIES[name];
    if (known === undefined) throw new SvgFault('entity', line, element, whole);
    return known;
  });
}
