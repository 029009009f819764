import { type FontMetrics, readFontMetrics } from '../../src/fit/font-metrics.ts';
import { tinos } from '../agreement/write-both.ts';

/** The metrics of the default font, read once for all tests of a file. */
export const metrics: FontMetrics = readFontMetrics(tinos());
