import type {
  ReviewedDocument,
  ReviewedFile,
  ReviewedParagraph,
  ReviewedTable,
} from '../../../src/model/reviewed.ts';

function shown(text: string): string {
  return text.replaceAll('\n', '⏎').replaceAll('\t', '→');
}

function dumpParagraph({ part, text, number, look }: ReviewedParagraph): string {
  const lines = (look?.lines ?? []).map(({ by }) => ` ⟨${by}⟩`).join('');
  const counted = number === undefined ? '' : `[${number}]`;
  return `${part}${counted}${text === '' ? '' : ` | ${shown(text)}`}${lines}`;
}

function dumpTable({ rows, headerRows, columnCount }: ReviewedTable): readonly string[] {
  const body = rows.map(({ cells }) =>
    cells
      .map(({ paragraphs, rowSpan, colSpan }) => {
        const span = `${rowSpan > 1 ? `↓${rowSpan} ` : ''}${colSpan > 1 ? `→${colSpan} ` : ''}`;
        return span + paragraphs.map(({ text }) => shown(text)).join(' ¶ ');
      })
      .join(' ‖ '),
  );
  return [`table ${columnCount} columns, ${headerRows} header rows`, ...body.map((row) => `  ${row}`)];
}

function dumpDocument({ kind, name, isDraft, facts, blocks }: ReviewedDocument): readonly string[] {
  const known = Object.entries(facts).map(([fact, value]) => `  ${fact}: ${value}`);
  const parts = blocks.flatMap((block) =>
    block.type === 'table' ? dumpTable(block) : [dumpParagraph(block)],
  );
  return [`# ${name} (${kind}${isDraft ? ', draft' : ''})`, ...known, ...parts];
}

/** A reviewed file as text: each document's name, facts and parts, in reading order. */
export function dumpReviewed({ documents }: ReviewedFile): string {
  return documents.map((document) => `${dumpDocument(document).join('\n')}\n`).join('\n');
}
