import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** Marked content or an annotation that an element has: where it is. */
export interface TaggedPart {
  /** Object number of its page. */
  readonly page: number;
  /** Its number on the page; that of the annotation's object. */
  readonly id: number;
  readonly kind: 'content' | 'annotation';
}

/** An element of the structure tree as a program that reads aloud meets it. */
export interface StructureElement {
  /** Object number. */
  readonly id: number;
  readonly role: string;
  /** Its attributes by `owner.name`: `Table.Scope`, `List.ListNumbering`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly kids: readonly (StructureElement | TaggedPart)[];
}

function entry(dictionary: PDFDict, key: string): PDFObject | undefined {
  return dictionary.lookup(PDFName.of(key));
}

function listOf(value: PDFObject | undefined): readonly PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : value ? [value] : [];
}

function attributesOf(element: PDFDict): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const each of listOf(entry(element, 'A'))) {
    const held = each instanceof PDFRef ? element.context.lookup(each) : each;
    if (!(held instanceof PDFDict)) continue;
    const owner = String(entry(held, 'O')).slice(1);
    for (const [name, value] of held.entries()) {
      if (name.decodeText() !== 'O') attributes.set(`${owner}.${name.decodeText()}`, String(value));
    }
  }
  const id = entry(element, 'ID');
  if (id instanceof PDFString) attributes.set('ID', String(id));
  return attributes;
}

function partOf(kid: PDFObject, page: PDFObject | undefined): TaggedPart {
  const at = kid instanceof PDFDict ? (kid.get(PDFName.of('Pg')) ?? page) : page;
  const number = kid instanceof PDFDict ? entry(kid, 'MCID') : kid;
  const annotation = kid instanceof PDFDict ? kid.get(PDFName.of('Obj')) : undefined;
  if (!(at instanceof PDFRef)) throw new Error('Tagged content is on no page');
  if (annotation instanceof PDFRef)
    return { page: at.objectNumber, id: annotation.objectNumber, kind: 'annotation' };
  if (!(number instanceof PDFNumber)) throw new Error('Tagged content has no number');
  return { page: at.objectNumber, id: number.asNumber(), kind: 'content' };
}

function elementOf(element: PDFDict, id: number, above: PDFObject | undefined): StructureElement {
  const page = element.get(PDFName.of('Pg')) ?? above;
  const kids = listOf(entry(element, 'K')).map((raw) => {
    const kid = raw instanceof PDFRef ? element.context.lookup(raw) : raw;
    if (!kid) throw new Error('An element names a kid that is not there');
    return kid instanceof PDFDict && kid.has(PDFName.of('S'))
      ? elementOf(kid, raw instanceof PDFRef ? raw.objectNumber : 0, page)
      : partOf(kid, page);
  });
  return { id, role: String(entry(element, 'S')).slice(1), attributes: attributesOf(element), kids };
}

/** The structure tree of a PDF from its one Document element on. */
export async function structureOf(bytes: Uint8Array): Promise<StructureElement> {
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const [only, ...others] = listOf(entry(root, 'K'));
  if (!(only instanceof PDFRef) || others.length > 0) throw new Error('Not one element at the root');
  return elementOf(context.lookup(only, PDFDict), only.objectNumber, undefined);
}

/** Whether a kid is an element. */
export function isElement(kid: StructureElement | TaggedPart): kid is StructureElement {
  return 'role' in kid;
}

/** An element and all below it, in reading order. */
export function withAllBelow(element: StructureElement): readonly StructureElement[] {
  return [element, ...element.kids.filter(isElement).flatMap(withAllBelow)];
}

/** The content of an element and of all below it, in reading order. */
export function partsOf(element: StructureElement): readonly TaggedPart[] {
  return element.kids.flatMap((kid) => (isElement(kid) ? partsOf(kid) : [kid]));
}
