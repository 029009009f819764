import type { FittedFile } from '../model/fit.ts';
import type { Lists } from '../model/lists.ts';
import type { Measures } from '../model/measures.ts';
import type { Outcome } from '../model/message.ts';
import type { DocumentKind, NumberedPlan } from '../model/numbered.ts';
import type { ReadPlan } from '../model/plan-file.ts';
import type { RenderedDocument } from '../model/rendered.ts';
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
}

/** What a caller chooses for one plan's finished files. */
export interface BuildOptions extends LayOutOptions {
  /** DOCX and PDF where nothing is said. */
  readonly formats?: readonly Format[];
  /** Fields in the PDF where Nghị định 30/2020/NĐ-CP puts the signatures. */
  readonly signatureFields?: boolean;
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

/** One finished file. */
export interface BuiltFile {
  /** With its ending: `quyet-dinh.docx`. */
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** Of a PDF; how many pages a DOCX has is for Word to say. */
  readonly pages?: number;
  /** The documents in the file, in their order. */
  readonly documentKinds: readonly DocumentKind[];
  /** What the writer alone took. */
  readonly milliseconds: number;
}

/** A plan's finished files. */
export interface BuiltPlan {
  readonly files: readonly BuiltFile[];
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
