import type { Twips } from '../model/measures.ts';
import {
  type CellMeasuring,
  type CellText,
  type ColumnDemand,
  columnDemands,
  sampledTexts,
} from './column-demands.ts';
import { inWholeTwips, levelled, shareWidth } from './share-width.ts';
import { estimatedLines } from './table-height.ts';

/** How much a column gives to another at a time while the balance is sought, in twips. */
const STEPS = [640, 320, 160, 80, 40] as const;

function sum(widths: readonly Twips[]): Twips {
  return widths.reduce((total, width) => total + width, 0);
}

/** What the leasts may take where words must be cut: the rest is for the columns with the longest texts. */
const SHARE_OF_CUT_WORDS = 0.85;

/** Leasts that fit: words are parted where lines may end before the longest are cut. */
function demandsFor(frameTwips: Twips, measuring: CellMeasuring): readonly ColumnDemand[] {
  const fits = (demands: readonly ColumnDemand[]): boolean =>
    sum(demands.map(({ least }) => least)) <= frameTwips;
  const whole = columnDemands('spaces', measuring);
  if (fits(whole)) return whole;
  const parted = columnDemands('everywhere', measuring);
  if (fits(parted)) return parted;
  const leasts = levelled(
    frameTwips * SHARE_OF_CUT_WORDS,
    parted.map(({ least }) => least),
  );
  return parted.map((demand, column) => ({ ...demand, least: leasts[column] ?? demand.least }));
}

/** Wishes come first, as far as every column keeps its longest word; the others share what is left. */
function startingWidths(demands: readonly ColumnDemand[], frameTwips: Twips): readonly Twips[] {
  const leasts = demands.map(({ least }) => least);
  const wished = demands.map(({ wish, least }) => (wish === undefined ? 0 : Math.max(wish, least)));
  const othersLeast = sum(demands.map(({ wish, least }) => (wish === undefined ? least : 0)));
  if (demands.every(({ wish }) => wish !== undefined) || sum(wished) + othersLeast > frameTwips) {
    return shareWidth(
      frameTwips,
      demands.map(({ wish, natural }) => wish ?? natural),
      leasts,
    );
  }
  const others = shareWidth(
    frameTwips - sum(wished),
    demands.map(({ wish, natural }) => (wish === undefined ? natural : 0)),
    demands.map(({ wish, least }) => (wish === undefined ? least : 0)),
  );
  return demands.map(({ wish }, column) =>
    wish === undefined ? (others[column] ?? 0) : (wished[column] ?? 0),
  );
}

interface Balance {
  readonly widths: readonly Twips[];
  readonly lines: number;
}

type Weigh = (widths: readonly Twips[]) => Balance;

/** The best of all ways to move `step` from one column to another; undefined where none makes the table lower. */
function betterBalance(
  { widths, lines }: Balance,
  step: Twips,
  demands: readonly ColumnDemand[],
  weigh: Weigh,
): Balance | undefined {
  const isFree = (column: number): boolean => demands[column]?.wish === undefined;
  let best: Balance | undefined;
  for (let giver = 0; giver < widths.length; giver += 1) {
    if (!isFree(giver) || (widths[giver] ?? 0) - step < (demands[giver]?.least ?? 0)) continue;
    for (let taker = 0; taker < widths.length; taker += 1) {
      if (taker === giver || !isFree(taker)) continue;
      const moved = weigh(
        widths.map((width, column) => width + (column === taker ? step : column === giver ? -step : 0)),
      );
      if (moved.lines < (best?.lines ?? lines) - 1e-9) best = moved;
    }
  }
  return best;
}

function balanced(start: readonly Twips[], demands: readonly ColumnDemand[], weigh: Weigh): readonly Twips[] {
  let balance = weigh(start);
  for (const step of STEPS) {
    // Each move makes the table lower, so the search ends; the bound keeps its time in hand.
    for (let moves = 0; moves < 60; moves += 1) {
      const better = betterBalance(balance, step, demands, weigh);
      if (better === undefined) break;
      balance = better;
    }
  }
  return balance.widths;
}

/** Widths of a table's columns: whole twips, together the frame's width, the table as low as they can make it. */
export function columnWidths(frameTwips: Twips, measuring: CellMeasuring): readonly Twips[] {
  const demands = demandsFor(frameTwips, measuring);
  const start = startingWidths(demands, frameTwips);
  const { cellLeftTwips, cellRightTwips } = measuring.measures.table;
  const texts: readonly (readonly CellText[])[] = sampledTexts(measuring);
  const weigh: Weigh = (widths) => ({
    widths,
    lines: estimatedLines(
      texts,
      widths.map((width) => width - cellLeftTwips - cellRightTwips),
    ),
  });
  const isRoomy = sum(demands.map(({ natural }) => natural)) <= frameTwips;
  return inWholeTwips(isRoomy ? start : balanced(start, demands, weigh), frameTwips);
}
