/** What a seed's text is made of, ready to be written as a DOCX: paragraphs with their line breaks, and tables. */
export type SeedBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly isTitle: boolean }
  | { readonly kind: 'table'; readonly bordered: boolean; readonly rows: readonly (readonly string[])[] };

/** A line in capitals, or one that the seed's Markdown sets in bold or italic as a whole: people put it in the middle. */
function isTitle(line: string): boolean {
  const words = line.replace(/^#+\s+|\*+/gm, '').trim();
  const isCapitals = words === words.toUpperCase() && !/^[IVX]+\. /.test(words) && words.length > 3;
  return isCapitals || /^(?:#+\s+)?(?:\*\*[^\d-][\s\S]*\*\*|\*\([\s\S]*\)\*)$/.test(line.trim());
}

const TAGS = /<\/?(?:p|ul|ol|li|br)\b[^>]*>/gi;

/** The marks that the seeds' Markdown and HTML left in their text, taken away; a tag ends a line. */
function withoutMarks(text: string): string {
  return text
    .replace(TAGS, '\n')
    .replace(/\*\*|^#+\s+/gm, '')
    .replace(/^\*(?=\()|(?<=\))\*$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Lines of Markdown in which bold text or a bracket in italic goes on are lines of one paragraph. */
function joinedLines(text: string): readonly string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const last = joined.at(-1);
    if (isOpen && last !== undefined) joined[joined.length - 1] = `${last}\n${line}`;
    else joined.push(line);
    const so = joined.at(-1) ?? '';
    isOpen = (so.match(/\*\*/g)?.length ?? 0) % 2 === 1 || (/^\*\(/.test(so) && !/\)\*$/.test(so));
  }
  return joined;
}

/** The blocks of a seed whose tables are lines of cells parted by tabs: 000 to 003. */
export function tabbedBlocks(text: string): readonly SeedBlock[] {
  const blocks: SeedBlock[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', bordered: true, rows });
    rows = [];
  };
  for (const line of joinedLines(text)) {
    if (line.trim() === '') continue;
    if (line.includes('\t')) {
      rows.push(line.split('\t').map(withoutMarks));
      continue;
    }
    endTable();
    const words = withoutMarks(line);
    if (words !== '') blocks.push({ kind: 'paragraph', text: words, isTitle: isTitle(line) });
  }
  endTable();
  return blocks;
}

const NEW_PARAGRAPH = /^(?:- |\d{1,2}\. |\d{1,2}\.$|[IVX]+\. ?)/;
const OWN_LINE =
  /^(?:PHỤ LỤC|KẾ HOẠCH|CẢI$|PHÓ CHỦ TỊCH|KT\.|Trần Hồng Quân|Theo công bố|Căn cứ |Các nhiệm vụ cụ thể|TỈNH CÀ MAU|Độc lập|-+$)/;

/** The lines that a web page broke, put together again: a paragraph begins with a dash, a number or at a known word. */
function unwrapped(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let isNumberAlone = false;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const last = paragraphs.at(-1);
    const begins = !isNumberAlone && (NEW_PARAGRAPH.test(line) || OWN_LINE.test(line));
    if (last === undefined || begins) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    isNumberAlone = /^(?:[IVX]+|\d+)\.$|^-$|^KT\.$/.test(line);
  }
  return paragraphs;
}

const COLUMNS = 6;

/** The rows of 004's table from its cells: a group's title stands in the first cell of its first task's row. */
function rowsOfCells(cells: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [cells.slice(0, COLUMNS)];
  let group = '';
  for (const cell of cells.slice(COLUMNS)) {
    if (/^[IVX]+\. /.test(cell)) group = cell;
    else if (/^\d+\. /.test(cell)) {
      rows.push([group, cell]);
      group = '';
    } else rows.at(-1)?.push(cell);
  }
  // Where a page ended, the web page has an empty cell too many.
  return rows.map((row) => [...row, ...Array<string>(COLUMNS).fill('')].slice(0, COLUMNS));
}

/** The blocks of seed 004, a web page whose cells stand between lines of "|". */
export function pipedBlocks(text: string): readonly SeedBlock[] {
  const cells = text.split(/^\|\n?/m).map((cell) => unwrapped(cell).join('\n'));
  const [issuer = '', motto = '', code = '', promulgation = '', body = '', signature = '', ...rest] = cells;
  const [titleAndFirst = '', ...others] = rest;
  const lines = titleAndFirst.split('\n');
  const header = lines.at(-1) ?? '';
  const [title = '', firstLabel = ''] = header.split(/(?= Nhiệm vụ chung$)/);
  return [
    {
      kind: 'table',
      bordered: false,
      rows: [
        [issuer, motto],
        [code, promulgation],
      ],
    },
    ...body.split('\n').map((line) => ({ kind: 'paragraph', text: line, isTitle: isTitle(line) }) as const),
    { kind: 'table', bordered: false, rows: [['', signature]] },
    ...[...lines.slice(0, -1), title].map(
      (line) => ({ kind: 'paragraph', text: line, isTitle: isTitle(line) }) as const,
    ),
    { kind: 'table', bordered: true, rows: rowsOfCells([firstLabel.trim(), ...others]) },
  ];
}
