import { childrenOf, type XmlElement } from '../xml/element.ts';
import { resolveTarget } from './part-name.ts';

/** What a part is joined to inside its package; targets outside it are never followed. */
export interface Relationships {
  /** Parts by relationship id. */
  readonly byId: ReadonlyMap<string, string>;
  /** The first part of each kind, e.g. `styles`: the last word of the relationship's type, the same in transitional and strict. */
  readonly byKind: ReadonlyMap<string, string>;
}

const NONE: Relationships = { byId: new Map(), byKind: new Map() };

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** Reads the relationships of the part `source` (ISO 29500-2, 6.5). */
export function readRelationships(source: string, root: XmlElement | undefined): Relationships {
  if (!root) return NONE;
  const byId = new Map<string, string>();
  const byKind = new Map<string, string>();
  for (const { attributes } of childrenOf(root, 'Relationship')) {
    if (attributes.TargetMode === 'External') continue;
    const part = resolveTarget(source, attributes.Target ?? '');
    if (part === undefined) continue;
    byId.set(attributes.Id ?? '', part);
    const kind = kindOf(attributes.Type ?? '');
    if (!byKind.has(kind)) byKind.set(kind, part);
  }
  return { byId, byKind };
}
