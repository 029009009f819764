import type { ReviewRule } from './rule.ts';

/** Every rule of thể thức and content that a document is held against. */
export const REVIEW_RULES: readonly ReviewRule[] = [];
