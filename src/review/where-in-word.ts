import type { MessageDetails } from '../model/message.ts';
import type { ReviewedFile, WordLocation } from '../model/reviewed.ts';
import type { PlacedFinding, ReviewedPart } from './rule.ts';

/** How much of a text a message repeats, in characters. */
const LONGEST_QUOTE = 80;

function documentNameOf(part: ReviewedPart, file: ReviewedFile): string {
  const document = file.documents.find(
    (each) => each === part || each.sections.some((section) => section === part),
  );
  return document?.name ?? '';
}

function locationOf(part: ReviewedPart, file: ReviewedFile): WordLocation {
  if ('origin' in part && part.origin.kind === 'docx') return part.origin.location;
  return { document: documentNameOf(part, file), paragraph: 0 };
}

function textOf(part: ReviewedPart): string {
  return 'text' in part ? part.text : '';
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : line;
}

/** Where a finding is in a DOCX: its document, paragraph or cell, and the words there. `paragraph` is 0 for a whole document. */
export function whereInWord({ at, quote, expected }: PlacedFinding, file: ReviewedFile): MessageDetails {
  const words = shortened(quote ?? textOf(at));
  return {
    where: locationOf(at, file),
    ...(words !== '' && { quote: words }),
    ...(quote !== undefined && { actual: quote }),
    ...(expected && { expected }),
  };
}
