import type { ISpacingProperties } from 'docx';
import type { Twips } from '../../model/measures.ts';

/** One line of an exact height. */
export function exactSpacing(height: Twips, afterTwips: Twips): ISpacingProperties {
  return { before: 0, after: afterTwips, line: height, lineRule: 'exact' };
}
