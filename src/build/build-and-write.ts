import type { Builder } from '../build.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { DocumentKind } from '../model/numbered.ts';
import { type FileStatus, writeOutput } from '../output/write-output.ts';
import type { BuildOptions, BuiltPlan, Format, PlanOutcome } from './build-types.ts';
import type { Timings } from './stopwatch.ts';

/** Where the documents go, and how they are built. */
export interface WritePlanOptions extends BuildOptions {
  /** The plan's documents go into a folder of the plan's name in this one. */
  readonly outputFolder: string;
  /** Replace documents that were edited since they were written too, after putting a copy by. */
  readonly force?: boolean;
  /** The version of vanthu, for the record beside the documents. */
  readonly version: string;
}

/** One document on disk, or that should have been. */
export interface DocumentResult {
  readonly path: string;
  readonly format: Format;
  readonly status: FileStatus;
  readonly bytes: number;
  readonly pages?: number;
  readonly documentKinds: readonly DocumentKind[];
  readonly milliseconds: number;
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

function withoutFiles(plan: string, name: string, outcome: PlanOutcome<BuiltPlan>): PlanResult {
  const { isPlan, sources, messages } = outcome;
  return { plan, name, isPlan, sources, files: [], timings: {}, messages };
}

async function writeBuilt(
  host: Host,
  plan: string,
  name: string,
  built: BuiltPlan,
  { outputFolder: folder, force = false, version }: WritePlanOptions,
) {
  const { files, planSha256 } = built;
  const output = { folder, name, planFile: plan, planSha256, vanthu: version, files };
  const { value: results, messages } = await writeOutput(host, output, { force });
  const documents = files.flatMap(({ bytes, name: _, ...file }, index): readonly DocumentResult[] => {
    const result = results[index];
    return result ? [{ ...file, bytes: bytes.byteLength, path: result.path, status: result.status }] : [];
  });
  return { documents, messages };
}

/** Builds one plan and puts its documents into the folder `name` of the output folder. */
export async function buildAndWrite(
  host: Host,
  builder: Builder,
  plan: string,
  name: string,
  options: WritePlanOptions,
): Promise<PlanResult> {
  const outcome = await builder.build(plan, options);
  if (!outcome.value) return withoutFiles(plan, name, outcome);
  const { documents, messages } = await writeBuilt(host, plan, name, outcome.value, options);
  const { isPlan, sources } = outcome;
  return {
    plan,
    name,
    isPlan,
    sources,
    files: documents,
    timings: outcome.value.timings,
    messages: [...outcome.messages, ...messages],
  };
}
