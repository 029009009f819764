import type { IParagraphStyleOptions, ISpacingProperties } from 'docx';
import { linePitch, lineSurplus } from '../../model/line-pitch.ts';
import type { Measures, Twips } from '../../model/measures.ts';
import { TABLE_STYLES, type TableStyle } from '../../model/tree.ts';
import { namedStyle, VARIANT } from './named-style.ts';
import { type CellVariant, cellStyleId } from './style-ids.ts';
import { STYLE_NAMES, VARIANT_NAMES } from './style-names.ts';

/** Word would keep two lines together where a cell goes over a page, LibreOffice would not; missing in docx's type. */
const NO_WIDOW_CONTROL = { widowControl: false } as const;

function cellSpacing(sizePt: number, line240: number, before: Twips): ISpacingProperties {
  if (line240 === 240) return { before, after: 0, line: 240, lineRule: 'auto' };
  // LibreOffice asks for the surplus of a cell's last line in some cells and not in others: an exact pitch has none.
  return { before, after: 0, line: linePitch(sizePt) + lineSurplus(sizePt, line240), lineRule: 'exact' };
}

function cellStyle(style: TableStyle, sizePt: number, measures: Measures): IParagraphStyleOptions {
  const look = measures.tableStyles[style];
  const id = cellStyleId(style, sizePt, { kept: false, following: false });
  const name = `${STYLE_NAMES[style]} ${sizePt}`;
  const options = namedStyle(id, name, look, sizePt, cellSpacing(sizePt, look.line240, 0));
  return { ...options, paragraph: { ...options.paragraph, ...NO_WIDOW_CONTROL } };
}

function cellVariant(
  style: TableStyle,
  sizePt: number,
  variant: CellVariant,
  measures: Measures,
): IParagraphStyleOptions {
  const { line240 } = measures.tableStyles[style];
  const suffixes = [variant.following && VARIANT_NAMES.following, variant.kept && VARIANT_NAMES.kept];
  return {
    ...VARIANT,
    id: cellStyleId(style, sizePt, variant),
    name: [STYLE_NAMES[style], sizePt, ...suffixes.filter((suffix) => suffix !== false)].join(' '),
    basedOn: cellStyleId(style, sizePt, { kept: false, following: false }),
    paragraph: {
      ...(variant.kept && { keepNext: true }),
      ...(variant.following && {
        spacing: cellSpacing(sizePt, line240, measures.table.betweenParagraphsTwips),
      }),
    },
  };
}

/** The styles of paragraphs in the cells of tables of one size, each with its variants. */
export function cellStyles(sizePt: number, measures: Measures): readonly IParagraphStyleOptions[] {
  return TABLE_STYLES.flatMap((style) => [
    cellStyle(style, sizePt, measures),
    cellVariant(style, sizePt, { kept: false, following: true }, measures),
    cellVariant(style, sizePt, { kept: true, following: false }, measures),
    cellVariant(style, sizePt, { kept: true, following: true }, measures),
  ]);
}
