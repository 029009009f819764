import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page: mm from its upper left corner, the baseline's height; size in pt. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly sizePt: number;
  /** The embedded font's name without the tag of its subset, `Tinos-Bold`; empty where none is embedded. */
  readonly font: string;
  /** Equal for the lines of one paragraph on one page. */
  readonly paragraph: string;
}

/** A straight line drawn on a page, level: mm from the upper left corner. */
export interface DrawnLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** What a page of a finished PDF shows. */
export interface PrintedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Texts that stand together on a line, from top to bottom and from left to right. */
  readonly texts: readonly PrintedText[];
  /** Level lines, those of tables among them. */
  readonly lines: readonly DrawnLine[];
}

const POINTS_PER_MM = 72 / 25.4;
/** A space of Times New Roman is a quarter of its size. */
const SPACE_EM = 0.25;

type Matrix = readonly [number, number, number, number, number, number];
const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function isMatrix(values: readonly number[]): values is Matrix {
  return values.length === 6;
}

/** The numbers of an operator's arguments. */
function numbers(values: unknown): readonly number[] {
  return Array.from(Object(values), Number);
}

/** The level lines that a path of one `moveTo` and one `lineTo` draws under a matrix. */
function levelLine(
  path: readonly unknown[],
  [a, b, c, d, e, f]: Matrix,
  heightPt: number,
): readonly DrawnLine[] {
  const [operators, coordinates] = [numbers(path[0]), numbers(path[1])];
  const isOneStroke = operators.length === 2 && operators[0] === OPS.moveTo && operators[1] === OPS.lineTo;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = coordinates;
  const [fromY, toY] = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  if (!isOneStroke || Math.abs(fromY - toY) > 0.01) return [];
  const ends = [a * x1 + c * y1 + e, a * x2 + c * y2 + e].map((x) => x / POINTS_PER_MM);
  return [{ left: Math.min(...ends), right: Math.max(...ends), top: (heightPt - fromY) / POINTS_PER_MM }];
}

async function drawnLines(page: PDFPageProxy, heightPt: number): Promise<readonly DrawnLine[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: Matrix[] = [];
  let matrix = UNMOVED;
  let path: readonly DrawnLine[] = [];
  const lines: DrawnLine[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const given = Array.from(Object(argsArray[index] ?? []));
    const moved = numbers(given);
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? UNMOVED;
    else if (operator === OPS.transform && isMatrix(moved)) matrix = times(matrix, moved);
    else if (operator === OPS.constructPath) path = levelLine(given, matrix, heightPt);
    else if (operator === OPS.stroke) lines.push(...path);
  }
  return lines;
}

/** A text without the blanks that it ends in: they hang, and are not seen. */
function withoutHanging(found: PrintedText): PrintedText {
  const text = found.text.trimEnd();
  const blanks = ((found.text.length - text.length) * found.sizePt * SPACE_EM) / POINTS_PER_MM;
  return { ...found, text, right: found.right - blanks };
}

async function runs(page: PDFPageProxy, heightPt: number): Promise<readonly PrintedText[]> {
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  const open: string[] = [];
  const found: PrintedText[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? 'artifact');
      continue;
    }
    if (item.str.trim() === '') continue;
    const [, , , sizePt = 0, left = 0, height = 0] = item.transform.map(Number);
    const { name, missingFile } = page.commonObjs.get(item.fontName);
    found.push({
      text: item.str,
      left: left / POINTS_PER_MM,
      right: (left + item.width) / POINTS_PER_MM,
      baseline: (heightPt - height) / POINTS_PER_MM,
      sizePt,
      font: missingFile ? '' : String(name).replace(/^[A-Z]{6}\+/, ''),
      paragraph: open.at(-1) ?? '',
    });
  }
  return found;
}

/** Two runs of a paragraph are of one line where their baselines are this near, in mm. */
const LEVEL = 0.1;
/** Runs farther apart than this have a space between them. */
const NARROWEST_SPACE = 0.2;

/** Nearer than this, texts are no two columns: two cells have 3 mm between them. */
const NARROWEST_COLUMN_GAP = 2;

/** Whether a run goes on a line: of the same paragraph, or of an item right after its number or dash. */
function isOneLine(last: PrintedText, next: PrintedText): boolean {
  const isLevel = Math.abs(last.baseline - next.baseline) < LEVEL && next.left >= last.left;
  const follows = next.paragraph === last.paragraph || next.left - last.right < NARROWEST_COLUMN_GAP;
  return isLevel && follows;
}

/** The lines of each paragraph, from the upper left of the page. */
function linesOf(found: readonly PrintedText[]): readonly PrintedText[] {
  const lines: PrintedText[] = [];
  for (const run of found) {
    const last = lines.at(-1);
    if (!last || !isOneLine(last, run)) lines.push(run);
    else {
      const blank = run.left - last.right > NARROWEST_SPACE && !last.text.endsWith(' ') ? ' ' : '';
      const text = last.text + blank + run.text;
      lines[lines.length - 1] = { ...last, text, right: run.right, paragraph: run.paragraph };
    }
  }
  return lines
    .map(withoutHanging)
    .toSorted((a, b) =>
      Math.abs(a.baseline - b.baseline) < LEVEL ? a.left - b.left : a.baseline - b.baseline,
    );
}

async function printedPage(page: PDFPageProxy): Promise<PrintedPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const lines = await drawnLines(page, height);
  return {
    widthMm: width / POINTS_PER_MM,
    heightMm: height / POINTS_PER_MM,
    texts: linesOf(await runs(page, height)),
    lines,
  };
}

/** Reads what every page of a PDF shows: its texts and its level lines, by pdf.js. */
export async function printedPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf: PDFDocumentProxy = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await printedPage(await pdf.getPage(number)));
  }
  await task.destroy();
  return pages;
}
