/** A line that an element of the structure tree has as Typst writes it, and what is to stand there. */
interface Renaming {
  /** What stands right before it, so that the same words elsewhere are left alone. */
  readonly after: string;
  readonly typst: string;
  /** Not longer: it is filled up with blanks, so that nothing moves. */
  readonly wanted: string;
}

const ELEMENT = '/Type /StructElem\n  ';

/**
 * The elements that stand for parts of lists in the layout (`layout/words.typ`), by the names that these have (ISO
 * 32000-1, 14.8.4.3.3); how their items are counted (Table 347), where Typst knows only one kind of a list with signs.
 */
const RENAMINGS: readonly Renaming[] = [
  { after: ELEMENT, typst: '/S /Title\n', wanted: '/S /LI' },
  { after: ELEMENT, typst: '/S /Quote\n', wanted: '/S /Lbl' },
  { after: ELEMENT, typst: '/S /BlockQuote\n', wanted: '/S /LBody' },
  { after: '/O /List\n', typst: '    /ListNumbering /Circle\n', wanted: '/ListNumbering /LowerAlpha' },
];

function rename(file: Buffer, { after, typst, wanted }: Renaming): void {
  const found = Buffer.from(after + typst, 'latin1');
  const name = `${wanted.padEnd(typst.length - 1)}\n`;
  for (let at = file.indexOf(found); at >= 0; at = file.indexOf(found, at + found.length)) {
    file.write(name, at + after.length, 'latin1');
  }
}

/** Names the tags of lists in a PDF as Typst writes it, in place. */
export function nameListTags(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const renaming of RENAMINGS) rename(file, renaming);
}
