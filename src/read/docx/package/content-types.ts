import { childrenOf, type XmlElement } from '../xml/element.ts';
import { partKey } from './part-name.ts';

/** What kind of content each part is said to have (ISO 29500-2, 6.2.3.2). */
export interface ContentTypes {
  readonly of: (part: string) => string | undefined;
  /** Parts whose content type ends the way a main part's does: `…document.main+xml`. */
  readonly mainParts: readonly string[];
}

/** Reads `[Content_Types].xml`; a package without it says nothing of its parts. */
export function readContentTypes(root: XmlElement | undefined): ContentTypes {
  const ofExtension = new Map(
    childrenOf(root, 'Default').map(({ attributes }) => [
      (attributes.Extension ?? '').toLowerCase(),
      attributes.ContentType ?? '',
    ]),
  );
  const ofPart = new Map(
    childrenOf(root, 'Override').map(({ attributes }) => [
      partKey(attributes.PartName ?? ''),
      attributes.ContentType ?? '',
    ]),
  );
  return {
    of: (part) => ofPart.get(part) ?? ofExtension.get(part.slice(part.lastIndexOf('.') + 1)),
    mainParts: [...ofPart].filter(([, type]) => type.endsWith('.main+xml')).map(([part]) => part),
  };
}
