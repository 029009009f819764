import { linePitch, lineSurplus } from '../../model/line-pitch.ts';
import type { Measures, ParagraphMeasure } from '../../model/measures.ts';
import type { ParagraphStyle, TableStyle } from '../../model/tree.ts';
import type { LayoutStyle } from './layout-data.ts';

/** The styles that one file uses: asking for a style's name puts it in the sheet. */
export interface StyleSheet {
  /** Name of a paragraph style, at its own size or another one in pt. */
  readonly paragraph: (style: ParagraphStyle, sizePt?: number) => string;
  /** Name of a style of a table's cells at the table's size in pt. */
  readonly cell: (style: TableStyle, sizePt: number) => string;
  /** Name of the page number's style. */
  readonly pageNumber: () => string;
  /** The look of a style that was asked for. */
  readonly look: (name: string) => LayoutStyle;
  /** The looks of all styles that were asked for, by name. */
  readonly looks: () => Readonly<Record<string, LayoutStyle>>;
}

type Look = Pick<
  ParagraphMeasure,
  'bold' | 'italic' | 'align' | 'firstLineTwips' | 'leftTwips' | 'rightTwips' | 'line240'
>;

const PAGE_NUMBER: Look = {
  bold: false,
  italic: false,
  align: 'center',
  firstLineTwips: 0,
  leftTwips: 0,
  rightTwips: 0,
  line240: 240,
};

function runningStyle(look: Look, sizePt: number): LayoutStyle {
  return {
    size: sizePt,
    bold: look.bold,
    italic: look.italic,
    align: look.align,
    firstLine: look.firstLineTwips,
    left: look.leftTwips,
    right: look.rightTwips,
    pitch: linePitch(sizePt),
    surplus: lineSurplus(sizePt, look.line240),
  };
}

/** In cells the surplus is part of the line itself: Word has an exact pitch there. */
function cellStyle(look: Look, sizePt: number): LayoutStyle {
  const style = runningStyle(look, sizePt);
  return { ...style, pitch: style.pitch + style.surplus, surplus: 0 };
}

/** An empty sheet over the measures of one file. */
export function createStyleSheet(measures: Measures): StyleSheet {
  const looks = new Map<string, LayoutStyle>();
  const look = (name: string): LayoutStyle => {
    const found = looks.get(name);
    if (!found) throw new Error(`No style of this name was asked for: ${name}`);
    return found;
  };
  const named = (name: string, look: () => LayoutStyle): string => {
    if (!looks.has(name)) looks.set(name, look());
    return name;
  };
  return {
    paragraph: (style, sizePt = measures.styles[style].sizePt) =>
      named(`${style} ${sizePt}`, () => runningStyle(measures.styles[style], sizePt)),
    cell: (style, sizePt) =>
      named(`${style} ${sizePt}`, () => cellStyle(measures.tableStyles[style], sizePt)),
    pageNumber: () => named('pageNumber', () => runningStyle(PAGE_NUMBER, measures.page.pageNumberPt)),
    look,
    looks: () => Object.fromEntries(looks),
  };
}
