import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { taggedElements } from './tagged-content.ts';

/** The text of one element of the structure tree, line by line as it stands on its pages. */
export interface TaggedText {
  readonly role: string;
  readonly lines: readonly string[];
}

/** A bookmark and those under it. */
export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** What a PDF says to whoever reads it by its tags. */
export interface PdfText {
  readonly pages: number;
  readonly elements: readonly TaggedText[];
  /** Text of each page that no tag leads to: page numbers. */
  readonly untagged: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  readonly title: string;
  readonly language: string;
  readonly pageLabels: readonly string[];
}

interface Run {
  readonly text: string;
  /** Page and height: equal for runs on one line. */
  readonly line: string;
}

/** The runs of one page's marked content by its id; those of none under `''`. */
async function runsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, readonly Run[]>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const runs = new Map<string, Run[]>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      const line = `${page.pageNumber} ${Number(item.transform[5]).toFixed(1)}`;
      runs.set(id, [...(runs.get(id) ?? []), { text: item.str, line }]);
    } else if (item.type === 'endMarkedContent') open.pop();
    else
      open.push(
        /^p(\d+)R_mc(\d+)$/
          .exec(item.id ?? '')
          ?.slice(1)
          .join('/') ??
          open.at(-1) ??
          '',
      );
  }
  return runs;
}

function linesOf(runs: readonly Run[]): readonly string[] {
  const lines: { text: string; readonly line: string }[] = [];
  for (const { text, line } of runs.filter((run) => run.text !== '')) {
    const last = lines.at(-1);
    if (last?.line === line) last.text += text;
    // The reader puts spaces of its own where it goes from one place to another.
    else if (text.trim() !== '') lines.push({ text, line });
  }
  return lines.map(({ text }) => text);
}

async function propertiesOf(
  pdf: PDFDocumentProxy,
): Promise<Pick<PdfText, 'title' | 'language' | 'bookmarks' | 'pageLabels'>> {
  const { info } = await pdf.getMetadata();
  const entries = Object.entries(info);
  const entry = (name: string): string => String(entries.find(([key]) => key === name)?.[1] ?? '');
  const pageLabels = (await pdf.getPageLabels()) ?? [];
  return {
    title: entry('Title'),
    language: entry('Language'),
    bookmarks: (await pdf.getOutline()) ?? [],
    pageLabels,
  };
}

/** Reads a tagged PDF by its tags. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const elements = await taggedElements(bytes);
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 });
  const pdf = await task.promise;
  const byContent = new Map<string, readonly Run[]>();
  const untagged: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const runs = await runsOf(await pdf.getPage(number));
    for (const [id, own] of runs) byContent.set(id, own);
    untagged.push((runs.get('') ?? []).map(({ text }) => text).join(''));
  }
  const properties = await propertiesOf(pdf);
  const pages = pdf.numPages;
  await task.destroy();
  return {
    pages,
    ...properties,
    elements: elements.map(({ role, content }) => ({
      role,
      lines: linesOf(content.flatMap((id) => byContent.get(id) ?? [])),
    })),
    untagged,
  };
}
