import { type Message, type Outcome, report } from '../model/message.ts';
import type { PlanFile, PlanFormat, ReadPlan } from '../model/plan-file.ts';
import { inSourceOrder } from '../model/source-order.ts';
import { startsAsPlan } from './first-key.ts';
import { findFrontMatter } from './front-matter.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { frontMatterOpen, tooManyLines } from './markdown/messages.ts';
import { readBody } from './markdown/read-body.ts';
import { readYaml, type YamlRange } from './read-yaml.ts';
import { type SourcePoints, sourcePoints } from './source-points.ts';
import { kindNotFirst, oldLineEnds } from './value-messages.ts';

function passedOver(points: SourcePoints, yaml: YamlRange | undefined): Outcome<PlanFile> {
  const { file, source } = points;
  const value: PlanFile = { kind: 'notPlan', file };
  if (!yaml || startsAsPlan(source.slice(yaml.start, yaml.end)) === 'no') return { value, messages: [] };
  const at = yaml.start + source.slice(yaml.start).search(/^van_ban[ \t]*:/m);
  const place = points.placeOf(at, at + 'van_ban'.length);
  return { value, messages: [report('van-ban-khong-dung-dau', kindNotFirst, {}, { place })] };
}

/** YAML and Markdown would count lines after it differently. */
const LONE_CARRIAGE_RETURN = /\r(?!\n)/;

type Content = Pick<ReadPlan, 'data' | 'places' | 'typedNumbers'>;

function outcome(
  points: SourcePoints,
  format: PlanFormat,
  content: Content | undefined,
  messages: readonly Message[],
) {
  const { file, source } = points;
  const value: PlanFile = content
    ? { kind: 'plan', file, format, source, ...content }
    : { kind: 'unreadable', file };
  return { value, messages: inSourceOrder(messages) };
}

function readYamlPlan(points: SourcePoints, limits: ReadLimits): Outcome<PlanFile> {
  const whole = { start: 0, end: points.source.length };
  if (startsAsPlan(points.source) !== 'yes') return passedOver(points, whole);
  const { content, messages } = readYaml(points, whole, limits);
  return outcome(points, 'yaml', content && { ...content, typedNumbers: [] }, messages);
}

function readMarkdownPlan(points: SourcePoints, limits: ReadLimits): Outcome<PlanFile> {
  const front = findFrontMatter(points.source);
  if (!front || startsAsPlan(points.source.slice(front.start, front.end)) !== 'yes')
    return passedOver(points, front);
  if (front.body === undefined) {
    const open = report('md-thieu-dong-dong', frontMatterOpen, {}, { place: points.placeOf(0, 3) });
    return outcome(points, 'markdown', undefined, [open]);
  }
  if (points.lines > limits.lines) {
    const details = { place: points.placeOf(front.body, front.body) };
    const many = report('qua-nhieu-dong', tooManyLines, { lines: points.lines, most: limits.lines }, details);
    return outcome(points, 'markdown', undefined, [many]);
  }
  const { content, messages } = readYaml(points, front, limits);
  if (!content) return outcome(points, 'markdown', undefined, messages);
  const body = readBody(points, front.body, content);
  return outcome(points, 'markdown', body.value, [...messages, ...body.messages]);
}

/** The way in which a file is written, by its name. */
function formatOf(file: string): PlanFormat {
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'yaml';
}

/**
 * Reads the text of a plan file, YAML or Markdown by its name; both give the same data, place for place.
 * A file whose first key is not `van_ban` is no plan. Reports everything that is wrong with how it is written;
 * what it says is for `check` to judge.
 */
export function readPlanSource(
  file: string,
  source: string,
  limits: ReadLimits = DEFAULT_LIMITS,
): Outcome<PlanFile> {
  const points = sourcePoints(file, source);
  const oldLineEnd = source.search(LONE_CARRIAGE_RETURN);
  if (oldLineEnd >= 0) {
    const place = points.placeOf(oldLineEnd, oldLineEnd + 1);
    return outcome(points, formatOf(file), undefined, [report('xuong-dong-cu', oldLineEnds, {}, { place })]);
  }
  return formatOf(file) === 'markdown' ? readMarkdownPlan(points, limits) : readYamlPlan(points, limits);
}
