import { amendEn } from './amend-texts.ts';
import type { CliTexts, UsageFault } from './cli-texts.ts';
import { exchangeEn } from './exchange-texts.ts';
import { reassignEn } from './reassign-en.ts';
import { rebuildEn } from './rebuild-texts.ts';
import { referenceEn } from './reference-texts.ts';

function usage(fault: UsageFault): string {
  switch (fault.kind) {
    case 'unknownOption':
      return `There is no option ${fault.found}.${fault.nearest ? ` Did you mean ${fault.nearest}?` : ''}`;
    case 'unknownCommand':
      return `There is no command “${fault.found}”.${fault.nearest ? ` Did you mean “${fault.nearest}”?` : ''}`;
    case 'unknownRule':
      return `There is no rule “${fault.found}”.${fault.nearest ? ` Did you mean “${fault.nearest}”?` : ''}`;
    case 'missingArgument':
      return `Missing ${fault.found}.`;
    case 'missingValue':
      return `The option ${fault.found} needs a value after it.`;
    case 'wrongValue':
      return `The value of ${fault.option} cannot be used; expected: ${fault.allowed}.`;
    case 'tooManyArguments':
      return 'Too many arguments.';
    case 'missingOption':
      return `The option ${fault.found} is missing.`;
    case 'other':
      return `The command line is wrong: ${fault.found}`;
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The program in English. */
export const en: CliTexts = {
  help: {
    description:
      'Builds Vietnamese decisions, plans and appendices in the form of Decree 30/2020/NĐ-CP, as DOCX and PDF, from one plan file.',
    usage: '[command] [options]',
    optionsWord: '[options]',
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    defaultValue: (value) => `(default: ${value})`,
    examples: [
      'Examples:',
      '  vanthu init cchc-2026              make a folder with a small plan to start from',
      '  vanthu build                       build the plans of the current folder',
      '  vanthu build cchc.yaml -o ket-qua  build one plan into the folder ket-qua',
    ].join('\n'),
    exitCodes: [
      'Exit codes:',
      '  0  done',
      '  1  a plan has errors',
      '  2  wrong command line',
      '  3  output could not be written',
      '  4  a file edited since it was written was kept',
      '  5  an error of the program itself',
    ].join('\n'),
    build: 'Build DOCX and PDF documents from plan files',
    schema: 'Print the JSON Schema of a plan file, so that editors complete and check it',
    convert: 'Turn a plan from YAML into Markdown or back',
    ids: 'Write the missing ids (ma) into a plan file',
    init: 'Make a new plan, or next year’s plan from the last one (--from, --nam)',
    check: 'Check form and content of plans and of DOCX files, those made in Word too',
    rules: 'Show the rules of the check, or one rule with right and wrong examples',
    tasks: 'List tasks by agency, time limit or group; count them, draw a chart, write CSV, JSON, XLSX',
    extract: 'Extract the tasks of one agency (or of each) as DOCX and PDF; write a calendar of time limits',
    helpCommand: 'Show the help of a command',
  },
  arguments: {
    plans: 'plan files, folders, or patterns such as "data/**/*.yaml"; without: the current folder',
    plan: 'the plan file',
    folder: 'the folder of the new plan',
    checked: 'plan files, DOCX files or folders; the current folder where none is given',
    rule: 'id of a rule; all where none is given',
  },
  options: {
    help: 'show this help',
    version: 'show the version',
    language: 'language: vi or en; may be set by the environment variable VANTHU_LANG',
    outputFolder: 'the folder for the output; each plan has a folder of its own in it',
    formats: 'formats to build, separated by commas',
    templates: 'a folder of templates that replace the built-in ones of the same name, one by one',
    bundle: 'the whole set in one file',
    signatureFields: 'add signature fields to the PDF',
    font: 'a folder with Times New Roman (times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf); without: Tinos, which is included',
    watch: 'wait, and build again whenever a plan, list or template changes; Ctrl-C ends it',
    force:
      'build every document again, and replace files edited in Word too after putting the edited version by',
    why: 'only tell whether this document would be built again, why, and where it first differs; write nothing',
    json: 'print the result as JSON for other programs (docs/json.md)',
    quiet: 'print errors and warnings only',
    outputFile: 'write to this file instead of the screen; a file that exists is not replaced',
    to: 'the form to write: yaml or md; without: the other one',
    dryRun: 'only tell what would be written, change nothing',
    kind: 'the set: quyet-dinh-ban-hanh, quyet-dinh, ke-hoach, phu-luc',
    markdown: 'write the plan in Markdown instead of YAML',
    from: 'last year’s plan',
    year: 'the year of the new plan',
    leastSeverity: 'print only from this severity on: loi, canh-bao, thong-tin',
    disable: 'leave out these rules, separated by commas',
    config: 'file with the choices of the office; the nearest vanthu.yaml above where not given',
    sarif: 'print the result as SARIF 2.1.0',
    fix: 'mend in the plan file what needs no thought',
    fixDryRun: 'with --fix: only tell what would be mended',
    checkJson: 'print the result as JSON (docs/json.md)',
    tasksBy: 'order by: co_quan (agency), thoi_han (time limit) or nhom (group)',
    tasksRole:
      'roles by which agencies are ordered and counted, separated by commas; default: the first, which leads',
    tasksFormat:
      'print csv or json, or with -o write a csv, json or xlsx file; default: a table on the terminal',
    chart: 'print the chart of counts alone; with a file name ending in .svg or .png write it there',
    agency: 'id or name of an agency; may be given several times',
    allAgencies: 'an extract for each agency that has tasks',
    extractFolder: 'folder for the results; each agency has a folder of its own',
    ics: 'also write a calendar file (.ics) with the time limits of those tasks',
  },
  severities: { error: 'error', warning: 'warning', info: 'info' },
  mend: 'To mend it',
  clause: 'Clause',
  seeAlso: 'See also',
  counts: ({ error, warning, info }) =>
    [counted(error, 'error', 'errors'), counted(warning, 'warning', 'warnings'), `${info} info`].join(', '),
  statuses: { written: 'written', unchanged: 'unchanged', edited: 'edited, kept', failed: 'not written' },
  rebuild: rebuildEn,
  amend: amendEn,
  tableHeads: ['Document', 'Pages', 'Bytes', 'ms', 'Result'],
  passedOver: (count) => `Passed over ${counted(count, 'file that is no plan', 'files that are no plans')}.`,
  buildSummary: (plans, files) => `${counted(plans, 'plan', 'plans')}, ${counted(files, 'file', 'files')}`,
  location: ({ document, paragraph, table, row, column }) =>
    [
      document,
      ...(table === undefined
        ? paragraph > 0
          ? [`paragraph ${paragraph}`]
          : []
        : [
            `table ${table}`,
            ...(row === undefined ? [] : [`row ${row}`]),
            ...(column === undefined ? [] : [`column ${column}`]),
          ]),
    ]
      .filter((part) => part !== '')
      .join(', '),
  nothingFound: 'no faults found',
  notEvaluated: (count) =>
    `${counted(count, 'point', 'points')} not evaluated, since the file does not show it:`,
  checkSummary: (files, { error, warning, info }) =>
    `Checked ${counted(files, 'file', 'files')}: ${counted(error, 'error', 'errors')}, ${counted(warning, 'warning', 'warnings')}, ${info} info.`,
  checking: (done, total, file) => `Checking ${done}/${total}: ${file}`,
  fixed: (file, count, isDryRun) =>
    `${file}: ${isDryRun ? 'would mend' : 'mended'} ${counted(count, 'place', 'places')}${count > 0 ? ':' : '.'}`,
  ruleTexts: {
    judges: { plan: 'plan', docx: 'DOCX' },
    heads: ['Rule', 'Severity', 'Judged on', 'Why'],
    on: 'Judged on',
    right: 'Right',
    wrong: 'Wrong',
    mistakes: (rows) => `Common mistake ${rows.join(', ')} (docs/loi-thuong-gap.md)`,
    count: (count) => `${counted(count, 'rule', 'rules')}. To see one: vanthu rules ID`,
  },
  exchange: exchangeEn,
  progress: (done, total, plan) => `Building ${done}/${total}: ${plan}`,
  watching: (plans) => `Watching ${counted(plans, 'plan', 'plans')}; Ctrl-C ends it.`,
  watchEnded: 'No longer watching.',
  idsInserted: (count, isDryRun, plan) => {
    if (count === 0) return `${plan}: no id is missing.`;
    return `${plan}: ${isDryRun ? 'would write' : 'wrote'} ${counted(count, 'id', 'ids')}.`;
  },
  references: referenceEn,
  notInCalendar: (count) => `${count} tasks are not in the calendar, since their time limits name no day:`,
  undatedTask: (task, limit, line) => `  line ${line ?? '?'}: ${task} (${limit || 'no time limit'})`,
  tasksSummary: (tasks, agencies) => `${tasks} tasks, ${agencies} agencies.`,
  fileWritten: (path) => `Wrote ${path}`,
  nextStep: (folder) => `Edit the plan file, then run: vanthu build ${folder}`,
  reassign: reassignEn,
  usage,
  seeHelp: (command) => `See: ${command} --help`,
  internalError: (version, what) =>
    [
      `An error of vanthu ${version} itself: ${what}`,
      'It is not your plan. Please send whoever looks after the program the line above, the command line and the plan file.',
      'Set the environment variable VANTHU_DEBUG=1 and run again to print the details to send along.',
    ].join('\n'),
};
