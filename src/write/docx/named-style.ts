import type { IParagraphStyleOptions, ISpacingProperties } from 'docx';
import type { Alignment, ParagraphMeasure } from '../../model/measures.ts';

const JUSTIFICATION = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
} as const satisfies Record<Alignment, string>;

/** A variant is hidden until used, so that the list of styles stays what an officer looks for. */
export const VARIANT = { quickFormat: false, semiHidden: true, unhideWhenUsed: true } as const;

type Look = Omit<ParagraphMeasure, 'sizePt' | 'clause'>;

/** A paragraph style that says all of its look, its weight and its space. */
export function namedStyle(
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
