import type { Constructs } from './construct.ts';
import { CONSTRUCTS_000 } from './constructs-000.ts';
import { CONSTRUCTS_001 } from './constructs-001.ts';
import { CONSTRUCTS_002 } from './constructs-002.ts';
import { CONSTRUCTS_003 } from './constructs-003.ts';
import { CONSTRUCTS_004 } from './constructs-004.ts';

/** The constructs of each seed document. */
export const CONSTRUCTS: Readonly<Record<string, Constructs>> = {
  '000': CONSTRUCTS_000,
  '001': CONSTRUCTS_001,
  '002': CONSTRUCTS_002,
  '003': CONSTRUCTS_003,
  '004': CONSTRUCTS_004,
};
