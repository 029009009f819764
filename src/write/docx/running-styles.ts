import type { IParagraphStyleOptions, ISpacingProperties } from 'docx';
import type { Measures, ParagraphMeasure, Twips } from '../../model/measures.ts';
import { PARAGRAPH_STYLES, type ParagraphStyle } from '../../model/tree.ts';
import { namedStyle, VARIANT } from './named-style.ts';
import { paragraphStyleId } from './style-ids.ts';
import { STYLE_NAMES, VARIANT_NAMES } from './style-names.ts';

function runningSpacing({ beforeTwips, afterTwips, line240 }: ParagraphMeasure): ISpacingProperties {
  return { before: beforeTwips, after: afterTwips, line: line240, lineRule: 'auto' };
}

/** Free space of one line's height; at least, so that a picture of a signature put there is not cut. */
function atLeastSpacing(height: Twips, afterTwips: Twips): ISpacingProperties {
  return { before: 0, after: afterTwips, line: height, lineRule: 'atLeast' };
}

function runningStyle(style: ParagraphStyle, measures: Measures): IParagraphStyleOptions {
  const measure = measures.styles[style];
  const spacing =
    style === 'signatureSpace'
      ? atLeastSpacing(measures.signatureSpaceTwips, measure.afterTwips)
      : runningSpacing(measure);
  const options = namedStyle(style, STYLE_NAMES[style], measure, measure.sizePt, spacing);
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

/** The styles of paragraphs outside tables, each with its variant that keeps with the next paragraph. */
export function runningStyles(measures: Measures): readonly IParagraphStyleOptions[] {
  return PARAGRAPH_STYLES.flatMap((style) => {
    const own = runningStyle(style, measures);
    return measures.styles[style].keepWithNext ? [own] : [own, keptVariant(style)];
  });
}

const LETTERHEAD_STYLES = ['parentOrgan', 'issuingOrgan', 'quocHieu', 'tieuNgu'] as const;

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

/** The letterhead's styles at a size other than the profile's. */
export function letterheadStyles(sizePt: number): readonly IParagraphStyleOptions[] {
  return LETTERHEAD_STYLES.map((style) => sizedStyle(style, sizePt));
}
