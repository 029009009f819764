import type { PageMeasure, Twips } from './measures.ts';

/** The part of a page between its margins. */
export interface PageFrame {
  readonly widthTwips: Twips;
  readonly heightTwips: Twips;
}

/** The frame of an upright page, or of a landscape one, whose margins keep to the reading direction (PL I, I.2, I.3). */
export function pageFrame(page: PageMeasure, landscape: boolean): PageFrame {
  const width = landscape ? page.heightTwips : page.widthTwips;
  const height = landscape ? page.widthTwips : page.heightTwips;
  return {
    widthTwips: width - page.leftTwips - page.rightTwips,
    heightTwips: height - page.topTwips - page.bottomTwips,
  };
}
