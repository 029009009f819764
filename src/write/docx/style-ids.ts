import type { ParagraphStyle, TableStyle } from '../../model/tree.ts';

/** A style of a paragraph that prints nothing of the tree: what carries a drawn line, parts tables, ends a section. */
export type StructureStyle = 'rule' | 'tableSeparator' | 'sectionEnd' | 'pageNumber';

/** The styles of tables: with the drawn grid, and without any line for what stands side by side. */
export const TABLE_STYLE_IDS = { grid: 'tableGrid', sideBySide: 'tableSideBySide' } as const;

/** How a paragraph differs from its style: kept with what follows, or of the letterhead's own size. */
export interface ParagraphVariant {
  readonly kept: boolean;
  readonly sizePt?: number | undefined;
}

/** How a paragraph of a cell differs from its style: kept with the next row, or after another paragraph. */
export interface CellVariant {
  readonly kept: boolean;
  readonly following: boolean;
}

function sizeName(sizePt: number | undefined): string {
  return sizePt === undefined ? '' : `${sizePt}`.replace('.', '_');
}

/** The id of a paragraph style or of one of its variants: the tree's name for it, then what differs. */
export function paragraphStyleId(style: ParagraphStyle, { kept, sizePt }: ParagraphVariant): string {
  return `${style}${sizeName(sizePt)}${kept ? 'Kept' : ''}`;
}

/** The id of a cell's paragraph style at one size, or of one of its variants. */
export function cellStyleId(style: TableStyle, sizePt: number, { kept, following }: CellVariant): string {
  return `${style}${sizeName(sizePt)}${following ? 'Following' : ''}${kept ? 'Kept' : ''}`;
}
