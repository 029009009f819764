import { headOfEntry, inflateEntry, type ZipFault } from '../../../model/zip/inflate-entry.ts';
import type { ZipEntry } from '../../../model/zip/zip-directory.ts';
import type { FaultList } from '../fault-list.ts';
import type { WordLimits } from '../limits.ts';
import {
  docxDamaged,
  docxEncrypted,
  docxMalformed,
  docxTooDeep,
  docxTooManyElements,
  docxUnpacksTooLarge,
  docxWithDoctype,
} from '../messages.ts';
import type { XmlElement } from '../xml/element.ts';
import { parseXml, type XmlFault } from '../xml/parse-xml.ts';
import { partKey, relationshipsPart } from './part-name.ts';
import { type Relationships, readRelationships } from './relationships.ts';

/** The parts of a package, each unpacked when it is asked for; all of them share the bounds on memory. */
export interface WordPackage {
  readonly has: (part: string) => boolean;
  /** A part's root element; undefined where there is no such part, or it cannot be read (then the fault is told). */
  readonly xml: (part: string) => XmlElement | undefined;
  /** The first bytes of a part. */
  readonly head: (part: string) => Uint8Array | undefined;
  readonly relationshipsOf: (part: string) => Relationships;
}

function tellZipFault(faults: FaultList, fault: ZipFault, part: string, most: number): void {
  if (fault === 'encrypted') faults.add('docx-co-mat-khau', docxEncrypted, {});
  else if (fault === 'tooLarge') faults.add('docx-giai-nen-qua-lon', docxUnpacksTooLarge, { part, most });
  else faults.add('docx-hong', docxDamaged, { part });
}

function tellXmlFault(faults: FaultList, fault: XmlFault, part: string, limits: WordLimits): void {
  if (fault.is === 'doctype') faults.add('docx-co-doctype', docxWithDoctype, { part });
  else if (fault.is === 'tooDeep') faults.add('docx-long-qua-sau', docxTooDeep, { part, most: limits.depth });
  else if (fault.is === 'tooMany')
    faults.add('docx-qua-nhieu-phan-tu', docxTooManyElements, { most: limits.elements });
  else faults.add('docx-xml-hong', docxMalformed, { part, line: fault.line, column: fault.column });
}

/** Opens a package by its ZIP directory; what is wrong with a part that is asked for is added to `faults`. */
export function openPackage(
  bytes: Uint8Array,
  directory: readonly ZipEntry[],
  limits: WordLimits,
  faults: FaultList,
): WordPackage {
  const entries = new Map(directory.map((entry) => [partKey(entry.name), entry]));
  const left = { bytes: limits.inflatedBytes, elements: limits.elements };
  const read = (part: string): XmlElement | undefined => {
    const entry = entries.get(part);
    if (!entry || faults.messages.length > 0) return undefined;
    const inflated = inflateEntry(bytes, entry, left.bytes);
    if (typeof inflated === 'string') {
      tellZipFault(faults, inflated, part, limits.inflatedBytes);
      return undefined;
    }
    left.bytes -= inflated.length;
    const tree = parseXml(inflated, { depth: limits.depth, elements: left.elements });
    if ('is' in tree) {
      tellXmlFault(faults, tree, part, limits);
      return undefined;
    }
    left.elements -= tree.elements;
    return tree.root;
  };
  const relationships = new Map<string, Relationships>();
  return {
    has: (part) => entries.has(part),
    xml: read,
    head: (part) => {
      const entry = entries.get(part);
      const head = entry && left.bytes > 0 ? headOfEntry(bytes, entry) : undefined;
      left.bytes -= head?.length ?? 0;
      return head;
    },
    relationshipsOf: (part) => {
      const known = relationships.get(part) ?? readRelationships(part, read(relationshipsPart(part)));
      relationships.set(part, known);
      return known;
    },
  };
}
