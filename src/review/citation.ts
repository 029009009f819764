/** A date as cited, in ISO form. */
export type IsoDate = string;

/** A document that a text cites by its number: "Quyết định số 12/QĐ-UBND ngày … của … về …". */
export interface Citation {
  /** Where its type name, or its number where it has none, begins. */
  readonly start: number;
  /** Behind everything that belongs to it, its subject included. */
  readonly end: number;
  /** As typed: `Quyết định`, `QĐ`; absent where the number stands alone. */
  readonly type?: string;
  /** `12/QĐ-UBND`, blanks taken out. */
  readonly code: string;
  /** Type and number as typed. */
  readonly name: string;
  readonly date?: IsoDate;
  readonly issuer?: string;
  /** Where its subject begins; absent where it has none. */
  readonly subjectStart?: number;
  /** True where certainly no subject follows: the sentence ends, or another document is named. */
  readonly lacksSubject: boolean;
  /** It stands in the subject or in the quoted title of another document: not ours to complete. */
  readonly isNested: boolean;
  /** Luật, Bộ luật, Pháp lệnh: cited by name alone. */
  readonly isLaw: boolean;
}

/** What a first citation must say and this one certainly does not (PL I, II.6.b). */
export function missingIn({ date, issuer, lacksSubject }: Citation): readonly CitationPart[] {
  return [
    ...(date === undefined ? ['date' as const] : []),
    ...(issuer === undefined ? ['issuer' as const] : []),
    ...(lacksSubject ? ['subject' as const] : []),
  ];
}

/** A part of a full citation beside type and number. */
export type CitationPart = 'date' | 'issuer' | 'subject';

/** The parts of a citation in the words of messages. */
export const CITATION_PARTS = {
  date: { vi: 'ngày ban hành', en: 'its date' },
  issuer: { vi: 'cơ quan ban hành', en: 'its issuer' },
  subject: { vi: 'trích yếu', en: 'its subject' },
} as const satisfies Readonly<Record<CitationPart, { readonly vi: string; readonly en: string }>>;
