/** A line of an element of the structure tree as Typst writes it, and what is to stand there. */
interface Mending {
  /** What stands right before it, so that the same words elsewhere are left alone. */
  readonly after: string;
  readonly typst: string;
  /** Not longer: it is filled up with blanks, so that nothing moves. */
  readonly wanted: string;
}

const ELEMENT = '/Type /StructElem\n  ';

const MENDINGS: readonly Mending[] = [
  // The elements that stand for the parts of lists in the layout (layout/words.typ), by the names that these have
  // (ISO 32000-1, 14.8.4.3.3).
  { after: ELEMENT, typst: '/S /Title\n', wanted: '/S /LI' },
  { after: ELEMENT, typst: '/S /Quote\n', wanted: '/S /Lbl' },
  { after: ELEMENT, typst: '/S /BlockQuote\n', wanted: '/S /LBody' },
  // How items are counted (Table 347): Typst has one kind of list with signs, which stands for letters here.
  { after: '/O /List\n', typst: '    /ListNumbering /Circle\n', wanted: '/ListNumbering /LowerAlpha' },
  // Black as everything is; poppler takes a colour of whole numbers for a fault.
  { after: '/O /Layout\n', typst: '    /BorderColor [0 0 0]\n', wanted: '' },
];

function mend(file: Buffer, { after, typst, wanted }: Mending): void {
  const found = Buffer.from(after + typst, 'latin1');
  const line = `${wanted.padEnd(typst.length - 1)}\n`;
  for (let at = file.indexOf(found); at >= 0; at = file.indexOf(found, at + found.length)) {
    file.write(line, at + after.length, 'latin1');
  }
}

/** Mends the tags of a PDF as Typst writes it, in place: names those of lists, takes out what readers stumble over. */
export function mendTags(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const mending of MENDINGS) mend(file, mending);
}
