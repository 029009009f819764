/** How often a time limit comes back: the word in a cell, and the plan's own. */
export const REPEAT_WORDS = [
  { word: 'hằng năm', value: 'nam' },
  { word: 'hằng quý', value: 'quy' },
  { word: 'hằng tháng', value: 'thang' },
  { word: 'hằng tuần', value: 'tuan' },
  { word: 'thường xuyên', value: 'thuong-xuyen' },
] as const;

/** The plan's word for a cell's, which may be typed `hàng`; undefined for any other. */
export function repeatValue(typed: string): string | undefined {
  const text = typed
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^hàng /, 'hằng ');
  return REPEAT_WORDS.find(({ word, value }) => word === text || value === text)?.value;
}

/** The cell's word for the plan's. */
export function repeatWord(value: string): string {
  return REPEAT_WORDS.find((each) => each.value === value)?.word ?? value;
}
