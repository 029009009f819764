import { Lexer } from 'yaml';
import type { ReadLimits } from './limits.ts';

const SCALAR_FOLLOWS = '\x1f';
/** Tokens that stand for no text of the file: start of a document, end of a broken flow. */
const WITHOUT_TEXT: readonly string[] = ['\x02', '\x18'];
const BLOCK_INDICATORS: readonly string[] = ['-', '?'];
const BRACKET_STEPS: ReadonlyMap<string, number> = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
]);

/** Follows how deep blocks and brackets stand in one another, token by token. */
class Nesting {
  /** Columns at which the open blocks start, ever further right. */
  readonly #columns: number[] = [];
  #brackets = 0;
  #lineStart = 0;
  #opensBlock = true;
  #isContent = false;
  offset = 0;
  /** How many words and marks came so far. */
  tokens = 0;

  get depth(): number {
    return this.#columns.length + this.#brackets;
  }

  /** A block that starts at `column` ends all that start there or further right. */
  #openBlock(column: number): void {
    while ((this.#columns.at(-1) ?? -1) >= column) this.#columns.pop();
    this.#columns.push(column);
  }

  #structure(lexeme: string): void {
    const isBlank = !this.#isContent && (lexeme.trim() === '' || lexeme.startsWith('#'));
    const step = this.#isContent ? undefined : BRACKET_STEPS.get(lexeme);
    if (step !== undefined) this.#brackets = Math.max(0, this.#brackets + step);
    else if (!isBlank && this.#opensBlock && this.#brackets === 0)
      this.#openBlock(this.offset - this.#lineStart);
    if (isBlank) return;
    this.tokens += 1;
    this.#opensBlock = !this.#isContent && BLOCK_INDICATORS.includes(lexeme);
  }

  #advance(lexeme: string): void {
    const lineEnd = lexeme.lastIndexOf('\n');
    if (lineEnd >= 0) {
      this.#lineStart = this.offset + lineEnd + 1;
      this.#opensBlock = true;
    }
    this.offset += lexeme.length;
  }

  take(lexeme: string): void {
    if (WITHOUT_TEXT.includes(lexeme)) return;
    if (lexeme === SCALAR_FOLLOWS && !this.#isContent) {
      this.#isContent = true;
      return;
    }
    this.#structure(lexeme);
    this.#advance(lexeme);
    this.#isContent = false;
  }
}

/** A bound that YAML goes beyond, and where. */
export interface Excess {
  readonly offset: number;
  readonly of: 'depth' | 'tokens';
}

/**
 * Where YAML first goes beyond the limits; undefined where it never does. It is found from the tokens alone: the
 * parser recurses and keeps an object for each token, so that a file of brackets would exhaust the process.
 */
export function findExcess(source: string, { depth, tokens }: ReadLimits): Excess | undefined {
  const nesting = new Nesting();
  for (const lexeme of new Lexer().lex(source)) {
    nesting.take(lexeme);
    if (nesting.depth > depth) return { offset: nesting.offset, of: 'depth' };
    if (nesting.tokens > tokens) return { offset: nesting.offset, of: 'tokens' };
  }
  return undefined;
}
