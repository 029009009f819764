/** The identification of PDF/UA-1 (ISO 14289-1, 5). */
const IDENTIFICATION = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';

/** PDF/A-2 wants every property described that XMP does not know (ISO 19005-2, 6.6.2.3). */
const DESCRIPTION = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

/** One entry of a cross-reference table: ten digits, generation, kind, end of line (ISO 32000-1, 7.5.4). */
const ENTRY_BYTES = 20;

/** Where the last objects of a file stand. */
interface Tail {
  readonly metadata: number;
  readonly catalog: number;
  readonly crossReferences: number;
  /** Position of the catalog's entry in the cross-reference table. */
  readonly catalogEntry: number;
  readonly trailer: number;
}

function found(text: string, pattern: RegExp): string {
  const match = pattern.exec(text)?.[1];
  if (match === undefined) throw new Error(`The PDF is not built as Typst builds it: no ${pattern.source}`);
  return match;
}

function tailOf(file: Buffer): Tail {
  const end = file.subarray(file.lastIndexOf('startxref')).toString('latin1');
  const crossReferences = Number(found(end, /startxref\s+(\d+)/));
  const head = file.subarray(crossReferences, crossReferences + 64).toString('latin1');
  const firstEntry = crossReferences + found(head, /^(xref\s+0 \d+\s+?)\d{10} /).length;
  const trailer = file.lastIndexOf('trailer');
  const offsetOf = (object: number): number =>
    Number(
      file.toString('latin1', firstEntry + object * ENTRY_BYTES, firstEntry + object * ENTRY_BYTES + 10),
    );
  const root = Number(found(file.toString('latin1', trailer), /\/Root (\d+) 0 R/));
  const catalog = offsetOf(root);
  const metadata = offsetOf(
    Number(found(file.toString('latin1', catalog, crossReferences), /\/Metadata (\d+) 0 R/)),
  );
  return { metadata, catalog, crossReferences, catalogEntry: firstEntry + root * ENTRY_BYTES, trailer };
}

function identified(metadata: string): string {
  const packet = found(metadata, /stream\r?\n(<\?xpacket begin[\s\S]*?<\?xpacket end="r"\?>)/);
  const described = packet
    .replace('</rdf:Bag></pdfaExtension:schemas>', `${DESCRIPTION}</rdf:Bag></pdfaExtension:schemas>`)
    .replace('<pdfaid:part>', `${IDENTIFICATION}<pdfaid:part>`);
  return metadata.replace(/\/Length \d+/, `/Length ${described.length}`).replace(packet, () => described);
}

/**
 * Adds to a PDF/A-2a file as Typst writes it what PDF/UA-1 asks for beyond that: the identification in XMP and
 * DisplayDocTitle (ISO 14289-1, 5 and 7.1). XMP and catalog are the last two objects there, so that they and
 * the catalog's entry in the cross-reference table are all that changes, and nothing need be parsed.
 */
export function markAccessible(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = tailOf(file);
  const metadata = identified(file.toString('latin1', tail.metadata, tail.catalog));
  const catalog = file
    .toString('latin1', tail.catalog, tail.crossReferences)
    .replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')
    // What is not said is false; poppler takes the word for a fault.
    .replace(/\s*\/Suspects false/, '');
  const catalogAt = tail.metadata + metadata.length;
  const crossReferencesAt = catalogAt + catalog.length;
  const entries = Buffer.from(file.subarray(tail.crossReferences, tail.trailer));
  entries.write(`${catalogAt}`.padStart(10, '0'), tail.catalogEntry - tail.crossReferences, 'latin1');
  const trailer = file
    .toString('latin1', tail.trailer)
    .replace(/startxref\s+\d+/, `startxref\n${crossReferencesAt}`);
  return Buffer.concat([
    file.subarray(0, tail.metadata),
    Buffer.from(metadata + catalog, 'latin1'),
    entries,
    Buffer.from(trailer, 'latin1'),
  ]);
}
