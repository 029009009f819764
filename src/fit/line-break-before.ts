/** LibreOffice looks this far back from a `/` for the space that it breaks at instead. */
const LONGEST_PATH = 66;

function isSpace(text: string, offset: number): boolean {
  return text[offset] === ' ' || text[offset] === '\n';
}

/** The start of the path that a break after a `/` would cut, where a space before it is near enough. */
function pathStart(text: string, afterSlash: number): number {
  for (let offset = afterSlash - 2; offset >= 0 && afterSlash - offset <= LONGEST_PATH; offset -= 1) {
    if (isSpace(text, offset)) return offset + 1;
  }
  return afterSlash;
}

/**
 * The last offset, at or before `cut`, at which LibreOffice 7.4 ends a line whose first character that does not fit
 * stands at `cut`; 0 where there is none. A break that would come after a `/` goes back to the last space, past
 * every hyphen (`25-KH/HU` moves whole); right after a `/` itself the break before is taken.
 */
export function lineBreakBefore(text: string, opportunities: Uint8Array, cut: number): number {
  if (opportunities[cut] === 1 && text[cut - 1] !== '/') return cut;
  let offset = cut - 1;
  while (offset > 0 && opportunities[offset] !== 1) offset -= 1;
  return offset > 0 && text[offset - 1] === '/' ? pathStart(text, offset) : Math.max(offset, 0);
}
