import {
  type Message,
  type MessageDetails,
  type MessageKind,
  messageKind,
  report,
  type Severity,
} from '../model/message.ts';
import type { OfficeChoices } from '../model/office-choices.ts';
import type { ReviewedDocument, ReviewedFile } from '../model/reviewed.ts';
import type { NotEvaluated, PlacedFinding, ReviewContext, ReviewRule } from './rule.ts';
import { REVIEW_RULES } from './rules.ts';
import { whereInWord } from './where-in-word.ts';

/** Answers where a finding is in the file that an officer opens, and what mends it there. */
export type Locate = (finding: PlacedFinding) => MessageDetails;

/** What a review is told beside the file. */
export interface ReviewOptions extends Omit<ReviewContext, 'file'> {
  /** Where a plan's findings are; those of a DOCX carry their place with them. */
  readonly locate?: Locate;
  readonly rules?: readonly ReviewRule[];
}

const SEVERITIES = {
  loi: 'error',
  'canh-bao': 'warning',
  'thong-tin': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

const notEvaluatedKind: MessageKind<NotEvaluated['notEvaluated'] & { readonly document: string }> =
  messageKind({
    severity: 'info',
    vi: ({ vi, document }) => ({
      reason: `${document}: chưa xét được, ${vi}`,
      mend: 'Tự kiểm tra điểm này.',
    }),
    en: ({ en, document }) => ({ reason: `${document}: not evaluated, ${en}`, mend: 'Check this by eye.' }),
  });

/** What an office has chosen for a rule: another severity, or nothing at all; undefined where it has not chosen. */
export function chosenSeverity(
  rule: string,
  office: OfficeChoices | undefined,
): Severity | 'off' | undefined {
  const choice = office?.quy_tac?.[rule];
  if (choice === undefined) return undefined;
  return choice === 'tat' ? 'off' : SEVERITIES[choice];
}

function reviewDocument(
  rule: ReviewRule,
  document: ReviewedDocument,
  context: ReviewContext,
  locate: Locate,
): readonly Message[] {
  const severity = chosenSeverity(rule.id, context.office);
  if (severity === 'off') return [];
  return rule.review(document, context).map((result) => {
    if ('notEvaluated' in result) {
      const found = { ...result.notEvaluated, document: document.name };
      return report(rule.id, notEvaluatedKind, found, { notEvaluated: true });
    }
    return result.message({ ...locate(result), ...(severity && { severity }) });
  });
}

/**
 * Holds every document of a file against the rules that can judge a file of its origin. What a rule cannot judge in it
 * is told once a document, with `notEvaluated`, and counts neither as kept nor as broken.
 */
export function reviewFile(file: ReviewedFile, options: ReviewOptions): readonly Message[] {
  const { locate = (finding) => whereInWord(finding, file), rules = REVIEW_RULES, ...rest } = options;
  const context: ReviewContext = { ...rest, file };
  const judging = rules.filter(({ judges }) => judges.includes(file.origin));
  return file.documents.flatMap((document) =>
    judging.flatMap((rule) => reviewDocument(rule, document, context, locate)),
  );
}
