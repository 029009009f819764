import type { Inline } from '../../model/inline.ts';
import type { AgencyWords, FieldContent, NumberedRow, PassageLine } from '../../model/numbered.ts';
import type { Source } from '../../model/place.ts';
import type { CellParagraph, TableStyle } from '../../model/tree.ts';
import { amountText } from './amount-text.ts';
import { cellParagraph, hangingParagraph } from './cell-paragraph.ts';
import { fillCellTemplate } from './cell-template.ts';
import type { LeafColumn } from './columns.ts';

const STYLE_OF: Readonly<Record<NonNullable<LeafColumn['can']>, TableStyle>> = {
  giua: 'tableCenter',
  trai: 'tableLeft',
  phai: 'tableRight',
  deu: 'tableJustify',
};

/** How a column's text stands: as the plan says, else centred numbers and short facts, left agencies, justified content. */
export function columnStyle(
  { can, truong, kieu }: LeafColumn,
  content: FieldContent | undefined,
): TableStyle {
  if (can) return STYLE_OF[can];
  if (truong === 'so_thu_tu' || kieu === 'thoi-han' || truong === 'thoi_han') return 'tableCenter';
  if (content?.kind === 'amount') return 'tableRight';
  // Only the content column is wide enough that words spread over the width do not tear.
  return content?.kind === 'passage' && truong === 'ten' ? 'tableJustify' : 'tableLeft';
}

function joined(entries: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return entries.flatMap((entry, index) =>
    index === 0 ? entry : [{ type: 'text', value: separator } as const, ...entry],
  );
}

/** A dash list ends its lines with `;` and the last with `.`, where no mark was typed; a single entry has no dash. */
function dashed(
  entries: readonly (readonly Inline[])[],
  style: TableStyle,
  source: Source,
): readonly CellParagraph[] {
  const [only] = entries;
  if (only && entries.length === 1) return [cellParagraph(style, only, source)];
  return entries.map((entry, index) => {
    const last = entry.at(-1);
    const isMarked = last?.type === 'text' && /[;.,]\s*$/.test(last.value);
    const mark: Inline = { type: 'text', value: index === entries.length - 1 ? '.' : ';' };
    return hangingParagraph(style, '-', isMarked ? entry : [...entry, mark], source);
  });
}

function agencies(
  found: readonly AgencyWords[],
  column: LeafColumn,
  style: TableStyle,
  source: Source,
): readonly CellParagraph[] {
  const entries = found
    .map((entry) => (column.ten_co_quan === 'day-du' ? entry.full : entry.inlines))
    .filter((entry) => entry.length > 0);
  if (entries.length === 0) return [];
  switch (column.phan_cach ?? ';') {
    case 'gach-dau-dong':
      return dashed(entries, style, source);
    case 'dong':
      return entries.map((entry) => cellParagraph(style, entry, source));
    case ',':
      return [cellParagraph(style, joined(entries, ', '), source)];
    case ';':
      return [cellParagraph(style, joined(entries, '; '), source)];
  }
}

function passageLine({ inlines, item, source }: PassageLine, style: TableStyle): CellParagraph {
  return item ? hangingParagraph(style, item.number, inlines, source) : cellParagraph(style, inlines, source);
}

function contentParagraphs(
  content: FieldContent,
  column: LeafColumn,
  style: TableStyle,
): readonly CellParagraph[] {
  switch (content.kind) {
    case 'words':
      return content.inlines.length === 0 ? [] : [cellParagraph(style, content.inlines, content.source)];
    case 'passage':
      return content.lines.map((line) => passageLine(line, style));
    case 'agencies':
      return agencies(content.entries, column, style, content.source);
    case 'amount': {
      const value = amountText(content, column.so_le);
      return value === '' ? [] : [cellParagraph(style, [{ type: 'text', value }], content.source)];
    }
  }
}

/** The words of a field on one line, for cell templates and comparisons. */
export function fieldInlines(content: FieldContent): readonly Inline[] {
  switch (content.kind) {
    case 'words':
      return content.inlines;
    case 'passage':
      return joined(
        content.lines.map(({ inlines }) => inlines),
        ' ',
      );
    case 'agencies':
      return joined(
        content.entries.map(({ inlines }) => inlines),
        '; ',
      );
    case 'amount':
      return content.typed === '' ? [] : [{ type: 'text', value: content.typed }];
  }
}

/** Whether a row has anything to print in a field. */
export function hasContent(row: NumberedRow, field: string): boolean {
  const content = row.fields.get(field);
  return content !== undefined && fieldInlines(content).length > 0;
}

function templateField(field: string, row: NumberedRow): readonly Inline[] {
  if (field === 'so_thu_tu') return row.number === '' ? [] : [numberText(row)];
  const content = row.fields.get(field);
  return content ? fieldInlines(content) : [];
}

function numberText({ number }: NumberedRow): Inline {
  return { type: 'text', value: number, role: 'number' };
}

function numberCell(row: NumberedRow, style: TableStyle): readonly CellParagraph[] {
  return row.number === '' ? [] : [cellParagraph(style, [numberText(row)], row.source)];
}

/** The paragraphs of one row's cell in one column; none where the row has nothing there. */
export function cellContent(row: NumberedRow, column: LeafColumn): readonly CellParagraph[] {
  const content = column.truong === undefined ? undefined : row.fields.get(column.truong);
  const style = columnStyle(column, content);
  if (column.mau !== undefined) {
    const inlines = fillCellTemplate(column.mau, (field) => templateField(field, row));
    return inlines.length === 0 ? [] : [cellParagraph(style, inlines, row.source)];
  }
  if (column.truong === 'so_thu_tu') return numberCell(row, style);
  return content ? contentParagraphs(content, column, style) : [];
}
