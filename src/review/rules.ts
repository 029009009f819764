import type { ReviewRule } from './rule.ts';
import { capitals } from './rules/capitals.ts';
import { centredLines } from './rules/centred-lines.ts';
import { lineLengths } from './rules/line-lengths.ts';
import { missingLines } from './rules/missing-lines.ts';
import { oneSetOfSizes } from './rules/one-set-of-sizes.ts';
import { textSizes } from './rules/text-sizes.ts';
import { typedLines } from './rules/typed-lines.ts';
import { unbrokenLines } from './rules/unbroken-lines.ts';
import { weightAndSlant } from './rules/weight-and-slant.ts';

/** Every rule of thể thức and content that a document is held against. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  capitals,
  oneSetOfSizes,
  textSizes,
  unbrokenLines,
  weightAndSlant,
  missingLines,
  typedLines,
  lineLengths,
  centredLines,
];
