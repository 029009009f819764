import { relative, sep } from 'node:path';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { CheckedFile } from '../../check-file.ts';
import type { Language, Message, Severity } from '../../model/message.ts';
import type { RuleCard } from '../rule-cards.ts';
import type { CliTexts } from '../texts/cli-texts.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** What a SARIF log is made from. */
export interface SarifSource {
  readonly files: readonly CheckedFile[];
  readonly general: readonly Message[];
  readonly rules: readonly RuleCard[];
  readonly language: Language;
  readonly texts: CliTexts;
  readonly version: string;
  readonly currentFolder: string;
}

/** A path as a URI: relative to the current folder where it lies within. */
function uriOf(file: string, currentFolder: string): string {
  const way = relative(currentFolder, file);
  const shown = way === '' || way.startsWith('..') ? file : way;
  return shown.split(sep).map(encodeURIComponent).join('/');
}

function regionOf({ line, column, place }: Message) {
  if (line === undefined) return undefined;
  const end = place && 'end' in place ? place.end : undefined;
  return {
    startLine: line,
    startColumn: column ?? 1,
    ...(end && { endLine: end.line, endColumn: end.column }),
  };
}

function locationOf(message: Message, file: string, { texts, currentFolder }: SarifSource): Location {
  const region = regionOf(message);
  const { where } = message;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(message.file || file, currentFolder) },
      ...(region && { region }),
    },
    ...(where && { logicalLocations: [{ fullyQualifiedName: texts.location(where) }] }),
  };
}

function resultOf(message: Message, file: string | undefined, source: SarifSource): Result {
  const { reason, mend } = message.texts[source.language];
  const quote = message.quote ? ` “${message.quote}”` : '';
  const path = message.file || file;
  return {
    ruleId: message.ruleId ?? 'vanthu',
    // SARIF 2.1.0, 3.27.9: "open" is a result that the tool could not decide.
    ...(message.notEvaluated
      ? { kind: 'open', level: 'none' }
      : { kind: 'fail', level: LEVELS[message.severity] }),
    message: { text: `${reason}.${quote} ${mend}` },
    ...(path && { locations: [locationOf(message, path, source)] }),
  };
}

function descriptorOf(
  { id, why, severity, clause }: RuleCard,
  { language }: SarifSource,
): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: why[language] },
    defaultConfiguration: { level: LEVELS[severity] },
    ...(clause !== undefined && { properties: { clause } }),
  };
}

/** What a check found as a SARIF 2.1.0 log (OASIS, 2020). */
export function checkSarif(source: SarifSource): string {
  const { files, general, rules, version } = source;
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: { name: 'vanthu', version, rules: rules.map((rule) => descriptorOf(rule, source)) },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...general.map((message) => resultOf(message, undefined, source)),
          ...files.flatMap(({ file, messages }) =>
            messages.map((message) => resultOf(message, file, source)),
          ),
        ],
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
