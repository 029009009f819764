import { pointLetter, pointOrder } from '../model/point-letters.ts';
import type { ReviewedCell, ReviewedParagraph } from '../model/reviewed.ts';
import { fromRoman, toRoman } from '../model/roman.ts';
import { folded } from './folded.ts';
import { cellText, type TableGrid } from './table-columns.ts';

/** A number of a table's first column that does not follow those above it. */
export interface BrokenRowNumber {
  readonly at: ReviewedParagraph;
  readonly typed: string;
  readonly how: 'gap' | 'repeat' | 'back' | 'start' | 'padding';
  readonly expected: string;
}

type Shape = 'roman' | 'capital' | 'letter' | 'decimal' | 'dotted';

interface RowNumber {
  readonly shape: Shape;
  /** Rows with the same key are of one level. */
  readonly key: string;
  readonly prefix: string;
  readonly count: number;
}

interface Level {
  readonly prefix: string;
  readonly last: number;
  readonly items: number;
}

const LABEL = /^(?:s ?t ?t|t ?t|so (?:tt|thu tu))$/u;

function numberColumn({ labels }: TableGrid): number {
  return labels.findIndex((label) => LABEL.test(folded(label)));
}

function readings(typed: string): readonly RowNumber[] {
  const core = typed.replace(/\s/gu, '').replace(/[.)]$/u, '');
  const of = (shape: Shape, count: number | undefined): readonly RowNumber[] =>
    count === undefined ? [] : [{ shape, key: shape, prefix: '', count }];
  if (/^\d{1,4}$/u.test(core)) return of('decimal', Number(core));
  if (/^\d{1,2}(?:\.\d{1,2})+$/u.test(core)) {
    const parts = core.split('.');
    const prefix = parts.slice(0, -1).map(Number).join('.');
    return [{ shape: 'dotted', key: `dotted ${parts.length}`, prefix, count: Number(parts.at(-1)) }];
  }
  if (/^\p{Ll}$/u.test(core)) return of('letter', pointOrder(core));
  const roman = /^[IVXLC]+$/u.test(core) ? of('roman', fromRoman(core)) : [];
  return /^\p{Lu}$/u.test(core) ? [...roman, ...of('capital', pointOrder(core))] : roman;
}

function printed({ shape, prefix }: RowNumber, count: number, typed: string): string {
  const label = {
    roman: () => toRoman(count),
    capital: () => pointLetter(count)?.toUpperCase() ?? '',
    letter: () => pointLetter(count) ?? '',
    decimal: () => (/^0\d/u.test(typed.trim()) ? String(count).padStart(2, '0') : String(count)),
    dotted: () => `${prefix}.${count}`,
  }[shape]();
  return /[.)]$/u.test(typed.trim()) ? `${label}${typed.trim().slice(-1)}` : label;
}

/** Counts down one column; a level may begin anew after a row of another level, or one without number. */
class ColumnWalk {
  private readonly levels = new Map<string, Level>();
  private readonly mayRestart = new Set<string>();
  private padded: boolean | undefined;

  /** A row without number: a group, or one that goes on with the row above it. */
  passOther(): void {
    for (const key of this.levels.keys()) this.mayRestart.add(key);
  }

  pass(typed: string): Omit<BrokenRowNumber, 'at'> | undefined {
    const all = readings(typed);
    const number = all.find((each) => this.goesOn(each)) ?? all[0];
    if (!number) {
      this.passOther();
      return undefined;
    }
    const broken = this.broken(number, typed) ?? this.wrongPadding(number, typed);
    this.count(number);
    return broken;
  }

  private goesOn({ key, prefix, count }: RowNumber): boolean {
    const level = this.levels.get(key);
    if (!level) return true;
    if (level.prefix !== prefix) return count === 1;
    return count === level.last + 1 || count === level.items + 1 || (count === 1 && this.mayRestart.has(key));
  }

  private broken(number: RowNumber, typed: string): Omit<BrokenRowNumber, 'at'> | undefined {
    if (this.goesOn(number)) return undefined;
    const { key, prefix, count } = number;
    const level = this.levels.get(key);
    const last = level?.prefix === prefix ? level.last : 0;
    const how = last === 0 ? 'start' : count === last ? 'repeat' : count > last ? 'gap' : 'back';
    return { typed, how, expected: printed(number, last + 1, typed) };
  }

  private wrongPadding({ shape, count }: RowNumber, typed: string): Omit<BrokenRowNumber, 'at'> | undefined {
    if (shape !== 'decimal' || count > 9) return undefined;
    const isPadded = typed.trim().startsWith('0');
    this.padded ??= isPadded;
    if (isPadded === this.padded) return undefined;
    const expected = isPadded ? typed.trim().replace(/^0+/u, '') : `0${typed.trim()}`;
    return { typed, how: 'padding', expected };
  }

  private count({ key, prefix, count }: RowNumber): void {
    const level = this.levels.get(key);
    const isSame = level?.prefix === prefix && count !== 1;
    this.levels.set(key, { prefix, last: count, items: isSame ? level.items + 1 : count });
    for (const other of this.levels.keys()) if (other !== key) this.mayRestart.add(other);
    this.mayRestart.delete(key);
  }
}

/** The numbers of a table's column "STT" that break their series; levels may run on or begin anew under each group. */
export function brokenRowNumbers(grid: TableGrid): readonly BrokenRowNumber[] {
  const column = numberColumn(grid);
  if (column < 0) return [];
  const walk = new ColumnWalk();
  let above: ReviewedCell | undefined;
  return grid.rows.flatMap((row) => {
    const cell = row.get(column);
    const [at] = cell?.paragraphs ?? [];
    if (cell === above && cell) return [];
    above = cell;
    if (!cell || !at || cell.colSpan > 1) {
      walk.passOther();
      return [];
    }
    const typed = cellText(cell).trim();
    // The row of column numbers "(1)", "(2)", and a repeated header, are no rows of the list.
    if (/^\(\d+\)$/u.test(typed) || LABEL.test(folded(typed))) return [];
    const broken = walk.pass(typed);
    return broken ? [{ at, ...broken }] : [];
  });
}
