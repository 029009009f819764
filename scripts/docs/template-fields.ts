import { type Fields, type Shape, VIEW_SHAPE } from '../../src/render/view-shape.ts';

const USE: Readonly<Record<Shape['kind'], (name: string) => string>> = {
  words: (name) => `{{${name}}}`,
  flag: (name) => `{{#if ${name}}}`,
  list: (name) => `{{#each ${name}}}`,
};

function rows(fields: Fields, within: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, shape]) => [
    `| \`${name}\` | ${shape.meaning} | ${within}\`${USE[shape.kind](name)}\` |`,
    ...(shape.kind === 'list' ? rows(shape.of, `trong \`${name}\`: `) : []),
  ]);
}

/** The table of everything that a template may print, ask or go through. */
export function templateFields(): string {
  return ['| trường | ý nghĩa | dùng |', '| --- | --- | --- |', ...rows(VIEW_SHAPE, '')].join('\n');
}
