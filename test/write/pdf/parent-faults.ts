import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { isElement, structureOf, type TaggedPart, withAllBelow } from './structure-of.ts';

/** The parent tree: what stands under each key (ISO 32000-1, 14.7.4.4). */
function parentTree({ catalog }: PDFDocument): ReadonlyMap<number, PDFObject | undefined> {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray)
    .asArray();
  const tree = new Map<number, PDFObject | undefined>();
  for (const [at, key] of numbers.entries()) {
    if (at % 2 === 0 && key instanceof PDFNumber) tree.set(key.asNumber(), numbers[at + 1]);
  }
  return tree;
}

/** Content and annotations from which the parent tree does not lead back to the element that has them. */
export async function parentFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = parentTree(pdf);
  const keyOf = (holder: PDFDict | undefined, name: string): number =>
    holder?.lookupMaybe(PDFName.of(name), PDFNumber)?.asNumber() ?? -1;
  const parentOf = ({ kind, page, id }: TaggedPart): PDFObject | undefined => {
    if (kind === 'annotation')
      return tree.get(keyOf(pdf.context.lookup(PDFRef.of(id), PDFDict), 'StructParent'));
    const node = pdf.getPages().find(({ ref }) => ref.objectNumber === page)?.node;
    return pdf.context.lookup(tree.get(keyOf(node, 'StructParents')), PDFArray).get(id);
  };
  return withAllBelow(await structureOf(bytes)).flatMap(({ id, role, kids }) =>
    kids.flatMap((part) => {
      if (isElement(part)) return [];
      const parent = parentOf(part);
      const isItsOwn = parent instanceof PDFRef && parent.objectNumber === id;
      return isItsOwn ? [] : [`${part.kind} ${part.id} of ${role} ${id} leads to ${parent}`];
    }),
  );
}
