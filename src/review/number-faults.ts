import type { ReviewedDocument, ReviewedParagraph } from '../model/reviewed.ts';
import { alike } from './alike.ts';
import { contentOf } from './content.ts';
import type { FaultOf, NumberFault } from './number-fault.ts';
import { betweenAfter, type NumberFaultAt, NumberWalk } from './number-walk.ts';
import { printedNumbers } from './printed-number.ts';
import { articlesOf, sectionsOf } from './structure.ts';

/** Where Điều stand among sections I, II, that is told: the sections count on over them. */
function areStray(document: ReviewedDocument): (paragraph: ReviewedParagraph) => boolean {
  const articles = articlesOf(document);
  const [section] = sectionsOf(document);
  const [article] = articles;
  const { blocks } = document;
  const stray = article && section && blocks.indexOf(section) < blocks.indexOf(article) ? articles : [];
  return (paragraph) => stray.includes(paragraph);
}

function faultsOf(document: ReviewedDocument): readonly NumberFaultAt[] {
  const isStray = areStray(document);
  const blocks = contentOf(document).map((block) => ({
    block,
    numbers:
      block.type === 'paragraph' && block.part !== 'partLabel' && !isStray(block)
        ? printedNumbers(block)
        : [],
  }));
  const walk = new NumberWalk(
    blocks.flatMap(({ block, numbers }) =>
      block.type === 'paragraph' ? numbers.map((number) => ({ at: block, number })) : [],
    ),
  );
  for (const { block, numbers } of blocks) {
    if (block.type === 'table') walk.passText('text');
    else if (block.part === 'partLabel') walk.passDivision();
    else if (numbers.length === 0) walk.passText(betweenAfter(block));
    else for (const number of numbers) walk.pass({ at: block, number });
  }
  return walk.found();
}

const known = new WeakMap<ReviewedDocument, readonly NumberFaultAt[]>();

/** Every fault of the numbers in a document's content, in reading order; found once, however many rules ask. */
export function numberFaults(document: ReviewedDocument): readonly NumberFaultAt[] {
  const before = known.get(document);
  if (before) return before;
  const faults = faultsOf(document);
  known.set(document, faults);
  return faults;
}

/** The faults of one type, in reading order. */
export function faultsOfType<Type extends NumberFault['type']>(
  document: ReviewedDocument,
  type: Type,
): readonly NumberFaultAt<FaultOf<Type>>[] {
  const isOfType = (fault: NumberFault): fault is FaultOf<Type> => fault.type === type;
  return numberFaults(document).flatMap(({ fault, ...rest }) =>
    isOfType(fault) ? [{ ...rest, fault }] : [],
  );
}

/** Of faults in the same list only the first: one slip of a list is told once. */
export function firstOfEachList<Fault extends NumberFault>(
  faults: readonly NumberFaultAt<Fault>[],
): readonly NumberFaultAt<Fault>[] {
  return alike(faults, ({ list }) => String(list)).map(({ first }) => first);
}
