// How the peers fill the appendix: template and rows to the bytes of a DOCX, as their manuals show it.
import carbone from 'carbone';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** @typedef {import('./appendix.mjs').Row} Row */

/**
 * @param {Buffer} template
 * @param {readonly Row[]} rows
 * @returns {Buffer}
 */
export function fillWithDocxtemplater(template, rows) {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render({ rows });
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/**
 * Carbone reads its template from a file.
 * @param {string} templatePath
 * @param {readonly Row[]} rows
 * @returns {Promise<Buffer>}
 */
export function fillWithCarbone(templatePath, rows) {
  return new Promise((resolve, reject) => {
    carbone.render(templatePath, { rows }, {}, (error, result) => (error ? reject(error) : resolve(result)));
  });
}
