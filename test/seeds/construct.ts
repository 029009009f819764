import type { DumpNode } from './dump-node.ts';

/** Whether the dump of an example's trees shows a construct, at the node of the id that the table names. */
export type Construct = (dump: DumpNode, ma: string) => boolean;

/** Constructs by what the table calls them. */
export type Constructs = Readonly<Record<string, Construct>>;
