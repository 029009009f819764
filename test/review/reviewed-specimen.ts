import { createLineWidths } from '../../src/fit/line-widths.ts';
import type { Measures, ParagraphMeasure } from '../../src/model/measures.ts';
import type {
  Origin,
  PartName,
  ReviewedDocument,
  ReviewedFacts,
  ReviewedFile,
  ReviewedKind,
  ReviewedParagraph,
  ReviewedTable,
} from '../../src/model/reviewed.ts';
import { PARAGRAPH_STYLES } from '../../src/model/tree.ts';
import type { WordEdges, WordPage, WordRun } from '../../src/model/word-file.ts';
import type { SpecimenDocument, SpecimenLine, SpecimenTable } from '../../src/review/specimen.ts';
import { metrics } from '../fit/tinos-metrics.ts';
import { drawnLine, isSpecimenTable, specimenLines, usualLineShare } from './specimen-lines.ts';

const lineWidths = createLineWidths(metrics);

const NUMBER = /^(?:Điều \d+[.:]|[IVXLC]+\.|\d+(?:\.\d+)*[.)]?(?= )|[a-zđ][.)](?= )|\(\d+\)|[-+](?= ))/u;

/** What an element has that no style of the tree stands for: the nearest style's measure. */
function styleOf(part: PartName): (typeof PARAGRAPH_STYLES)[number] {
  return (
    PARAGRAPH_STYLES.find((style) => style === part) ??
    (part === 'correspondenceSubject' ? 'documentCode' : 'paragraph')
  );
}

const OWN_LOOKS: Readonly<Partial<Record<PartName, Partial<ParagraphMeasure>>>> = {
  addressee: { firstLineTwips: 1985, align: 'left' },
};

/** The measure of a specimen line before what it says of itself. */
export function specimenMeasure(part: PartName, measures: Measures): ParagraphMeasure {
  if (part === 'tableCell') return { ...measures.tableStyles.tableLeft, sizePt: measures.tableSizePt };
  const measure = measures.styles[styleOf(part)];
  if (part === 'correspondenceSubject') return { ...measure, sizePt: measures.profile - 1, beforeTwips: 120 };
  return { ...measure, ...OWN_LOOKS[part] };
}

/** The width that a part stands in, in twips: the frame, or its column of letterhead or signature. */
export function columnTwips(
  part: PartName,
  { page, letterheadLeftShare, signatureLeftShare }: Measures,
): number {
  const frame = page.widthTwips - page.leftTwips - page.rightTwips;
  const left: readonly PartName[] = ['parentOrgan', 'issuingOrgan', 'documentCode', 'correspondenceSubject'];
  if (left.includes(part)) return Math.round(frame * letterheadLeftShare);
  if (['quocHieu', 'tieuNgu', 'promulgation'].includes(part))
    return frame - Math.round(frame * letterheadLeftShare);
  if (['toPlacesTitle', 'toPlaces'].includes(part)) return Math.round(frame * signatureLeftShare);
  if (['competence', 'signerName'].includes(part)) return frame - Math.round(frame * signatureLeftShare);
  return frame;
}

function usualLine(line: SpecimenLine, measures: Measures) {
  const share = usualLineShare(line.part);
  if (share === undefined) return undefined;
  const look = { ...specimenMeasure(line.part, measures), ...line.look };
  const widths = lineWidths(line.text, look, columnTwips(line.part, measures));
  return { by: 'border', lengthTwips: Math.round(Math.max(...widths) * share), centred: true } as const;
}

/** The drawn line under a line of the specimen. */
export function lineUnder(line: SpecimenLine, measures: Measures) {
  return drawnLine(line, usualLine(line, measures));
}

function runOf(line: SpecimenLine, measures: Measures): WordRun {
  const { sizePt, bold, italic } = specimenMeasure(line.part, measures);
  const { look = {} } = line;
  return {
    text: line.text,
    font: look.font ?? measures.fontName,
    sizePt: look.sizePt ?? sizePt,
    bold: look.bold ?? bold,
    italic: look.italic ?? italic,
    underline: look.underline ?? false,
    caps: look.caps ?? false,
    superscript: false,
    ...(look.colour !== undefined && { colour: look.colour }),
  };
}

