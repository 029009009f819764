import { loadFonts } from '../host/load-fonts.ts';
import type { Host } from '../model/host.ts';
import { plainText } from '../model/inline.ts';
import type { Outcome } from '../model/message.ts';
import type { NumberedPlan } from '../model/numbered.ts';
import { chartPng } from '../views/chart-png.ts';
import { type ChartWords, chartSvg } from '../views/chart-svg.ts';
import type { TaskCounts } from '../views/count-tasks.ts';
import type { RoleField } from '../views/role-fields.ts';

/** The formats of a chart for a report. */
export const CHART_FORMATS = ['svg', 'png'] as const;

/** One format of a chart. */
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** What a plan is called in a heading: "Kế hoạch cải cách hành chính năm 2026"; an appendix alone goes by its title. */
export function planTitle({ documents }: NumberedPlan): string {
  const main = documents.find(({ kind }) => kind === 'plan' || kind === 'attachedPlan') ?? documents[0];
  if (!main) return '';
  const words = [main.typeName, main.subject].map(({ inlines }) => plainText(inlines));
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** The words of a chart of task counts. */
export function chartWords(numbered: NumberedPlan, roles: readonly RoleField[]): ChartWords {
  const labels = roles.map(({ label }) => label).join(', ');
  return {
    title: planTitle(numbered),
    subtitle: `Số nhiệm vụ theo cơ quan và thời hạn (${labels})`,
  };
}

/** The bytes of a chart; a PNG is drawn with the printing font. */
export async function chartFile(
  host: Host,
  counts: TaskCounts,
  words: ChartWords,
  format: ChartFormat,
): Promise<Outcome<Uint8Array | undefined>> {
  const chart = chartSvg(counts, words);
  if (format === 'svg') return { value: new TextEncoder().encode(chart.svg), messages: [] };
  const { value: fonts, messages } = await loadFonts(host);
  return { value: fonts && (await chartPng(chart, fonts)), messages };
}
