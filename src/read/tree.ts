import { type DefaultTreeAdapterTypes, html as markup, parseFragment, type Token } from 'parse5';
import { type DocumentNode, type DocumentTree, type ElementNode, textOf } from '../model/document.ts';
import { ALLOWED, contentOf, DIRECTIONS, ELEMENTS, type ElementSpec, type Tag } from '../model/elements.ts';
import { FACT_CLASSES } from '../model/icons.ts';
import { type Pictures, pictureName } from '../model/picture.ts';
import { bad, good, type Outcome, type Problem, type ProblemCode } from '../model/problem.ts';
import { fits } from './attributes.ts';
import { foldWhiteSpace } from './white-space.ts';

type Parsed = DefaultTreeAdapterTypes.ChildNode;

/** Something that is wrong with a document as a whole, and the element to show; the document's start when it is absent. */
export interface Fault {
  readonly at?: ElementNode;
  readonly code: ProblemCode;
  readonly detail: Readonly<Record<string, string>>;
}

/**
 * Reads filled HTML into the closed document tree. This is the wall that always stands: every element, attribute,
 * variant, link and nesting outside the table in `model/elements.ts` is refused, with the line and an excerpt.
 * @param name the template's name, for the messages
 * @param pictures the pictures that there are; any name may stand when it is absent
 * @param rules what else is asked of the nodes, once there is nothing else to refuse
 */
export function readTree(
  html: string,
  name: string,
  pictures?: Pictures,
  rules: readonly ((nodes: readonly DocumentNode[]) => readonly Fault[])[] = [],
): Outcome<DocumentTree> {
  const reader = new Reader(html, name, pictures);
  const fragment = parseFragment(html, {
    sourceCodeLocationInfo: true,
    onParseError: (error) =>
      reader.refuse('document-markup-broken', error.startLine, error.startOffset, { reason: error.code }),
  });
  const children = reader.readAll(fragment.childNodes, undefined, ALLOWED.blocks);
  reader.refuseLostTags();
  if (reader.problems.length === 0)
    for (const fault of rules.flatMap((rule) => rule(children))) reader.refuseWhole(fault);
  if (reader.problems.length > 0) return bad(reader.problems);
  return good({ children: foldWhiteSpace(children) });
}

class Reader {
  readonly problems: Problem[] = [];
  /** Where each element stands. */
  private readonly places = new Map<ElementNode, Token.ElementLocation>();
  /** Where the tags stand that became elements. */
  private readonly tagOffsets = new Set<number>();
  private readonly html: string;
  private readonly name: string;
  private readonly pictures: Pictures | undefined;

  constructor(html: string, name: string, pictures: Pictures | undefined) {
    this.html = html;
    this.name = name;
    this.pictures = pictures;
  }

  refuse(
    code: ProblemCode,
    line: number | undefined,
    offset: number | undefined,
    detail: Record<string, string | readonly string[]>,
  ): void {
    const excerpt = this.html.slice(offset ?? 0, (offset ?? 0) + 60).replace(/\s+/g, ' ');
    this.problems.push({
      code,
      level: 'error',
      file: this.name,
      ...(line ? { line } : {}),
      detail: { ...detail, excerpt },
    });
  }

  refuseWhole({ at, code, detail }: Fault): void {
    const place = at && this.places.get(at);
    this.refuse(code, place?.startLine ?? 1, place?.startOffset ?? 0, detail);
  }

  /**
   * A parser drops tags that it has no place for (a stray end tag, a cell outside a table, a doctype) without a word.
   * So the tags in the text are counted against the elements that came of them.
   */
  refuseLostTags(): void {
    const text = this.html.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
    const tags = [...text.matchAll(/<(?:!doctype|\/?[a-z][^\s>/]*)/gi)];
    const lost = tags.find((tag) => !this.tagOffsets.has(tag.index));
    if (!lost || this.problems.length > 0) return;
    const line = text.slice(0, lost.index).split('\n').length;
    this.refuse('document-markup-broken', line, lost.index, { reason: 'tag-without-place' });
  }

  readAll(nodes: readonly Parsed[], parent: Tag | undefined, allowed: readonly Tag[]): DocumentNode[] {
    return nodes.flatMap((node) => this.read(node, parent, allowed));
  }

