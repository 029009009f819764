import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createLineWidths } from '../../src/fit/line-widths.ts';
import { nd30Measures } from '../../src/measures/nd30.ts';
import { ND30_ELEMENTS } from '../../src/measures/nd30-elements.ts';
import { decreeSchema } from '../../src/model/decree.ts';
import type { ReviewContext } from '../../src/review/rule.ts';
import { metrics } from '../fit/tinos-metrics.ts';

/** The measures that the specimens of rules are drawn with. */
export const specimenMeasures = nd30Measures({ profile: 14 });

/** What rules are told in tests: the decree and its measures, no office's choices and no lists. */
export const reviewContext: Omit<ReviewContext, 'file'> = {
  decree: decreeSchema.parse(
    parse(readFileSync('data/the-thuc/nghi-dinh-30-2020.yaml', 'utf8'), { schema: 'failsafe' }),
  ),
  elements: ND30_ELEMENTS,
  office: undefined,
  lists: { agencies: [], citedDocuments: [] },
  lineWidthsTwips: createLineWidths(metrics),
};
