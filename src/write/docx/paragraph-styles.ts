import type { IParagraphStyleOptions, ISpacingProperties } from 'docx';
import { linePitch, lineSurplus } from '../../model/line-pitch.ts';
import type { Alignment, Measures, ParagraphMeasure, Twips } from '../../model/measures.ts';
import { PARAGRAPH_STYLES, type ParagraphStyle, TABLE_STYLES, type TableStyle } from '../../model/tree.ts';
import { cellStyleId, paragraphStyleId } from './style-ids.ts';
import { STYLE_NAMES, VARIANT_NAMES } from './style-names.ts';

const JUSTIFICATION = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
} as const satisfies Record<Alignment, string>;

/** A variant is hidden until used, so that the list of styles stays what an officer looks for. */
const VARIANT = { quickFormat: false, semiHidden: true, unhideWhenUsed: true } as const;

/** Word would keep two lines together where a cell goes over a page, LibreOffice would not; missing in docx's type. */
const NO_WIDOW_CONTROL = { widowControl: false } as const;

function runningSpacing({ beforeTwips, afterTwips, line240 }: ParagraphMeasure): ISpacingProperties {
  return { before: beforeTwips, after: afterTwips, line: line240, lineRule: 'auto' };
}

/** Free space of one line's height; at least, so that a picture of a signature put there is not cut. */
function atLeastSpacing(height: Twips, afterTwips: Twips): ISpacingProperties {
  return { before: 0, after: afterTwips, line: height, lineRule: 'atLeast' };
}

/** One line of an exact height. */
function exactSpacing(height: Twips, afterTwips: Twips): ISpacingProperties {
  return { before: 0, after: afterTwips, line: height, lineRule: 'exact' };
}

type Look = Omit<ParagraphMeasure, 'sizePt' | 'clause'>;

function styleOptions(
  id: string,
  name: string,
  look: Look,
  sizePt: number,
  spacing: ISpacingProperties,
): IParagraphStyleOptions {
  const { outlineLevel } = look;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      alignment: JUSTIFICATION[look.align],
      ...(look.keepWithNext && { keepNext: true }),
      ...(outlineLevel !== undefined && { outlineLevel }),
      spacing,
      indent: { left: look.leftTwips, right: look.rightTwips, firstLine: look.firstLineTwips },
    },
    run: {
      size: sizePt * 2,
      ...(look.bold && { bold: true }),
      ...(look.italic && { italics: true }),
      ...(look.caps && { allCaps: true }),
    },
  };
}

function runningStyle(style: ParagraphStyle, measures: Measures): IParagraphStyleOptions {
  const measure = measures.styles[style];
  const spacing =
    style === 'signatureSpace'
      ? atLeastSpacing(measures.signatureSpaceTwips, measure.afterTwips)
      : runningSpacing(measure);
  const options = styleOptions(style, STYLE_NAMES[style], measure, measure.sizePt, spacing);
  return measure.outlineLevel === undefined ? options : { ...options, next: 'paragraph' };
}

function keptVariant(style: ParagraphStyle): IParagraphStyleOptions {
  return {
    ...VARIANT,
    id: paragraphStyleId(style, { kept: true }),
    name: `${STYLE_NAMES[style]} ${VARIANT_NAMES.kept}`,
    basedOn: style,
    next: style,
    paragraph: { keepNext: true },
  };
}

function runningStyles(measures: Measures): readonly IParagraphStyleOptions[] {
  return PARAGRAPH_STYLES.flatMap((style) => {
    const own = runningStyle(style, measures);
    return measures.styles[style].keepWithNext ? [own] : [own, keptVariant(style)];
  });
}

/** A style of the letterhead at another size: the size alone differs. */
function sizedStyle(style: ParagraphStyle, sizePt: number): IParagraphStyleOptions {
  return {
    ...VARIANT,
    id: paragraphStyleId(style, { kept: false, sizePt }),
    name: `${STYLE_NAMES[style]} ${sizePt}`,
    basedOn: style,
    run: { size: sizePt * 2 },
  };
}

