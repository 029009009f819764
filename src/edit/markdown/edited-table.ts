import type { TaskFields } from '../../model/markdown-form/task-fields.ts';
import { readCell } from '../../model/markdown-form/task-lines.ts';
import type { SourceLine } from '../markdown-line.ts';
import type { PipeTable } from '../pipe-table.ts';
import { insertion, type Splice } from '../splice.ts';
import { nextLine } from './body-lines.ts';
import type { BodySource } from './body-source.ts';
import { appendCells, cellSplice, cellTexts, columnsOf, LEVEL_COLUMN, rowLine } from './pipe-row.ts';

/** A row to be put in: one that moves, as it is written, or a new one. */
export type ComingRow =
  | { readonly line: string }
  | { readonly hashes: number | undefined; readonly cells: ReadonlyMap<string, string> };

interface ComingRows {
  readonly offset: number;
  readonly like: SourceLine;
  readonly rows: readonly ComingRow[];
}

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

  /** Puts rows in at the start of a line. */
  insert(coming: ComingRows): void {
    this.#coming.push(coming);
  }

  #newFields(): readonly string[] {
    const ofRows = [...this.#cells.values()].flatMap((cells) => [...cells.keys()]);
    const rows = this.#coming.flatMap((coming) => coming.rows);
    const ofComing = rows.flatMap((row) => ('cells' in row ? [...row.cells.keys()] : []));
    return [...new Set([...ofRows, ...ofComing])].filter((field) => !this.columns.includes(field));
  }

  #rowSplices(row: SourceLine, added: readonly string[]): readonly Splice[] {
    const { source } = this.#body;
    if (this.#dropped.has(row.start))
      return [{ start: row.start, end: nextLine(source, row.start), text: '' }];
    const cells = this.#cells.get(row.start) ?? new Map<string, string>();
    const columns = [...this.columns, ...added];
    const present = cellTexts(row).length;
    const texts = columns.map((column) => (column === undefined ? undefined : cells.get(column)));
    const inPlace = texts.slice(0, present).flatMap((text, column) => {
      return text === undefined ? [] : [cellSplice(row, column, text, this.table.header)];
    });
    const last = texts.findLastIndex((text) => text !== undefined);
    const missing = texts.slice(present, added.length > 0 ? undefined : last + 1);
    return missing.length === 0
      ? inPlace
      : [
          ...inPlace,
          appendCells(
            row,
            missing.map((text) => text ?? ''),
          ),
        ];
  }

  #lineOf(row: ComingRow, like: SourceLine, columns: readonly (string | undefined)[]): string {
    if ('line' in row) return row.line;
    const hashes = LEVEL_COLUMN.repeat(row.hashes ?? 0);
    const texts = columns.map((column) =>
      column === LEVEL_COLUMN ? hashes : ((column === undefined ? undefined : row.cells.get(column)) ?? ''),
    );
    return rowLine(texts, like, this.table);
  }

  #comingSplice({ offset, like, rows }: ComingRows, columns: readonly (string | undefined)[]): Splice {
    const { source, lineEnd } = this.#body;
    const lines = rows.map((row) => this.#lineOf(row, like, columns));
    const last = this.table.rows.at(-1);
    // The last row of the file may have no line end; one that goes takes its place with it.
    const isOpen = source[offset - 1] !== '\n' && !(last && this.#dropped.has(last.start));
    const text = lines.join(lineEnd);
    return insertion(offset, isOpen ? `${lineEnd}${text}` : `${text}${lineEnd}`);
  }

  /** All changes of the table. */
  splices(): readonly Splice[] {
    const { header, dashes, rows, lastRow } = this.table;
    const isEmptied = this.#dropped.size === rows.length && this.#coming.length === 0;
    if (isEmptied && rows.length > 0 && !this.#keepsHeading)
      return [{ start: header.start, end: nextLine(this.#body.source, lastRow), text: '' }];
    const added = this.#newFields();
    const heading = added.map((field) => this.#fields.labelOf(field));
    return [
      ...(added.length > 0
        ? [
            appendCells(header, heading),
            appendCells(
              dashes,
              added.map(() => '---'),
            ),
          ]
        : []),
      ...rows.flatMap((row) => this.#rowSplices(row, added)),
      ...this.#coming.map((coming) => this.#comingSplice(coming, [...this.columns, ...added])),
    ];
  }
}
