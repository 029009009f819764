import type { PartName, ReviewedFacts, ReviewedFile } from '../../model/reviewed.ts';
import type { WordFile } from '../../model/word-file.ts';
import { documentFacts, type NamedText } from '../document-facts.ts';
import { distinctNames, documentName } from '../document-name.ts';
import { settled } from '../folded.ts';
import { typeNames } from '../type-names.ts';
import { documentKind } from './document-kind.ts';
import { itemsOfFile } from './items-of-file.ts';
import type { Line } from './line.ts';
import { type NamedDocument, nameParts } from './name-parts.ts';
import { reviewedDocument } from './reviewed-document.ts';
import { splitDocuments } from './split-documents.ts';

function textsOf({ letterhead, text, signature }: NamedDocument): readonly NamedText[] {
  const asText = ([line, part]: readonly [Line, PartName]): NamedText => ({ part, text: line.text });
  return [letterhead, text, signature].flatMap((parts) => [...parts].map(asText));
}

/** Blanks that "(Kèm theo …" still has: the number before the slash, day, month. */
function hasBlanks(texts: readonly NamedText[]): boolean {
  const attached = texts.filter(({ part }) => part === 'attachedTo').map(({ text }) => text);
  return /số\s*:?\s*[….]*\s*(?:\/|\p{Lu}+-)|ngày\s*[….]*\s*(?:\/|tháng)|tháng\s*[….]*\s*năm/iu.test(
    settled(attached.join(' ')),
  );
}

/** Whether number or full date are still to come; a Biên bản has no line for its date (Mẫu 1.9). */
function lacksIssue({ number, date, typeName }: ReviewedFacts): boolean {
  return !number || (date === undefined && typeName !== 'Biên bản');
}

/**
 * Recognises the documents of a DOCX and the part of every paragraph, from wording, place and look: a decision, the plan
 * attached to it, each appendix. Nothing is judged here, so what is wrong must not keep a part from being known.
 */
export function recogniseWordFile(word: WordFile, types: readonly string[]): ReviewedFile {
  const known = typeNames(types);
  const found = splitDocuments(itemsOfFile(word), known).map((items, index) => {
    const isFirst = index === 0;
    const named = nameParts(items, { isFirst, types: known });
    const texts = textsOf(named);
    const facts = documentFacts(texts, known);
    const kind = documentKind(texts, facts, { isFirst });
    const hasIssue = kind !== 'attachedPlan' && kind !== 'appendix';
    return {
      items,
      named,
      facts,
      kind,
      hasIssue,
      isDraft: hasIssue ? lacksIssue(facts) : hasBlanks(texts),
      texts,
    };
  });
  // What goes with a document is as finished as the document itself.
  const main = found.find(({ hasIssue }) => hasIssue);
  const names = distinctNames(found.map(({ kind, facts, texts }) => documentName(kind, facts, texts)));
  return {
    file: word.file,
    origin: 'docx',
    documents: found.map((document, index) =>
      reviewedDocument(
        {
          ...document,
          name: names[index] ?? '',
          isDraft: document.hasIssue ? document.isDraft : (main?.isDraft ?? document.isDraft),
        },
        word,
      ),
    ),
    word: { trackedChanges: word.trackedChanges, comments: word.comments, showsPages: word.showsPages },
  };
}
