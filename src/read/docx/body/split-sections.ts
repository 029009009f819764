import { childOf, type XmlElement } from '../xml/element.ts';
import { withoutHolders } from './without-holders.ts';

/** The blocks of a section, and its properties, which stand at its end. */
export interface SectionElements {
  readonly blocks: readonly XmlElement[];
  readonly properties: XmlElement | undefined;
}

/** Splits the body where a paragraph ends a section (ISO 29500-1, 17.6.18); the last one ends with the body. */
export function splitSections(body: XmlElement | undefined): readonly SectionElements[] {
  const sections: SectionElements[] = [];
  let blocks: XmlElement[] = [];
  let last: XmlElement | undefined;
  for (const element of withoutHolders(body?.children ?? [])) {
    if (element.name === 'w:sectPr') {
      last = element;
      continue;
    }
    blocks.push(element);
    const properties = element.name === 'w:p' ? childOf(childOf(element, 'w:pPr'), 'w:sectPr') : undefined;
    if (!properties) continue;
    sections.push({ blocks, properties });
    blocks = [];
  }
  return blocks.length > 0 || last || sections.length === 0
    ? [...sections, { blocks, properties: last }]
    : sections;
}
