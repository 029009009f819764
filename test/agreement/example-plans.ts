import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import fg from 'fast-glob';
import { isCollection, parseDocument } from 'yaml';
import type { PlanText } from './plan-samples.ts';

/** The plans of `data/`: the files whose first key is `van_ban`. */
const FILES = fg
  .sync('data/*/*.yaml')
  .filter((path) => /^van_ban:/m.test(readFileSync(path, 'utf8')))
  .toSorted();

interface Variant {
  readonly size: '13' | '14';
  readonly direction: 'doc' | 'ngang';
}

const VARIANTS: readonly Variant[] = [
  { size: '13', direction: 'doc' },
  { size: '13', direction: 'ngang' },
  { size: '14', direction: 'doc' },
  { size: '14', direction: 'ngang' },
];

function variantOf(path: string, { size, direction }: Variant): PlanText | undefined {
  const document = parseDocument(readFileSync(path, 'utf8'), { schema: 'failsafe' });
  const appendices = document.get('phu_luc');
  const count = isCollection(appendices) ? appendices.items.length : 0;
  // Only appendices may lie: a plan without one is the same both ways.
  if (count === 0 && direction === 'ngang') return undefined;
  document.setIn(['trinh_bay', 'co_chu'], size);
  for (let index = 0; index < count; index += 1) document.setIn(['phu_luc', index, 'huong'], direction);
  return {
    name: `${basename(dirname(path))}-${size}-${direction}`,
    folder: dirname(path),
    text: document.toString({ lineWidth: 0 }),
  };
}

/** The five plans of `data/`, each in both sizes, with upright and with lying appendices. */
export function examplePlans(): readonly PlanText[] {
  return FILES.flatMap((path) =>
    VARIANTS.map((variant) => variantOf(path, variant)).filter((plan) => plan !== undefined),
  );
}
