export type { WritePlanOptions } from './build/build-and-write.ts';
export { type BuildPathsOptions, build, OUTPUT_FOLDER } from './build/build-paths.ts';
export { buildPlans, type PlanResults } from './build/build-plans.ts';
export {
  type BuildOptions,
  type BuiltFile,
  type BuiltPlan,
  FORMATS,
  type Format,
  type LaidOutPlan,
  type LayOutOptions,
  type PlanOutcome,
} from './build/build-types.ts';
export { type ConvertedPlan, convertFile } from './build/convert-file.ts';
export { type LoadBuilderOptions, loadBuilder } from './build/load-builder.ts';
export { nextYearFile } from './build/next-year-file.ts';
export { findCandidates, type PlanCandidate } from './build/plan-candidates.ts';
export type { DocumentResult, PlanResult } from './build/plan-result.ts';
export { type PlanWithPlaces, readPlan } from './build/read-plan.ts';
export { type StarterFile, starterFile } from './build/starter-file.ts';
export { STAGES, type Stage, type Timings } from './build/stopwatch.ts';
export { writeIds } from './build/write-ids.ts';
export { type Builder, type BuilderOptions, createBuilder } from './build.ts';
export { type CheckedPlan, checkPlan } from './check/check-plan.ts';
export { type JsonSchema, planJsonSchema } from './check/json-schema.ts';
export { fitFile } from './fit/fit-file.ts';
export { type FontMetrics, readFontMetrics } from './fit/font-metrics.ts';
export { loadFonts } from './host/load-fonts.ts';
export { loadTemplates } from './host/load-templates.ts';
export { createNodeHost } from './host/node-host.ts';
export { type MeasureChoice, nd30Measures } from './measures/nd30.ts';
export type { FittedFile } from './model/fit.ts';
export type { FontFiles } from './model/font.ts';
export type { Host } from './model/host.ts';
export type { Lists } from './model/lists.ts';
export type { Measures } from './model/measures.ts';
export { hasErrors, type Language, type Message, type Outcome, type Severity } from './model/message.ts';
export type { DocumentKind, NumberedDocument, NumberedPlan } from './model/numbered.ts';
export type { Place, PlaceIndex, Source } from './model/place.ts';
export type { Plan } from './model/plan/plan.ts';
export type { PlanFormat } from './model/plan-file.ts';
export type { TemplateFile } from './model/template-file.ts';
export type { DocumentNode, FileTree } from './model/tree.ts';
export { type NumberOptions, numberPlan } from './number/number-plan.ts';
export type { FileStatus } from './output/write-output.ts';
export { readPlanSource } from './read/read-plan-source.ts';
export { writeDocx } from './write/docx/write-docx.ts';
export { createPdfWriter, type PdfFile, type PdfOptions, type PdfWriter } from './write/pdf/pdf-writer.ts';
export { dumpTree } from './write/text/dump-tree.ts';
