import { type Checker, createChecker } from '../check-file.ts';
import { readFontMetrics } from '../fit/font-metrics.ts';
import { loadDecrees } from '../host/load-decrees.ts';
import { loadFonts } from '../host/load-fonts.ts';
import type { Outcome } from '../model/message.ts';
import { type LoadBuilderOptions, loadBuilder } from './load-builder.ts';

/** Loads templates, fonts and decrees and makes a checker of them; there is none where any of them cannot be used. */
export async function loadChecker(options: LoadBuilderOptions): Promise<Outcome<Checker | undefined>> {
  const { host, fontFolder } = options;
  const builder = await loadBuilder(options);
  const fonts = await loadFonts(host, fontFolder);
  if (!builder.value || !fonts.value) return { value: undefined, messages: builder.messages };
  const decrees = await loadDecrees(host);
  const font = readFontMetrics(fonts.value);
  return {
    value: createChecker({ host, builder: builder.value, font, decrees }),
    messages: builder.messages,
  };
}
