import type { WordParagraph, WordRun } from '../../../model/word-file.ts';
import type { RunLook, RunLooks } from '../format/run-looks.ts';
import type { Drawn } from './drawn.ts';

/** What stands in a paragraph, growing while its elements are read. */
export interface ParagraphContent extends Drawn {
  readonly addText: (text: string, looks: RunLooks, field: string | undefined) => void;
  readonly addRun: (run: WordRun) => void;
  readonly addPageBreak: () => void;
  readonly addRenderedPageBreak: () => void;
  readonly isEmpty: () => boolean;
  readonly runs: () => readonly WordRun[];
  readonly breaks: () => Pick<WordParagraph, 'pageBreak' | 'renderedPageBreak'>;
}

/** ASCII letters and others by turns: each kind may have a font of its own. */
const BY_KIND = /[\0-\x7f]+|[^\0-\x7f]+/g;

interface OpenRun {
  readonly look: RunLook;
  readonly field: string | undefined;
  text: string;
}

/** Starts an empty paragraph. */
export function startContent(): ParagraphContent {
  const runs: OpenRun[] = [];
  const drawn: Drawn = { lines: [], images: [], boxes: [] };
  let hasText = false;
  let pageBreak: 'first' | 'within' | undefined;
  let renderedPageBreak: 'start' | 'within' | undefined;
  const add = (text: string, look: RunLook, field: string | undefined) => {
    const last = runs.at(-1);
    if (last && last.look === look && last.field === field) last.text += text;
    else runs.push({ look, field, text });
    hasText ||= text.trim() !== '';
  };
  return {
    ...drawn,
    addText: (text, { ascii, other, hidden }, field) => {
      if (hidden || text === '') return;
      if (ascii === other) add(text, ascii, field);
      else
        for (const part of text.match(BY_KIND) ?? [])
          add(part, part.charCodeAt(0) < 0x80 ? ascii : other, field);
    },
    addRun: ({ text, field, ...look }) => runs.push({ look, field, text }),
    addPageBreak: () => {
      pageBreak ??= hasText ? 'within' : 'first';
    },
    addRenderedPageBreak: () => {
      renderedPageBreak ??= hasText ? 'within' : 'start';
    },
    isEmpty: () => runs.length === 0 && Object.values(drawn).every((things) => things.length === 0),
    runs: () =>
      runs.map(({ text, look, field }) => ({ text, ...look, ...(field !== undefined && { field }) })),
    // A break before all of the text puts the whole paragraph on the new page.
    breaks: () => ({
      ...(pageBreak && { pageBreak: pageBreak === 'first' && hasText ? 'before' : 'within' }),
      ...(renderedPageBreak && { renderedPageBreak }),
    }),
  };
}
