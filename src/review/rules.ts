import type { ReviewRule } from './rule.ts';
import { capitals } from './rules/capitals.ts';
import { oneSetOfSizes } from './rules/one-set-of-sizes.ts';
import { textSizes } from './rules/text-sizes.ts';
import { unbrokenLines } from './rules/unbroken-lines.ts';
import { weightAndSlant } from './rules/weight-and-slant.ts';

/** Every rule of thể thức and content that a document is held against. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  capitals,
  oneSetOfSizes,
  textSizes,
  unbrokenLines,
  weightAndSlant,
];
