import type { IParagraphStyleOptions } from 'docx';
import type { Measures } from '../../model/measures.ts';
import { exactSpacing } from './exact-spacing.ts';
import { STYLE_NAMES } from './style-names.ts';

/**
 * The height of a paragraph that only closes a table or a section, since Word asks for one there: the least that can
 * be said, or where the table fills its page LibreOffice gives the paragraph a page of its own.
 */
const CLOSING_TWIPS = 1;

/** The styles of paragraphs that print nothing of the tree. */
export function structureStyles({ rule, page }: Measures): readonly IParagraphStyleOptions[] {
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
