import type { AgencyNames } from '../model/agency-names.ts';
import type { Agency } from '../model/plan/agency.ts';
import { namesInField } from './agency-field.ts';
import { isNarrowed, isWhole, type Move } from './moves.ts';
import { type PlanTask, pathKey } from './plan-tasks.ts';
import type { PrintedNumbers } from './printed-numbers.ts';
import type { Successors } from './rewrite-text.ts';
import { isSelected } from './selected-tasks.ts';

/** Which agencies come in another's place, here and there in a plan. */
export interface PlanSuccessors {
  /** In a field of a row. */
  readonly inRole: (task: PlanTask, role: string) => Successors;
  /** In what else a row says. */
  readonly inTask: (task: PlanTask) => Successors;
  /** Outside the rows: in running text, in recipients. */
  readonly outside: Successors;
}

/** A move with its rows, and the agencies that each row in which it takes something away goes to. */
interface SharedMove {
  readonly move: Move;
  readonly rows: ReadonlySet<string>;
  readonly targets: ReadonlyMap<string, readonly Agency[]>;
}

function coversRole({ roles }: Move, role: string): boolean {
  return roles === undefined || roles.includes(role);
}

function hasAgency(task: PlanTask, move: Move, agencies: AgencyNames): boolean {
  return task.roles.some(
    ({ field }) => coversRole(move, field) && namesInField(task.data[field], move.from.ma, agencies),
  );
}

/** Which of several agencies a row goes to: the next in turn for each row, or for each group of rows. */
function sharedOut(rows: readonly PlanTask[], { to, split }: Move): ReadonlyMap<string, readonly Agency[]> {
  const turns = new Map<string, readonly Agency[]>();
  const targets = rows.map(({ path }): readonly [string, readonly Agency[]] => {
    if (split === 'dong-chu-tri') return [pathKey(path), to];
    const turn = pathKey(split === 'theo-nhom' ? path.slice(0, -1) : path);
    const target = turns.get(turn) ?? to.slice(turns.size % to.length).slice(0, 1);
    turns.set(turn, target);
    return [pathKey(path), target];
  });
  return new Map(targets);
}

function shareMove(
  move: Move,
  tasks: readonly PlanTask[],
  numbers: PrintedNumbers,
  agencies: AgencyNames,
): SharedMove {
  const rows = tasks.filter((task) => isSelected(task, move, numbers));
  const holding = rows.filter((task) => hasAgency(task, move, agencies));
  return {
    move,
    rows: new Set(rows.map(({ path }) => pathKey(path))),
    targets: sharedOut(holding, move),
  };
}

/** A move of named rows goes before one of all. */
function bySpecificity(one: SharedMove, other: SharedMove): number {
  return Number(isNarrowed(other.move)) - Number(isNarrowed(one.move));
}

/** Works out for a plan which agencies come in whose place; of several moves for one place, the narrower holds. */
export function planSuccessors(
  moves: readonly Move[],
  tasks: readonly PlanTask[],
  numbers: PrintedNumbers,
  agencies: AgencyNames,
): PlanSuccessors {
  const shared = moves.map((move) => shareMove(move, tasks, numbers, agencies)).toSorted(bySpecificity);
  const inRow =
    (task: PlanTask, covers: (move: Move) => boolean): Successors =>
    (agency) => {
      const key = pathKey(task.path);
      const found = shared.find(
        ({ move, rows }) => move.from.ma === agency.ma && rows.has(key) && covers(move),
      );
      return found && (found.targets.get(key) ?? found.move.to);
    };
  return {
    inRole: (task, role) => inRow(task, (move) => coversRole(move, role)),
    inTask: (task) => inRow(task, ({ roles }) => roles === undefined),
    outside: (agency) => shared.find(({ move }) => move.from.ma === agency.ma && isWhole(move))?.move.to,
  };
}
