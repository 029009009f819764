import type { FlowBlock } from '../../../model/flow.ts';
import type { DocumentContext, Handler } from '../handler.ts';
import { letterhead } from './letterhead.ts';
import { paragraph } from './paragraph.ts';
import { rule } from './rule.ts';
import { signatureBlock } from './signature-block.ts';
import { table } from './table.ts';

type BlockOf = { readonly [Block in FlowBlock as Block['type']]: Block };
type Typed<Type extends keyof BlockOf> = {
  [Each in Type]: BlockOf[Each] & { readonly type: Each };
}[Type];

/** A handler for every kind of block; a kind without one, or a handler of another kind, does not compile. */
const HANDLERS: { readonly [Type in keyof BlockOf]: Handler<Typed<Type>> } = {
  letterhead,
  paragraph,
  rule,
  signatureBlock,
  table,
};

/** Writes one block, whatever it is. */
export function writeBlock<Type extends keyof BlockOf>(block: Typed<Type>, context: DocumentContext): string {
  return HANDLERS[block.type](block, context);
}
