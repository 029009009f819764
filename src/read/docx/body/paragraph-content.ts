import type { WordImage, WordLine, WordParagraph, WordRun } from '../../../model/word-file.ts';
import type { RunLook, RunLooks } from '../format/run-looks.ts';
import type { Drawn, TextBox } from './drawn.ts';

/** ASCII letters and others by turns: each kind may have a font of its own. */
const BY_KIND = /[\0-\x7f]+|[^\0-\x7f]+/g;
const FIRST_OTHER = 0x80;

interface OpenRun {
  readonly look: RunLook;
  readonly field: string | undefined;
  text: string;
}

/** What stands in a paragraph, growing while its elements are read. */
export class ParagraphContent implements Drawn {
  readonly lines: WordLine[] = [];
  readonly images: WordImage[] = [];
  readonly boxes: TextBox[] = [];
  readonly #runs: OpenRun[] = [];
  #hasText = false;
  #pageBreak: 'first' | 'within' | undefined;
  #renderedPageBreak: 'start' | 'within' | undefined;

  /** Text of one run; hidden text is not printed. */
  addText(text: string, { ascii, other, hidden }: RunLooks, field: string | undefined): void {
    if (hidden || text === '') return;
    if (ascii === other) this.#add(text, ascii, field);
    else
      for (const part of text.match(BY_KIND) ?? [])
        this.#add(part, part.charCodeAt(0) < FIRST_OTHER ? ascii : other, field);
  }

  /** A run without text, for a field whose result is made in layout. */
  addField(field: string, look: RunLook): void {
    this.#runs.push({ look, field, text: '' });
  }

  addPageBreak(): void {
    this.#pageBreak ??= this.#hasText ? 'within' : 'first';
  }

  addRenderedPageBreak(): void {
    this.#renderedPageBreak ??= this.#hasText ? 'within' : 'start';
  }

  isEmpty(): boolean {
    const things = [this.#runs, this.lines, this.images, this.boxes];
    return things.every(({ length }) => length === 0);
  }

  runCount(): number {
    return this.#runs.length;
  }

  /** The runs, each as long as its look stays the same. */
  runs(): readonly WordRun[] {
    return this.#runs.map(({ text, look, field }) =>
      field === undefined ? { text, ...look } : { text, ...look, field },
    );
  }

  /** Where pages end in it; a break before all of its text puts the whole paragraph on the new page. */
  breaks(): Pick<WordParagraph, 'pageBreak' | 'renderedPageBreak'> {
    const before = this.#pageBreak === 'first' && this.#hasText;
    return {
      ...(this.#pageBreak && { pageBreak: before ? 'before' : 'within' }),
      ...(this.#renderedPageBreak && { renderedPageBreak: this.#renderedPageBreak }),
    };
  }

  #add(text: string, look: RunLook, field: string | undefined): void {
    const last = this.#runs.at(-1);
    if (last && last.look === look && last.field === field) last.text += text;
    else this.#runs.push({ look, field, text });
    this.#hasText ||= text.trim() !== '';
  }
}
