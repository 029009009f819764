import type { NumberedBlock, NumberedPlan, NumberedSection, PassageLine } from '../model/numbered.ts';
import type { DataPath } from '../model/place.ts';
import { isWithin } from './is-within.ts';
import { typedWords } from './typed-text.ts';

/** The deepest section among blocks that a place of the data lies in. */
function sectionAround(blocks: readonly NumberedBlock[], path: DataPath): NumberedSection | undefined {
  for (const block of blocks) {
    if (block.type !== 'section' || !isWithin(block.source.path, path)) continue;
    return sectionAround(block.children, path) ?? block;
  }
  return undefined;
}

/** The deepest numbered section, Điều, khoản or điểm of a plan in which a place of its data is printed. */
export function sectionAt({ documents }: NumberedPlan, path: DataPath): NumberedSection | undefined {
  return documents.map(({ body }) => sectionAround(body, path)).find((found) => found !== undefined);
}

/** The Điều that a place of the data lies in, whole. */
export function articleAt({ documents }: NumberedPlan, path: DataPath): NumberedSection | undefined {
  return documents
    .flatMap(({ body }) => body)
    .filter((block) => block.type === 'section')
    .find(({ source }) => isWithin(source.path, path));
}

function lineWords({ inlines, item }: PassageLine): string {
  const words = typedWords(inlines);
  return item ? `${item.number} ${words}` : words;
}

function blockLines(block: NumberedBlock): readonly string[] {
  switch (block.type) {
    case 'section':
      return sectionLines(block);
    case 'passage':
      return block.lines.map(lineWords);
    case 'pointer':
      return [typedWords(block.words.inlines)];
    case 'tablePlace':
      return [];
  }
}

function sectionLines({ number, heading, children }: NumberedSection): readonly string[] {
  const [first = '', ...rest] = children.flatMap(blockLines);
  const title = heading ? [typedWords(heading.inlines)] : [];
  const opening = title.length > 0 ? [...title, first, ...rest] : [first, ...rest];
  const [head = '', ...others] = opening.filter((line) => line !== '');
  return [`${number} ${head}`.trim(), ...others];
}

/** Passages as they are printed, in quotation marks: a paragraph each. */
export function quotedLines(lines: readonly PassageLine[]): readonly string[] {
  return quoted(lines.map(lineWords));
}

/** A section as it is printed, its number first, in quotation marks: a paragraph each. */
export function quotedSection(section: NumberedSection): readonly string[] {
  return quoted(sectionLines(section));
}

function quoted(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    const opened = index === 0 ? `“${line}` : line;
    return index === lines.length - 1 ? `${opened}”` : opened;
  });
}
