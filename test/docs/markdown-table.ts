/** The rows of the tables of a document whose header starts with `header`; each row as its cells' Markdown. */
export function tableRows(markdown: string, header: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  return lines.flatMap((line, index) => {
    if (!line.startsWith(header)) return [];
    const body = lines.slice(index + 2);
    const end = body.findIndex((row) => !row.startsWith('|'));
    return body.slice(0, end < 0 ? body.length : end).map(cells);
  });
}

function cells(row: string): readonly string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** The letters of a cell that is one code span; undefined where it is not. */
export function codeSpan(cell: string | undefined): string | undefined {
  return /^`([^`]+)`$/.exec(cell ?? '')?.[1];
}
