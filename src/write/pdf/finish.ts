import {
  ParseSpeeds,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';
import type { SignaturePlace } from './signature-places.ts';
import { openStructureTree } from './structure-tree.ts';

/** Bit 3 of an annotation's flags: it is printed, as PDF/A asks (ISO 19005-2, 6.3.2). */
const PRINT = 4;

/** An appearance that shows nothing until something is signed: both standards ask for one (ISO 19005-2, 6.3.3). */
function emptyAppearance(pdf: PDFDocument, { width, height }: SignaturePlace): PDFRef {
  const stream = pdf.context.stream('', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
  });
  return pdf.context.register(stream);
}

function fieldOf(pdf: PDFDocument, page: PDFPage, place: SignaturePlace): PDFDict {
  const lower = page.getHeight() - place.top - place.height;
  return pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFHexString.fromText(place.name),
    TU: PDFHexString.fromText(place.tooltip),
    Rect: [place.left, lower, place.left + place.width, lower + place.height],
    F: PRINT,
    P: page.ref,
    AP: { N: emptyAppearance(pdf, place) },
  });
}

/** Adds signature fields, each with its tooltip, appearance and Form element (ISO 14289-1, 7.18.4). */
function addSignatureFields(pdf: PDFDocument, places: readonly SignaturePlace[]): void {
  const tree = openStructureTree(pdf);
  const fields = places.map((place) => {
    const page = pdf.getPage(place.page - 1);
    const field = pdf.context.register(fieldOf(pdf, page, place));
    page.node.addAnnot(field);
    // Tab goes through the page as its tags do (ISO 14289-1, 7.18.3).
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    tree.addForm(field, page.ref, place.reads);
    return field;
  });
  pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: fields }));
}

/** What is to be done with a PDF after its layout. */
export interface Finishing {
  readonly places: readonly SignaturePlace[];
  /** Saves in object streams: a tagged file becomes half as long or less. */
  readonly compact: boolean;
}

/** What comes after layout and needs the PDF's objects. Nothing that depends on the time of day is written. */
export async function finish(bytes: Uint8Array, { places, compact }: Finishing): Promise<Uint8Array> {
  // Without these speeds pdf-lib sleeps after every hundred objects, which is most of its time.
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  if (places.length > 0) addSignatureFields(pdf, places);
  return pdf.save({
    useObjectStreams: compact,
    objectsPerTick: Number.POSITIVE_INFINITY,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}
