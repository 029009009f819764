/** One line of a tree's dump and the lines under it. */
export interface DumpNode {
  /** The line up to its words: kind or style, attributes. */
  readonly head: string;
  /** Its words as dumped, marks included; empty where it has none. */
  readonly marked: string;
  readonly children: readonly DumpNode[];
}

const INDENT = '  ';

function nodesOf(lines: readonly string[]): readonly DumpNode[] {
  const starts = lines.flatMap((line, index) => (line.startsWith(INDENT) ? [] : [index]));
  return starts.map((start, index) => {
    const line = lines[start] ?? '';
    const bar = line.indexOf(' | ');
    const under = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    return {
      head: bar < 0 ? line.replace(/ \|$/, '') : line.slice(0, bar),
      marked: bar < 0 ? '' : line.slice(bar + ' | '.length),
      children: nodesOf(under.map((each) => each.slice(INDENT.length))),
    };
  });
}

/** Reads a dump back into its lines within lines. */
export function readDump(dump: string): DumpNode {
  const lines = dump.split('\n').filter((line) => line.trim() !== '');
  return { head: 'dump', marked: '', children: nodesOf(lines) };
}

/** A node and everything under it, in the order of the dump. */
export function everyNode(node: DumpNode): readonly DumpNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

/** The first word of a line: `section`, `row`, `cell`, or a paragraph's style. */
export function kindOf({ head }: DumpNode): string {
  return head.split(' ')[0] ?? '';
}

/** The children of one kind. */
export function childrenOf(node: DumpNode, kind: string): readonly DumpNode[] {
  return node.children.filter((child) => kindOf(child) === kind);
}

/** The nodes of one kind, wherever they stand. */
export function nodesOfKind(node: DumpNode, kind: string): readonly DumpNode[] {
  return everyNode(node).filter((each) => kindOf(each) === kind);
}

/** Whether a line carries an id. */
export function hasId({ head }: DumpNode, ma: string): boolean {
  return new RegExp(` ma=${ma}(?: |$)`).test(`${head} `);
}

/** The nodes of one kind that carry an id. */
export function nodesWithId(node: DumpNode, kind: string, ma: string): readonly DumpNode[] {
  return nodesOfKind(node, kind).filter((each) => hasId(each, ma));
}

/** The words of a line, and of the lines under it, without marks; a typed line break as a newline. */
export function wordsOf(node: DumpNode): string {
  const own = node.marked
    .replace(/⟨[a-z,]+: ([^⟩]*)⟩/g, '$1')
    .replaceAll('⍽', ' ')
    .replaceAll('⏎', '\n');
  return [own, ...node.children.map(wordsOf)].filter((words) => words !== '').join('\n');
}

/** The counted number that a line begins with; empty where it has none. */
export function numberOf({ marked }: DumpNode): string {
  return /^⟨number(?:,[a-z]+)*: ([^⟩⍽]*(?:⍽[^⟩⍽]+)*)⍽?⟩/.exec(marked)?.[1]?.replaceAll('⍽', ' ') ?? '';
}
