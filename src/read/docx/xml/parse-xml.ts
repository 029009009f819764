import { SaxesParser } from 'saxes';
import type { XmlElement } from './element.ts';
import { attributeNames, elementName, type PrefixScope, scopeOf } from './namespaces.ts';

/** Why a part could not be read as XML. */
export type XmlFault =
  | { readonly is: 'malformed'; readonly line: number; readonly column: number }
  | { readonly is: 'doctype' }
  | { readonly is: 'tooDeep' }
  | { readonly is: 'tooMany' };

/** What a part may cost. */
export interface XmlBounds {
  readonly depth: number;
  readonly elements: number;
}

/** A part's root, and how many elements it was made of. */
export interface XmlTree {
  readonly root: XmlElement;
  readonly elements: number;
}

/** Elements that say how a document was before, or only help editing it: left out with all that stands in them. */
const UNREAD: ReadonlySet<string> = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:latentStyles',
  'w:rsids',
]);

/** An element whose end has not come yet; its children so far lie on the pile of ended ones, from `firstChild` on. */
interface OpenElement {
  readonly name: string;
  readonly attributes: XmlElement['attributes'];
  readonly scope: PrefixScope;
  readonly firstChild: number;
  text: string;
}

/** Shared by the many elements that have none. */
const NO_CHILDREN: readonly XmlElement[] = [];
const NO_ATTRIBUTES: XmlElement['attributes'] = {};

const CHUNK_BYTES = 65_536;

/** OPC allows UTF-8 and UTF-16; the latter begins with its mark (ISO 29500-2, 9.1.2). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function isEmpty(attributes: object): boolean {
  for (const _ in attributes) return false;
  return true;
}

/** A parser that grows a tree; what it met is read off afterwards. */
function startTree(bounds: XmlBounds) {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  /** Elements that ended while the one around them is still open. */
  const ended: XmlElement[] = [];
  let fault: XmlFault | undefined;
  let elements = 0;
  let depth = 0;
  /** The depth at which an unread element began; nothing is kept until it ends. */
  let unreadFrom = 0;
  /** Each name once, however often it comes. */
  const names = new Map<string, string>();
  const sharedName = (name: string): string => {
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  };
  const fail = (found: XmlFault) => {
    fault ??= found;
  };
  parser.on('error', () => fail({ is: 'malformed', line: parser.line, column: parser.column + 1 }));
  parser.on('doctype', () => fail({ is: 'doctype' }));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > bounds.depth) fail({ is: 'tooDeep' });
    if (fault || unreadFrom > 0) return;
    const bare = isEmpty(tag.attributes);
    const outer = open.at(-1)?.scope;
    const scope = bare ? outer : scopeOf(tag.attributes, outer);
    const name = sharedName(elementName(tag.name, scope));
    if (UNREAD.has(name)) {
      unreadFrom = depth;
      return;
    }
    elements += 1;
    if (elements > bounds.elements) fail({ is: 'tooMany' });
    const attributes = bare ? NO_ATTRIBUTES : attributeNames(tag.attributes, scope);
    open.push({ name, attributes, scope, firstChild: ended.length, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last && unreadFrom === 0) last.text += text;
  });
  parser.on('closetag', () => {
    if (unreadFrom === depth) unreadFrom = 0;
    else if (unreadFrom === 0) {
      const last = open.pop();
      if (last) {
        const { name, attributes, firstChild, text } = last;
        const children = firstChild < ended.length ? ended.splice(firstChild) : NO_CHILDREN;
        ended.push({ name, attributes, children, text });
      }
    }
    depth -= 1;
  });
  const tree = (): XmlTree | undefined => ended[0] && { root: ended[0], elements };
  return { parser, fault: () => fault, tree };
}

/**
 * Parses a part as a tree, in time and memory bounded by its size and by `bounds`. A document type declaration is refused
 * as soon as it is met, so no entity is ever defined; ISO 29500-2, 9.1.2 forbids it.
 */
export function parseXml(bytes: Uint8Array, bounds: XmlBounds): XmlTree | XmlFault {
  const { parser, fault, tree } = startTree(bounds);
  const malformed = (): XmlFault => ({ is: 'malformed', line: parser.line, column: parser.column + 1 });
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let from = 0; from < bytes.length && !fault(); from += CHUNK_BYTES)
      parser.write(decoder.decode(bytes.subarray(from, from + CHUNK_BYTES), { stream: true }));
    const rest = decoder.decode();
    if (!fault()) parser.write(rest).close();
  } catch {
    // Bytes that are no characters of the encoding.
    return malformed();
  }
  return fault() ?? tree() ?? malformed();
}
