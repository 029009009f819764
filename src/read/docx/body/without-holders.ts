import type { XmlElement } from '../xml/element.ts';

/** Elements that only hold blocks, rows or cells; alternatives other than the preferred one are left out. */
const HOLDERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
]);

function collect(children: readonly XmlElement[], into: XmlElement[]): void {
  for (const child of children) {
    if (HOLDERS.has(child.name)) collect(child.children, into);
    else into.push(child);
  }
}

/** Children with those of mere holders in their place (ISO 29500-1, 17.5). */
export function withoutHolders(children: readonly XmlElement[]): readonly XmlElement[] {
  if (!children.some(({ name }) => HOLDERS.has(name))) return children;
  const held: XmlElement[] = [];
  collect(children, held);
  return held;
}