  private read(node: Parsed, parent: Tag | undefined, allowed: readonly Tag[]): DocumentNode[] {
    if (node.nodeName === '#comment') return [];
    if (node.nodeName === '#text')
      return this.readText(node as DefaultTreeAdapterTypes.TextNode, parent, allowed);
    const element = node as DefaultTreeAdapterTypes.Element;
    const at = element.sourceCodeLocation;
    for (const place of [at?.startTag ?? at, at?.endTag]) if (place) this.tagOffsets.add(place.startOffset);
    const tag = element.tagName as Tag;
    const known: ElementSpec | undefined = Object.hasOwn(ELEMENTS, tag) ? ELEMENTS[tag] : undefined;
    if (!known) {
      this.refuse('document-element-not-allowed', at?.startLine, at?.startOffset, {
        element: element.tagName,
        allowed,
      });
      return [];
    }
    if (!allowed.includes(tag)) {
      const detail = { element: tag, parent: parent ?? 'document', allowed };
      this.refuse('document-child-not-allowed', at?.startLine, at?.startOffset, detail);
    }
    const isVoid = known.content === 'empty' && element.namespaceURI === markup.NS.HTML;
    if (!isVoid && at && !at.endTag && !selfClosed(this.html, at.startOffset, at.endOffset)) {
      this.refuse('document-not-closed', at.startLine, at.startOffset, { element: tag });
    }
    const attributes = this.readAttributes(element, tag, known, parent);
    const children = this.readAll(element.childNodes, tag, ALLOWED[contentOf(tag, parent)]);
    // A link without words is nothing to a screen reader (WCAG 2.2, 2.4.4).
    if (tag === 'a' && children.map(textOf).join('').trim() === '') {
      this.refuse('document-markup-broken', at?.startLine, at?.startOffset, { reason: 'link-without-words' });
    }
    const read: ElementNode = { kind: 'element', tag, attributes, children };
    if (at) this.places.set(read, at);
    return [read];
  }

  private readText(
    node: DefaultTreeAdapterTypes.TextNode,
    parent: Tag | undefined,
    allowed: readonly Tag[],
  ): DocumentNode[] {
    const takesText = allowed.includes('strong') || parent === 'text';
    if (takesText) return [{ kind: 'text', text: node.value }];
    if (node.value.trim() !== '') {
      const at = node.sourceCodeLocation;
      // White space is part of the text; the first thing to see may stand lines further on.
      const before = node.value.slice(0, node.value.search(/\S/));
      const line = at ? at.startLine + before.split('\n').length - 1 : undefined;
      this.refuse('document-child-not-allowed', line, at ? at.startOffset + before.length : undefined, {
        element: 'tekst',
        parent: parent ?? 'document',
        allowed,
      });
    }
    return [];
  }

  private readAttributes(
    element: DefaultTreeAdapterTypes.Element,
    tag: Tag,
    known: ElementSpec,
    parent: Tag | undefined,
  ): Record<string, string> {
    const at = element.sourceCodeLocation;
    const read: Record<string, string> = {};
    for (const { name, value } of element.attrs) {
      const variants: readonly string[] = tag === 'div' && parent === 'dl' ? FACT_CLASSES : known.variants;
      const ok =
        name === 'class'
          ? variants.includes(value)
          : name === 'lang'
            ? fits('language', value)
            : name === 'dir'
              ? fits(DIRECTIONS, value)
              : Object.hasOwn(known.attributes, name) &&
                fits(known.attributes[name] ?? 'text', value) &&
                (known.attributes[name] !== 'image' || (this.pictures?.has(pictureName(value)) ?? true));
      if (ok) read[name] = value;
      else {
        const allowed =
          name === 'class' ? variants : ['class', 'lang', 'dir', ...Object.keys(known.attributes)];
        this.refuse('document-attribute-not-allowed', at?.startLine, at?.startOffset, {
          element: tag,
          attribute: name,
          value,
          allowed,
        });
      }
    }
    for (const name of known.required ?? []) {
      if (element.attrs.some((attribute) => attribute.name === name)) continue;
      this.refuse('document-attribute-not-allowed', at?.startLine, at?.startOffset, {
        element: tag,
        attribute: name,
        value: '',
        allowed: [name],
      });
    }
    return read;
  }
}

function selfClosed(html: string, start: number, end: number): boolean {
  return html.slice(start, end).endsWith('/>');
}
