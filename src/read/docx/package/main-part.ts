import type { FaultList } from '../fault-list.ts';
import { foreignByContent, OTHER_ZIP } from '../foreign-file.ts';
import { docxIsForeign, docxWithoutDocument } from '../messages.ts';
import type { XmlElement } from '../xml/element.ts';
import { readContentTypes } from './content-types.ts';
import type { WordPackage } from './word-package.ts';

/** The part that holds the text, and its root `w:document`. */
export interface MainPart {
  readonly name: string;
  readonly root: XmlElement;
}

function mediaTypeOf(parts: WordPackage): string {
  return new TextDecoder().decode(parts.head('mimetype'));
}

/**
 * Finds the text of a package by its relationships (ISO 29500-1, 11.3.10), or by content types where it has none; a package of
 * another kind is told by name.
 */
export function findMainPart(parts: WordPackage, faults: FaultList): MainPart | undefined {
  const types = readContentTypes(parts.xml('[content_types].xml'));
  const name = parts.relationshipsOf('').byKind.get('officeDocument') ?? types.mainParts[0];
  if (faults.messages.length > 0) return undefined;
  const foreign = foreignByContent(name === undefined ? mediaTypeOf(parts) : (types.of(name) ?? ''));
  if (name === undefined || foreign) {
    faults.add('docx-khong-phai-docx', docxIsForeign, { kind: foreign ?? OTHER_ZIP });
    return undefined;
  }
  const root = parts.xml(name);
  if (root?.name === 'w:document') return { name, root };
  if (root) faults.add('docx-khong-phai-docx', docxIsForeign, { kind: OTHER_ZIP });
  else if (faults.messages.length === 0)
    faults.add('docx-thieu-noi-dung', docxWithoutDocument, { part: name });
  return undefined;
}