/** A line's runs: "Điều 1." is bold, what stands behind it is not. */
function runsOf(line: SpecimenLine, measures: Measures): readonly WordRun[] {
  const whole = runOf(line, measures);
  const number = line.part === 'article' ? NUMBER.exec(line.text)?.[0] : undefined;
  if (number === undefined) return [whole];
  return [
    { ...whole, text: number, bold: line.look?.bold ?? true },
    { ...whole, text: line.text.slice(number.length) },
  ];
}

function paragraphOf(line: SpecimenLine, origin: Origin, measures: Measures): ReviewedParagraph {
  const measure = specimenMeasure(line.part, measures);
  const { look = {}, part, text } = line;
  const number = NUMBER.exec(text)?.[0];
  const under = lineUnder(line, measures);
  return {
    type: 'paragraph',
    part,
    origin,
    text,
    ...(number !== undefined && { number }),
    look: {
      runs: runsOf(line, measures),
      format: {
        align: look.align ?? measure.align,
        firstLineTwips: look.firstLineTwips ?? measure.firstLineTwips,
        leftTwips: look.leftTwips ?? measure.leftTwips,
        rightTwips: measure.rightTwips,
        beforeTwips: look.beforeTwips ?? measure.beforeTwips,
        afterTwips: look.afterTwips ?? measure.afterTwips,
        line: look.line ?? { rule: 'auto', value: measure.line240 },
        keepWithNext: look.keepWithNext ?? measure.keepWithNext,
      },
      widthTwips: columnTwips(part, measures),
      lines: under ? [under] : [],
      images: line.images ?? [],
      inTextBox: false,
      ...(look.pageBreak && { pageBreak: look.pageBreak }),
      ...(look.renderedPageBreak && { renderedPageBreak: look.renderedPageBreak }),
    },
  };
}

type LocationOf = (cell?: { readonly row: number; readonly column: number }) => Origin;

function tableOf(table: SpecimenTable, locationOf: LocationOf, measures: Measures): ReviewedTable {
  const columnCount = Math.max(...table.rows.map((row) => row.length));
  const frame = measures.page.widthTwips - measures.page.leftTwips - measures.page.rightTwips;
  const widthTwips = table.columnTwips?.reduce((sum, twips) => sum + twips, 0) ?? frame;
  return {
    type: 'table',
    origin: locationOf(),
    headerRows: table.headerRows,
    columnCount,
    widthTwips,
    indentTwips: 0,
    rows: table.rows.map((cells, row) => ({
      isHeader: row < table.headerRows && (table.headerRepeats ?? true),
      maySplit: table.rowsMaySplit ?? false,
      cells: cells.map((text, column) => ({
        column,
        colSpan: 1,
        rowSpan: 1,
        paragraphs: [
          paragraphOf(
            {
              part: 'tableCell',
              text,
              ...(table.renderedPageBreakInRow === row && { look: { renderedPageBreak: 'within' as const } }),
            },
            locationOf({ row: row + 1, column: column + 1 }),
            measures,
          ),
        ],
      })),
    })),
  };
}

/** The page number of an example's document as its headers and footers hold it. */
export function specimenEdges(
  { pageNumber = {} }: SpecimenDocument,
  measures: Measures,
): { readonly headers: WordEdges; readonly footers: WordEdges } {
  const none: WordEdges = { first: [], default: [], even: [] };
  const line: SpecimenLine = {
    part: 'other',
    text: '1',
    look: {
      align: pageNumber.align ?? 'center',
      sizePt: pageNumber.sizePt ?? measures.page.pageNumberPt,
      firstLineTwips: 0,
    },
  };
  const { look } = paragraphOf(line, { kind: 'plan', source: undefined }, measures);
  if (!look) throw new Error('A specimen always has a look');
  const { pageBreak: _, renderedPageBreak: __, widthTwips: ___, ...rest } = look;
  const runs = look.runs.map((run) => ({ ...run, field: 'PAGE' }));
  const shown = [{ type: 'paragraph' as const, index: 0, ...rest, runs }];
  const edges: WordEdges = { first: pageNumber.onFirstPage ? shown : [], default: shown, even: [] };
  if (pageNumber.in === 'nowhere') return { headers: none, footers: none };
  return pageNumber.in === 'footer' ? { headers: none, footers: edges } : { headers: edges, footers: none };
}

/** The page of an example's document. */
export function specimenPage({ page }: SpecimenDocument, measures: Measures): WordPage {
  const { pageNumberPt: _, ...own } = measures.page;
  return {
    ...own,
    landscape: false,
    gutterTwips: 0,
    footerTwips: 567,
    titlePage: true,
    startsAt: 1,
    ...page,
  };
}

