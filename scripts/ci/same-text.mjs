// Do the tree, the DOCX and the PDF made from it say the same, letter for letter?
import { existsSync } from 'node:fs';
import { textOfDocx } from './docx-text.mjs';
import { textOfPdf } from './pdf-text.mjs';
import { textOfTree } from './tree-text.mjs';

/** @typedef {import('./shared-tools.mjs').Check} Check */
/** @typedef {import('./built-files.mjs').BuiltFile} BuiltFile */

const CONTEXT = 40;

/**
 * Letters without any space: where lines end is not the text's business, and no-break spaces are spaces.
 * @param {string} text
 */
function letters(text) {
  return text.normalize('NFC').replace(/[\s\u00A0\u200B]+/gu, '');
}

/**
 * Capitals are made by the style: in the PDF they stand in the text, in tree and DOCX they do not.
 * @param {string} text
 */
function inCapitals(text) {
  return letters(text).toUpperCase();
}

/**
 * Where two texts part, with what stands around; undefined where they are equal.
 * @param {string} expected
 * @param {string} found
 */
function difference(expected, found) {
  if (expected === found) return undefined;
  const length = Math.min(expected.length, found.length);
  let at = 0;
  while (at < length && expected[at] === found[at]) at += 1;
  const around = (/** @type {string} */ text) =>
    JSON.stringify(text.slice(Math.max(0, at - CONTEXT), at + CONTEXT));
  return `letter ${at} of ${expected.length}: the tree has ${around(expected)}, the file ${around(found)}`;
}

/**
 * @param {string} name
 * @param {string} path
 * @param {() => string | undefined | Promise<string | undefined>} compare
 * @returns {Promise<Check>}
 */
async function check(name, path, compare) {
  const fault = existsSync(path) ? await compare() : 'the file was not built';
  return {
    name: `${name}: ${path}`,
    outcome: fault === undefined ? 'passed' : 'failed',
    detail: fault ?? 'the same',
  };
}

/**
 * @param {BuiltFile} file
 * @returns {Promise<readonly Check[]>}
 */
export async function sameText({ tree, docx, pdf }) {
  const text = textOfTree(tree);
  return [
    await check('text of DOCX = text of tree', docx, () =>
      difference(letters(text), letters(textOfDocx(docx))),
    ),
    await check('text of PDF = text of tree', pdf, async () =>
      difference(inCapitals(text), inCapitals(await textOfPdf(pdf))),
    ),
  ];
}
