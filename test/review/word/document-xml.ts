import type { PartName, ReviewedDocument, ReviewedParagraph } from '../../../src/model/reviewed.ts';
import type { WordPage } from '../../../src/model/word-file.ts';
import { type AddImage, emptyParagraph, type LookedParagraph, paragraphXml } from './paragraph-xml.ts';
import { contentTableXml, sideBySideXml } from './table-xml.ts';

const ORGANS: readonly PartName[] = ['parentOrgan', 'issuingOrgan'];
const MOTTO: readonly PartName[] = ['quocHieu', 'tieuNgu'];
const CODE: readonly PartName[] = ['documentCode', 'correspondenceSubject'];
const PLACES: readonly PartName[] = ['toPlacesTitle', 'toPlaces', 'drafterCode'];
const SIGNER: readonly PartName[] = ['competence', 'signatureSpace', 'signerName'];
const LETTERHEAD: readonly PartName[] = [...ORGANS, ...MOTTO, ...CODE, 'promulgation'];
const SIGNATURE: readonly PartName[] = [...PLACES, ...SIGNER];

function isLooked(block: ReviewedDocument['blocks'][number]): block is LookedParagraph {
  return block.type === 'paragraph' && block.look !== undefined;
}

/** Width of a page between its margins, in twips. */
function frameOf({ widthTwips, leftTwips, rightTwips }: WordPage): number {
  return widthTwips - leftTwips - rightTwips;
}

/** The width that the parts of a column say they stand in. */
function widthOf(paragraphs: readonly ReviewedParagraph[], otherwise: number): number {
  return paragraphs.find(({ look }) => look?.widthTwips !== undefined)?.look?.widthTwips ?? otherwise;
}

/** Writes one document of an example as Word has it: letterhead and signature in tables without lines. */
export function documentXml({ blocks, sections }: ReviewedDocument, addImage: AddImage): string {
  const [section] = sections;
  if (!section) throw new Error('An example has a page');
  const frame = frameOf(section.page);
  const named = (parts: readonly PartName[]) =>
    blocks.filter(isLooked).filter(({ part }) => parts.includes(part));
  // On a page of other margins the columns stay as they are, and running text fills the new width.
  const inFrame = (paragraph: LookedParagraph): LookedParagraph => ({
    ...paragraph,
    look: { ...paragraph.look, widthTwips: frame },
  });
  const written = (paragraphs: readonly LookedParagraph[]) =>
    paragraphs.map((paragraph) => paragraphXml(paragraph, addImage)).join('');
  const columnsOf = (left: readonly PartName[], right: readonly PartName[], share: number) =>
    [
      widthOf(named(left), Math.round(frame * share)),
      widthOf(named(right), frame - Math.round(frame * share)),
    ] as const;
  const letterhead = () => {
    const rows = [
      [named(ORGANS), named(MOTTO)],
      [named(CODE), named(['promulgation'])],
    ] as const;
    const filled = rows.filter((cells) => cells.some((cell) => cell.length > 0));
    return sideBySideXml(
      columnsOf(ORGANS, MOTTO, 0.4),
      filled.map(([left, right]) => [written(left), written(right)] as const),
    );
  };
  const signature = () => {
    const [signers, names] = [named(['competence']), named(['signerName'])];
    const space = names.length > 0 ? emptyParagraph().repeat(3) : '';
    const signer = written(signers) + space + written(names);
    return sideBySideXml(columnsOf(PLACES, SIGNER, 0.5), [[written(named(PLACES)), signer]]);
  };
  let hasLetterhead = false;
  let hasSignature = false;
  return blocks
    .map((block) => {
      if (block.type === 'table') return contentTableXml(block, addImage);
      if (LETTERHEAD.includes(block.part)) {
        const first = !hasLetterhead;
        hasLetterhead = true;
        return first ? letterhead() : '';
      }
      if (SIGNATURE.includes(block.part)) {
        const first = !hasSignature;
        hasSignature = true;
        return first ? signature() : '';
      }
      return isLooked(block) ? paragraphXml(inFrame(block), addImage) : '';
    })
    .join('');
}
