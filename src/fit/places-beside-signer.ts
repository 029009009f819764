import type { ParagraphFit } from '../model/fit.ts';
import { linePitch } from '../model/line-pitch.ts';
import type { Measures, Twips } from '../model/measures.ts';
import type { ParagraphNode, SignatureBlockNode } from '../model/tree.ts';

/** Recipients that are longer than this part of the page may go over it: practice lists dozens of communes. */
const WHOLE_SHARE = 0.5;

/** What the height of a signature block depends on. */
export interface SignatureMeasuring {
  readonly measures: Measures;
  readonly pageTwips: Twips;
  readonly fitOf: (paragraph: ParagraphNode) => ParagraphFit | undefined;
}

function heightOf(node: ParagraphNode, { measures, fitOf }: SignatureMeasuring): Twips {
  const lines = (fitOf(node)?.breaks.length ?? 0) + 1;
  return lines * linePitch(measures.styles[node.style].sizePt);
}

function sum(heights: readonly Twips[]): Twips {
  return heights.reduce((total, height) => total + height, 0);
}

/**
 * How many of the paragraphs of Nơi nhận stand in one row with the signer. All of them, unless they take more than
 * half a page: then as many as are as high as the signer's side, and a page may part the others.
 */
export function placesBesideSigner(node: SignatureBlockNode, measuring: SignatureMeasuring): number {
  const places = node.toPlaces.map((each) => heightOf(each, measuring));
  if (sum(places) <= measuring.pageTwips * WHOLE_SHARE) return places.length;
  const lines = [...node.competence, node.signerName].map((each) => heightOf(each, measuring));
  const signer = sum(lines) + measuring.measures.signatureSpaceTwips;
  const enough = places.findIndex((_, last) => sum(places.slice(0, last + 1)) >= signer);
  return enough < 0 ? places.length : enough + 1;
}
