import { type LineClass, lineClass } from './line-class.ts';

type ClassSet = ReadonlySet<LineClass>;

const NOT_AFTER_SPACES: ClassSet = new Set(['close', 'exclamation', 'infix', 'slash', 'joiner']);
const NEVER_BEFORE: ClassSet = new Set([
  'space',
  'zeroWidth',
  'joiner',
  'glue',
  'close',
  'exclamation',
  'infix',
  'slash',
  'quote',
  'breakAfter',
  'hyphen',
  'nonStarter',
]);
const NEVER_AFTER: ClassSet = new Set(['joiner', 'glue', 'open', 'quote', 'breakBefore']);

/** Pairs that stay together when nothing stands between them (UAX 14, LB 17 and LB 22–30 of Unicode 5). */
const TOGETHER: Readonly<Partial<Record<LineClass, ClassSet>>> = {
  letter: new Set(['letter', 'digit', 'prefix', 'open', 'ellipsis']),
  digit: new Set(['letter', 'digit', 'prefix', 'postfix', 'open', 'ellipsis']),
  ideograph: new Set(['postfix', 'ellipsis']),
  prefix: new Set(['letter', 'digit', 'ideograph']),
  postfix: new Set(['letter', 'digit']),
  infix: new Set(['letter', 'digit']),
  close: new Set(['letter', 'digit']),
  ellipsis: new Set(['ellipsis']),
  emDash: new Set(['emDash']),
};

/** How far a number goes: its digits and the signs between them, or the bracket that closes it (LB 25). */
type NumberState = 'none' | 'number' | 'closed';

function nextNumberState(state: NumberState, current: LineClass): NumberState {
  if (current === 'digit') return 'number';
  if (state === 'number' && (current === 'slash' || current === 'infix')) return 'number';
  if (state === 'number' && current === 'close') return 'closed';
  return 'none';
}

function numberHolds(state: NumberState, before: LineClass, current: LineClass): boolean {
  if (state === 'number' && before === 'slash' && current === 'digit') return true;
  return state !== 'none' && (current === 'prefix' || current === 'postfix');
}

function breaksAfterSpaces(before: LineClass | undefined, current: LineClass): boolean {
  if (before === 'open' || NOT_AFTER_SPACES.has(current)) return false;
  if (before === 'close' && current === 'nonStarter') return false;
  return !(before === 'emDash' && current === 'emDash');
}

function opensNumber(before: LineClass, current: LineClass, next: LineClass | undefined): boolean {
  return (before === 'prefix' || before === 'postfix') && current === 'open' && next === 'digit';
}

function staysTogether(before: LineClass, current: LineClass, next: LineClass | undefined): boolean {
  if (NEVER_AFTER.has(before) || NEVER_BEFORE.has(current)) return true;
  return TOGETHER[before]?.has(current) === true || opensNumber(before, current, next);
}

/** What stands before the next character: the last sign that is no space, whether spaces follow it, and its number. */
interface Before {
  readonly sign: LineClass | undefined;
  readonly spaces: boolean;
  readonly number: NumberState;
}

function isOpen({ sign, spaces, number }: Before, current: LineClass, next: LineClass | undefined): boolean {
  if (sign === undefined) return spaces;
  if (spaces) return breaksAfterSpaces(sign, current);
  return sign === 'zeroWidth' || !(staysTogether(sign, current, next) || numberHolds(number, sign, current));
}

/**
 * Where a text may be broken: 1 at every offset before which LibreOffice 7.4 may end a line, found by asking it
 * (UAX 14 of Unicode 5). After a `/` stands 1 too; what becomes of it is `lineBreakBefore`'s to say.
 */
export function breakOpportunities(text: string): Uint8Array {
  const opportunities = new Uint8Array(text.length + 1);
  let before: Before = { sign: undefined, spaces: false, number: 'none' };
  for (let offset = 0; offset < text.length; offset += 1) {
    const current = lineClass(text.charCodeAt(offset));
    if (current === 'space') {
      before = { ...before, spaces: true };
    } else if (current !== 'mark' || before.sign === undefined || before.spaces) {
      const next = offset + 1 < text.length ? lineClass(text.charCodeAt(offset + 1)) : undefined;
      if (offset > 0 && isOpen(before, current, next)) opportunities[offset] = 1;
      const number = nextNumberState(before.spaces ? 'none' : before.number, current);
      before = { sign: current, spaces: false, number };
    }
  }
  return opportunities;
}
