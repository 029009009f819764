/** What stands on the line of `offset` before it, without a byte order mark. */
export function lineBefore(source: string, offset: number): string {
  const start = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
  return source.slice(start, offset).replace(/^\uFEFF/, '');
}

/** The line end used at `offset`, or in the file where that line is the last: `\r\n` or `\n`. */
export function lineEndAt(source: string, offset: number): string {
  const after = source.indexOf('\n', offset);
  const end = after < 0 ? source.indexOf('\n') : after;
  return end > 0 && source[end - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the lines that follow the first start within a stretch of the source, empty lines left out. */
export function nextLineStarts(source: string, start: number, end: number): readonly number[] {
  const starts: number[] = [];
  for (let newline = source.indexOf('\n', start); newline >= 0; newline = source.indexOf('\n', newline + 1)) {
    if (newline + 1 >= end) break;
    if (!/[\r\n]/.test(source[newline + 1] ?? '\n')) starts.push(newline + 1);
  }
  return starts;
}
