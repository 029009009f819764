import { Document, isCollection, isMap, isScalar, type YAMLMap } from 'yaml';
import type { Data } from '../model/data.ts';
import { planSchema } from '../model/plan/plan.ts';
import { yamlNode } from './yaml-node.ts';

/** A blank line before and after each key with keys or a list under it. */
function spaceParts({ items }: YAMLMap): void {
  for (const [index, { key, value }] of items.entries()) {
    const besidePart = isCollection(value) || isCollection(items[index - 1]?.value);
    if (index > 0 && isScalar(key) && besidePart) key.spaceBefore = true;
  }
}

/**
 * Writes a plan as a fresh YAML file: keys in the order of the schema, one paragraph a line, a blank line before
 * each part. Scalars that other programs would take for a number or a date are quoted; read again as text, all
 * say what they said.
 */
export function planToYaml(data: Data): string {
  const document = new Document(null, { schema: 'failsafe' });
  const contents = yamlNode(data, planSchema);
  if (isMap(contents)) spaceParts(contents);
  document.contents = contents;
  return document.toString({ lineWidth: 0 });
}
