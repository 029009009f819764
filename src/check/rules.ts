import type { Rule } from './rule.ts';
import { bodyNodeKinds } from './rules/body-node-kinds.ts';
import { coveredCells } from './rules/covered-cells.ts';
import { datesInText } from './rules/dates-in-text.ts';
import { draftBlanks } from './rules/draft-blanks.ts';
import { emptyAppendix } from './rules/empty-appendix.ts';
import { emptyTable } from './rules/empty-table.ts';
import { endedAgencies } from './rules/ended-agencies.ts';
import { essentialText } from './rules/essential-text.ts';
import { extraParts } from './rules/extra-parts.ts';
import { fieldShapes } from './rules/field-shapes.ts';
import { finalBlanks } from './rules/final-blanks.ts';
import { futureAgencies } from './rules/future-agencies.ts';
import { headerDepth } from './rules/header-depth.ts';
import { headerGroups } from './rules/header-groups.ts';
import { issueParts } from './rules/issue-parts.ts';
import { knownFields } from './rules/known-fields.ts';
import { knownTables } from './rules/known-tables.ts';
import { levelDepth } from './rules/level-depth.ts';
import { levelFields } from './rules/level-fields.ts';
import { lostGroupFields } from './rules/lost-group-fields.ts';
import { mergedColumns } from './rules/merged-columns.ts';
import { oneBody } from './rules/one-body.ts';
import { parameterExamples } from './rules/parameter-examples.ts';
import { periods } from './rules/periods.ts';
import { placedTables } from './rules/placed-tables.ts';
import { repeatedAgencies } from './rules/repeated-agencies.ts';
import { requiredParts } from './rules/required-parts.ts';
import { requiredRoles } from './rules/required-roles.ts';
import { reservedFields } from './rules/reserved-fields.ts';
import { sourceOrRows } from './rules/source-or-rows.ts';
import { tableSources } from './rules/table-sources.ts';
import { tablesPlacedOnce } from './rules/tables-placed-once.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { writtenDates } from './rules/written-dates.ts';

/** Every rule that a plan must keep beyond its schema; a plan that breaks one is told all of them in one run. */
export const RULES: readonly Rule[] = [
  requiredParts,
  extraParts,
  essentialText,
  oneBody,
  draftBlanks,
  finalBlanks,
  issueParts,
  periods,
  parameterExamples,
  uniqueIds,
  bodyNodeKinds,
  knownTables,
  tableSources,
  sourceOrRows,
  placedTables,
  tablesPlacedOnce,
  emptyAppendix,
  emptyTable,
  headerDepth,
  headerGroups,
  mergedColumns,
  levelFields,
  levelDepth,
  reservedFields,
  knownFields,
  fieldShapes,
  requiredRoles,
  coveredCells,
  lostGroupFields,
  repeatedAgencies,
  endedAgencies,
  futureAgencies,
  writtenDates,
  datesInText,
];
