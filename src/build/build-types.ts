import type { FittedFile } from '../model/fit.ts';
import type { Lists } from '../model/lists.ts';
import type { Measures } from '../model/measures.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { DocumentKind, NumberedPlan } from '../model/numbered.ts';
import type { ReadPlan } from '../model/plan-file.ts';
import type { RenderedDocument } from '../model/rendered.ts';
import type { FileTree } from '../model/tree.ts';
import type { SourceFile } from './note-reads.ts';
import type { Timings } from './stopwatch.ts';

/** The formats that documents are built in. */
export const FORMATS = ['docx', 'pdf'] as const;

/** One format of a document. */
export type Format = (typeof FORMATS)[number];

/** What a caller chooses for one plan. */
export interface LayOutOptions {
  /** All documents of the set in one file, whatever the plan says. */
  readonly bundle?: boolean;
  /** Values for the plan's `tham_so`; its example values stand in for those not given. */
  readonly parameters?: ReadonlyMap<string, string>;
  /** What is printed instead of the plan's own documents: extracts from them. */
  readonly derive?: (numbered: NumberedPlan, lists: Lists) => NumberedPlan;
}

/** What a caller chooses for one plan's finished files. */
export interface BuildOptions extends LayOutOptions {
  /** DOCX and PDF where nothing is said. */
  readonly formats?: readonly Format[];
  /** Fields in the PDF where Nghị định 30/2020/NĐ-CP puts the signatures. */
  readonly signatureFields?: boolean;
  /** Whether a file need not be written, since what it would be made from is what it was made from; asked of each. */
  readonly isCurrent?: (file: PlannedFile) => Promise<boolean>;
}

/** A plan after every stage but the writers, each stage's result kept: what the writers, dumps and comparisons start from. */
export interface LaidOutPlan {
  readonly file: ReadPlan;
  readonly lists: Lists;
  readonly numbered: NumberedPlan;
  readonly rendered: readonly RenderedDocument[];
  readonly measures: Measures;
  readonly files: readonly FittedFile[];
}

/** One file that a plan asks for, and all that it would be written from besides the fonts. */
export interface PlannedFile {
  /** With its ending: `quyet-dinh.docx`. */
  readonly name: string;
  readonly format: Format;
  /** The documents in the file, in their order. */
  readonly documentKinds: readonly DocumentKind[];
  readonly tree: FileTree;
  readonly measures: Measures;
  /** What the writer of this format is told. */
  readonly options: Readonly<Record<string, boolean>>;
}

/** One finished file. */
export interface BuiltFile extends Pick<PlannedFile, 'name' | 'format' | 'documentKinds'> {
  readonly bytes: Uint8Array;
  /** Of a PDF; how many pages a DOCX has is for Word to say. */
  readonly pages?: number;
  /** What the writer alone took. */
  readonly milliseconds: number;
  /** What the writer had to tell, which stands among the plan's messages too. */
  readonly messages: readonly Message[];
}

/** A plan's finished files. */
export interface BuiltPlan {
  /** Those that were written, all of them where nothing was current. */
  readonly files: readonly BuiltFile[];
  /** All that the plan asks for, in their order, those that were current too. */
  readonly planned: readonly PlannedFile[];
  /** The plan file and the lists, as they were read. */
  readonly read: readonly SourceFile[];
  /** SHA-256 of the plan file's text. */
  readonly planSha256: string;
  readonly timings: Timings;
}

/** What came of one plan file; no value where it is no plan or any message is an error. */
export interface PlanOutcome<Value> extends Outcome<Value | undefined> {
  /** Whether the file's first key is that of a plan, so far as it could be read. */
  readonly isPlan: boolean;
  /** The plan file and the shared lists that were read: when one changes, the plan is to be built again. */
  readonly sources: readonly string[];
}
