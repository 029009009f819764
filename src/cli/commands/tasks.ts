import { extname } from 'node:path';
import type { Command } from 'commander';
import { type OpenedTasks, openTaskViews } from '../../build/open-task-views.ts';
import { CHART_FORMATS, chartFile, chartWords } from '../../build/task-files.ts';
import { hasErrors, type Message, report } from '../../model/message.ts';
import { barLines } from '../../views/bar-lines.ts';
import { countTasks, type TaskCounts } from '../../views/count-tasks.ts';
import { GROUPINGS, type Grouping } from '../../views/group-tasks.ts';
import { noSuchRole } from '../../views/messages.ts';
import type { RoleField } from '../../views/role-fields.ts';
import { taskRows } from '../../views/task-rows.ts';
import { taskTable } from '../../views/task-table.ts';
import { tasksCsv, tasksXlsx } from '../../views/write-tables.ts';
import type { CommandContext } from '../command-context.ts';
import { declareCommand } from '../create-program.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { oneOf } from '../option-values.ts';
import { printWithCounts } from '../report/print-messages.ts';
import { tasksJson } from '../report/tasks-json.ts';
import { reportMissing } from '../report-missing.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFile } from '../write-new-file.ts';

const COMMAND = 'vanthu tasks';
const FORMATS = ['csv', 'json', 'xlsx'] as const;
type TasksFormat = (typeof FORMATS)[number];

interface TasksFlags {
  readonly by: Grouping;
  readonly role?: string;
  readonly format?: TasksFormat;
  readonly output?: string;
  /** True where no file is named: the chart goes to the terminal. */
  readonly chart?: string | true;
}

function formatOf({ format, output }: TasksFlags): TasksFormat | undefined {
  if (format !== undefined || output === undefined) {
    if (format === 'xlsx' && output === undefined)
      throw new UsageError({ kind: 'missingOption', found: '-o, --output' }, COMMAND);
    return format;
  }
  const ending = extname(output).slice(1).toLowerCase();
  const known = FORMATS.find((each) => each === ending);
  if (known) return known;
  throw new UsageError(
    { kind: 'wrongValue', option: '-o', allowed: FORMATS.map((each) => `*.${each}`).join(', ') },
    COMMAND,
  );
}

function roleCalled(typed: string, roles: readonly RoleField[]): string | undefined {
  const word = typed.toLowerCase();
  const exact = roles.find(({ field, label }) => field === typed || label.toLowerCase() === word);
  const [first, ...others] = roles.filter(({ label }) => label.toLowerCase().includes(word));
  return exact?.field ?? (others.length === 0 ? first?.field : undefined);
}

/** The roles that count: those asked for by field, label or a word of it, else the first, which leads. */
function chosenRoles(
  { views: { roles } }: OpenedTasks,
  typed: string | undefined,
): { readonly fields: readonly string[]; readonly messages: readonly Message[] } {
  const [lead] = roles;
  if (typed === undefined) return { fields: lead ? [lead.field] : [], messages: [] };
  const wanted = typed.split(',').map((each) => each.trim());
  const unknown = wanted.filter((word) => roleCalled(word, roles) === undefined);
  const known = roles.map(({ field }) => field);
  return {
    fields: wanted.flatMap((word) => roleCalled(word, roles) ?? []),
    messages: unknown.map((word) => report('khong-co-vai-tro', noSuchRole, { typed: word, known })),
  };
}

interface Shown {
  readonly plan: string;
  readonly tasks: OpenedTasks;
  readonly roles: readonly string[];
  readonly counts: TaskCounts;
  readonly messages: readonly Message[];
}

