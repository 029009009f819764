const GAP = '  ';
const LEAST_WIDTH = 12;

/** A cell's text as lines of at most `width` letters, broken between words; a longer word has a line of its own. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Widths that give narrow columns what they need, and share the rest among the others. */
function widthsOf(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const widths = new Map<number, number>();
  let left = columns - GAP.length * (count - 1);
  const narrowFirst = wanted
    .map((width, column) => ({ width, column }))
    .toSorted((a, b) => a.width - b.width);
  for (const [index, { width, column }] of narrowFirst.entries()) {
    const share = Math.floor(left / (count - index));
    const given = Math.min(width, Math.max(share, LEAST_WIDTH));
    widths.set(column, given);
    left -= given;
  }
  return wanted.map((_, column) => widths.get(column) ?? LEAST_WIDTH);
}

/** A table as lines no wider than `columns` letters where its words allow it; the first row is its heading. */
export function wrappedTable(rows: readonly (readonly string[])[], columns: number): readonly string[] {
  const widths = widthsOf(rows, columns);
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => wrap(cell, widths[column] ?? LEAST_WIDTH));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => (lines[line] ?? '').padEnd(widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
  });
}