function cellSpacing(sizePt: number, line240: number, before: Twips): ISpacingProperties {
  if (line240 === 240) return { before, after: 0, line: 240, lineRule: 'auto' };
  // LibreOffice asks for the surplus of a cell's last line in some cells and not in others: an exact pitch has none.
  return { before, after: 0, line: linePitch(sizePt) + lineSurplus(sizePt, line240), lineRule: 'exact' };
}

function cellStyle(style: TableStyle, sizePt: number, measures: Measures): IParagraphStyleOptions {
  const look = measures.tableStyles[style];
  const id = cellStyleId(style, sizePt, { kept: false, following: false });
  const name = `${STYLE_NAMES[style]} ${sizePt}`;
  const options = styleOptions(id, name, look, sizePt, cellSpacing(sizePt, look.line240, 0));
  return { ...options, paragraph: { ...options.paragraph, ...NO_WIDOW_CONTROL } };
}

function cellVariant(
  style: TableStyle,
  sizePt: number,
  variant: { readonly kept: boolean; readonly following: boolean },
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

function cellStyles(sizePt: number, measures: Measures): readonly IParagraphStyleOptions[] {
  return TABLE_STYLES.flatMap((style) => [
    cellStyle(style, sizePt, measures),
    cellVariant(style, sizePt, { kept: false, following: true }, measures),
    cellVariant(style, sizePt, { kept: true, following: false }, measures),
    cellVariant(style, sizePt, { kept: true, following: true }, measures),
  ]);
}

/** The height of a paragraph that only closes a table or a section: 1 pt, since Word asks for one there. */
const CLOSING_TWIPS = 20;

function structureStyles({ rule, page }: Measures): readonly IParagraphStyleOptions[] {
  const closing: Pick<IParagraphStyleOptions, 'basedOn' | 'run'> = { basedOn: 'Normal', run: { size: 2 } };
  const spacing = exactSpacing(CLOSING_TWIPS, 0);
  return [
    {
      id: 'rule',
      name: STYLE_NAMES.rule,
      basedOn: 'Normal',
      paragraph: {
        keepNext: true,
        border: {
          bottom: { style: 'single', size: (rule.thicknessTwips * 8) / 20, space: 0, color: 'auto' },
        },
        spacing: exactSpacing(rule.paragraphTwips, rule.afterTwips),
      },
      run: { size: 2 },
    },
    {
      ...closing,
      id: 'tableSeparator',
      name: STYLE_NAMES.tableSeparator,
      paragraph: { keepNext: true, spacing },
    },
    { ...closing, id: 'sectionEnd', name: STYLE_NAMES.sectionEnd, paragraph: { spacing } },
    {
      id: 'pageNumber',
      name: STYLE_NAMES.pageNumber,
      basedOn: 'Normal',
      paragraph: { alignment: 'center' },
      run: { size: page.pageNumberPt * 2 },
    },
  ];
}

/** Which sizes a file needs beyond its measures. */
export interface StyleSizes {
  readonly tableSizesPt: readonly number[];
  readonly letterheadSizesPt: readonly number[];
}

/** The paragraph styles of a file: the tree's, each with its measures; their variants; those of the structure. */
export function paragraphStyles(measures: Measures, sizes: StyleSizes): readonly IParagraphStyleOptions[] {
  return [
    ...runningStyles(measures),
    ...sizes.letterheadSizesPt.flatMap((sizePt) =>
      (['parentOrgan', 'issuingOrgan', 'quocHieu', 'tieuNgu'] as const).map((style) =>
        sizedStyle(style, sizePt),
      ),
    ),
    ...sizes.tableSizesPt.flatMap((sizePt) => cellStyles(sizePt, measures)),
    ...structureStyles(measures),
  ];
}
