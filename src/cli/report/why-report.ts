import type { ExplainedFile, ExplainedPlan } from '../../build/explain-build.ts';
import type { TreeDifference } from '../../rebuild/first-difference.ts';
import type { CommandContext } from '../command-context.ts';
import { jsonMessage } from './json-message.ts';
import { jsonReason, keyOf } from './json-reason.ts';
import { inOrder, pathFromFolder } from './message-lines.ts';

function differenceLines(
  { id, source, before, after }: TreeDifference,
  context: CommandContext,
): readonly string[] {
  const { host, texts } = context;
  const { firstDifference: words } = texts.rebuild;
  const key = source && keyOf(source.path);
  const place = source?.place;
  const where = [
    ...(id === undefined ? [] : [id]),
    ...(key === undefined ? [] : [`${words.key} ${key}`]),
    ...(place
      ? [`${pathFromFolder(place.file, host.currentFolder())}:${place.start.line}:${place.start.column}`]
      : []),
  ];
  return [
    ...(where.length > 0 ? [`  ${words.at}: ${where.join(', ')}`] : []),
    ...(before === undefined ? [] : [`    ${words.before}: ${before}`]),
    ...(after === undefined ? [] : [`    ${words.after}: ${after}`]),
  ];
}

function fileLines({ path, reason }: ExplainedFile, context: CommandContext): readonly string[] {
  const first = reason?.kind === 'tree' ? reason.first : undefined;
  return [context.texts.rebuild.wouldWrite(path, reason), ...(first ? differenceLines(first, context) : [])];
}

/** Says of each file whether a build would write it, why, and where it first differs, as lines. */
export function whyLines(files: readonly ExplainedFile[], context: CommandContext): readonly string[] {
  return files.flatMap((file) => fileLines(file, context));
}

/** The same as one line of JSON (docs/json.md). */
export function whyJson(
  plans: readonly ExplainedPlan[],
  files: readonly ExplainedFile[],
  exitCode: number,
  { language }: CommandContext,
): string {
  return JSON.stringify({
    version: 1,
    exitCode,
    documents: files.map(({ path, reason }) => ({
      path,
      current: reason === undefined,
      reason: reason && jsonReason(reason),
    })),
    messages: inOrder(plans.flatMap(({ messages }) => messages)).map((each) => jsonMessage(each, language)),
  });
}
