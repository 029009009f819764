import { plainText } from '../../src/model/inline.ts';
import type { NumberedBlock, NumberedRow } from '../../src/model/numbered.ts';

function blockLines(block: NumberedBlock, indent: string): readonly string[] {
  switch (block.type) {
    case 'section': {
      const heading = block.heading ? plainText(block.heading.inlines) : '';
      const first = [block.number, heading].filter((part) => part !== '').join(' ');
      return [`${indent}${first}`, ...bodyOutline(block.children, `${indent}  `)];
    }
    case 'passage':
      return block.lines.map(({ inlines, item }) => {
        const number = item ? `${item.number} ` : '';
        return `${indent}${number}${plainText(inlines)}`;
      });
    case 'pointer':
      return [`${indent}→ ${plainText(block.words.inlines)}`];
    case 'tablePlace':
      return [`${indent}[${block.table}]`];
  }
}

/** A body as lines: number and heading of each section, the lines under it two spaces further in. */
export function bodyOutline(blocks: readonly NumberedBlock[], indent = ''): readonly string[] {
  return blocks.flatMap((block) => blockLines(block, indent));
}

/** Rows as lines: number and id of each, those under it two spaces further in. */
export function rowOutline(rows: readonly NumberedRow[], indent = ''): readonly string[] {
  return rows.flatMap(({ number, source, children }) => [
    `${indent}${number} ${source.ma ?? ''}`.trimEnd(),
    ...rowOutline(children, `${indent}  `),
  ]);
}
