import type { ParagraphFit } from '../model/fit.ts';
import type { Inline } from '../model/inline.ts';
import type { Measures, Twips } from '../model/measures.ts';
import type { CellParagraph, ParagraphNode } from '../model/tree.ts';
import type { FontMetrics } from './font-metrics.ts';
import { breakLines, type FittedLines, type LineRoom } from './line-breaks.ts';
import { type MeasuredText, measureText, type TextLook } from './measured-text.ts';

/** Measures texts and fits paragraphs; equal texts of one look are measured once, and broken once for each width. */
export interface TextFitter {
  readonly measureParagraph: (node: ParagraphNode) => MeasuredText;
  readonly measureCell: (node: CellParagraph, sizePt: number) => MeasuredText;
  /** Width that hangs before the text of a cell's paragraph. */
  readonly hangingTwips: (node: CellParagraph, sizePt: number) => Twips;
  readonly fitParagraph: (node: ParagraphNode, widthTwips: Twips) => ParagraphFit;
  readonly fitCell: (node: CellParagraph, sizePt: number, widthTwips: Twips) => ParagraphFit;
}

function keyOf(inlines: readonly Inline[], look: TextLook): string {
  let key = `${look.sizePt} ${look.bold} ${look.italic} ${look.caps}`;
  for (const inline of inlines) {
    key +=
      inline.type === 'text'
        ? `\n${inline.bold ? 'b' : ''}${inline.italic ? 'i' : ''}${inline.role ?? ''} ${inline.value}`
        : '\n\n';
  }
  return key;
}

/** Measures the words of a node once; nodes with the same words in the same look share what was measured. */
function memorisedMeasure<Node extends ParagraphNode | CellParagraph>(
  memory: Map<string, MeasuredText>,
  font: FontMetrics,
) {
  const ofNodes = new Map<Node, MeasuredText>();
  return (node: Node, lookOf: () => TextLook): MeasuredText => {
    const known = ofNodes.get(node);
    if (known !== undefined) return known;
    const look = lookOf();
    const key = keyOf(node.children, look);
    const measured = memory.get(key) ?? measureText(node.children, look, font);
    memory.set(key, measured);
    ofNodes.set(node, measured);
    return measured;
  };
}

function memorisedLines() {
  const memory = new Map<MeasuredText, Map<string, FittedLines>>();
  return (measured: MeasuredText, room: LineRoom): FittedLines => {
    const widths = memory.get(measured) ?? new Map<string, FittedLines>();
    memory.set(measured, widths);
    const key = `${room.firstTwips} ${room.otherTwips}`;
    const lines = widths.get(key) ?? breakLines(measured, room);
    widths.set(key, lines);
    return lines;
  };
}

/** A fitter for one file: nothing that it remembers outlives it. */
export function createTextFitter(measures: Measures, font: FontMetrics): TextFitter {
  const measured = new Map<string, MeasuredText>();
  const ofParagraph = memorisedMeasure<ParagraphNode>(measured, font);
  const ofCell = memorisedMeasure<CellParagraph>(measured, font);
  const lines = memorisedLines();
  const measureParagraph = (node: ParagraphNode): MeasuredText =>
    ofParagraph(node, () => measures.styles[node.style]);
  const measureCell = (node: CellParagraph, sizePt: number): MeasuredText =>
    ofCell(node, () => ({ ...measures.tableStyles[node.style], sizePt }));
  const hangingTwips = (node: CellParagraph, sizePt: number): Twips =>
    Math.ceil(measureCell(node, sizePt).twips[node.hanging?.length ?? 0] ?? 0);
  return {
    measureParagraph,
    measureCell,
    hangingTwips,
    fitParagraph: (node, widthTwips) => {
      const { leftTwips, rightTwips, firstLineTwips } = measures.styles[node.style];
      const otherTwips = widthTwips - leftTwips - rightTwips;
      const room: LineRoom = { firstTwips: otherTwips - firstLineTwips, otherTwips };
      return { widthTwips, hangingTwips: 0, ...lines(measureParagraph(node), room) };
    },
    fitCell: (node, sizePt, widthTwips) => {
      const { leftTwips, rightTwips } = measures.tableStyles[node.style];
      const hanging = hangingTwips(node, sizePt);
      const firstTwips = widthTwips - leftTwips - rightTwips;
      const room: LineRoom = { firstTwips, otherTwips: firstTwips - hanging };
      return { widthTwips, hangingTwips: hanging, ...lines(measureCell(node, sizePt), room) };
    },
  };
}
