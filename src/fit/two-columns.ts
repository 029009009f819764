import type { TwoColumnFit } from '../model/fit.ts';
import type { Measures, Twips } from '../model/measures.ts';
import type { LetterheadNode, ParagraphNode, SignatureBlockNode } from '../model/tree.ts';
import type { TextFitter } from './text-fitter.ts';
import { longestWord, naturalWidth } from './text-widths.ts';

/** The part of the frame that the wider side may take at most. */
const GREATEST_SHARE = 0.68;

interface Side {
  /** Room for the longest word. */
  readonly least: Twips;
  /** Room for the longest paragraph on one line. */
  readonly natural: Twips;
}

function sideOf(paragraphs: readonly ParagraphNode[], { styles }: Measures, fitter: TextFitter): Side {
  const measured = paragraphs.map((node) => {
    const text = fitter.measureParagraph(node);
    const { leftTwips, rightTwips } = styles[node.style];
    const margins = leftTwips + rightTwips;
    return { least: longestWord(text, 0, 'spaces') + margins, natural: naturalWidth(text) + margins };
  });
  return {
    least: Math.max(0, ...measured.map(({ least }) => least)),
    natural: Math.max(0, ...measured.map(({ natural }) => natural)),
  };
}

/** The left side's width: its share of the frame, moved as far as the right side's lines ask, then the left's. */
function leftWidth(frameTwips: Twips, share: number, left: Side, right: Side): Twips {
  const wanted = Math.round(frameTwips * share);
  const most = frameTwips - Math.min(right.natural, Math.round(frameTwips * GREATEST_SHARE));
  const forItsLines = left.natural > wanted && left.natural <= most ? left.natural : wanted;
  return Math.max(Math.min(forItsLines, most), Math.min(left.least, most));
}

function columns(frameTwips: Twips, leftTwips: Twips): TwoColumnFit {
  return { leftTwips, rightTwips: frameTwips - leftTwips };
}

/**
 * Letterhead: the border between issuer and Quốc hiệu stands where Quốc hiệu, Tiêu ngữ, place and date hold on a line
 * each, and the issuer's lines too where there is room (PL I, II.1–II.4).
 */
export function fitLetterhead(
  { organs, motto, codeLine }: LetterheadNode,
  frameTwips: Twips,
  measures: Measures,
  fitter: TextFitter,
): TwoColumnFit {
  const left = sideOf([...organs, ...(codeLine ? [codeLine.code] : [])], measures, fitter);
  const right = sideOf([...motto, ...(codeLine ? [codeLine.promulgation] : [])], measures, fitter);
  return columns(frameTwips, leftWidth(frameTwips, measures.letterheadLeftShare, left, right));
}

/** Signature block: the right side holds its longest line, as long as the left one holds its longest word. */
export function fitSignatureBlock(
  { toPlaces, competence, signerName }: SignatureBlockNode,
  frameTwips: Twips,
  measures: Measures,
  fitter: TextFitter,
): TwoColumnFit {
  const left = { ...sideOf(toPlaces, measures, fitter), natural: 0 };
  const right = sideOf([...competence, signerName], measures, fitter);
  return columns(frameTwips, leftWidth(frameTwips, measures.signatureLeftShare, left, right));
}
