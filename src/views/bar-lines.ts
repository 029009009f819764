import type { TaskCounts } from './count-tasks.ts';
import { padded, textWidth, wrapped } from './text-width.ts';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const WIDEST_NAME = 34;
const LONGEST_BAR = 24;

function bar(count: number, most: number): string {
  const eighths = Math.round((count / Math.max(1, most)) * LONGEST_BAR * 8);
  return `${'█'.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8] ?? ''}`;
}

/** The counts as a small bar chart for a terminal: name, bar, number, then how many in each term. */
export function barLines({ terms, agencies }: TaskCounts): readonly string[] {
  const most = agencies[0]?.total ?? 0;
  const width = Math.min(WIDEST_NAME, Math.max(0, ...agencies.map(({ name }) => textWidth(name))));
  return agencies.flatMap(({ name, total, byTerm }) => {
    const [first = '', ...more] = wrapped(name, width);
    const parts = byTerm.flatMap((count, index) => (count > 0 ? [`${terms[index] ?? ''}: ${count}`] : []));
    return [
      `${padded(first, width)}  ${padded(bar(total, most), LONGEST_BAR)} ${String(total).padStart(3)}  ${parts.join(' · ')}`,
      ...more,
    ];
  });
}
