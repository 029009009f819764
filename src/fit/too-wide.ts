/** First index of a rising row for which `isTooWide` holds; `to` where there is none. */
export function firstTooWide(from: number, to: number, isTooWide: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTooWide(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
