import type { Measures } from '../../model/measures.ts';
import { type PackageFrame, type PackageShape, packageFrame } from './package-frame.ts';

/** A batch has few measures and shapes; more than these are made again. */
const MOST_KEPT = 16;

const kept = new Map<string, Promise<PackageFrame>>();

/** The package without words for these measures and this shape, made once for a batch. */
export function cachedPackageFrame(measures: Measures, shape: PackageShape): Promise<PackageFrame> {
  const key = JSON.stringify([measures, shape]);
  const known = kept.get(key);
  if (known) return known;
  const made = packageFrame(measures, shape);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
  kept.set(key, made);
  return made;
}
