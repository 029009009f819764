import type { PartName, ReviewedFacts, ReviewedKind } from '../model/reviewed.ts';
import type { NamedText } from './document-facts.ts';
import { settled } from './folded.ts';

function firstText(paragraphs: readonly NamedText[], part: PartName): string | undefined {
  const found = paragraphs.find((paragraph) => paragraph.part === part);
  return found && settled(found.text);
}

/** What a document is called in messages: "Quyết định", "Kế hoạch kèm theo", "Phụ lục II". */
export function documentName(
  kind: ReviewedKind,
  { typeName }: ReviewedFacts,
  paragraphs: readonly NamedText[],
): string {
  switch (kind) {
    case 'appendix':
      return firstText(paragraphs, 'appendixLabel') ?? 'Phụ lục';
    case 'attachedPlan':
      return `${typeName ?? 'Văn bản'} kèm theo`;
    case 'correspondence':
      return 'Công văn';
    default:
      return typeName ?? 'Văn bản';
  }
}

/** Names of which each stands once: those that several documents of a file share are counted. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const shared = new Map<string, number>();
  for (const name of names) shared.set(name, (shared.get(name) ?? 0) + 1);
  const counted = new Map<string, number>();
  return names.map((name) => {
    const count = (counted.get(name) ?? 0) + 1;
    counted.set(name, count);
    return (shared.get(name) ?? 0) > 1 ? `${name} (${count})` : name;
  });
}
