import type { Column } from '../model/plan/table.ts';
import type { Count } from './count.ts';
import type { CountedBlock, CountedSection } from './count-body.ts';
import type { CountedRow } from './count-rows.ts';

/** What a reference to an id prints; `words` is absent where the thing has no number. */
export interface Referent {
  readonly words: string | undefined;
}

/** Everything of a plan that has an id, by id. */
export type Referents = ReadonlyMap<string, Referent>;

/** A printed number without what is printed around it: `II.` as `II`; a given number can be any text. */
function core(number: string): string {
  let end = number.length;
  while (end > 0 && ').\u00A0 /'.includes(number.charAt(end - 1))) end -= 1;
  return number.slice(0, end).replace(/^[(\s]+/, '');
}

/** One step of "điểm a khoản 1 Mục I" (PL II, V.7: khoản, điểm in small letters). */
function step({ number, form }: Count): string | undefined {
  const printed = core(number);
  if (!printed || form.counter === 'none' || form.counter === 'bullet') return undefined;
  if (form.prefix.trim().length > 1) return printed;
  if (form.counter === 'roman' || form.counter === 'capital') return `Mục ${printed}`;
  if (form.counter === 'letter') return `điểm ${printed}`;
  return form.prefix === '(' ? `tiết ${printed}` : `khoản ${printed}`;
}

function isDecimal({ form }: Count): boolean {
  return form.counter === 'decimal' && form.prefix === '';
}

/** From a node upward; a Điều is known without the Chương that it stands in, since Điều are counted through the text. */
function upwardFrom(way: readonly Count[]): readonly Count[] {
  const article = way.findLastIndex(({ form }) => form.prefix === 'Điều ');
  return way.slice(Math.max(article, 0)).toReversed();
}

/** The words for the node that `way` leads to, from the highest level down; a dotted number holds those above it. */
function wordsForSection(way: readonly Count[]): string | undefined {
  const own = way.at(-1);
  if (!own || step(own) === undefined) return undefined;
  const upward = upwardFrom(way);
  const dotted = upward.findIndex((count) => isDecimal(count) && count.form.depth > 1);
  return upward
    .filter((count, index) => dotted < 0 || index <= dotted || !isDecimal(count))
    .map(step)
    .filter((words) => words !== undefined)
    .join(' ');
}

/** Notes the referents of one document's body. */
export function noteSections(
  blocks: readonly CountedBlock[],
  way: readonly Count[],
  into: Map<string, Referent>,
): void {
  for (const block of blocks) {
    if (block.type === 'section') noteSection(block, [...way, block.count], into);
  }
}

function noteSection(section: CountedSection, way: readonly Count[], into: Map<string, Referent>): void {
  if (section.ma !== undefined) into.set(section.ma, { words: wordsForSection(way) });
  noteSections(section.children, way, into);
}

/** Notes the referents of a table's rows; `where` is the appendix that holds it, e.g. `Phụ lục I`. */
export function noteRows(
  rows: readonly CountedRow[],
  where: string | undefined,
  into: Map<string, Referent>,
): void {
  for (const { node, count, children } of rows) {
    const printed = core(count.number);
    const kind = children.length > 0 ? 'nhóm nhiệm vụ' : 'nhiệm vụ';
    const words =
      printed && count.form.counter !== 'bullet'
        ? `${kind} số ${printed}${where ? ` tại ${where}` : ''}`
        : undefined;
    // A table that shows the rows of another does not take its rows' names.
    if (node.ma !== undefined && !into.has(node.ma)) into.set(node.ma, { words });
    noteRows(children, where, into);
  }
}

/** Notes the referents of a table's columns: their labels. */
export function noteColumns(columns: readonly Column[], into: Map<string, Referent>): void {
  for (const { ma, nhan, cot } of columns) {
    if (ma !== undefined) into.set(ma, { words: `cột ${nhan.replace(/\s+/g, ' ')}` });
    noteColumns(cot ?? [], into);
  }
}
