import type { DataPath } from '../../model/place.ts';
import { lineAt, type SourceLine } from '../markdown-line.ts';
import { tableAround } from '../pipe-table.ts';
import type { Splice } from '../splice.ts';
import type { BodySource } from './body-source.ts';
import { EditedTable } from './edited-table.ts';

/** The pipe tables of a body that are being changed. */
export class EditedTables {
  readonly #body: BodySource;
  readonly #tables: EditedTable[] = [];

  constructor(body: BodySource) {
    this.#body = body;
  }

  /** The table in which the line of `offset` stands; `path` leads to tasks of that table of the plan. */
  at(offset: number, path: DataPath): EditedTable | undefined {
    const known = this.#tables.find(({ table }) => table.header.start <= offset && offset <= table.lastRow);
    if (known) return known;
    const line = lineAt(this.#body.source, offset);
    const table = line && tableAround(this.#body.source, line);
    if (!table) return undefined;
    const edited = new EditedTable(this.#body, table, this.#body.fieldsOf(path));
    this.#tables.push(edited);
    return edited;
  }

  /** The row of a task and its table. */
  rowOf(path: DataPath): { readonly row: SourceLine; readonly table: EditedTable } | undefined {
    const start = this.#body.placeOf(path)?.start;
    const row = start === undefined ? undefined : lineAt(this.#body.source, start);
    const table = row && this.at(row.start, path);
    return table && { row, table };
  }

  /** All changes of all tables. */
  splices(): readonly Splice[] {
    return this.#tables.flatMap((table) => table.splices());
  }
}
