import type { Inline } from '../model/inline.ts';
import type { NumberedBlock, NumberedDocument, NumberedSection, PassageLine } from '../model/numbered.ts';
import type { BlockNode, ParagraphNode } from '../model/tree.ts';
import { isAllBold, numberRun, paragraph } from './paragraph.ts';
import { sectionStyle } from './section-style.ts';
import { buildTable } from './table/build-table.ts';

/** What a body is built with: its document, for the tables that it places, and their usual size. */
export interface BodyContext {
  readonly document: NumberedDocument;
  /** Size of table text where the table itself says nothing, in pt. */
  readonly tableSizePt: number;
}

/** A line of a passage as a paragraph: running text, or an item with its number. */
export function passageParagraph({ inlines, item, source }: PassageLine): ParagraphNode {
  if (!item) return paragraph('paragraph', inlines, source);
  return paragraph(
    sectionStyle(item.form, 1).text,
    [...numberRun(item.number, isAllBold(inlines)), ...inlines],
    source,
  );
}

function tableBlocks(ma: string, { document, tableSizePt }: BodyContext): readonly BlockNode[] {
  const table = document.tables.find((known) => known.ma === ma);
  if (!table) return [];
  const title = table.title ? [paragraph('tableTitle', table.title.inlines, table.title.source)] : [];
  return [...title, buildTable(table, tableSizePt)];
}

function blockNodes(block: NumberedBlock, context: BodyContext): readonly BlockNode[] {
  switch (block.type) {
    case 'passage':
      return block.lines.map(passageParagraph);
    case 'tablePlace':
      return tableBlocks(block.table, context);
    case 'pointer':
      return [paragraph('pointer', block.words.inlines, block.words.source)];
    case 'section':
      return [
        {
          type: 'section',
          level: block.level,
          source: block.source,
          children: sectionChildren(block, context),
        },
      ];
  }
}

/** "Phần I" stands on a line of its own, its heading in capitals below (PL I, II.6.đ). */
function partHead({ number, heading, source }: NumberedSection): readonly ParagraphNode[] {
  const label: readonly Inline[] = [{ type: 'text', value: number, role: 'number' }];
  const title = heading ? [paragraph('partHeading', heading.inlines, heading.source)] : [];
  return [...(number === '' ? [] : [paragraph('partLabel', label, source)]), ...title];
}

function withHeading(section: NumberedSection, context: BodyContext): readonly BlockNode[] {
  const { heading, number, form, level, source, children } = section;
  const style = sectionStyle(form, level).heading;
  const line = heading ? [paragraph(style, [...numberRun(number), ...heading.inlines], source)] : [];
  return [...line, ...bodyBlocks(children, context)];
}

/** Without a heading the number stands before the first line of text; alone where none follows. */
function withoutHeading(section: NumberedSection, context: BodyContext): readonly BlockNode[] {
  const { number, form, level, source, children } = section;
  const style = sectionStyle(form, level).text;
  const run = numberRun(number, style === 'article');
  const [first, ...rest] = children;
  const line = first?.type === 'passage' ? first.lines[0] : undefined;
  if (first?.type !== 'passage' || !line || line.item) {
    return [...(number === '' ? [] : [paragraph(style, run, source)]), ...bodyBlocks(children, context)];
  }
  const opened = paragraph(style, [...run, ...line.inlines], source);
  return [opened, ...first.lines.slice(1).map(passageParagraph), ...bodyBlocks(rest, context)];
}

function sectionChildren(section: NumberedSection, context: BodyContext): readonly BlockNode[] {
  if (sectionStyle(section.form, section.level).text === 'partLabel') {
    return [...partHead(section), ...bodyBlocks(section.children, context)];
  }
  return section.heading ? withHeading(section, context) : withoutHeading(section, context);
}

/** The nodes of numbered blocks, in their order. */
export function bodyBlocks(blocks: readonly NumberedBlock[], context: BodyContext): readonly BlockNode[] {
  return blocks.flatMap((block) => blockNodes(block, context));
}
