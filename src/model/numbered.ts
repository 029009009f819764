import type { Inline } from './inline.ts';
import type { Source } from './place.ts';
import type { Plan, Table, TableLevel } from './plan/plan.ts';
import type { Column, TotalRow } from './plan/table.ts';

/** The kinds of documents: those of a set, and the extract of one agency's tasks from it. */
export const DOCUMENT_KINDS = ['decision', 'plan', 'attachedPlan', 'appendix', 'extract'] as const;

/** What a document is; an attached plan has a letterhead but no number, recipients or signature (Mẫu 1.3). */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Text with its references resolved, ready to print, and where it comes from. */
export interface Words {
  readonly inlines: readonly Inline[];
  readonly source: Source;
}

/** The shape that a passage's line takes: running text, or an item of a list with its printed number. */
export interface PassageLine {
  readonly inlines: readonly Inline[];
  readonly source: Source;
  /** The number form of an item (`a)`, `1.`, `(1)`, `-`, `+`) and its printed number; absent in running text. */
  readonly item?: { readonly form: string; readonly number: string };
}

/** A numbered section, Điều, khoản or điểm, and what stands under it. */
export interface NumberedSection {
  readonly type: 'section';
  readonly source: Source;
  /** Its level, 1 for the highest of the body. */
  readonly level: number;
  /** The number form it follows, e.g. `I.`; `Điều 1.` for an article; `không` where it has no number. */
  readonly form: string;
  /** The number as printed, e.g. `II.`, `đ)`, `Điều 3.`; empty where it has none. */
  readonly number: string;
  readonly heading?: Words;
  readonly children: readonly NumberedBlock[];
}

/** A passage, a section, a table placed here, or a line in italic that points to an appendix. */
export type NumberedBlock =
  | NumberedSection
  | { readonly type: 'passage'; readonly lines: readonly PassageLine[] }
  | { readonly type: 'tablePlace'; readonly table: string; readonly source: Source }
  | { readonly type: 'pointer'; readonly words: Words };

/** What is printed in one field of a row. */
export type FieldContent =
  | { readonly kind: 'words'; readonly inlines: readonly Inline[]; readonly source: Source }
  | { readonly kind: 'passage'; readonly lines: readonly PassageLine[]; readonly source: Source }
  | { readonly kind: 'agencies'; readonly entries: readonly AgencyWords[]; readonly source: Source }
  | {
      readonly kind: 'amount';
      readonly value: number | undefined;
      readonly typed: string;
      readonly source: Source;
    };

/** One entry of an agency field: its words, and the agency's id where it names one. */
export interface AgencyWords {
  readonly agency?: string;
  readonly inlines: readonly Inline[];
  /** The entry with the agency's full name, for columns that ask for it. */
  readonly full: readonly Inline[];
}

/** What is understood of a time limit's text; dates are ISO, absent where the text names none. */
export interface DueDate {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly repeats?: 'nam' | 'quy' | 'thang' | 'tuan' | 'thuong-xuyen';
}

/** A row of a table with its number and its fields resolved, and the rows under it. */
export interface NumberedRow {
  readonly source: Source;
  /** Its level, 1 for the highest. */
  readonly level: number;
  /** The number as printed; empty where the level has none. */
  readonly number: string;
  readonly fields: ReadonlyMap<string, FieldContent>;
  readonly dueDate?: DueDate;
  readonly children: readonly NumberedRow[];
}

/** A table of the plan with its rows numbered; columns and levels as the plan says. */
export interface NumberedTable {
  readonly ma: string;
  readonly source: Source;
  readonly title?: Words;
  readonly table: Table;
  readonly columns: readonly Column[];
  /** The words of each column's and each total row's label. */
  readonly labels: ReadonlyMap<Column | TotalRow, Words>;
  /** How each level of the rows is numbered and shown; the usual levels where the plan says nothing. */
  readonly levels: readonly TableLevel[];
  readonly rows: readonly NumberedRow[];
}

/** A căn cứ with its typed end mark taken off. */
export interface NumberedBasis {
  readonly words: Words;
}

/** A line of "Nơi nhận" with its typed end mark taken off. */
export interface NumberedRecipient {
  readonly words: Words;
}

/** What an appendix or attached plan goes with: "(Kèm theo …)", blanks included. */
export interface Attachment {
  readonly words: Words;
}

/** One document of the set: everything that its template and the tree stage need, counted, lettered and resolved. */
export interface NumberedDocument {
  readonly kind: DocumentKind;
  /** Id within the set: `quyet-dinh`, `ke-hoach`, or the appendix's own. */
  readonly ma: string;
  readonly source: Source;
  readonly landscape: boolean;
  /** Tên loại (`Quyết định`, `Kế hoạch`); for an appendix its printed label (`Phụ lục I`), possibly empty. */
  readonly typeName: Words;
  /** Trích yếu, or the appendix's title. */
  readonly subject: Words;
  readonly subjectCaps: boolean;
  readonly bases: readonly NumberedBasis[];
  /** "Theo đề nghị của …", without its end mark. */
  readonly proposal?: Words;
  readonly opening: readonly PassageLine[];
  readonly body: readonly NumberedBlock[];
  readonly closing: readonly PassageLine[];
  readonly attachment?: Attachment;
  /** Whether `./.` stands at the end: after the last paragraph, or after a final table where the plan asks. */
  readonly endMark: 'afterText' | 'afterTable' | 'none';
  readonly tables: readonly NumberedTable[];
}

/** The letterhead, signature and recipients that the set shares, with blanks as the decree's samples print them. */
export interface NumberedIssue {
  readonly parentOrgan?: Words;
  readonly issuingOrgan: Words;
  /** The number, or a blank of the sample's width. */
  readonly number: Words;
  readonly notation: Words;
  readonly place: Words;
  /** "ngày 05 tháng 01 năm 2025", blanks included. */
  readonly dateWords: Words;
  /** THẨM QUYỀN BAN HÀNH: the line above the căn cứ of a decision. */
  readonly authority: Words;
  /** The lines above the signer's name: TM., KT., the post. */
  readonly competence: readonly Words[];
  readonly signerName: Words;
  readonly recipients: readonly NumberedRecipient[];
  /** "VT, K4 (2)": what follows "Lưu: "; absent where the plan has no such line. */
  readonly kept?: Words;
  readonly drafterCode?: Words;
  /** Whether the set has a signature block, and a list of recipients. */
  readonly hasSignature: boolean;
  readonly isDraft: boolean;
  readonly printsDraft: boolean;
  readonly separateElectronic: boolean;
}

/** The whole plan after everything in it was counted, lettered and resolved: documents in the order of the set. */
export interface NumberedPlan {
  readonly plan: Plan;
  readonly issue: NumberedIssue;
  readonly documents: readonly NumberedDocument[];
  /** What a reference to each id prints (`[[dieu-3]]` → `Điều 3`), of those that have a number or label. */
  readonly referenceWords: ReadonlyMap<string, string>;
}
