import type { Command } from 'commander';
import { FORMATS, type Format } from '../../build/build-types.ts';
import { extractTasks } from '../../build/extract-tasks.ts';
import { loadBuilder } from '../../build/load-builder.ts';
import { type OpenedTasks, openTaskViews } from '../../build/open-task-views.ts';
import { planTitle } from '../../build/task-files.ts';
import { comparedName } from '../../model/agency-names.ts';
import { hasErrors, type Outcome, report } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import { type TaskCalendar, taskCalendar } from '../../views/calendar.ts';
import { agenciesIn } from '../../views/group-tasks.ts';
import { noTasksFor } from '../../views/messages.ts';
import type { NamedAgency } from '../../views/named-agencies.ts';
import type { TaskView } from '../../views/task-view.ts';
import { buildExitCode } from '../build-exit-code.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode, gravest } from '../exit-code.ts';
import { someOf } from '../option-values.ts';
import { printBuild } from '../report/build-report.ts';
import { jsonReport } from '../report/json-report.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { reportMissing } from '../report-missing.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFile } from '../write-new-file.ts';

const COMMAND = 'vanthu extract';

interface ExtractFlags {
  readonly agency: readonly string[];
  readonly all: boolean;
  readonly output: string;
  readonly formats: readonly Format[];
  readonly ics?: string;
  readonly templates?: string;
  readonly font?: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** All agencies that have tasks, each once, in the order in which they come. */
function agenciesOf({ views: { tasks, roles } }: OpenedTasks): readonly NamedAgency[] {
  const fields = roles.map(({ field }) => field);
  const named = tasks.flatMap((task) => agenciesIn(task, fields));
  return [...new Map(named.map((each) => [each.key, each])).values()];
}

function chosenAgencies(
  tasks: OpenedTasks,
  { agency: typed, all }: ExtractFlags,
): Outcome<readonly NamedAgency[]> {
  const having = agenciesOf(tasks);
  if (all) return { value: having, messages: [] };
  const { known } = tasks;
  const names = new Map(having.map((each) => [comparedName(each.name), each.name]));
  const found = typed.map((name) => {
    const key = (known.byId.get(name) ?? known.byName(name))?.ma ?? comparedName(name);
    return { name, agency: having.find((each) => each.key === key) };
  });
  const unknown = found.filter(({ agency }) => agency === undefined);
  return {
    value: found.flatMap(({ agency }) => agency ?? []),
    messages: unknown.map(({ name }) => {
      const near = names.get(nearest(comparedName(name), names.keys()) ?? '');
      return report('co-quan-khong-co-viec', noTasksFor, { typed: name, nearest: near });
    }),
  };
}

/** What is in no calendar, one task a line with its place in the plan. */
function tellUndated(
  { undated }: TaskCalendar,
  { plan }: OpenedTasks,
  { terminal, texts }: CommandContext,
): void {
  if (undated.length === 0) return;
  const lines = undated.map(({ number, content, due, path }) => {
    const line = plan.file.places.ofValue(path)?.start.line;
    const limit = (due?.text ?? '').replace(/\s+/g, ' ');
    return texts.undatedTask(`${number} ${content}`.trim(), limit, line);
  });
  terminal.writeError(`${[texts.notInCalendar(undated.length), ...lines].join('\n')}\n`);
}

async function writeCalendar(
  path: string,
  tasks: OpenedTasks,
  agencies: readonly NamedAgency[],
  context: CommandContext,
): Promise<ExitCode> {
  const { views, plan } = tasks;
  const fields = views.roles.map(({ field }) => field);
  const isTheirs = (task: TaskView): boolean =>
    agenciesIn(task, fields).some(({ key }) => agencies.some((agency) => agency.key === key));
  const [only] = agencies.length === 1 ? agencies : [];
  const title = planTitle(plan.numbered);
  const calendar = taskCalendar(
    views.tasks.filter(isTheirs),
    new Map(views.roles.map(({ field, label }) => [field, label])),
    {
      name: only ? `${title} - ${only.name}` : title,
      plan: plan.numbered.plan.ma ?? 'ke-hoach',
      now: context.host.now(),
    },
  );
  tellUndated(calendar, tasks, context);
  return writeNewFile(path, calendar.text, context);
}

async function writeDocuments(
  plan: string,
  agencies: readonly NamedAgency[],
  flags: ExtractFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, clock, version, language, terminal } = context;
  const loaded = await loadBuilder({ host, templateFolder: flags.templates, fontFolder: flags.font, clock });
  if (!loaded.value || hasErrors(loaded.messages)) {
    printWithCounts(loaded.messages, context);
    return EXIT_CODES.wrongUsage;
  }
  const { output: outputFolder, formats, force } = flags;
  const result = await extractTasks(host, loaded.value, plan, agencies, {
    outputFolder,
    formats,
    force,
    version,
  });
  const results = { plans: [result], passedOver: [] };
  const code = buildExitCode(results);
  if (flags.json) terminal.write(`${jsonReport(results, loaded.messages, code, language)}\n`);
  else printBuild(results, loaded.messages, context, false);
  return code;
}

async function runExtract(plan: string, flags: ExtractFlags, context: CommandContext): Promise<ExitCode> {
  if (!flags.all && flags.agency.length === 0)
    throw new UsageError({ kind: 'missingOption', found: '--agency, --all' }, COMMAND);
  if (await reportMissing(plan, context)) return EXIT_CODES.wrongUsage;
  const { value: tasks, messages } = await openTaskViews(context.host, plan);
  const chosen = tasks && chosenAgencies(tasks, flags);
  if (!tasks || !chosen || hasErrors(chosen.messages)) {
    printWithCounts(chosen?.messages ?? messages, context);
    return tasks ? EXIT_CODES.wrongUsage : EXIT_CODES.planHasErrors;
  }
  const ofDocuments = await writeDocuments(plan, chosen.value, flags, context);
  if (flags.ics === undefined) return ofDocuments;
  return gravest([ofDocuments, await writeCalendar(flags.ics, tasks, chosen.value, context)]);
}

/** Declares `vanthu extract`. */
export function addExtractCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { help, arguments: names, options } = context.texts;
  const collect = (typed: string, before: readonly string[]): readonly string[] => [...before, typed];
  const NONE: readonly string[] = [];
  declareCommand(program, 'extract', help.extract, context.texts)
    .argument('<PLAN>', names.plan)
    .option('--agency <AGENCY>', options.agency, collect, NONE)
    .option('--all', options.allAgencies, false)
    .option('-o, --output <DIR>', options.extractFolder, 'output')
    .option('--formats <docx,pdf>', options.formats, someOf('--formats', COMMAND, FORMATS), FORMATS)
    .option('--ics <FILE>', options.ics)
    .option('--templates <DIR>', options.templates)
    .option('--font <DIR>', options.font)
    .option('--force', options.force, false)
    .option('--json', options.json, false)
    .action(async (plan: string, flags: ExtractFlags) => finish(await runExtract(plan, flags, context)));
}
