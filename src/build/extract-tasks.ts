import { join } from 'node:path';
import type { Builder } from '../build.ts';
import { indexAgencies } from '../model/agency-names.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Message } from '../model/message.ts';
import { writeOutput } from '../output/write-output.ts';
import { extracts, planOfExtracts } from '../views/extract.ts';
import type { NamedAgency } from '../views/named-agencies.ts';
import type { BuiltFile, BuiltPlan, Format } from './build-types.ts';
import { namePlans, slug } from './plan-name.ts';
import type { DocumentResult, PlanResult } from './plan-result.ts';

/** Where extracts go, and how they are built. */
export interface ExtractOptions {
  readonly outputFolder: string;
  readonly formats: readonly Format[];
  readonly force: boolean;
  /** The version of vanthu, for the record beside the documents. */
  readonly version: string;
}

/** Part of a file's name for each agency, no two the same. */
function distinctNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = slug(name) || 'co-quan';
    let distinct = plain;
    for (let count = 2; taken.has(distinct); count += 1) distinct = `${plain}-${count}`;
    taken.add(distinct);
    return distinct;
  };
}

interface Putting {
  readonly host: Host;
  readonly plan: string;
  readonly folder: string;
  readonly built: BuiltPlan;
  readonly options: ExtractOptions;
}

/** One agency's files go into a folder of its own, with its own record, so that extracts made one by one stay. */
async function putDown(
  files: readonly BuiltFile[],
  name: string,
  { host, plan, folder, built, options }: Putting,
): Promise<{ readonly files: readonly DocumentResult[]; readonly messages: readonly Message[] }> {
  const { force, version: vanthu } = options;
  const output = { folder, name, planFile: plan, planSha256: built.planSha256, vanthu, files };
  const { value, messages } = await writeOutput(host, output, { force });
  const statuses = new Map(value.map((result) => [result.name, result.status]));
  return {
    files: files.map(({ name: file, format, documentKinds, bytes, pages, milliseconds }) => ({
      path: join(folder, name, file),
      format,
      documentKinds,
      milliseconds,
      status: statuses.get(file) ?? 'failed',
      bytes: bytes.byteLength,
      ...(pages !== undefined && { pages }),
    })),
    messages,
  };
}

async function putAllDown(names: readonly string[], putting: Putting) {
  const done = [];
  for (const name of names) {
    const files = putting.built.files.filter((file) => file.name.startsWith(`trich-nhiem-vu-${name}.`));
    done.push(await putDown(files, name, putting));
  }
  return done;
}

/**
 * Builds the extracts of some agencies from one plan, through the stages of every build, and writes each into a folder
 * of the agency's name under `<plan>-trich` of the output folder.
 */
export async function extractTasks(
  host: Host,
  builder: Builder,
  plan: string,
  agencies: readonly NamedAgency[],
  options: ExtractOptions,
): Promise<PlanResult> {
  const [planName = ''] = namePlans([plan], host.currentFolder());
  const name = `${planName}-trich`;
  let names: readonly string[] = [];
  const { value: built, ...outcome } = await builder.build(plan, {
    formats: options.formats,
    derive: (numbered, lists) => {
      const known = indexAgencies(lists.agencies);
      const found = extracts(numbered, agencies, { known, nameOf: distinctNames() });
      names = found.map(({ document }) => document.ma);
      return planOfExtracts(
        numbered,
        found.map(({ document }) => document),
      );
    },
  });
  const { isPlan, sources, messages } = outcome;
  const of = { plan, name, isPlan, sources };
  if (!built || hasErrors(messages)) return { ...of, files: [], timings: {}, messages };
  const folder = join(options.outputFolder, name);
  const done = await putAllDown(names, { host, plan, folder, built, options });
  return {
    ...of,
    files: done.flatMap(({ files }) => files),
    timings: built.timings,
    messages: [...messages, ...done.flatMap((each) => each.messages)],
  };
}
