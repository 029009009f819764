import { parse } from 'yaml';
import { z } from 'zod';
import type { EditableFile } from '../../src/edit/editable-file.ts';
import type { Data } from '../../src/model/data.ts';

const data: z.ZodType<Data> = z.lazy(() => z.union([z.string(), z.array(data), z.record(z.string(), data)]));

/** Reads YAML as plans are read: every scalar is its text; undefined where it is not YAML. */
export function readYaml(source: string): Data | undefined {
  try {
    return data.parse(parse(source, { schema: 'failsafe' }));
  } catch {
    return undefined;
  }
}

/** A YAML plan, ready to be changed in place. */
export function yamlFile(source: string): EditableFile {
  const start = { line: 1, column: 1, offset: 0 };
  const place = { file: 'thu.yaml', start, end: start };
  return {
    kind: 'plan',
    file: 'thu.yaml',
    format: 'yaml',
    source,
    data: readYaml(source) ?? {},
    places: { ofValue: () => place, ofKey: () => place },
    typedNumbers: [],
    read: readYaml,
  };
}
