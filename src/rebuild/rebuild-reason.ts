import type { FingerprintPart } from './fingerprint.ts';
import type { TreeDifference } from './first-difference.ts';

/** Why a file is written: what is not as it was when it was written last. */
export type RebuildReason =
  /** Nothing is known of an earlier build, and nothing stands there. */
  | { readonly kind: 'new' }
  /** Something stands there, and it is not known from what it was made. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'missing' }
  /** Somebody has changed the file itself. */
  | { readonly kind: 'edited' }
  /** The document is another: `first` is where it begins to be, where its last tree is known. */
  | { readonly kind: 'tree'; readonly first?: TreeDifference }
  | { readonly kind: Exclude<FingerprintPart, 'tree'> }
  | { readonly kind: 'forced' };