const DATE = /^(?<place>.*?),?\s*ngày\s*(?<day>\d{0,2})\s*tháng\s*(?<month>\d{0,2})\s*năm\s*(?<year>\d{4})?/u;
const CODE = /^Số\s*:?\s*(?<number>\d*)\s*\/\s*(?<notation>.*)$/u;

function firstOf(lines: readonly (SpecimenLine | SpecimenTable)[], part: PartName): string | undefined {
  return lines.find((line): line is SpecimenLine => !isSpecimenTable(line) && line.part === part)?.text;
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1).toLocaleLowerCase('vi');
}

function factsOf(lines: readonly (SpecimenLine | SpecimenTable)[]): ReviewedFacts {
  const code = CODE.exec(firstOf(lines, 'documentCode') ?? '')?.groups;
  const date = DATE.exec(firstOf(lines, 'promulgation') ?? '')?.groups;
  const texts = {
    subject: firstOf(lines, 'subject') ?? firstOf(lines, 'appendixTitle'),
    issuer: firstOf(lines, 'issuingOrgan'),
    parentOrgan: firstOf(lines, 'parentOrgan'),
    signerName: firstOf(lines, 'signerName'),
  };
  const type = firstOf(lines, 'documentType');
  const whole = date?.day && date.month && date.year;
  return {
    ...(code && { number: code.number ?? '', notation: code.notation?.trim() ?? '' }),
    ...(date?.place !== undefined && { place: date.place }),
    ...(whole && { date: `${date.year}-${date.month?.padStart(2, '0')}-${date.day?.padStart(2, '0')}` }),
    ...(date?.year && { year: Number(date.year) }),
    ...(type !== undefined && { typeName: sentence(type) }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
  };
}

const NAMES: Readonly<Record<ReviewedKind, string>> = {
  plan: 'Kế hoạch',
  decision: 'Quyết định',
  attachedPlan: 'Kế hoạch kèm theo',
  appendix: 'Phụ lục',
  correspondence: 'Công văn',
  other: 'Báo cáo',
};

/** The measures on a document's own page: columns and lines are as wide as it lets them be. */
function onOwnPage({ page }: SpecimenDocument, measures: Measures): Measures {
  return { ...measures, page: { ...measures.page, ...page } };
}

function documentOf(document: SpecimenDocument, firstParagraph: number, usual: Measures): ReviewedDocument {
  const measures = onOwnPage(document, usual);
  const lines = specimenLines(document);
  const name =
    document.kind === 'appendix' ? (firstOf(lines, 'appendixLabel') ?? NAMES.appendix) : NAMES[document.kind];
  let tables = 0;
  const blocks = lines.map((line, index) => {
    const paragraph = firstParagraph + index;
    if (!isSpecimenTable(line))
      return paragraphOf(line, { kind: 'docx', location: { document: name, paragraph } }, measures);
    tables += 1;
    const table = tables;
    return tableOf(
      line,
      (cell) => ({ kind: 'docx', location: { document: name, paragraph, table, ...cell } }),
      measures,
    );
  });
  const facts = factsOf(lines);
  const hasIssue = document.kind !== 'attachedPlan' && document.kind !== 'appendix';
  return {
    kind: document.kind,
    name,
    isDraft: hasIssue && (!facts.number || facts.date === undefined),
    facts,
    blocks,
    sections: [{ page: specimenPage(document, measures), ...specimenEdges(document, measures) }],
  };
}

/** An example's documents as the review of a DOCX with them would see them. */
export function reviewedSpecimen(documents: readonly SpecimenDocument[], measures: Measures): ReviewedFile {
  let paragraphs = 1;
  const reviewed = documents.map((document) => {
    const made = documentOf(document, paragraphs, measures);
    paragraphs += made.blocks.length;
    return made;
  });
  return {
    file: 'vi-du.docx',
    origin: 'docx',
    documents: reviewed,
    word: {
      trackedChanges: documents.filter(({ deletedWords }) => deletedWords !== undefined).length,
      comments: 0,
      showsPages: reviewed.some(showsPages),
    },
  };
}

function showsPages({ blocks }: ReviewedDocument): boolean {
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
  );
  return paragraphs.some(({ look }) => look?.renderedPageBreak !== undefined);
}
