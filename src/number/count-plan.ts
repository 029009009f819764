import type { DocumentKind } from '../model/numbered.ts';
import type { DataPath } from '../model/place.ts';
import type { Appendix, DecisionPart, Plan, PlanPart, Table, TableLevel } from '../model/plan/plan.ts';
import { toRoman } from '../model/roman.ts';
import type { CountContext } from './count.ts';
import {
  ARTICLE_FORMS,
  type CountedBlock,
  countArticles,
  countBody,
  PLAN_FORMS,
  readForms,
} from './count-body.ts';
import { type CountedRow, countRows, levelsOf } from './count-rows.ts';

/** A table with its rows counted. */
export interface CountedTable {
  readonly table: Table;
  readonly path: DataPath;
  readonly rows: readonly CountedRow[];
  readonly levels: readonly TableLevel[];
}

interface Counted {
  readonly ma: string;
  readonly path: DataPath;
  readonly blocks: readonly CountedBlock[];
  readonly tables: readonly CountedTable[];
}

/** One document of the set, counted, its text still as typed. */
export type CountedDocument =
  | (Counted & { readonly kind: 'decision'; readonly part: DecisionPart })
  | (Counted & { readonly kind: 'plan' | 'attachedPlan'; readonly part: PlanPart })
  | (Counted & { readonly kind: 'appendix'; readonly part: Appendix; readonly label: string });

interface FoundTable {
  readonly table: Table;
  readonly path: DataPath;
}

/** All tables of a plan by id: its own list, and those written inside an appendix. */
function findTables(plan: Plan): ReadonlyMap<string, FoundTable> {
  const found = new Map<string, FoundTable>();
  for (const [index, table] of (plan.bang ?? []).entries())
    found.set(table.ma, { table, path: ['bang', index] });
  for (const [index, { bang }] of (plan.phu_luc ?? []).entries()) {
    if (bang !== undefined && typeof bang !== 'string')
      found.set(bang.ma, { table: bang, path: ['phu_luc', index, 'bang'] });
  }
  return found;
}

/** The table that holds a table's rows: its own, or the one that `nguon` leads to. */
function rowsOf(
  found: FoundTable,
  tables: ReadonlyMap<string, FoundTable>,
  seen: readonly string[] = [],
): FoundTable {
  const next = found.table.nguon === undefined ? undefined : tables.get(found.table.nguon);
  return next && !seen.includes(next.table.ma) ? rowsOf(next, tables, [...seen, found.table.ma]) : found;
}

function tablesPlaced(blocks: readonly CountedBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'tablePlace'
      ? [block.table]
      : block.type === 'section'
        ? tablesPlaced(block.children)
        : [],
  );
}

class PlanCounter {
  readonly #plan: Plan;
  readonly #context: CountContext;
  readonly #tables: ReadonlyMap<string, FoundTable>;
  readonly #counted = new Map<string, CountedTable>();

  constructor(plan: Plan, context: CountContext) {
    this.#plan = plan;
    this.#context = context;
    this.#tables = findTables(plan);
  }

  #table(ma: string): CountedTable | undefined {
    const known = this.#counted.get(ma);
    const found = this.#tables.get(ma);
    if (known || !found) return known;
    const { table, path } = found;
    const source = rowsOf(found, this.#tables);
    const rows = countRows(
      table,
      source.table.nhiem_vu ?? [],
      path,
      [...source.path, 'nhiem_vu'],
      this.#context,
    );
    const counted = { table, path, rows, levels: levelsOf(table, source.table.nhiem_vu ?? []) };
    this.#counted.set(ma, counted);
    return counted;
  }

  #tablesIn(blocks: readonly CountedBlock[]): readonly CountedTable[] {
    return [...new Set(tablesPlaced(blocks))]
      .map((ma) => this.#table(ma))
      .filter((table) => table !== undefined);
  }

  #forms(typed: readonly string[] | undefined, usual: readonly string[], path: DataPath) {
    return readForms(typed ?? usual, [...path, 'cap_so'], this.#context);
  }

  #part(part: DecisionPart | PlanPart, path: DataPath): readonly CountedBlock[] {
    if (part.cac_dieu)
      return countArticles(
        part.cac_dieu,
        [...path, 'cac_dieu'],
        this.#forms(part.cap_so, ARTICLE_FORMS, path),
        this.#context,
      );
    const body = 'noi_dung' in part ? part.noi_dung : undefined;
    return countBody(body, [...path, 'noi_dung'], this.#forms(part.cap_so, PLAN_FORMS, path), this.#context);
  }

  decision(part: DecisionPart): CountedDocument {
    const blocks = this.#part(part, ['quyet_dinh']);
    return {
      kind: 'decision',
      ma: 'quyet-dinh',
      path: ['quyet_dinh'],
      part,
      blocks,
      tables: this.#tablesIn(blocks),
    };
  }

  plan(part: PlanPart): CountedDocument {
    const blocks = this.#part(part, ['ke_hoach']);
    const kind: DocumentKind = this.#plan.quyet_dinh ? 'attachedPlan' : 'plan';
    return { kind, ma: 'ke-hoach', path: ['ke_hoach'], part, blocks, tables: this.#tablesIn(blocks) };
  }

  appendix(part: Appendix, index: number): CountedDocument {
    const path = ['phu_luc', index];
    const text = countBody(
      part.noi_dung,
      [...path, 'noi_dung'],
      this.#forms(part.cap_so, PLAN_FORMS, path),
      this.#context,
    );
    const ma = typeof part.bang === 'string' ? part.bang : part.bang?.ma;
    const isPlaced = ma === undefined || tablesPlaced(text).includes(ma);
    const blocks: readonly CountedBlock[] = isPlaced
      ? text
      : [...text, { type: 'tablePlace', path: [...path, 'bang'], table: ma }];
    return {
      kind: 'appendix',
      ma: part.ma,
      path,
      part,
      label: this.#label(part, index),
      blocks,
      tables: this.#tablesIn(blocks),
    };
  }

  /** Two appendices or more are numbered with Roman numbers (PL I, III.1.a). */
  #label({ nhan = 'Phụ lục', so_thu_tu }: Appendix, index: number): string {
    const several = (this.#plan.phu_luc ?? []).filter((other) => other.nhan !== '').length > 1;
    const before = (this.#plan.phu_luc ?? []).slice(0, index).filter((other) => other.nhan !== '').length;
    const number = so_thu_tu ?? (several ? toRoman(before + 1) : '');
    return nhan === '' ? '' : `${nhan} ${number}`.trim();
  }
}

/** Counts all documents of the set, in the set's order: decision, plan, appendices. */
export function countPlan(plan: Plan, context: CountContext): readonly CountedDocument[] {
  const counter = new PlanCounter(plan, context);
  return [
    ...(plan.quyet_dinh ? [counter.decision(plan.quyet_dinh)] : []),
    ...(plan.ke_hoach ? [counter.plan(plan.ke_hoach)] : []),
    ...(plan.phu_luc ?? []).map((part, index) => counter.appendix(part, index)),
  ];
}
