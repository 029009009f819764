import { strToU8, zipSync } from 'fflate';
import { inflateEntry } from '../model/zip/inflate-entry.ts';
import { readZipDirectory } from '../model/zip/zip-directory.ts';
import { columnOfLetters } from './cell-reference.ts';
import type { SheetLimits } from './limits.ts';
import type { WorkbookFault } from './messages.ts';

/** Only these parts say what stands in cells; pictures, macros and links to other files are never unpacked. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/.+|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/[^/]+\.rels)$/i;
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/i;
/** A cell with something in it: an empty one closes itself. */
const FILLED_CELL = /<(?:[a-z]+:)?c\s(?:[^<>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"[^<>]*(?<!\/)>/g;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_FILE = [0x50, 0x4b];
const SMALLEST_PACKAGE = 4;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isBeyond(text: string, { rows, columns }: SheetLimits): boolean {
  for (const [, letters = '', row = ''] of text.matchAll(FILLED_CELL))
    if (Number(row) > rows || columnOfLetters(letters) >= columns) return true;
  return false;
}

function faultOf(name: string, part: Uint8Array, limits: SheetLimits): WorkbookFault | undefined {
  const text = new TextDecoder().decode(part);
  if (text.includes('<!DOCTYPE')) return { kind: 'doctype' };
  if (SHEET_PART.test(name) && isBeyond(text, limits))
    return { kind: 'tooManyCells', rows: limits.rows, columns: limits.columns };
  return undefined;
}

/**
 * A workbook's package with only the parts that are needed, unpacked within bounds and stored again: the spreadsheet
 * library inflates each part up to two gigabytes whatever the directory claims, so it never sees a packed one.
 */
export function unpackWorkbook(bytes: Uint8Array, limits: SheetLimits): Uint8Array | WorkbookFault {
  if (bytes.length > limits.bytes) return { kind: 'tooLarge', most: limits.bytes };
  if (startsWith(bytes, COMPOUND_FILE)) return { kind: 'oldXls' };
  if (!startsWith(bytes, ZIP_FILE)) return { kind: 'notXlsx' };
  const directory = readZipDirectory(bytes);
  if (!directory || directory.length > limits.parts) return { kind: 'damaged' };
  const parts: Record<string, Uint8Array> = {};
  let left = limits.inflatedBytes;
  for (const entry of directory.filter(({ name }) => NEEDED.test(name))) {
    const part = inflateEntry(bytes, entry, left);
    if (part === 'tooLarge') return { kind: 'inflatesTooLarge', most: limits.inflatedBytes };
    if (part === 'encrypted') return { kind: 'encrypted' };
    if (typeof part === 'string') return { kind: 'damaged' };
    const fault = faultOf(entry.name, part, limits);
    if (fault) return fault;
    left -= part.length;
    parts[entry.name] = part;
  }
  if (!('xl/workbook.xml' in parts) || Object.keys(parts).length < SMALLEST_PACKAGE)
    return { kind: 'notXlsx' };
  return zipSync({ ...parts, 'docProps/app.xml': strToU8('<Properties/>') }, { level: 0 });
}
