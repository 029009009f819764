import { type Data, type DataMap, isDataList, isDataMap } from '../model/data.ts';
import { directiveLine, type Lines } from '../model/markdown-form/passage-lines.ts';
import { contentLines } from '../model/markdown-form/section-lines.ts';
import { taskFields } from '../model/markdown-form/task-fields.ts';
import { taskLines } from '../model/markdown-form/task-lines.ts';
import type { DataPath } from '../model/place.ts';
import { movePassages } from './markdown-document.ts';
import { planToYaml } from './plan-to-yaml.ts';

/** A plan in its Markdown form. */
export interface MarkdownPlan {
  readonly text: string;
  /** Running text and tasks that the body has no way to write, and that stand in the front matter instead. */
  readonly kept: readonly DataPath[];
}

/** A value of the front matter without what the body says, and the lines of the body that say it. */
interface Moved {
  readonly front: Data;
  readonly body: Lines;
  readonly kept: readonly DataPath[];
}

function without(map: DataMap, key: string): DataMap {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}

/** Moves the value under `key` into a part of the body that names the map's id, if it can be written and found again. */
function moveNamed(
  map: DataMap,
  key: string,
  path: DataPath,
  directive: string,
  lines: Lines | undefined,
): Moved {
  if (map[key] === undefined) return { front: map, body: [], kept: [] };
  if (!lines) return { front: map, body: [], kept: [[...path, key]] };
  return { front: without(map, key), body: ['', directive, '', ...lines], kept: [] };
}

function moveTasks(table: Data, path: DataPath, plan: DataMap): Moved {
  if (!isDataMap(table) || typeof table.ma !== 'string') return { front: table, body: [], kept: [] };
  const { ma, nhiem_vu: tasks } = table;
  const lines = tasks === undefined ? undefined : taskLines(tasks, taskFields(plan, ma));
  return moveNamed(table, 'nhiem_vu', path, directiveLine('nhiem-vu', new Map([['bang', ma]])), lines);
}

function moveAppendix(appendix: Data, path: DataPath, plan: DataMap): Moved {
  if (!isDataMap(appendix) || typeof appendix.ma !== 'string') return { front: appendix, body: [], kept: [] };
  const { noi_dung: content, bang: table } = appendix;
  const lines = content === undefined ? undefined : contentLines(content);
  const isEmpty = lines?.length === 0;
  const directive = directiveLine('phu-luc', new Map([['ma', appendix.ma]]));
  const text = moveNamed(appendix, 'noi_dung', path, directive, isEmpty ? ['::noi-dung'] : lines);
  if (table === undefined || !isDataMap(text.front)) return text;
  const tasks = moveTasks(table, [...path, 'bang'], plan);
  return {
    front: { ...text.front, bang: tasks.front },
    body: [...text.body, ...tasks.body],
    kept: [...text.kept, ...tasks.kept],
  };
}

function moveEach(list: Data, path: DataPath, move: (item: Data, path: DataPath) => Moved): Moved {
  if (!isDataList(list)) return { front: list, body: [], kept: [] };
  const moved = list.map((item, index) => move(item, [...path, index]));
  return {
    front: moved.map(({ front }) => front),
    body: moved.flatMap(({ body }) => body),
    kept: moved.flatMap(({ kept }) => kept),
  };
}

function moveKey(key: string, value: Data, plan: DataMap): Moved {
  switch (key) {
    case 'quyet_dinh':
    case 'ke_hoach':
      return isDataMap(value) ? movePassages(key, value) : { front: value, body: [], kept: [] };
    case 'phu_luc':
      return moveEach(value, [key], (item, path) => moveAppendix(item, path, plan));
    case 'bang':
      return moveEach(value, [key], (item, path) => moveTasks(item, path, plan));
    default:
      return { front: value, body: [], kept: [] };
  }
}

/** The keys whose text and tasks go into the body, in the order in which the documents are printed. */
const MOVED_KEYS: readonly string[] = ['quyet_dinh', 'ke_hoach', 'phu_luc', 'bang'];

/**
 * Writes a plan in its Markdown form (docs/ban-ghi-markdown.md): running text and tasks in the body, all else in
 * the front matter. Letters that would mean something there get a backslash, so that reading gives the same data.
 */
export function planToMarkdown(plan: DataMap): MarkdownPlan {
  const moved = MOVED_KEYS.flatMap((key) => {
    const value = plan[key];
    return value === undefined ? [] : [{ key, ...moveKey(key, value, plan) }];
  });
  const front = { ...plan, ...Object.fromEntries(moved.map((each) => [each.key, each.front])) };
  const body = moved.flatMap((each) => each.body);
  const text = `---\n${planToYaml(front)}---\n${body.join('\n')}${body.length > 0 ? '\n' : ''}`;
  return { text, kept: moved.flatMap(({ kept }) => kept) };
}
