import type {
  WordBlock,
  WordCell,
  WordFile,
  WordLine,
  WordPage,
  WordParagraph,
  WordRun,
  WordSection,
  WordTable,
} from '../../../src/model/word-file.ts';

/**
 * A DOCX written down as text, for cases of the recogniser. One line is one paragraph; `⏎` is a line break, `→` a tab,
 * `°` a no-break space. Before the text may stand its look in braces: `{đậm giữa}`, with the words of `LOOKS` and `số=…`
 * for an automatic number. `| a | b |` is a row without lines between its cells, `‖ a ‖ b ‖` one with; `¶` parts the
 * paragraphs of a cell, `^` a cell that goes on from above. `=== trang ===` begins a page, `=== phần ===` a section.
 */
const LOOKS: Readonly<Record<string, Partial<Look>>> = {
  đậm: { bold: true },
  nghiêng: { italic: true },
  hoa: { caps: true },
  giữa: { align: 'center' },
  phải: { align: 'right' },
  hộp: { inTextBox: true },
  viền: { line: { by: 'border', lengthTwips: 2000 } },
  nét: { line: { by: 'shape', lengthTwips: 2000 } },
  sát: { exact: true },
};

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly align: WordParagraph['format']['align'];
  readonly inTextBox: boolean;
  readonly exact: boolean;
  readonly line?: WordLine;
  readonly number?: string;
}

const PLAIN: Look = {
  bold: false,
  italic: false,
  caps: false,
  align: 'justify',
  inTextBox: false,
  exact: false,
};

const PAGE: WordPage = {
  widthTwips: 11906,
  heightTwips: 16838,
  landscape: false,
  topTwips: 1134,
  bottomTwips: 1134,
  leftTwips: 1701,
  rightTwips: 851,
  gutterTwips: 0,
  headerTwips: 567,
  footerTwips: 567,
  titlePage: true,
};
const NO_EDGES = { first: [], default: [], even: [] };

function lookOfWord(word: string): Partial<Look> {
  if (word.startsWith('số=')) return { number: word.slice('số='.length).replaceAll('°', '\u00A0') };
  const known = LOOKS[word];
  if (!known) throw new Error(`No look is called ${word}`);
  return known;
}

function lookOf(words: string): Look {
  let look = PLAIN;
  for (const word of words.split(/\s+/u)) look = { ...look, ...lookOfWord(word) };
  return look;
}

function runsOf(text: string, { bold, italic, caps }: Look): readonly WordRun[] {
  const letters = text.replaceAll('⏎', '\n').replaceAll('→', '\t').replaceAll('°', '\u00A0');
  // `**đậm**` within a paragraph: a run of its own.
  return letters.split('**').flatMap((part, index): readonly WordRun[] =>
    part === ''
      ? []
      : [
          {
            text: part,
            font: 'Times New Roman',
            sizePt: 14,
            bold: bold || index % 2 === 1,
            italic,
            underline: false,
            caps,
            superscript: false,
          },
        ],
  );
}

/** Reads the written lines into a file; counts its paragraphs as it goes. */
class Writing {
  readonly #sections: WordBlock[][] = [[]];
  #paragraphs = 0;
  #beginsPage = false;

  add(line: string): void {
    const section = this.#sections.at(-1) ?? [];
    if (line === '=== trang ===') this.#beginsPage = true;
    else if (line === '=== phần ===') this.#sections.push([]);
    else if (line.startsWith('|') || line.startsWith('‖')) this.#addRow(line, section);
    else section.push(this.#paragraph(line));
  }

  #paragraph(written: string): WordParagraph {
    const [, words, text = ''] = /^(?:\{([^}]*)\} ?)?(.*)$/su.exec(written) ?? [];
    const look = words === undefined ? PLAIN : lookOf(words);
    this.#paragraphs += 1;
    const beginsPage = this.#beginsPage;
    this.#beginsPage = false;
    return {
      type: 'paragraph',
      index: this.#paragraphs,
      ...(look.number !== undefined && { number: look.number }),
      runs: runsOf(text, look),
      format: {
        align: look.align,
        firstLineTwips: 0,
        leftTwips: 0,
        rightTwips: 0,
        beforeTwips: 0,
        afterTwips: 0,
        line: look.exact ? { rule: 'exact', value: 1 } : { rule: 'auto', value: 240 },
        keepWithNext: false,
      },
      lines: look.line ? [look.line] : [],
      images: [],
      inTextBox: look.inTextBox,
      ...(beginsPage && { pageBreak: 'before' as const }),
    };
  }

  #addRow(line: string, section: WordBlock[]): void {
    const bordered = line.startsWith('‖');
    const cells = line.slice(1, -1).split(bordered ? '‖' : '|');
    const row = {
      isHeader: false,
      maySplit: false,
      cells: cells.map((cell, column) => this.#cell(cell.trim(), column)),
    };
    const above = section.at(-1);
    const goesOn = above?.type === 'table' && above.bordered === bordered;
    const table: WordTable = goesOn
      ? { ...above, rows: [...above.rows, row] }
      : { type: 'table', columnTwips: cells.map(() => 2000), indentTwips: 0, bordered, rows: [row] };
    section.splice(goesOn ? -1 : section.length, goesOn ? 1 : 0, table);
  }

  #cell(written: string, column: number): WordCell {
    const continuesMerge = written === '^';
    return {
      column,
      colSpan: 1,
      continuesMerge,
      widthTwips: 2000,
      marginTwips: { left: 100, right: 100 },
      blocks: continuesMerge ? [] : written.split('¶').map((each) => this.#paragraph(each.trim())),
    };
  }

  file(): WordFile {
    const sections = this.#sections.map(
      (blocks): WordSection => ({ page: PAGE, headers: NO_EDGES, footers: NO_EDGES, blocks }),
    );
    return { file: 'vi-du.docx', sections, trackedChanges: 0, comments: 0, showsPages: false };
  }
}

/** The file that a text writes down. */
export function writtenWordFile(text: string): WordFile {
  const writing = new Writing();
  for (const line of text.replace(/\n$/u, '').split('\n')) writing.add(line);
  return writing.file();
}
