import { z } from 'zod';
import type { Measures } from '../model/measures.ts';
import { hashOf } from './hash.ts';
import type { TreePrint } from './tree-print.ts';

/** The parts of a fingerprint, those that tell an officer most first. */
export const FINGERPRINT_PARTS = ['tree', 'measures', 'fonts', 'options', 'program'] as const;

/** One thing that a finished file is made from. */
export type FingerprintPart = (typeof FINGERPRINT_PARTS)[number];

/** The schema of a fingerprint: the hash of each part. */
export const fingerprintSchema = z.strictObject({
  tree: z.string(),
  measures: z.string(),
  fonts: z.string(),
  options: z.string(),
  program: z.string(),
});

/** What a finished file is made from, each part as its hash; equal fingerprints give equal bytes (model.md, 8). */
export type Fingerprint = Readonly<z.output<typeof fingerprintSchema>>;

/** What is the same for all files that one builder makes: the hash of its fonts, and the name of the program's code. */
export interface Maker {
  readonly fonts: string;
  readonly program: string;
}

/** What one file is written from, besides its maker. */
export interface WrittenFrom {
  readonly tree: TreePrint;
  readonly measures: Measures;
  /** What the writer of this format was told. */
  readonly options: Readonly<Record<string, boolean>>;
}

/** The fingerprint of a file that is written from these. */
export function fingerprintOf({ tree, measures, options }: WrittenFrom, maker: Maker): Fingerprint {
  return {
    tree: tree.hash,
    measures: hashOf(JSON.stringify(measures)),
    fonts: maker.fonts,
    options: hashOf(JSON.stringify(options)),
    program: maker.program,
  };
}

/** The first part in which two fingerprints differ; undefined where they are the same. */
export function differingPart(one: Fingerprint, other: Fingerprint): FingerprintPart | undefined {
  return FINGERPRINT_PARTS.find((part) => one[part] !== other[part]);
}
