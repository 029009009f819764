// The text of a DOCX as its main part has it, for holding against the text of the tree.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const PIECE = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|cr|tab|noBreakHyphen)\b|<\/w:p>/g;
/** @type {Readonly<Record<string, string>>} */
const ENTITY = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @param {string} text */
function decoded(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? (ENTITY[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

/**
 * The text of the main part in the order of its paragraphs, which end in a newline.
 * @param {string} path
 */
export function textOfDocx(path) {
  const part = unzipSync(readFileSync(path), { filter: ({ name }) => name === 'word/document.xml' });
  const xml = strFromU8(part['word/document.xml'] ?? new Uint8Array());
  return Array.from(xml.matchAll(PIECE), ([whole, text, mark]) => {
    if (text !== undefined) return decoded(text);
    if (mark === 'noBreakHyphen') return '-';
    return whole === '</w:p>' ? '\n' : ' ';
  }).join('');
}
