import type { Message } from '../model/message.ts';
import type { DocumentKind } from '../model/numbered.ts';
import type { FileStatus } from '../output/write-output.ts';
import type { RebuildReason } from '../rebuild/rebuild-reason.ts';
import type { Format } from './build-types.ts';
import type { Timings } from './stopwatch.ts';

/** One document on disk, or that should have been. */
export interface DocumentResult {
  readonly path: string;
  readonly format: Format;
  readonly status: FileStatus;
  /** Why it was written, or would have been; absent where what stood there was left alone. */
  readonly reason?: RebuildReason;
  readonly bytes: number;
  readonly pages?: number;
  readonly documentKinds: readonly DocumentKind[];
  /** What the writer took; absent where nothing was to be written. */
  readonly milliseconds?: number;
}

/** What came of one plan. */
export interface PlanResult {
  readonly plan: string;
  /** The name of its folder in the output. */
  readonly name: string;
  /** False where the file is no plan and was passed over. */
  readonly isPlan: boolean;
  readonly sources: readonly string[];
  readonly files: readonly DocumentResult[];
  readonly timings: Timings;
  readonly messages: readonly Message[];
}
