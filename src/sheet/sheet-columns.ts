import { type Message, report } from '../model/message.ts';
import type { SheetPlace } from '../model/place.ts';
import { cellReference } from './cell-reference.ts';
import { comparable } from './comparable.ts';
import type { RecordedTable } from './export-record.ts';
import { partLost } from './messages.ts';
import { OWN_COLUMNS } from './sheet-layout.ts';
import { type ReadSheet, textOfCell } from './workbook.ts';

/** Where the columns of a task sheet stand now, counted from 0. */
export interface SheetColumns {
  readonly id: number;
  readonly level: number | undefined;
  readonly removed: number | undefined;
  /** By the field's key. */
  readonly fields: ReadonlyMap<string, number>;
}

function labelKey(label: string): string {
  return comparable(label).normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
}

/** Finds the columns by the labels of the first row; `cot-bi-mat` for a field's or the ids' column that is gone. */
export function findColumns(
  file: string,
  { name, rows }: ReadSheet,
  { fields }: RecordedTable,
): { readonly columns: SheetColumns; readonly messages: readonly Message[] } {
  const header = (rows[0] ?? []).map((cell) => labelKey(textOfCell(cell)));
  const at = (label: string): number | undefined => {
    const column = header.indexOf(labelKey(label));
    return column < 0 ? undefined : column;
  };
  const cell: SheetPlace = { file, sheet: name, cell: cellReference(0, 0) };
  const lost = [OWN_COLUMNS.id, ...fields.keys()].filter((label) => at(label) === undefined);
  return {
    columns: {
      id: at(OWN_COLUMNS.id) ?? 0,
      level: at(OWN_COLUMNS.level),
      removed: at(OWN_COLUMNS.removed),
      fields: new Map(
        Array.from(fields).flatMap(([label, key]) => {
          const column = at(label);
          return column === undefined ? [] : [[key, column] as const];
        }),
      ),
    },
    messages: lost.map((label) => report('cot-bi-mat', partLost, { what: 'column', name: label }, { cell })),
  };
}
