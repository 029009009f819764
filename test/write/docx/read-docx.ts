import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A DOCX taken apart by nothing of ours: fflate's inflate and an XML parser. */
export interface OpenedDocx {
  /** Paths of the parts, in the order of the archive. */
  readonly paths: readonly string[];
  /** The root element of an XML part. */
  readonly part: (path: string) => Element;
  /** The source text of a part. */
  readonly source: (path: string) => string;
}

/** Opens the bytes of a DOCX. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const files = unzipSync(bytes);
  const source = (path: string): string => {
    const file = files[path];
    if (!file) throw new Error(`No part ${path}`);
    return strFromU8(file);
  };
  const parsed = new Map<string, Element>();
  const part = (path: string): Element => {
    const before = parsed.get(path);
    if (before) return before;
    const root = new DOMParser().parseFromString(source(path), 'text/xml').documentElement;
    if (!root) throw new Error(`No root element in ${path}`);
    parsed.set(path, root);
    return root;
  };
  return { paths: Object.keys(files), part, source };
}

/** The child elements, in order. */
export function childElements(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** The children of that qualified name. */
export function children(element: Element, name: string): readonly Element[] {
  return childElements(element).filter((child) => child.tagName === name);
}

/** The first child of that name, following each name in turn; undefined where the way ends. */
export function descend(element: Element, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => at && children(at, name)[0], element);
}

/** All elements of that name below. */
export function all(element: Element, name: string): readonly Element[] {
  return Array.from(element.getElementsByTagName(name));
}

/** The `w:val` at the end of a way of child elements. */
export function value(element: Element, ...names: readonly string[]): string | undefined {
  return descend(element, ...names)?.getAttribute('w:val') ?? undefined;
}

const INLINE_TEXT: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:tab': '\t' };

function runText(run: Element): string {
  return childElements(run)
    .map((child) =>
      child.tagName === 'w:t' ? (child.textContent ?? '') : (INLINE_TEXT[child.tagName] ?? ''),
    )
    .join('');
}

/** The text of one `w:p`; a line break as a newline. */
export function paragraphText(paragraph: Element): string {
  return children(paragraph, 'w:r').map(runText).join('');
}

/** The `w:p` elements of the main part in the order of the page. */
export function bodyParagraphs(docx: OpenedDocx): readonly Element[] {
  return all(docx.part('word/document.xml'), 'w:p');
}

/** The `w:p` whose text begins so. */
export function paragraphWith(docx: OpenedDocx, start: string): Element {
  const found = bodyParagraphs(docx).find((each) => paragraphText(each).startsWith(start));
  if (!found) throw new Error(`No paragraph begins "${start}"`);
  return found;
}

/** The style id of a `w:p`. */
export function styleOf(paragraph: Element): string | undefined {
  return value(paragraph, 'w:pPr', 'w:pStyle');
}

/** The definition of a style. */
export function styleDefinition(docx: OpenedDocx, id: string): Element {
  const found = all(docx.part('word/styles.xml'), 'w:style').find(
    (style) => style.getAttribute('w:styleId') === id,
  );
  if (!found) throw new Error(`No style ${id}`);
  return found;
}
