import { Lexer } from 'yaml';
import type { ReadPlan } from '../model/plan-file.ts';

/** The lexer says with this letter that the next token is the text of a scalar. */
const SCALAR_FOLLOWS = '\u001F';

/** How many comments the YAML of a plan has; what stands in the body of a Markdown plan is text, never a comment. */
export function countComments({ format, source }: ReadPlan): number {
  const front = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?(?<=\n)---[ \t]*\r?(?=\n|$)/.exec(source);
  const yaml = format === 'yaml' ? source : (front?.[0] ?? '');
  let comments = 0;
  let previous = '';
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && previous !== SCALAR_FOLLOWS) comments += 1;
    previous = token;
  }
  return comments;
}
