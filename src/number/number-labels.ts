import type { NumberedTable } from '../model/numbered.ts';
import type { DataPath } from '../model/place.ts';
import type { Table } from '../model/plan/plan.ts';
import type { Column } from '../model/plan/table.ts';
import type { Resolver } from './resolver.ts';

type Labels = NumberedTable['labels'];
type Label = Labels extends ReadonlyMap<infer Entry, infer Words> ? readonly [Entry, Words] : never;

function columnLabels(columns: readonly Column[], path: DataPath, resolver: Resolver): readonly Label[] {
  return columns.flatMap((column, index) => {
    const at = [...path, 'cot', index];
    const words = resolver.words(column.nhan, resolver.source([...at, 'nhan'], column.ma), 'short');
    return [[column, words] as const, ...columnLabels(column.cot ?? [], at, resolver)];
  });
}

/** Resolves the labels of a table's columns and of its total rows. */
export function numberLabels(table: Table, path: DataPath, resolver: Resolver): Labels {
  const totals = (table.dong_tong ?? []).map((total, index): Label => {
    const source = resolver.source([...path, 'dong_tong', index, 'nhan'], table.ma);
    return [total, resolver.words(total.nhan, source, 'short')];
  });
  return new Map([...columnLabels(table.cot, path, resolver), ...totals]);
}
