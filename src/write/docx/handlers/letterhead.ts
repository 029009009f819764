import type { TwoColumnFit } from '../../../model/fit.ts';
import type { LetterheadNode, ParagraphNode } from '../../../model/tree.ts';
import { fitOf } from '../fit-of.ts';
import type { DocumentContext, Handler } from '../handler.ts';
import { type SideBySideRow, sideBySideTable } from '../side-by-side.ts';
import { writeSizedParagraph } from './paragraph.ts';
import { writeRule } from './rule.ts';

function topRow(node: LetterheadNode, context: DocumentContext, fit: TwoColumnFit): SideBySideRow {
  const written = (paragraphs: readonly ParagraphNode[]): string =>
    paragraphs.map((each) => writeSizedParagraph(each, context, fit.quocHieuPt)).join('');
  return {
    left: written(node.organs) + writeRule(node.organRule, context, fit.leftTwips),
    right: written(node.motto) + writeRule(node.mottoRule, context, fit.rightTwips),
  };
}

function codeRow(
  { code, promulgation }: NonNullable<LetterheadNode['codeLine']>,
  context: DocumentContext,
): SideBySideRow {
  return {
    left: writeSizedParagraph(code, context, undefined),
    right: writeSizedParagraph(promulgation, context, undefined),
  };
}

/** Issuer beside Quốc hiệu, then number beside place and date, level with each other (PL I, II.1–II.4). */
export const letterhead: Handler<LetterheadNode> = (node, context) => {
  const fit = fitOf(context.fitted.letterheads, node, 'letterhead');
  const rows = [topRow(node, context, fit), ...(node.codeLine ? [codeRow(node.codeLine, context)] : [])];
  return sideBySideTable(fit, rows);
};
