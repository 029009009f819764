import { type Builder, createBuilder } from '../build.ts';
import { loadFonts } from '../host/load-fonts.ts';
import { loadTemplates } from '../host/load-templates.ts';
import { programName } from '../host/package-files.ts';
import type { Host } from '../model/host.ts';
import { hasErrors, type Outcome } from '../model/message.ts';

/** Where a builder's templates and fonts come from. */
export interface LoadBuilderOptions {
  readonly host: Host;
  /** A folder of templates that replace those of the package one by one. */
  readonly templateFolder?: string | undefined;
  /** A folder with the four files of Times New Roman; Tinos where none is given. */
  readonly fontFolder?: string | undefined;
  /** Milliseconds from any start, for the timings. */
  readonly clock?: () => number;
}

/** Loads templates and fonts and makes a builder of them; there is none where any of them cannot be used. */
export async function loadBuilder(options: LoadBuilderOptions): Promise<Outcome<Builder | undefined>> {
  const { host, templateFolder, fontFolder, clock } = options;
  const templates = await loadTemplates(host, templateFolder);
  const fonts = await loadFonts(host, fontFolder);
  const messages = [...templates.messages, ...fonts.messages];
  if (!fonts.value || hasErrors(messages)) return { value: undefined, messages };
  const created = createBuilder({
    host,
    templates: templates.value,
    fonts: fonts.value,
    program: await programName(host),
    ...(clock && { clock }),
  });
  return { value: created.value, messages: [...messages, ...created.messages] };
}
