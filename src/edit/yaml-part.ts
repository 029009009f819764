import type { EditableFile } from './editable-file.ts';
import { parseYamlSource, type YamlSource } from './yaml-source.ts';

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /(?<=\n)---[ \t]*\r?(?=\n|$)/g;

/** Where the front matter of a Markdown plan starts and ends, without its `---` lines; empty where there is none. */
export function frontMatterRange(source: string): readonly [start: number, end: number] {
  const start = OPENING.exec(source)?.[0].length ?? 0;
  const closing = [...source.matchAll(CLOSING)].find(({ index }) => index >= start);
  return start === 0 || !closing ? [0, 0] : [start, closing.index];
}

/** The YAML of a plan file: all of a YAML plan, the front matter of a Markdown plan. */
export function yamlPart({ format, source }: EditableFile): YamlSource {
  return format === 'yaml' ? parseYamlSource(source) : parseYamlSource(source, ...frontMatterRange(source));
}
