import type { Alignment } from './measures.ts';
import type { PartName } from './reviewed.ts';

/** What the decree asks of one part's look; what it does not rule is absent. */
export interface ElementRule {
  /** Least and greatest size in pt. */
  readonly sizePt?: readonly [least: number, greatest: number];
  readonly bold?: boolean;
  /** True: the number that it begins with is bold, whatever its text is ("Điều 1."). */
  readonly boldNumber?: boolean;
  readonly italic?: boolean;
  /** True: capitals only. False: lowercase letters with capitals where names ask for them. */
  readonly capitals?: boolean;
  readonly align?: Alignment;
  /** Allowed first-line indents in twips, where the part is one that begins with one. */
  readonly firstLineTwips?: readonly number[];
  /** Least space between two of its paragraphs, in twips. */
  readonly leastGapTwips?: number;
  /** Least and greatest line spacing in 240ths of a line. */
  readonly line240?: readonly [least: number, greatest: number];
  /** Share of the longest line above it that the drawn line under it has. */
  readonly lineShare?: readonly [least: number, greatest: number];
  /** Clause of Nghị định 30/2020/NĐ-CP. */
  readonly clause: string;
}

/** What the decree asks of pages: ranges in twips. */
export interface PageRule {
  readonly widthTwips: number;
  readonly heightTwips: number;
  readonly top: readonly [number, number];
  readonly bottom: readonly [number, number];
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  readonly pageNumberPt: readonly [number, number];
  readonly fontName: string;
}

/** The one table of what the decree asks: both writers draw their measures from it, the review holds files against it. */
export interface ElementRules {
  readonly page: PageRule;
  readonly parts: Readonly<Partial<Record<PartName, ElementRule>>>;
}
