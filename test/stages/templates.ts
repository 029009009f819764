import { readdirSync, readFileSync } from 'node:fs';
import type { TemplateFile } from '../../src/model/template-file.ts';

function readFolder(folder: string, isPartial: boolean): readonly TemplateFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => ({
      name: name.slice(0, -'.hbs'.length),
      file: `${folder}/${name}`,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
      isPartial,
    }));
}

/** The templates of this package. */
export const TEMPLATES: readonly TemplateFile[] = [
  ...readFolder('templates', false),
  ...readFolder('templates/_chung', true),
];

/** The package's templates with some of them replaced, or added, by their names: `ke-hoach`, `_chung/can-cu`. */
export function templatesWith(texts: Readonly<Record<string, string>>): readonly TemplateFile[] {
  const own = Object.entries(texts).map(([path, text]): TemplateFile => {
    const isPartial = path.startsWith('_chung/');
    return { name: path.replace('_chung/', ''), file: `mau/${path}.hbs`, text, isPartial };
  });
  const isReplaced = (file: TemplateFile) =>
    own.some(({ name, isPartial }) => name === file.name && isPartial === file.isPartial);
  return [...TEMPLATES.filter((file) => !isReplaced(file)), ...own];
}
