import { reviewContext } from './review-context.ts';

/** The names of the types of documents that the decree lists. */
export const DECREE_TYPES: readonly string[] = reviewContext.decree.loai_van_ban.map(({ ten }) => ten);
