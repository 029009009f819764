import type { TaskFields } from '../../model/markdown-form/task-fields.ts';
import { readCell, writeCell } from '../../model/markdown-form/task-lines.ts';
import type { SourceLine } from '../markdown-line.ts';
import type { PipeTable } from '../pipe-table.ts';
import { insertion, type Splice } from '../splice.ts';
import { endOfTextBefore, nextLine } from './body-lines.ts';
import type { BodySource } from './body-source.ts';
import { type Column, type ComingRows, lineOfRow } from './coming-rows.ts';
import { appendCells, cellSplice, cellTexts, columnsOf } from './pipe-row.ts';

const NARROWEST = 3;

/** What becomes of one pipe table, gathered until it is known which columns it must get. */
export class EditedTable {
  readonly table: PipeTable;
  readonly columns: readonly (string | undefined)[];
  readonly #body: BodySource;
  readonly #fields: TaskFields;
  readonly #cells = new Map<number, Map<string, string>>();
  readonly #dropped = new Set<number>();
  readonly #coming: ComingRows[] = [];
  #keepsHeading = true;

  constructor(body: BodySource, table: PipeTable, fields: TaskFields) {
    this.#body = body;
    this.table = table;
    this.#fields = fields;
    this.columns = columnsOf(table, fields);
  }

  /** The text of a row's cell under a field; empty where it has none. */
  cellOf(row: SourceLine, field: string): string {
    const column = this.columns.indexOf(field);
    return column < 0 ? '' : readCell(cellTexts(row)[column] ?? '');
  }

  /** Gives a row's cell another text; an empty one leaves the field out. */
  setCell(row: SourceLine, field: string, text: string): void {
    const cells = this.#cells.get(row.start) ?? new Map<string, string>();
    this.#cells.set(row.start, cells.set(field, text));
  }

  /** Takes rows out; with all of them their heading goes too, unless it is to be filled again. */
  drop(rows: readonly SourceLine[], keepsHeading: boolean): void {
    for (const { start } of rows) this.#dropped.add(start);
    this.#keepsHeading &&= keepsHeading;
  }

  /** Puts rows in. */
  insert(coming: ComingRows): void {
    this.#coming.push(coming);
  }

  /** The columns that cells need and the table lacks; in a table with straight bars as wide as their widest cell. */
  #newColumns(): readonly Column[] {
    const ofComing = this.#coming.flatMap(({ rows }) =>
      rows.flatMap((row) => ('cells' in row ? [row.cells] : [])),
    );
    const texts = new Map<string, string[]>();
    for (const [field, text] of [...this.#cells.values(), ...ofComing].flatMap((cells) => [...cells])) {
      if (this.columns.includes(field)) continue;
      const known = texts.get(field);
      if (known) known.push(text);
      else texts.set(field, [this.#fields.labelOf(field), text]);
    }
    const { header, dashes } = this.table;
    const isStraight = header.text.trimEnd().length === dashes.text.trimEnd().length;
    return Array.from(texts, ([field, cells]) => ({
      field,
      width: isStraight ? cells.reduce((most, text) => Math.max(most, writeCell(text).length), NARROWEST) : 0,
    }));
  }

  #rowSplices(row: SourceLine, added: readonly Column[]): readonly Splice[] {
    const { source } = this.#body;
    if (this.#dropped.has(row.start))
      return [{ start: row.start, end: nextLine(source, row.start), text: '' }];
    const changed = this.#cells.get(row.start) ?? new Map<string, string>();
    const columns = [...this.columns.map((field) => ({ field, width: 0 })), ...added];
    const present = cellTexts(row).length;
    const cells = columns.map(({ field, width }) => ({ text: changed.get(field ?? ''), width }));
    const inPlace = cells.slice(0, present).flatMap(({ text }, column) => {
      return text === undefined ? [] : [cellSplice(row, column, text, this.table.header)];
    });
    const last = added.length > 0 ? cells.length : cells.findLastIndex(({ text }) => text !== undefined) + 1;
    const missing = cells.slice(present, last).map(({ text = '', width }) => ({ text, width }));
    return missing.length === 0 ? inPlace : [...inPlace, appendCells(row, missing)];
  }

  #comingSplice({ offset, like, rows }: ComingRows, added: readonly Column[]): Splice {
    const { source, lineEnd } = this.#body;
    const text = rows.map((row) => lineOfRow(row, like, this.table, this.columns, added)).join(lineEnd);
    const last = this.table.rows.at(-1);
    // The last row of the file may have no line end; one that goes takes its place with it.
    const isOpen = source[offset - 1] !== '\n' && !(last && this.#dropped.has(last.start));
    return insertion(offset, isOpen ? `${lineEnd}${text}` : `${text}${lineEnd}`);
  }

  #headingSplices(added: readonly Column[]): readonly Splice[] {
    if (added.length === 0) return [];
    const labels = added.map(({ field = '', width }) => ({ text: this.#fields.labelOf(field), width }));
    const dashes = added.map(({ width }) => ({ text: '-'.repeat(Math.max(NARROWEST, width)), width }));
    return [appendCells(this.table.header, labels), appendCells(this.table.dashes, dashes)];
  }

  /** The whole table with the blank lines above it. */
  #withoutTable(): Splice {
    const { source } = this.#body;
    const { header, lastRow } = this.table;
    return { start: endOfTextBefore(source, header.start), end: nextLine(source, lastRow), text: '' };
  }

  /** All changes of the table. */
  splices(): readonly Splice[] {
    const { rows } = this.table;
    const isEmptied = rows.length > 0 && this.#dropped.size === rows.length && this.#coming.length === 0;
    if (isEmptied && !this.#keepsHeading) return [this.#withoutTable()];
    const added = this.#newColumns();
    return [
      ...this.#headingSplices(added),
      ...rows.flatMap((row) => this.#rowSplices(row, added)),
      ...this.#coming.map((coming) => this.#comingSplice(coming, added)),
    ];
  }
}
