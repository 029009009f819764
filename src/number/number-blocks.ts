import type { NumberedBlock, NumberedSection } from '../model/numbered.ts';
import type { CountedBlock, CountedSection } from './count-body.ts';
import type { Resolver } from './resolver.ts';

function numberSection(section: CountedSection, resolver: Resolver): NumberedSection {
  const { path, ma, level, count, heading } = section;
  return {
    type: 'section',
    source: resolver.source(path, ma),
    level,
    form: count.form.sample,
    number: count.number,
    ...(heading !== undefined &&
      heading.trim() !== '' && {
        heading: resolver.words(heading, resolver.source([...path, 'tieu_de'], ma)),
      }),
    children: numberBlocks(section.children, resolver, ma),
  };
}

function numberBlock(block: CountedBlock, resolver: Resolver, ma: string | undefined): NumberedBlock {
  const source = resolver.source(block.path, ma);
  switch (block.type) {
    case 'section':
      return numberSection(block, resolver);
    case 'passage':
      return { type: 'passage', lines: resolver.lines(block.lines, source) };
    case 'tablePlace':
      return { type: 'tablePlace', table: block.table, source };
    case 'pointer':
      return { type: 'pointer', words: resolver.line(block.typed, source) };
  }
}

/** Resolves the text of counted blocks; `ma` is the id of the section that holds them. */
export function numberBlocks(
  blocks: readonly CountedBlock[],
  resolver: Resolver,
  ma?: string,
): readonly NumberedBlock[] {
  return blocks.map((block) => numberBlock(block, resolver, ma));
}
