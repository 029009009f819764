import type { DocumentProperties } from '../../model/tree.ts';
import { escapeXml } from './escape-text.ts';

const START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">';

function element(name: string, value: string): string {
  return value === '' ? '' : `<${name}>${escapeXml(value)}</${name}>`;
}

/** The document's properties as Word shows them (ISO 29500-2, 11); no dates, so that equal trees give equal bytes. */
export function corePropertiesXml(properties: DocumentProperties): string {
  return [
    START,
    element('dc:title', properties.title),
    element('dc:subject', properties.subject),
    element('dc:creator', properties.author),
    element('cp:category', properties.typeName),
    element('dc:identifier', properties.code),
    element('dc:language', 'vi-VN'),
    '</cp:coreProperties>',
  ].join('');
}
