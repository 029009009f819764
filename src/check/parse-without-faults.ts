import type { z } from 'zod';
import { type Data, type DataMap, dataAt, isDataList, isDataMap, keysOf } from '../model/data.ts';
import { nearest } from '../model/nearest.ts';
import type { DataPath } from '../model/place.ts';
import { type FittingIssue, fittingIssues } from './fitting-issues.ts';
import type { SchemaGuide, SchemaNode } from './schema-guide.ts';

/** Most rounds of taking faults out: each takes out what the one before it has brought to light. */
const MOST_ROUNDS = 12;
/** Most faults that are taken out, each by copying what holds it; with more of them the file is hardly a plan. */
const MOST_FAULTS = 1_000;

/** What a schema makes of data once its faults are taken out. */
export interface FaultlessData<Value> {
  readonly value: Value;
  readonly data: Data;
  /** The keys at fault; unknown ones by the key that may have been meant. */
  readonly faultyKeys: ReadonlySet<string>;
}

/** What a schema says of data: all that it refuses, and the rest; no rest where it accepts nothing that is left. */
export interface Parsed<Value> {
  readonly issues: readonly FittingIssue[];
  readonly faultless?: FaultlessData<Value>;
}

function changed(
  data: Data | undefined,
  path: DataPath,
  change: (old: Data | undefined) => Data | undefined,
): Data | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (isDataList(data)) {
    // An item is never taken out of a list: the positions of the others are their paths.
    return data.map((item, index) => (index === step ? (changed(item, rest, change) ?? '') : item));
  }
  const map: DataMap = isDataMap(data) ? data : {};
  const value = changed(map[String(step)], rest, change);
  const { [String(step)]: _, ...others } = map;
  return value === undefined ? others : { ...map, [String(step)]: value };
}

/** Puts harmless values in the place of faulty ones. */
class FaultRemover {
  readonly #guide: SchemaGuide;
  readonly faultyKeys = new Set<string>();
  #placeholders = 0;

  constructor(guide: SchemaGuide) {
    this.#guide = guide;
  }

  #harmless(nodes: readonly SchemaNode[]): Data {
    const types = new Set(nodes.map(({ type }) => type));
    const choice = nodes.find((node) => node.enum)?.enum?.[0];
    if (choice !== undefined) return String(choice);
    if (nodes.some(({ kieu }) => kieu === 'ma')) {
      this.#placeholders += 1;
      return `khong-ro-${this.#placeholders}`;
    }
    const bounded = nodes.find(({ minimum }) => minimum !== undefined);
    if (bounded) return String(bounded.minimum);
    if (types.has('string')) return '';
    return types.has('array') ? [] : {};
  }

  #filled(path: DataPath, old: Data | undefined): Data | undefined {
    const isItem = typeof path.at(-1) === 'number';
    if (isDataList(old) && old.length === 0) return [this.#harmless(this.#guide.nodesAt([...path, 0]))];
    return old === undefined || isItem ? this.#harmless(this.#guide.nodesAt(path)) : undefined;
  }

  without(data: Data, { issue, path }: FittingIssue): Data {
    if (issue.code === 'unrecognized_keys') {
      const known = this.#guide.keysAt(path, keysOf(dataAt(data, path)));
      for (const key of issue.keys) this.faultyKeys.add(nearest(key, known) ?? key);
      return issue.keys.reduce<Data>(
        (rest, key) => changed(rest, [...path, key], () => undefined) ?? {},
        data,
      );
    }
    this.faultyKeys.add(String(path.findLast((step) => typeof step === 'string') ?? ''));
    return changed(data, path, (old) => this.#filled(path, old)) ?? {};
  }
}

/**
 * Parses data with a schema. What it refuses is taken out, round by round, so that rules and numbering can still
 * judge the rest and all faults are told in one run.
 */
export function parseWithoutFaults<Schema extends z.ZodType>(
  read: Data,
  schema: Schema,
  guide: SchemaGuide,
): Parsed<z.output<Schema>> {
  const remover = new FaultRemover(guide);
  let data = read;
  let issues: readonly FittingIssue[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
      return { issues, faultless: { value: parsed.data, data, faultyKeys: remover.faultyKeys } };
    const found = fittingIssues(parsed.error.issues);
    if (round === 0) issues = found;
    if (found.length > MOST_FAULTS) break;
    for (const issue of found) data = remover.without(data, issue);
  }
  return { issues };
}
