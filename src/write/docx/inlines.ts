import type { Inline, Text } from '../../model/inline.ts';
import { characterStyleId, type ParagraphLook } from './character-style.ts';
import { runText } from './escape-text.ts';

const LINE_BREAK = '<w:r><w:br/></w:r>';

function writeText(text: Text, paragraph: ParagraphLook): string {
  const style = characterStyleId(text, paragraph);
  const properties = style === '' ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${properties}${runText(text.value)}</w:r>`;
}

/** The runs of a paragraph (ISO 29500-1, 17.3.2 r); `paragraph` is the look that its style gives already. */
export function writeInlines(inlines: readonly Inline[], paragraph: ParagraphLook): string {
  let runs = '';
  for (const inline of inlines) {
    runs += inline.type === 'text' ? writeText(inline, paragraph) : LINE_BREAK;
  }
  return runs;
}
