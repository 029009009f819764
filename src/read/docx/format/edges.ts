import type { XmlElement } from '../xml/element.ts';

/** The sides on which a line can be drawn; a table has lines between its cells too. */
export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV';

/** Whether a line is drawn on a side; absent where nothing is said of it. */
export type Edges = Readonly<Partial<Record<Edge, boolean>>>;

const EDGE_OF: ReadonlyMap<string, Edge> = new Map([
  ['w:top', 'top'],
  ['w:bottom', 'bottom'],
  ['w:left', 'left'],
  ['w:start', 'left'],
  ['w:right', 'right'],
  ['w:end', 'right'],
  ['w:insideH', 'insideH'],
  ['w:insideV', 'insideV'],
]);

const NO_EDGES: Edges = {};

/** Reads the borders of a paragraph, cell or table (ISO 29500-1, 17.3.1.24, 17.4.39, 17.4.66); `nil` and `none` draw nothing. */
export function readEdges(element: XmlElement | undefined): Edges {
  if (!element) return NO_EDGES;
  const edges: Partial<Record<Edge, boolean>> = {};
  for (const { name, attributes } of element.children) {
    const edge = EDGE_OF.get(name);
    const value = attributes['w:val'] ?? 'nil';
    if (edge) edges[edge] = value !== 'nil' && value !== 'none';
  }
  return edges;
}
