import type { Severity } from '../../model/message.ts';
import type { WordLocation } from '../../model/reviewed.ts';
import type { FileStatus } from '../../output/write-output.ts';
import type { AmendTexts } from './amend-texts.ts';
import type { ExchangeTexts } from './exchange-texts.ts';
import type { ReassignTexts } from './reassign-texts.ts';
import type { RebuildTexts } from './rebuild-texts.ts';
import type { ReferenceTexts } from './reference-texts.ts';

/** How a command line was wrong. */
export type UsageFault =
  | { readonly kind: 'unknownOption'; readonly found: string; readonly nearest: string | undefined }
  | { readonly kind: 'unknownCommand'; readonly found: string; readonly nearest: string | undefined }
  | { readonly kind: 'unknownRule'; readonly found: string; readonly nearest: string | undefined }
  | { readonly kind: 'missingArgument'; readonly found: string }
  | { readonly kind: 'missingValue'; readonly found: string }
  | { readonly kind: 'wrongValue'; readonly option: string; readonly allowed: string }
  | { readonly kind: 'tooManyArguments' }
  | { readonly kind: 'missingOption'; readonly found: string }
  | { readonly kind: 'other'; readonly found: string };

/** Everything that the program says besides the messages of the stages, in one language. */
export interface CliTexts {
  readonly help: {
    readonly description: string;
    readonly usage: string;
    readonly optionsWord: string;
    readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
    readonly defaultValue: (value: string) => string;
    readonly examples: string;
    readonly exitCodes: string;
    readonly build: string;
    readonly schema: string;
    readonly convert: string;
    readonly ids: string;
    readonly init: string;
    readonly check: string;
    readonly rules: string;
    readonly tasks: string;
    readonly extract: string;
    readonly helpCommand: string;
  };
  readonly arguments: {
    readonly plans: string;
    readonly plan: string;
    readonly folder: string;
    readonly checked: string;
    readonly rule: string;
  };
  readonly options: {
    readonly help: string;
    readonly version: string;
    readonly language: string;
    readonly outputFolder: string;
    readonly formats: string;
    readonly templates: string;
    readonly bundle: string;
    readonly signatureFields: string;
    readonly font: string;
    readonly watch: string;
    readonly force: string;
    readonly why: string;
    readonly json: string;
    readonly quiet: string;
    readonly outputFile: string;
    readonly to: string;
    readonly dryRun: string;
    readonly kind: string;
    readonly markdown: string;
    readonly from: string;
    readonly year: string;
    readonly leastSeverity: string;
    readonly disable: string;
    readonly config: string;
    readonly sarif: string;
    readonly fix: string;
    readonly fixDryRun: string;
    readonly checkJson: string;
    readonly tasksBy: string;
    readonly tasksRole: string;
    readonly tasksFormat: string;
    readonly chart: string;
    readonly agency: string;
    readonly allAgencies: string;
    readonly extractFolder: string;
    readonly ics: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly mend: string;
  readonly clause: string;
  readonly seeAlso: string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly statuses: Readonly<Record<FileStatus, string>>;
  readonly rebuild: RebuildTexts;
  readonly amend: AmendTexts;
  readonly tableHeads: readonly [string, string, string, string, string];
  readonly passedOver: (count: number) => string;
  readonly buildSummary: (plans: number, files: number) => string;
  readonly location: (where: WordLocation) => string;
  readonly nothingFound: string;
  readonly notEvaluated: (count: number) => string;
  readonly checkSummary: (files: number, counts: Readonly<Record<Severity, number>>) => string;
  readonly checking: (done: number, total: number, file: string) => string;
  readonly fixed: (file: string, count: number, isDryRun: boolean) => string;
  readonly ruleTexts: {
    readonly judges: Readonly<Record<'plan' | 'docx', string>>;
    readonly heads: readonly [string, string, string, string];
    readonly on: string;
    readonly right: string;
    readonly wrong: string;
    readonly mistakes: (rows: readonly number[]) => string;
    readonly count: (count: number) => string;
  };
  /** Tasks in Excel. */
  readonly exchange: ExchangeTexts;
  readonly progress: (done: number, total: number, plan: string) => string;
  readonly watching: (plans: number) => string;
  readonly watchEnded: string;
  readonly idsInserted: (count: number, isDryRun: boolean, plan: string) => string;
  readonly references: ReferenceTexts;
  readonly notInCalendar: (count: number) => string;
  readonly undatedTask: (task: string, limit: string, line: number | undefined) => string;
  readonly tasksSummary: (tasks: number, agencies: number) => string;
  readonly fileWritten: (path: string) => string;
  readonly nextStep: (folder: string) => string;
  readonly reassign: ReassignTexts;
  readonly usage: (fault: UsageFault) => string;
  readonly seeHelp: (command: string) => string;
  readonly internalError: (version: string, what: string) => string;
}