async function writeChart(
  path: string,
  { tasks, roles, counts }: Shown,
  context: CommandContext,
): Promise<ExitCode> {
  const format = CHART_FORMATS.find((each) => path.toLowerCase().endsWith(`.${each}`));
  if (!format)
    throw new UsageError({ kind: 'wrongValue', option: '--chart', allowed: '*.svg, *.png' }, COMMAND);
  const shownRoles = tasks.views.roles.filter(({ field }) => roles.includes(field));
  const words = chartWords(tasks.plan.numbered, shownRoles);
  const { value, messages } = await chartFile(context.host, counts, words, format);
  if (messages.length > 0) printWithCounts(messages, context);
  return value ? writeNewFile(path, value, context) : EXIT_CODES.notWritten;
}

async function contentOf(
  format: TasksFormat,
  by: Grouping,
  { plan, tasks, roles, counts, messages }: Shown,
  { language }: CommandContext,
): Promise<string | Uint8Array> {
  if (format === 'json')
    return `${tasksJson(plan, tasks, counts, { messages, exitCode: EXIT_CODES.ok, language })}\n`;
  const rows = taskRows(tasks.views, by, roles);
  return format === 'csv' ? tasksCsv(rows) : tasksXlsx(rows, counts);
}

async function show(shown: Shown, flags: TasksFlags, context: CommandContext): Promise<ExitCode> {
  const { terminal, texts } = context;
  const { tasks, roles, counts } = shown;
  if (typeof flags.chart === 'string') return writeChart(flags.chart, shown, context);
  const format = formatOf(flags);
  if (format !== undefined) {
    const content = await contentOf(format, flags.by, shown, context);
    if (flags.output !== undefined) return writeNewFile(flags.output, content, context);
    terminal.write(typeof content === 'string' ? content : '');
    return EXIT_CODES.ok;
  }
  const table = flags.chart
    ? []
    : [...taskTable(tasks.views, { by: flags.by, roles, width: terminal.columns }), ''];
  const total = texts.tasksSummary(tasks.views.tasks.length, counts.agencies.length);
  terminal.write(`${[...table, ...barLines(counts), total].join('\n')}\n`);
  return EXIT_CODES.ok;
}

async function runTasks(plan: string, flags: TasksFlags, context: CommandContext): Promise<ExitCode> {
  if (await reportMissing(plan, context)) return EXIT_CODES.wrongUsage;
  const isJson = formatOf(flags) === 'json' && flags.output === undefined;
  const { value: tasks, messages: ofPlan } = await openTaskViews(context.host, plan);
  const chosen = tasks && chosenRoles(tasks, flags.role);
  const messages = [...ofPlan, ...(chosen?.messages ?? [])];
  if (!isJson) printWithCounts(messages, context);
  if (!tasks || !chosen || hasErrors(messages)) {
    const exitCode = tasks && !hasErrors(ofPlan) ? EXIT_CODES.wrongUsage : EXIT_CODES.planHasErrors;
    const { language } = context;
    if (isJson)
      context.terminal.write(`${tasksJson(plan, undefined, undefined, { messages, exitCode, language })}\n`);
    return exitCode;
  }
  const counts = countTasks(tasks.views.tasks, chosen.fields);
  return show({ plan, tasks, roles: chosen.fields, counts, messages }, flags, context);
}

/** Declares `vanthu tasks`. */
export function addTasksCommand(
  program: Command,
  context: CommandContext,
  finish: (code: ExitCode) => void,
): void {
  const { help, arguments: names, options } = context.texts;
  declareCommand(program, 'tasks', help.tasks, context.texts)
    .argument('<PLAN>', names.plan)
    .option('--by <co_quan|thoi_han|nhom>', options.tasksBy, oneOf('--by', COMMAND, GROUPINGS), 'nhom')
    .option('--role <ROLES>', options.tasksRole)
    .option('--format <csv|json|xlsx>', options.tasksFormat, oneOf('--format', COMMAND, FORMATS))
    .option('-o, --output <FILE>', options.outputFile)
    .option('--chart [FILE]', options.chart)
    .action(async (plan: string, flags: TasksFlags) => finish(await runTasks(plan, flags, context)));
}
