import { Document, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Measures } from '../../model/measures.ts';
import type { StyleSizes } from './paragraph-styles.ts';
import { styleOptions } from './style-options.ts';

/** How the pages of a section lie. */
export type Orientation = 'portrait' | 'landscape';

/** What decides every part of a package but its words. */
export interface PackageShape extends StyleSizes {
  /** Those that occur in the file, without repetition. */
  readonly orientations: readonly Orientation[];
}

/** A package without words: its finished parts, and what `word/document.xml` is put together from. */
export interface PackageFrame {
  /** By path; without `word/document.xml` and `docProps/core.xml`. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The main part up to and with the body's start tag. */
  readonly documentStart: string;
  readonly sectionProperties: ReadonlyMap<Orientation, string>;
}

/** The path of the main part. */
export const DOCUMENT_PART = 'word/document.xml';
/** The path of the document's properties. */
export const CORE_PROPERTIES_PART = 'docProps/core.xml';

function pageNumberLine(shown: boolean): Paragraph {
  const children = shown ? [new TextRun({ children: [PageNumber.CURRENT] })] : [];
  return new Paragraph({ style: 'pageNumber', children });
}

/** Pages numbered from 1 in the middle of the top margin, the first number not shown (PL I, I.7). */
function sectionOptions({ page }: Measures, orientation: Orientation): ISectionOptions {
  return {
    properties: {
      type: 'nextPage',
      titlePage: true,
      page: {
        size: { width: page.widthTwips, height: page.heightTwips, orientation },
        margin: {
          top: page.topTwips,
          bottom: page.bottomTwips,
          left: page.leftTwips,
          right: page.rightTwips,
          header: page.headerTwips,
          footer: page.headerTwips,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [pageNumberLine(true)] }),
      first: new Header({ children: [pageNumberLine(false)] }),
    },
    children: [],
  };
}

function emptyDocument(measures: Measures, shape: PackageShape): Document {
  return new Document({
    styles: styleOptions(measures, shape),
    theme: { fonts: { headings: measures.fontName, body: measures.fontName } },
    // Version 14: from 15 on Word, and LibreOffice from 24.2, narrow the spaces of a justified line to take in one
    // more word, so that lines and pages would not be those of the PDF. A line that ends in a typed break is not
    // spread over the width.
    compatibility: { version: 14, doNotExpandShiftReturn: true },
    sections: shape.orientations.map((orientation) => sectionOptions(measures, orientation)),
  });
}

const BODY_START = '<w:body>';
const SECTION_PROPERTIES = /<w:sectPr>.*?<\/w:sectPr>/gs;

function frameOf(archive: Uint8Array, shape: PackageShape): PackageFrame {
  const { [DOCUMENT_PART]: document, [CORE_PROPERTIES_PART]: _, ...parts } = unzipSync(archive);
  if (!document) throw new Error('docx made a package without a main part');
  const xml = strFromU8(document);
  const sections = xml.match(SECTION_PROPERTIES) ?? [];
  return {
    parts,
    documentStart: xml.slice(0, xml.indexOf(BODY_START) + BODY_START.length),
    sectionProperties: new Map(shape.orientations.map((each, index) => [each, sections[index] ?? ''])),
  };
}

/**
 * The one door between docx and our own writing. docx makes the package of a file with an empty body: styles,
 * settings, headers, relations, content types, and the properties of one section for each orientation. Taken back
 * out of it are two parts: the main part, because docx's objects need twenty times as long as joined strings for a
 * table of 200 rows, and the core properties, because docx dates them by the clock and knows neither language nor
 * category. What is left depends on nothing but measures and shape.
 */
export async function packageFrame(measures: Measures, shape: PackageShape): Promise<PackageFrame> {
  return frameOf(await Packer.toBuffer(emptyDocument(measures, shape)), shape);
}
