const LETTERS = 26;
const FIRST_LETTER = 65;

/** Letters of a column, counted from 0: A … Z, AA …. */
export function columnLetters(column: number): string {
  const above = Math.floor(column / LETTERS) - 1;
  const letter = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return above < 0 ? letter : columnLetters(above) + letter;
}

/** A cell's name from its row and column, both counted from 0: `D12`. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The column that letters name, counted from 0; -1 for none. */
export function columnOfLetters(letters: string): number {
  return Array.from(letters).reduce(
    (column, letter) => (column + 1) * LETTERS + letter.charCodeAt(0) - FIRST_LETTER,
    -1,
  );
}
