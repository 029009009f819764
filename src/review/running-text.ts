import type { PartName } from '../model/reviewed.ts';
import type { LookedParagraph } from './looked.ts';

const RUNNING_TEXT: readonly PartName[] = [
  'article',
  'section',
  'clause',
  'subclause',
  'point',
  'subpoint',
  'dash',
  'plus',
  'paragraph',
];

/** Whether a part is running text of the body, of whatever level. */
export function isRunningText(part: PartName): boolean {
  return RUNNING_TEXT.includes(part);
}

/** What paragraphs share their faults with: the whole running text where a part is of it, else their own part. */
export function kinOf(part: PartName): PartName {
  return isRunningText(part) ? 'paragraph' : part;
}

/**
 * Whether a paragraph of the body can be meant as a heading, a caption or a note though it has no number: nothing ends
 * it but a colon, or it stands in brackets. The decree says nothing of such lines.
 */
export function standsAlone({ part, text }: LookedParagraph): boolean {
  const words = text.trim();
  return (
    isRunningText(part) &&
    part !== 'article' &&
    (!/[.;,!?…”"]$/u.test(words) || /^\(.*\)[.;]?$/su.test(words))
  );
}
