import { isElement, type StructureElement, withAllBelow } from './structure-of.ts';

/** What each role may hold (ISO 32000-1, 14.8.4); content of its own where it says so. */
const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  Document: ['Div', 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'Table', 'Form'],
  Div: ['Div', 'P', 'L', 'content'],
  P: ['content'],
  H1: ['content'],
  H2: ['content'],
  H3: ['content'],
  H4: ['content'],
  H5: ['content'],
  H6: ['content'],
  L: ['L', 'LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: ['content'],
  LBody: ['Span', 'content'],
  Span: ['content'],
  Table: ['THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TH: ['P', 'L', 'content'],
  TD: ['P', 'L', 'content'],
  Form: ['content'],
};

const NUMBERINGS = ['/None', '/Decimal', '/LowerAlpha'];

function nesting({ role, kids }: StructureElement): readonly string[] {
  const allowed = MAY_HOLD[role];
  if (!allowed) return [`${role} is no role that we use`];
  return kids
    .map((kid) => (isElement(kid) ? kid.role : 'content'))
    .filter((kid) => !allowed.includes(kid))
    .map((kid) => `${role} holds ${kid}`);
}

/** No level is left out on the way down, and the first heading is of the first (ISO 14289-1, 7.4.2). */
function headingLevels(elements: readonly StructureElement[]): readonly string[] {
  const levels = elements.flatMap(({ role }) => /^H(\d)$/.exec(role)?.slice(1).map(Number) ?? []);
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`H${level} follows H${before}`] : [];
  });
}

/** A list has items, each with what it begins with and its words, and says how they are counted (ISO 14289-1, 7.6). */
function list({ role, kids, attributes }: StructureElement): readonly string[] {
  if (role === 'LI') {
    const parts = kids.flatMap((kid) => (isElement(kid) ? [kid.role] : []));
    const isFull = kids.every((kid) => isElement(kid) && kid.kids.length > 0);
    return parts.join() === 'Lbl,LBody' && isFull ? [] : [`LI holds ${parts.join()}`];
  }
  if (role !== 'L') return [];
  const numbering = attributes.get('List.ListNumbering') ?? 'nothing';
  return [
    ...(kids.some((kid) => isElement(kid) && kid.role === 'LI') ? [] : ['L has no item']),
    ...(NUMBERINGS.includes(numbering) ? [] : [`L is counted by ${numbering}`]),
  ];
}

function cellsOf(row: StructureElement): readonly StructureElement[] {
  return row.kids.filter(isElement);
}

function span(cell: StructureElement, name: 'ColSpan' | 'RowSpan'): number {
  return Number(cell.attributes.get(`Table.${name}`) ?? 1);
}

/** Columns of each row, with the cells that reach into it from above. */
function widths(rows: readonly StructureElement[]): readonly number[] {
  const reaching: number[] = [];
  return rows.map((row, index) => {
    const own = cellsOf(row).reduce((sum, cell) => sum + span(cell, 'ColSpan'), 0);
    for (const cell of cellsOf(row)) {
      for (let below = 1; below < span(cell, 'RowSpan'); below += 1) {
        reaching[index + below] = (reaching[index + below] ?? 0) + span(cell, 'ColSpan');
      }
    }
    return own + (reaching[index] ?? 0);
  });
}

/** Header cells have a scope, other cells name them; every row has as many columns (ISO 14289-1, 7.5). */
function table(element: StructureElement): readonly string[] {
  if (element.role !== 'Table') return [];
  const rows = withAllBelow(element).filter(({ role }) => role === 'TR');
  const cells = rows.flatMap(cellsOf);
  const headers = cells.filter(({ role }) => role === 'TH');
  const known = new Set(headers.map(({ attributes }) => attributes.get('ID')));
  const unscoped = headers.filter(({ attributes }) => attributes.get('Table.Scope') !== '/Column');
  const lost = cells.flatMap(({ attributes }) =>
    [...(attributes.get('Table.Headers') ?? '').matchAll(/\([^)]*\)/g)]
      .map(([id]) => id)
      .filter((id) => !known.has(id)),
  );
  return [
    ...unscoped.map(() => 'TH has no scope of its column'),
    ...lost.map((id) => `a cell names the header ${id}, which is none`),
    ...(new Set(widths(rows)).size > 1 ? [`rows have ${widths(rows).join()} columns`] : []),
  ];
}

/** Everything in which a structure tree is not as ISO 14289-1 and ISO 32000-1 ask; none where it is. */
export function structureFaults(document: StructureElement): readonly string[] {
  const elements = withAllBelow(document);
  const empty = elements.filter(({ role, kids }) => kids.length === 0 && role !== 'TD' && role !== 'TH');
  return [
    ...elements.flatMap(nesting),
    ...headingLevels(elements),
    ...elements.flatMap(list),
    ...elements.flatMap(table),
    ...empty.map(({ role }) => `${role} is empty`),
  ];
}
